//! How anything is shown or written: tables, JSON, YAML, CSV, variables, `.env` files, progress, questions. Knows no
//! command and no HTTP.

pub mod columns;
pub(crate) mod csv;
pub mod env_file;
pub mod env_format;
pub mod format;
pub(crate) mod jq;
pub mod printer;
pub mod progress;
pub mod prompt;
pub mod stream;
pub(crate) mod table;
pub mod terminal;
