//! `ppg conn delete`: deletes a connection.

use clap::Args;

use super::ConnectionArg;
use crate::commands::support::{connection_strings, existing, print};
use crate::context::Context;
use ppg_api::operations::{delete_connection, get_connection};
use ppg_api::types::values::ConnectionId;
use ppg_core::error::Result;

// Which connection.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    #[command(flatten)]
    connection: ConnectionArg,
}

pub(crate) async fn run(args: Delete, context: &Context) -> Result<()> {
    let id = ConnectionId::from(args.connection.connection);
    existing::check(context, &get_connection(&id)).await?;
    let consequence = format!("connection {id} will be deleted; its clients lose access at once");
    context.ui.confirm_destructive(&consequence, id.as_str())?;
    let Some(()) = context.session.change(&delete_connection(&id)).await? else { return Ok(()) };
    connection_strings::remove(context, |saved, _| saved == id.as_str()).await;
    print::deleted(context, "connection", id.as_str(), id.as_str())
}
