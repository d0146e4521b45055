//! `ppg backup`: list, get, create, restore, wait.

use clap::{Args, Subcommand};

use super::db::deletion_summary;
use super::support::list;
use super::support::parse::{Limit, parse_name};
use super::support::poll::{Poll, WaitLimit, WaitOptions, poll_until};
use super::support::resolve::{self, display_name, fetch_database};
use super::support::wait_active::wait_until_active;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use crate::output::format::Format;
use ppg_api::operations::{create_database_backup, list_database_backups, restore_database_backup};
use ppg_api::params::BackupCreate;
use ppg_api::types::values::{BackupId, BackupStatus, DatabaseId, RestoreStatus};
use ppg_api::types::{DatabaseBackup, Restore};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

// Backups: copies of a database to go back to
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum BackupCommand {
    /// List the backups of a database
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg backup list orders")]
    List(List),
    /// Show one backup
    #[command(visible_alias = "show", after_help = "Example:\n  ppg backup get bkp_123 --database orders")]
    Get(Get),
    /// Take a backup of a database
    #[command(after_help = "Example:\n  ppg backup create orders --label before-migration --wait -o id")]
    Create(Create),
    /// Replace a database's content by a backup's
    #[command(
        after_help = "Examples:\n  ppg backup restore bkp_123 --database orders --yes --wait\n  ppg backup restore bkp_123 --database orders --to staging --yes"
    )]
    Restore(RestoreArgs),
    /// Wait until a backup is complete
    #[command(after_help = "Example:\n  ppg backup wait bkp_123 --database orders --wait-timeout 30m")]
    Wait(Wait),
}

// Which database.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    #[command(flatten)]
    limit: Limit,
}

// Which backup.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID
    backup: String,
}

// What to take.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    /// A note to find it by
    #[arg(long, value_name = "TEXT", value_parser = parse_name)]
    label: Option<String>,
    #[command(flatten)]
    wait: WaitOptions,
}

// Which backup.
#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    /// ID
    backup: String,
    /// The database whose content is replaced, by ID or name; left out, the backup's own
    #[arg(long, value_name = "DB")]
    to: Option<String>,
    #[command(flatten)]
    wait: WaitOptions,
}

// Which backup, and for how long.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    /// ID
    backup: String,
    #[command(flatten)]
    limit: WaitLimit,
}

impl Tabular for DatabaseBackup {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |b| Cell::Text(b.id.to_string())),
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
        BackupCommand::List(args) => {
            let print = async |id: &DatabaseId| {
                list::print(context, &list_database_backups(id), &args.limit, &[], |_| ()).await
            };
            resolve::database(context, args.database.as_deref(), print).await
        }
        BackupCommand::Get(args) => {
            let backups = list_all(context).await?;
            context.printer.one(&pick(backups, &args.backup.as_str().into())?)
        }
        BackupCommand::Create(args) => create(args, context).await,
        BackupCommand::Restore(args) => restore(args, context).await,
        BackupCommand::Wait(args) => {
            let backups = list_all(context).await?;
            let backup = pick(backups, &args.backup.as_str().into())?;
            context.printer.one(&wait_until_complete(context, &backup.database_id, &backup.id, &args.limit).await?)
        }
    }
}

async fn list_all(context: &Context) -> Result<Vec<DatabaseBackup>> {
    resolve::database(context, None, async |id| context.list(&list_database_backups(id), None).await).await
}

/// The contract has no operation for one backup; the list has them all.
fn pick(backups: Vec<DatabaseBackup>, id: &BackupId) -> Result<DatabaseBackup> {
    backups.into_iter().find(|backup| backup.id == *id).ok_or_else(|| {
        Error::not_found(format!("the database has no backup {:?}", text::escape_control(id.as_str())))
            .hint("see ppg backup list, or name another database with --database")
    })
}

async fn create(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<DatabaseBackup>()?;
    let body = BackupCreate { label: args.label };
    let database = args.database.as_deref();
    let made =
        resolve::database(context, database, async |id| context.change(&create_database_backup(id, &body)).await)
            .await?;
    let Some(mut backup) = made else { return Ok(()) };
    if args.wait.wait {
        backup = wait_until_complete(context, &backup.database_id, &backup.id, &args.wait.limit).await?;
        context.notify(&format!("Backup {} is complete", backup.id));
    } else {
        let again = retry_command(context, &backup.database_id, &backup.id);
        context.notify(&format!("Backup {} was started; wait for it with {again}", backup.id));
    }
    context.printer.one(&backup)
}

async fn restore(args: RestoreArgs, context: &Context) -> Result<()> {
    context.printer.validate::<Restore>()?;
    let backup = BackupId::from(args.backup);
    if context.invocation.dry_run {
        let shown = async |of: &DatabaseId| {
            let target = args.to.as_deref().map_or_else(|| of.clone(), DatabaseId::from);
            context.change(&restore_database_backup(&target, of, &backup)).await
        };
        return resolve::database(context, None, shown).await.map(drop);
    }
    let of = fetch_database(context, None).await?;
    let database = match &args.to {
        Some(target) => fetch_database(context, Some(target)).await?,
        None => of.clone(),
    };
    let name = display_name(&database);
    let lost = format!(
        "the content of database {name} ({}) will be replaced by backup {backup}{}; what was written since is lost",
        database.id,
        deletion_summary(context, &database.id).await
    );
    context.confirm_destructive(&lost, &name)?;
    let Some(mut restore) = context.change(&restore_database_backup(&database.id, &of.id, &backup)).await? else {
        return Ok(());
    };
    if args.wait.wait {
        wait_until_active(context, &database.id, &args.wait.limit).await?;
        restore.status = Some(RestoreStatus::Completed);
        restore.message = Some(format!("The database has the content of backup {backup}"));
        context.notify(&format!("Database {name} has the content of backup {backup}"));
    } else {
        let again = context.command(&format!("db wait {}", database.id));
        context.notify(&format!("The restore was started; wait for it with {again}"));
    }
    if context.printer.format() == Format::Id {
        // A restore has no ID of its own; its database is what can be waited for.
        return context.printer.write(&format!("{}\n", text::escape_control(database.id.as_str())));
    }
    context.printer.one(&restore)
}

fn retry_command(context: &Context, database: &DatabaseId, id: &BackupId) -> String {
    context.command(&format!("backup wait {id} --database {database}"))
}

async fn wait_until_complete(
    context: &Context,
    database: &DatabaseId,
    id: &BackupId,
    limit: &WaitLimit,
) -> Result<DatabaseBackup> {
    let again = retry_command(context, database, id);
    poll_until(context, limit, &format!("backup {id}"), &again, async || {
        let backup = pick(context.list(&list_database_backups(database), None).await?, id)?;
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
