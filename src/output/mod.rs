//! How anything is shown or written. Knows no command and no HTTP.

pub mod dotenv;
pub mod env;
