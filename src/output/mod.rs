//! How anything is shown: tables, JSON, YAML, CSV, variables, progress, questions. Knows no command and no HTTP.

pub mod columns;
pub mod format;
mod jq;
pub mod printer;
pub mod progress;
pub mod prompt;
mod table;
pub mod terminal;
