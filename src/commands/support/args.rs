//! Arguments that several commands have.

use clap::Args;
use ppg_api::types::values::ConnectionType;

use super::parse::{parse_limit, parse_type};
use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_core::error::{Code, Error, Result};

// A database that may be left out.
#[derive(Debug, Args)]
pub(crate) struct DatabaseArg {
    /// ID or name; default: the selected database
    // The id keeps it apart from the global option --database.
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
}

impl DatabaseArg {
    /// What the user gave.
    pub(crate) fn given(&self) -> Option<&str> {
        self.database.as_deref()
    }
}

// A database that must be given.
#[derive(Debug, Args)]
pub(crate) struct RequiredDatabaseArg {
    /// ID or name of the database
    #[arg(id = "DB", value_name = "DB")]
    pub(crate) database: String,
}

// A project that must be given.
#[derive(Debug, Args)]
pub(crate) struct RequiredProjectArg {
    /// ID or name of the project
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    pub(crate) project: String,
}

// `--limit`
#[derive(Debug, Args)]
pub(crate) struct Limit {
    /// Maximum number of items to show
    #[arg(long, value_name = "N", value_parser = parse_limit, allow_negative_numbers = true)]
    limit: Option<u32>,
}

impl Limit {
    /// The maximum number of items; `None` means all.
    pub(crate) fn count(&self) -> Option<u32> {
        self.limit
    }

    /// Drops the items after the limit.
    pub(crate) fn truncate<T>(&self, mut items: Vec<T>) -> Vec<T> {
        if let Some(limit) = self.limit {
            items.truncate(limit as usize);
        }
        items
    }
}

// `--type` of a command that prints one connection string
#[derive(Debug, Args)]
pub(crate) struct DirectByDefault {
    /// Protocol: direct (PostgreSQL) or prisma (pooled)
    #[arg(long = "type", value_name = "TYPE", default_value = "direct", value_parser = parse_type)]
    pub(crate) kind: ConnectionType,
}

/// Rejects `--all` together with an option that selects a part. A variable, a link or a profile selects something for all
/// commands, and `--all` just goes beyond it.
///
/// # Errors
/// `Usage` if one of the `options` is given.
pub(crate) fn refuse_with_all(context: &Context, options: &[Key]) -> Result<()> {
    let is_option =
        |key: &&Key| context.config.settings.get(**key).is_some_and(|setting| setting.origin == Origin::Option);
    match options.iter().find(is_option) {
        Some(key) => Err(Error::usage(format!("the argument '--all' cannot be used with '--{}'", key.name()))
            .hint("leave one of them out")
            .code(Code::Usage)),
        None => Ok(()),
    }
}
