//! `ppg conn rotate`: replaces a connection's credentials.

use clap::Args;

use super::{ConnectionArg, SaveOption, print_new_connection, validate_output};
use crate::commands::support::connection_strings;
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
    save: SaveOption,
}

pub(crate) async fn run(args: Rotate, context: &Context) -> Result<()> {
    validate_output(context)?;
    let id = ConnectionId::from(args.connection.connection);
    let consequence =
        format!("connection {id} will get new credentials; clients that use the old ones will lose access");
    context.ui.confirm_destructive(&consequence, id.as_str())?;
    let Some(connection) = context.session.change(&rotate_connection(&id)).await? else { return Ok(()) };
    // The old string stopped working, even if the new one cannot be saved.
    connection_strings::remove(context, |saved, _| saved == id.as_str()).await;
    print_new_connection(context, "Rotated", connection, args.save.no_save).await
}
