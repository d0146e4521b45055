//! `ppg conn rotate`: replaces a connection's credentials.

use clap::Args;

use super::{ConnectionArg, SaveOption, print_new_connection, select_string, validate_output};
use crate::commands::support::env_output::EnvOutput;
use crate::commands::support::write_env::Target;
use crate::commands::support::{connection_strings, existing};
use crate::context::Context;
use ppg_api::operations::{get_connection, rotate_connection};
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
    let (output, id) = (&args.output, ConnectionId::from(args.connection.connection));
    // A file tells by its history whether its variables are of this database, so the database must be known.
    let database = match output.is_file() && !context.flags.dry_run {
        true => Some(context.session.get(&get_connection(&id)).await?.database_id),
        false => None,
    };
    let target = database.as_ref().map_or(Target::Later, |id| Target::Rotated(id.as_str()));
    let sink = output.requested_sink(context, target, || validate_output(context))?;
    existing::check(context, &get_connection(&id)).await?;
    let consequence =
        format!("connection {id} will get new credentials; clients that use the old ones will lose access");
    context.ui.confirm_destructive(&consequence, id.as_str())?;
    let Some(mut connection) = context.session.change(&rotate_connection(&id)).await? else { return Ok(()) };
    // The old string stopped working, even if the new one cannot be saved.
    connection_strings::remove(context, |saved, _| saved == id.as_str()).await;
    if let Some(kind) = &output.names.kind {
        select_string(context, &mut connection, kind);
    }
    print_new_connection(context, "Rotated", connection, &args.save, output, sink).await
}
