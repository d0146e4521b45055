//! `ppg conn create`: creates a connection and saves its string.

use clap::Args;

use super::{SaveOption, print_new_connection, validate_output};
use crate::commands::support::args::{DatabaseArg, DirectByDefault};
use crate::commands::support::parse::parse_name;
use crate::commands::support::resolve;
use crate::context::Context;
use ppg_api::operations::create_connection;
use ppg_api::params::ConnectionCreate;
use ppg_core::error::Result;

// The new connection.
#[derive(Debug, Args)]
pub(crate) struct Create {
    #[command(flatten)]
    database: DatabaseArg,
    #[command(flatten)]
    protocol: DirectByDefault,
    /// Display name of the connection
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    #[command(flatten)]
    save: SaveOption,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    validate_output(context)?;
    let body = ConnectionCreate { name: args.name, kind: args.protocol.kind };
    let create = async |id: &_| context.session.change(&create_connection(id, &body)).await;
    let Some(mut connection) = resolve::database(context, args.database.given(), create).await? else { return Ok(()) };
    if !connection.select_string(&body.kind) {
        context.ui.notify(&format!("warning: the service returned no string of type {}", body.kind));
    }
    print_new_connection(context, "Created", connection, args.save.no_save).await
}
