//! Everything that is shown or written: results in each format, environment variables, `.env` files, progress, prompts.
//! Knows no command and no HTTP.

pub mod columns;
pub mod env_file;
pub mod env_format;
pub mod format;
mod formats;
pub mod hidden_input;
pub mod printer;
pub mod progress;
pub mod prompt;
pub mod stream;
pub mod terminal;
