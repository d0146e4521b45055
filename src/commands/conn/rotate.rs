//! `ppg conn rotate`: replaces a connection's credentials.

use clap::Args;

use super::{ConnectionArg, SaveOption, print_new_connection, requested_target, select_string};
use crate::commands::support::connection_strings;
use crate::commands::support::env_output::EnvOutput;
use crate::context::Context;
use ppg_api::operations::rotate_connection;
use ppg_api::types::values::ConnectionId;
use ppg_core::error::Result;

// Which connection.
#[derive(Debug, Args)]
pub(crate) struct Rotate {
    #[command(flatten)]
    connection: ConnectionArg,
    #[command(flatten)]
    output: EnvOutput,
    #[command(flatten)]
    save: SaveOption,
}

pub(crate) async fn run(args: Rotate, context: &Context) -> Result<()> {
    let target = requested_target(context, &args.output)?;
    let id = ConnectionId::from(args.connection.connection);
    let consequence =
        format!("connection {id} will get new credentials; clients that use the old ones will lose access");
    context.ui.confirm_destructive(&consequence, id.as_str())?;
    let Some(mut connection) = context.session.change(&rotate_connection(&id)).await? else { return Ok(()) };
    // The old string stopped working, even if the new one cannot be saved.
    connection_strings::remove(context, |saved, _| saved == id.as_str()).await;
    if let Some(kind) = &args.output.names.kind {
        select_string(context, &mut connection, kind);
    }
    print_new_connection(context, "Rotated", connection, &args.save, &args.output, target.as_ref()).await
}
