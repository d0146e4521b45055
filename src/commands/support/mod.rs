//! What commands of several nouns share.

pub(crate) mod args;
mod candidate;
pub(crate) mod choose;
pub(crate) mod connection_env;
pub(crate) mod connection_strings;
pub(crate) mod create_connection;
pub(crate) mod deletion_summary;
pub(crate) mod env_output;
mod env_target;
pub(crate) mod exec;
pub(crate) mod existing;
pub(crate) mod git_branch;
pub(crate) mod list;
pub(crate) mod parse;
pub(crate) mod poll;
pub(crate) mod print;
pub(crate) mod resolve;
pub(crate) mod runner;
pub(crate) mod save_config;
pub(crate) mod select;
pub(crate) mod stale;
pub(crate) mod variable_names;
pub(crate) mod wait_active;
pub(crate) mod write_env;
