//! `ppg backup list`: lists the backups of a database.

use clap::Args;

use crate::commands::support::args::{DatabaseArg, Limit};
use crate::commands::support::{list, resolve};
use crate::context::Context;
use ppg_api::operations::list_database_backups;
use ppg_api::types::values::DatabaseId;
use ppg_core::error::Result;

// Which database.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    database: DatabaseArg,
    #[command(flatten)]
    limit: Limit,
}

pub(crate) async fn run(args: List, context: &Context) -> Result<()> {
    let print =
        async |id: &DatabaseId| list::print(context, &list_database_backups(id), &args.limit, &[], |_| ()).await;
    resolve::database(context, args.database.given(), print).await
}
