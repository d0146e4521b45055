//! `ppg integration get`: shows an integration.

use clap::Args;

use crate::context::Context;
use ppg_api::operations::get_integration;
use ppg_core::error::Result;

// Which integration.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID of the integration
    #[arg(value_name = "INTEGRATION")]
    integration: String,
}

pub(crate) async fn run(args: Get, context: &Context) -> Result<()> {
    context.printer.one(&context.session.get(&get_integration(&args.integration.into())).await?)
}
