//! Connection strings as variables: what is printed for shells, and what is written into a `.env` file.

mod dotenv_edits;
mod dotenv_file;
mod dotenv_lock;
mod dotenv_readers;
mod eval;
mod formats;
mod replaced;
