//! `ppg backup restore`: replaces a database's content with that of a backup.

use clap::Args;

use super::find;
use crate::commands::support::deletion_summary::deletion_summary;
use crate::commands::support::poll::WaitOptions;
use crate::commands::support::resolve::{display_name, fetch_database};
use crate::commands::support::wait_active::wait_until_active;
use crate::config::Key;
use crate::context::Context;
use crate::output::format::Format;
use ppg_api::operations::restore_database_backup;
use ppg_api::types::values::{BackupId, RestoreStatus};
use ppg_api::types::{Database, Restore};
use ppg_core::error::Result;
use ppg_core::text;

// Which backup, and the database that gets its content.
#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    /// ID of the backup
    backup: String,
    /// Database to overwrite, by ID or name; default: the backup's own
    #[arg(long, value_name = "DB")]
    to: Option<String>,
    #[command(flatten)]
    wait: WaitOptions,
}

pub(crate) async fn run(args: RestoreArgs, context: &Context) -> Result<()> {
    context.printer.validate::<Restore>()?;
    let backup = BackupId::from(args.backup);
    let source = source(context, &backup).await?;
    let target = match &args.to {
        Some(target) => fetch_database(context, Some(target)).await?,
        None => source.clone(),
    };
    let (id, name) = (&target.id, display_name(&target));
    let summary = deletion_summary(context, id).await;
    let consequence = format!(
        "the content of database {name} ({id}) will be replaced by backup {backup}{summary}; later changes will be lost"
    );
    context.ui.confirm_destructive(&consequence, &name)?;
    let Some(mut restore) = context.session.change(&restore_database_backup(id, &source.id, &backup)).await? else {
        return Ok(());
    };
    if args.wait.wait {
        wait_until_active(context, id, &args.wait.limit).await?;
        restore.status = Some(RestoreStatus::Completed);
        restore.message = Some(format!("Restored backup {backup} into database {name}"));
        context.ui.notify(&format!("Restored backup {backup} into database {name}"));
    } else {
        let wait = context.ui.as_typed(&format!("ppg db wait {id}"));
        context.ui.notify(&format!("Started to restore backup {backup} into database {name}; wait for it with {wait}"));
    }
    if context.printer.format() == Format::Id {
        // A restore has no ID; the one of its database can be waited for.
        return context.printer.write(&format!("{}\n", text::escape_control(id.as_str())));
    }
    context.printer.one(&restore)
}

/// The database that the backup belongs to. Where `--database` or its variable names it, the service compares the two,
/// unless a person is about to be asked.
async fn source(context: &Context, backup: &BackupId) -> Result<Database> {
    let is_named = context.config.settings.explicit(Key::Database).is_some();
    if is_named && !context.ui.will_confirm() && !context.flags.dry_run {
        return fetch_database(context, None).await;
    }
    let id = find::backup(context, backup).await?.database_id;
    fetch_database(context, Some(id.as_str())).await
}
