//! `ppg run -- CMD`: runs a command with the connection of a database in its environment.

use std::ffi::OsString;
use std::path::Path;

use clap::Args;

use super::support::connection_env::for_database;
use super::support::create_connection::CreateConnection;
use super::support::exec::exec;
use super::support::git_branch::BranchOption;
use super::support::runner::mask_for_runner;
use super::support::variable_names::{VariableNames, as_name, secrets};
use super::support::wait_active::fetch_active;
use crate::context::Context;
use ppg_core::error::Result;

#[derive(Debug, Args)]
#[command(mut_arg("variable", as_name))]
pub(crate) struct Run {
    /// Git branch whose database to use; auto: the current branch, if it has one
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    #[command(flatten)]
    names: VariableNames,
    #[command(flatten)]
    create: CreateConnection,
    /// Command to run, with its arguments
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<OsString>,
}

pub(crate) async fn run(args: Run, context: &Context) -> Result<()> {
    args.names.check(false)?;
    let database = fetch_active(context, None, &BranchOption { branch: args.branch }).await?;
    let command = format!("--database {} run --create-connection -- COMMAND", database.id);
    let strings = args.create.strings(context, &database, args.names.kind.as_ref(), &command, || Ok(())).await?;
    let Some(strings) = strings else { return Ok(()) };
    let variables = for_database(&database, &strings, &args.names)?;
    mask_for_runner(context, secrets(&variables));
    match args.command.split_first() {
        Some((program, arguments)) => exec(Path::new(program), arguments, &variables),
        None => Ok(()),
    }
}
