//! How anything is shown or written: tables, JSON, YAML, CSV, variables, `.env` files, progress, questions. Knows no
//! command and no HTTP.

pub mod columns;
pub mod dotenv;
pub mod env;
pub mod format;
mod jq;
pub mod listing;
pub mod printer;
pub mod progress;
pub mod prompt;
mod records;
mod table;
pub mod terminal;
