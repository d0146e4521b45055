//! `ppg db rename`: changes the name of a database.

use clap::Args;

use super::update::update;
use crate::commands::support::args::RequiredDatabaseArg;
use crate::commands::support::parse::parse_name;
use crate::context::Context;
use ppg_api::params::DatabaseUpdate;
use ppg_core::error::Result;

// The database and its new name.
#[derive(Debug, Args)]
pub(crate) struct Rename {
    #[command(flatten)]
    database: RequiredDatabaseArg,
    /// New name of the database
    #[arg(value_parser = parse_name)]
    name: String,
}

pub(crate) async fn run(args: Rename, context: &Context) -> Result<()> {
    let body = DatabaseUpdate { name: Some(args.name), ..DatabaseUpdate::default() };
    update(context, &args.database.database, &[body], "Renamed").await
}
