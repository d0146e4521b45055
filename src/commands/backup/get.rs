//! `ppg backup get`: shows a backup.

use clap::Args;

use super::find;
use crate::context::Context;
use ppg_core::error::Result;

// Which backup.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID of the backup
    backup: String,
}

pub(crate) async fn run(args: Get, context: &Context) -> Result<()> {
    context.printer.one(&find::backup(context, &args.backup.as_str().into()).await?)
}
