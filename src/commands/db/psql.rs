//! `ppg db psql`: opens psql on a database.

use clap::Args;

use crate::commands::support::args::DatabaseArg;
use crate::commands::support::connection_env::missing_string_error;
use crate::commands::support::create_connection::CreateConnection;
use crate::commands::support::exec::exec;
use crate::commands::support::git_branch::BranchOption;
use crate::commands::support::wait_active::fetch_active;
use crate::context::Context;
use ppg_api::types::values::ConnectionType;
use ppg_core::error::{Error, Result};

// Which database, and psql's own arguments.
#[derive(Debug, Args)]
pub(crate) struct Psql {
    #[command(flatten)]
    database: DatabaseArg,
    #[command(flatten)]
    branch: BranchOption,
    #[command(flatten)]
    create: CreateConnection,
    /// Arguments to pass to psql
    #[arg(last = true, value_name = "ARGS")]
    arguments: Vec<String>,
}

/// Runs psql. The connection goes through the environment, which other users cannot read; they can read arguments.
pub(crate) async fn run(args: Psql, context: &Context) -> Result<()> {
    let Some(program) = context.environment.find_program("psql") else {
        return Err(Error::failed("psql is not on the PATH")
            .hint("install PostgreSQL's client, or run another one with ppg run -- COMMAND"));
    };
    let database = fetch_active(context, args.database.given(), &args.branch).await?;
    let command = format!("db psql {} --create-connection", database.id);
    let strings = args.create.strings(context, &database, Some(&ConnectionType::Direct), &command, || Ok(())).await?;
    let Some(strings) = strings else { return Ok(()) };
    let direct = strings.direct.as_ref().ok_or_else(|| missing_string_error(&database, &strings, None))?;
    exec(&program, &args.arguments, &direct.pg_variables(""))
}
