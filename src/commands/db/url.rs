//! `ppg db url`: prints a connection string.

use clap::Args;

use crate::commands::support::args::{DatabaseArg, DirectByDefault};
use crate::commands::support::connection_env::missing_string_error;
use crate::commands::support::create_connection::CreateConnection;
use crate::commands::support::git_branch::{BranchOption, fetch_database_or_branch};
use crate::commands::support::runner::mask_for_runner;
use crate::context::Context;
use crate::output::format::Format;
use ppg_api::types::values::ConnectionType;
use ppg_core::error::Result;

// Which connection string.
#[derive(Debug, Args)]
pub(crate) struct Url {
    #[command(flatten)]
    database: DatabaseArg,
    #[command(flatten)]
    branch: BranchOption,
    #[command(flatten)]
    protocol: DirectByDefault,
    #[command(flatten)]
    create: CreateConnection,
}

pub(crate) async fn run(args: Url, context: &Context) -> Result<()> {
    let kind = Some(&args.protocol.kind);
    let database = fetch_database_or_branch(context, args.database.given(), &args.branch).await?;
    let protocol = match &args.protocol.kind {
        ConnectionType::Direct => String::new(),
        kind => format!(" --type {kind}"),
    };
    let command = format!("db url {}{protocol} --create-connection", database.id);
    let Some(strings) = args.create.strings(context, &database, kind, &command, || Ok(())).await? else {
        return Ok(());
    };
    let url = strings.pick(kind).ok_or_else(|| missing_string_error(&database, &strings, kind))?;
    mask_for_runner(context, [url]);
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "url": url.expose() }))
        }
        _ => context.printer.write(&format!("{}\n", url.expose())),
    }
}
