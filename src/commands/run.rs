//! `ppg run -- CMD`: a command with a database's connection in its environment.

use std::ffi::OsString;
use std::path::Path;

use clap::Args;

use super::support::connection_env::{VariableNames, for_database};
use super::support::connection_strings;
use super::support::exec::exec;
use super::support::git_branch::BranchOption;
use super::support::wait_active::fetch_active;
use crate::context::Context;
use ppg_core::error::Result;

// Which command, and with which variables.
#[derive(Debug, Args)]
pub(crate) struct Run {
    /// The database of this git branch; auto: of the one that is checked out here, where it has one
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    #[command(flatten)]
    names: VariableNames,
    /// The command and its arguments
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<OsString>,
}

pub(crate) async fn run(args: Run, context: &Context) -> Result<()> {
    let database = fetch_active(context, None, &BranchOption { branch: args.branch }).await?;
    let variables = for_database(&database, &connection_strings::load(context, &database).await?, &args.names)?;
    match args.command.split_first() {
        Some((program, arguments)) => exec(Path::new(program), arguments, &variables),
        None => Ok(()),
    }
}
