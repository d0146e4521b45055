//! `ppg backup create`: starts a backup of a database.

use clap::Args;

use super::{wait_command, wait_until_complete};
use crate::commands::support::args::DatabaseArg;
use crate::commands::support::parse::parse_name;
use crate::commands::support::poll::WaitOptions;
use crate::commands::support::resolve;
use crate::context::Context;
use ppg_api::operations::create_database_backup;
use ppg_api::params::BackupCreate;
use ppg_api::types::DatabaseBackup;
use ppg_core::error::Result;

// Which database, and the backup's label.
#[derive(Debug, Args)]
pub(crate) struct Create {
    #[command(flatten)]
    database: DatabaseArg,
    /// Note to recognise it by
    #[arg(long, value_name = "TEXT", value_parser = parse_name)]
    label: Option<String>,
    #[command(flatten)]
    wait: WaitOptions,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<DatabaseBackup>()?;
    let body = BackupCreate { label: args.label };
    let create = async |id: &_| context.session.change(&create_database_backup(id, &body)).await;
    let Some(mut backup) = resolve::database(context, args.database.given(), create).await? else { return Ok(()) };
    if args.wait.wait {
        backup = wait_until_complete(context, &backup.database_id, &backup.id, &args.wait.limit).await?;
        context.ui.notify(&format!("Created backup {}", backup.id));
    } else {
        let wait = context.ui.as_typed(&wait_command(&backup.database_id, &backup.id));
        context.ui.notify(&format!("Started backup {}; wait for it with {wait}", backup.id));
    }
    context.printer.one(&backup)
}
