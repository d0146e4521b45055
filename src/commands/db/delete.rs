//! `ppg db delete`: deletes a database.

use clap::Args;

use crate::commands::support::args::RequiredDatabaseArg;
use crate::commands::support::deletion_summary::deletion_summary;
use crate::commands::support::resolve::{display_name, fetch_database};
use crate::commands::support::{connection_strings, print};
use crate::context::Context;
use ppg_api::operations::delete_database;
use ppg_core::error::Result;

// Which database.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    #[command(flatten)]
    database: RequiredDatabaseArg,
}

pub(crate) async fn run(args: Delete, context: &Context) -> Result<()> {
    let database = fetch_database(context, Some(&args.database.database)).await?;
    let (id, name) = (&database.id, display_name(&database));
    let summary = deletion_summary(context, id).await;
    let consequence =
        format!("database {name} ({id}) will be deleted permanently, with its backups and connections{summary}");
    context.ui.confirm_destructive(&consequence, &name)?;
    let Some(()) = context.session.change(&delete_database(id)).await? else { return Ok(()) };
    connection_strings::remove(context, |_, saved| saved.database_id == id.as_str()).await;
    print::deleted(context, "database", &name, id.as_str())
}
