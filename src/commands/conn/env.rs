//! `ppg conn env`: prints a connection as variables, or writes them to a .env file.

use clap::Args;

use crate::commands::support::args::DatabaseArg;
use crate::commands::support::connection_env::for_database;
use crate::commands::support::connection_strings;
use crate::commands::support::create_connection::CreateConnection;
use crate::commands::support::env_output::EnvOutput;
use crate::commands::support::git_branch::{BranchOption, fetch_database_or_branch};
use crate::commands::support::variable_names::as_name;
use crate::commands::support::write_env::Target;
use crate::context::Context;
use ppg_core::error::Result;

// Which database, and the form of the variables.
#[derive(Debug, Args)]
#[command(
    mut_arg("variable", as_name),
    mut_arg("format", |format| format.help("Shell or program that reads the variables; default: sh")),
    mut_arg("write", |write| write.help("Write the variables to this .env file; other lines stay"))
)]
pub(crate) struct Env {
    #[command(flatten)]
    database: DatabaseArg,
    #[command(flatten)]
    output: EnvOutput,
    #[command(flatten)]
    branch: BranchOption,
    #[command(flatten)]
    create: CreateConnection,
}

pub(crate) async fn run(args: Env, context: &Context) -> Result<()> {
    let mut sink = args.output.sink(context, Target::Later)?;
    let database = fetch_database_or_branch(context, args.database.given(), &args.branch).await?;
    let (names, command) = (&args.output.names, format!("conn env {} --create-connection", database.id));
    // The file asks before a connection is created for it.
    let check = || args.output.sink(context, Target::Known(database.id.as_str())).map(|checked| sink = checked);
    let strings = args.create.strings(context, &database, names.kind.as_ref(), &command, check).await?;
    let Some(strings) = strings else { return Ok(()) };
    let variables = for_database(&database, &strings, names);
    let emitted = variables.and_then(|variables| args.output.emit(context, &mut sink, variables, &database.id));
    emitted.inspect_err(|_| connection_strings::show_unsaved(context, &strings))
}
