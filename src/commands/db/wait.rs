//! `ppg db wait`: waits until a database accepts connections.

use clap::Args;

use crate::commands::support::args::DatabaseArg;
use crate::commands::support::poll::WaitLimit;
use crate::commands::support::print;
use crate::commands::support::resolve::fetch_database;
use crate::commands::support::wait_active::wait_until_active;
use crate::context::Context;
use ppg_core::error::Result;

// Which database, and for how long.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    #[command(flatten)]
    database: DatabaseArg,
    #[command(flatten)]
    limit: WaitLimit,
}

pub(crate) async fn run(args: Wait, context: &Context) -> Result<()> {
    let database = fetch_database(context, args.database.given()).await?;
    print::resource(context, wait_until_active(context, &database.id, &args.limit).await?)
}
