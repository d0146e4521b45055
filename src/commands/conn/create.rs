//! `ppg conn create`: creates a connection and saves its string.

use clap::Args;

use super::{SaveOption, print_new_connection, requested_target, select_string};
use crate::commands::support::args::DatabaseArg;
use crate::commands::support::env_output::EnvOutput;
use crate::commands::support::parse::parse_name;
use crate::commands::support::resolve;
use crate::context::Context;
use ppg_api::operations::create_connection;
use ppg_api::params::ConnectionCreate;
use ppg_api::types::values::ConnectionType;
use ppg_core::error::Result;

// The new connection.
#[derive(Debug, Args)]
#[command(mut_arg("kind", |kind| kind.default_value("direct").help("Protocol: direct (PostgreSQL) or prisma (pooled)")))]
pub(crate) struct Create {
    #[command(flatten)]
    database: DatabaseArg,
    /// Display name of the connection
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    // Its --type is that of the connection.
    #[command(flatten)]
    output: EnvOutput,
    #[command(flatten)]
    save: SaveOption,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    let target = requested_target(context, &args.output)?;
    let kind = args.output.names.kind.clone().unwrap_or(ConnectionType::Direct);
    let body = ConnectionCreate { name: args.name, kind };
    let create = async |id: &_| context.session.change(&create_connection(id, &body)).await;
    let Some(mut connection) = resolve::database(context, args.database.given(), create).await? else { return Ok(()) };
    select_string(context, &mut connection, &body.kind);
    print_new_connection(context, "Created", connection, &args.save, &args.output, target.as_ref()).await
}
