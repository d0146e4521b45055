//! What goes over the wire: JSON with its limits, and the answers of the current API as resources.

pub mod json;
pub mod live;
