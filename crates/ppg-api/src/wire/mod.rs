//! The JSON on the wire: its limits, and the decoders of each contract.

pub mod documented;
pub mod json;
pub mod live;
