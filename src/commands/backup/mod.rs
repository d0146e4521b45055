//! `ppg backup`: backups. One file a verb; this one has the tree, the columns, and how a backup is found.

mod create;
mod find;
mod get;
mod list;
mod restore;
mod wait;

use clap::Subcommand;

use crate::commands::support::poll::{Poll, WaitLimit, poll_until};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::types::values::{BackupId, BackupStatus, DatabaseId};
use ppg_api::types::{DatabaseBackup, Restore};
use ppg_core::error::{Code, Error, Kind, Result};

// The verbs of ppg backup.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum BackupCommand {
    /// List the backups of a database
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg backup list orders")]
    List(list::List),
    /// Show one backup of a database
    #[command(visible_alias = "show", after_help = "Example:\n  ppg backup get bkp_123 --database orders")]
    Get(get::Get),
    /// Create a backup of a database
    #[command(after_help = "Example:\n  ppg backup create orders --label before-migration --wait -o id")]
    Create(create::Create),
    /// Restore a backup: replace a database's content
    #[command(
        after_help = "Examples:\n  ppg backup restore bkp_123 --database orders --yes --wait\n  ppg backup restore bkp_123 --database orders --to staging --yes"
    )]
    Restore(restore::RestoreArgs),
    /// Wait until a backup is complete
    #[command(after_help = "Example:\n  ppg backup wait bkp_123 --database orders --wait-timeout 30m")]
    Wait(wait::Wait),
}

impl Tabular for DatabaseBackup {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |b| Cell::Text(b.id.to_string())),
        Column::new("label", |b| Cell::text(b.label.as_ref())),
        Column::detail("databaseId", |b| Cell::Text(b.database_id.to_string())),
        Column::new("type", |b| Cell::Text(b.kind.to_string())),
        Column::detail("backupType", |b| Cell::text(b.backup_type.as_ref())),
        Column::new("status", |b| Cell::Status(b.status.to_string(), severity(&b.status))),
        Column::new("sizeBytes", |b| Cell::bytes(b.size_bytes)),
        Column::new("createdAt", |b| Cell::Time(b.created_at.as_str().into())),
        Column::new("completedAt", |b| {
            b.completed_at.as_ref().map_or(Cell::Empty, |at| Cell::Time(at.as_str().into()))
        }),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Tabular for Restore {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("status", |r| Cell::text(r.status.as_ref())),
        Column::new("message", |r| Cell::text(r.message.as_ref())),
    ];

    fn id(&self) -> &str {
        ""
    }
}

fn severity(status: &BackupStatus) -> Severity {
    match status {
        BackupStatus::Completed => Severity::Ok,
        BackupStatus::Pending | BackupStatus::InProgress => Severity::Pending,
        BackupStatus::Failed => Severity::Error,
        BackupStatus::Other(_) => Severity::None,
    }
}

pub(crate) async fn run(command: BackupCommand, context: &Context) -> Result<()> {
    match command {
        BackupCommand::List(args) => list::run(args, context).await,
        BackupCommand::Get(args) => get::run(args, context).await,
        BackupCommand::Create(args) => create::run(args, context).await,
        BackupCommand::Restore(args) => restore::run(args, context).await,
        BackupCommand::Wait(args) => wait::run(args, context).await,
    }
}

/// The command that waits for a backup, to suggest to the user.
fn wait_command(database: &DatabaseId, id: &BackupId) -> String {
    format!("ppg backup wait {id} --database {database}")
}

/// Waits until a backup is complete, up to `limit`.
async fn wait_until_complete(
    context: &Context,
    database: &DatabaseId,
    id: &BackupId,
    limit: &WaitLimit,
) -> Result<DatabaseBackup> {
    let retry_command = wait_command(database, id);
    poll_until(context, limit, &format!("backup {id}"), &retry_command, async || {
        let backup = find::backup_of(context, database, id).await?;
        match &backup.status {
            BackupStatus::Completed => Ok(Poll::Ready(backup)),
            BackupStatus::Failed => Err(Error::new(Kind::NotFinished, format!("backup {id} failed"))
                .hint("try again with ppg backup create")
                .code(Code::BackupFailed)),
            status => Ok(Poll::Pending(status.to_string())),
        }
    })
    .await
}
