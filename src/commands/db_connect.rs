//! `ppg db url` and `ppg db psql`.

use clap::Args;

use super::active::fetch_active;
use super::branch::{Branch, fetch_database};
use super::exec::exec;
use super::input::parse_type;
use super::saved;
use super::variables::no_string;
use crate::api::values::ConnectionType;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::format::Format;

// Which string.
#[derive(Debug, Args)]
pub(crate) struct Url {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    #[command(flatten)]
    branch: Branch,
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
    branch: Branch,
    /// Arguments for psql
    #[arg(last = true, value_name = "ARGS")]
    arguments: Vec<String>,
}

pub(super) async fn url(args: Url, context: &Context) -> Result<()> {
    let database = fetch_database(context, args.database.as_deref(), &args.branch).await?;
    let strings = saved::strings(context, &database).await?;
    let url = strings.pick(Some(&args.kind)).ok_or_else(|| no_string(&database, &strings, Some(&args.kind)))?;
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "url": url.expose() }))
        }
        _ => context.printer.write(&format!("{}\n", url.expose())),
    }
}

/// The password goes through the environment, which other users cannot read; arguments they can.
pub(super) async fn psql(args: Psql, context: &Context) -> Result<()> {
    let Some(program) = context.environment.program("psql") else {
        return Err(Error::failed("psql is not on the PATH")
            .hint("install PostgreSQL's client, or use another one with ppg run"));
    };
    let database = fetch_active(context, args.database.as_deref(), &args.branch).await?;
    let strings = saved::strings(context, &database).await?;
    let direct = strings.direct.as_ref().ok_or_else(|| no_string(&database, &strings, None))?;
    exec(&program, &args.arguments, &direct.pg_variables(""))
}
