//! `ppg backup wait`: waits until a backup is complete.

use clap::Args;

use super::{find, wait_until_complete};
use crate::commands::support::poll::WaitLimit;
use crate::context::Context;
use ppg_core::error::Result;

// Which backup, and for how long.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    /// ID of the backup
    backup: String,
    #[command(flatten)]
    limit: WaitLimit,
}

pub(crate) async fn run(args: Wait, context: &Context) -> Result<()> {
    let backup = find::backup(context, &args.backup.as_str().into()).await?;
    context.printer.one(&wait_until_complete(context, &backup.database_id, &backup.id, &args.limit).await?)
}
