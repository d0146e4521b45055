//! `ppg conn list`: lists the connections of a database.

use clap::Args;

use crate::commands::support::args::{DatabaseArg, Limit, refuse_with_all};
use crate::commands::support::{connection_strings, list, print, resolve};
use crate::config::Key;
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{get_database, list_all_connections, list_connections};
use ppg_api::types::values::DatabaseId;
use ppg_core::error::Result;

// Which databases.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    database: DatabaseArg,
    /// List the connections of all databases
    #[arg(long, conflicts_with = "DB")]
    all: bool,
    #[command(flatten)]
    limit: Limit,
}

pub(crate) async fn run(args: List, context: &Context) -> Result<()> {
    if args.all {
        refuse_with_all(context, &[Key::Project, Key::Database])?;
        let reveal = |connection: &mut _| print::reveal(context, connection);
        return list::print(context, &list_all_connections(), &args.limit, &["databaseId"], reveal).await;
    }
    let list = async |id: &DatabaseId| {
        let list = list_connections(id);
        let connections = context.session.list(&list, args.limit.count()).await?;
        // For a database that does not exist the live list is empty, so the database is asked for.
        if connections.is_empty() && context.session.contract_for(&list).await? == Some(Contract::Live) {
            context.session.get(&get_database(id)).await?;
        }
        Ok((id.clone(), connections))
    };
    let (database, mut connections) = resolve::database(context, args.database.given(), list).await?;
    if args.limit.count().is_none() {
        // A saved string whose connection is not listed any more is outdated, unless it was saved since the request.
        let is_listed = |id: &str| connections.iter().any(|connection| connection.id.as_str() == id);
        connection_strings::remove(context, |id, saved| {
            saved.database_id == database.as_str() && saved.saved_at < context.now && !is_listed(id)
        })
        .await;
    }
    connections.iter_mut().for_each(|connection| print::reveal(context, connection));
    context.printer.list(&connections)
}
