//! `ppg db url` and `ppg db psql`.

use clap::Args;

use crate::commands::support::connection_env::missing_string_error;
use crate::commands::support::connection_strings;
use crate::commands::support::exec::exec;
use crate::commands::support::git_branch::{BranchOption, fetch_database_or_branch};
use crate::commands::support::parse::parse_type;
use crate::commands::support::wait_active::fetch_active;
use crate::context::Context;
use crate::output::format::Format;
use ppg_api::types::values::ConnectionType;
use ppg_core::error::{Error, Result};

// Which string.
#[derive(Debug, Args)]
pub(crate) struct Url {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    #[command(flatten)]
    branch: BranchOption,
    /// What the string speaks
    #[arg(long = "type", value_name = "TYPE", default_value = "direct", value_parser = parse_type)]
    kind: ConnectionType,
}

// Which database, and psql's own arguments.
#[derive(Debug, Args)]
pub(crate) struct Psql {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    #[command(flatten)]
    branch: BranchOption,
    /// Arguments for psql
    #[arg(last = true, value_name = "ARGS")]
    arguments: Vec<String>,
}

pub(crate) async fn url(args: Url, context: &Context) -> Result<()> {
    let database = fetch_database_or_branch(context, args.database.as_deref(), &args.branch).await?;
    let strings = connection_strings::load(context, &database).await?;
    let url =
        strings.pick(Some(&args.kind)).ok_or_else(|| missing_string_error(&database, &strings, Some(&args.kind)))?;
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "url": url.expose() }))
        }
        _ => context.printer.write(&format!("{}\n", url.expose())),
    }
}

/// The password goes through the environment, which other users cannot read; arguments they can.
pub(crate) async fn psql(args: Psql, context: &Context) -> Result<()> {
    let Some(program) = context.environment.find_program("psql") else {
        return Err(Error::failed("psql is not on the PATH")
            .hint("install PostgreSQL's client, or use another one with ppg run"));
    };
    let database = fetch_active(context, args.database.as_deref(), &args.branch).await?;
    let strings = connection_strings::load(context, &database).await?;
    let direct = strings.direct.as_ref().ok_or_else(|| missing_string_error(&database, &strings, None))?;
    exec(&program, &args.arguments, &direct.pg_variables(""))
}
