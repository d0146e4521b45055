//! `ppg conn get`: shows a connection.

use clap::Args;

use super::ConnectionArg;
use crate::commands::support::print;
use crate::context::Context;
use ppg_api::operations::get_connection;
use ppg_core::error::Result;

// Which connection.
#[derive(Debug, Args)]
pub(crate) struct Get {
    #[command(flatten)]
    connection: ConnectionArg,
}

pub(crate) async fn run(args: Get, context: &Context) -> Result<()> {
    let id = args.connection.connection.into();
    print::resource(context, context.session.get(&get_connection(&id)).await?)
}
