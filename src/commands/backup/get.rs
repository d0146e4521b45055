//! `ppg backup get`: shows a backup.

use clap::Args;

use super::fetch_backup;
use crate::context::Context;
use ppg_core::error::Result;

// Which backup.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID of the backup
    backup: String,
}

pub(crate) async fn run(args: Get, context: &Context) -> Result<()> {
    context.printer.one(&fetch_backup(context, &args.backup).await?)
}
