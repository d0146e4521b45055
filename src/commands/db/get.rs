//! `ppg db get`: shows a database.

use clap::Args;

use crate::commands::support::args::DatabaseArg;
use crate::commands::support::print;
use crate::commands::support::resolve::fetch_database;
use crate::context::Context;
use ppg_core::error::Result;

// Which database.
#[derive(Debug, Args)]
pub(crate) struct Get {
    #[command(flatten)]
    database: DatabaseArg,
}

pub(crate) async fn run(args: Get, context: &Context) -> Result<()> {
    print::resource(context, fetch_database(context, args.database.given()).await?)
}
