//! `ppg db`: list, get, create, delete, usage, wait; `url` and `psql` are in `db_connect.rs`.

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::active::wait_until_active;
use super::db_connect::{self, Psql, Url};
use super::input::{self, Limit, parse_name, parse_region};
use super::resolve::{self, fetch_database, label};
use super::wait::{WaitLimit, WaitOptions};
use super::{deleted, saved};
use crate::api::operations::{
    create_database, delete_database, get_database_usage, get_project, list_database_backups,
};
use crate::api::resources::{Database, DatabaseCreate, DatabaseUsage, Reveal};
use crate::api::values::{DatabaseId, DatabaseStatus, Region};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::columns::{Cell, Column, Mood, Show};
use crate::text;

// Databases: one PostgreSQL each
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum DbCommand {
    /// List the databases of a project
    #[command(
        visible_alias = "ls",
        after_help = "Examples:\n  ppg db list --project shop\n  ppg db list --all --columns id,name,status -o csv"
    )]
    List(List),
    /// Show one database
    #[command(visible_alias = "show", after_help = "Example:\n  ppg db get orders --show-secrets")]
    Get(Get),
    /// Make a database in a project
    #[command(after_help = "Example:\n  ppg db create orders --region eu-central-1 --project shop --wait")]
    Create(Create),
    /// Delete a database with its backups and connections
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg db delete orders --yes")]
    Delete(Delete),
    /// Show what a database used: storage, queries, connections
    #[command(after_help = "Example:\n  ppg db usage orders --from 2026-11-01 --to 2026-11-30")]
    Usage(Usage),
    /// Wait until a database takes connections
    #[command(after_help = "Example:\n  ppg db wait orders --wait-timeout 2m")]
    Wait(Wait),
    /// Print a connection string
    #[command(after_help = "Example:\n  pg_dump \"$(ppg db url orders)\" > orders.sql")]
    Url(Url),
    /// Open psql on a database; the password stays out of the process list
    #[command(after_help = "Examples:\n  ppg db psql orders\n  ppg db psql orders -- -c 'select 1'")]
    Psql(Psql),
}

// Which databases.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Those of every project, not of one
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    limit: Limit,
}

// Which database.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
}

// What to make.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name
    #[arg(value_parser = parse_name)]
    name: Option<String>,
    /// Where it runs
    #[arg(long, value_parser = parse_region)]
    region: Option<Region>,
    #[command(flatten)]
    wait: WaitOptions,
}

// Which database.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID or name
    #[arg(id = "DB", value_name = "DB")]
    database: String,
}

// Which database, and when.
#[derive(Debug, Args)]
pub(crate) struct Usage {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    /// First day, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    from: Option<Date>,
    /// Last day, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    to: Option<Date>,
}

// Which database, and for how long.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    #[command(flatten)]
    limit: WaitLimit,
}

impl Show for Database {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |d| Cell::Text(d.id.to_string())),
        Column::new("name", |d| Cell::text(d.name.as_ref())),
        Column::detail("projectId", |d| Cell::Text(d.project_id.to_string())),
        Column::new("region", |d| Cell::Text(d.region.to_string())),
        Column::new("status", |d| Cell::Status(d.status.to_string(), mood(&d.status))),
        Column::detail("connectionString", |d| Cell::text(d.connection_string.as_ref().map(|s| s.displayed()))),
        Column::detail("host", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.host))),
        Column::detail("port", |d| Cell::text(d.direct_connection.as_ref().map(|c| c.port))),
        Column::detail("username", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.username))),
        Column::detail("password", |d| Cell::text(d.direct_connection.as_ref().map(|c| c.password.displayed()))),
        Column::detail("database", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.database))),
        Column::new("createdAt", |d| Cell::Time(d.created_at.as_str().into())),
        Column::detail("updatedAt", |d| Cell::Time(d.updated_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

fn mood(status: &DatabaseStatus) -> Mood {
    match status {
        DatabaseStatus::Active => Mood::Good,
        DatabaseStatus::Provisioning => Mood::Busy,
        DatabaseStatus::Suspended | DatabaseStatus::Deleting | DatabaseStatus::Deleted => Mood::Bad,
        DatabaseStatus::Other(_) => Mood::Neutral,
    }
}

impl Show for DatabaseUsage {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("databaseId", |u| Cell::Text(u.database_id.to_string())),
        Column::new("startDate", |u| Cell::text(u.period.start_date.as_ref())),
        Column::new("endDate", |u| Cell::text(u.period.end_date.as_ref())),
        Column::new("storageUsedBytes", |u| Cell::bytes(u.storage.as_ref().and_then(|s| s.used_bytes))),
        Column::new("storageLimitBytes", |u| Cell::bytes(u.storage.as_ref().and_then(|s| s.limit_bytes))),
        Column::new("queriesTotalCount", |u| Cell::number(u.queries.as_ref().and_then(|q| q.total_count))),
        Column::new("queriesReadCount", |u| Cell::number(u.queries.as_ref().and_then(|q| q.read_count))),
        Column::new("queriesWriteCount", |u| Cell::number(u.queries.as_ref().and_then(|q| q.write_count))),
        Column::new("connectionsPeakCount", |u| Cell::number(u.connections.as_ref().and_then(|c| c.peak_count))),
        Column::new("connectionsAverageCount", |u| {
            Cell::number(u.connections.as_ref().and_then(|c| c.average_count.as_ref()))
        }),
    ];

    fn id(&self) -> &str {
        self.database_id.as_str()
    }
}

pub(super) async fn run(command: DbCommand, context: &Context) -> Result<()> {
    match command {
        DbCommand::List(args) => list(args, context).await,
        DbCommand::Get(args) => {
            let database = fetch_database(context, args.database.as_deref()).await?;
            show(context, database)
        }
        DbCommand::Create(args) => create(args, context).await,
        DbCommand::Delete(args) => delete(args, context).await,
        DbCommand::Usage(args) => usage(args, context).await,
        DbCommand::Wait(args) => {
            let database = fetch_database(context, args.database.as_deref()).await?;
            let database = wait_until_active(context, &database.id, &args.limit).await?;
            show(context, database)
        }
        DbCommand::Url(args) => db_connect::url(args, context).await,
        DbCommand::Psql(args) => db_connect::psql(args, context).await,
    }
}

fn show(context: &Context, mut database: Database) -> Result<()> {
    if context.invocation.show_secrets {
        database.reveal();
    }
    context.printer.one(&database)
}

async fn list(args: List, context: &Context) -> Result<()> {
    let mut databases = if args.all {
        resolve::databases_of(context, resolve::projects(context).await?).await?
    } else {
        let project = resolve::project(context, None, async |id| context.get(&get_project(id)).await).await?;
        project.databases.unwrap_or_default()
    };
    if context.invocation.show_secrets {
        databases.iter_mut().for_each(Reveal::reveal);
    }
    let also: &[_] = if args.all { &["projectId"] } else { &[] };
    context.printer.list_with(&args.limit.cut(databases), also)
}

async fn create(args: Create, context: &Context) -> Result<()> {
    context.printer.can_show::<Database>()?;
    let body = DatabaseCreate { name: args.name, region: input::region(context, args.region.as_ref())? };
    let made = resolve::project(context, None, async |id| context.change(&create_database(id, &body)).await).await?;
    let Some(mut database) = made else { return Ok(()) };
    if args.wait.wait {
        database = wait_until_active(context, &database.id, &args.wait.limit).await?;
    }
    context.tell(&format!("Made database {} ({})", label(&database), database.id));
    show(context, database)
}

async fn delete(args: Delete, context: &Context) -> Result<()> {
    if context.invocation.dry_run {
        return context.change(&delete_database(&args.database.as_str().into())).await.map(drop);
    }
    let database = fetch_database(context, Some(&args.database)).await?;
    let name = label(&database);
    let lost = format!(
        "database {name} ({}) will be deleted for good, with its backups and connections{}",
        database.id,
        holdings(context, &database.id).await
    );
    context.confirm_loss(&lost, &name)?;
    context.change(&delete_database(&database.id)).await?;
    saved::forget(context, |_, saved| saved.database_id == database.id.as_str()).await;
    deleted(context, "database", &name, database.id.as_str())
}

/// What a person should know before a database's content is gone: its size and backups. Asked only where a person will
/// read it, and left out where the service can't say.
pub(super) async fn holdings(context: &Context, id: &DatabaseId) -> String {
    if context.invocation.yes || !context.terminal.person {
        return String::new();
    }
    let mut known = Vec::new();
    if let Ok(usage) = context.get(&get_database_usage(id, None, None)).await
        && let Some(bytes) = usage.storage.and_then(|storage| storage.used_bytes)
    {
        known.push(text::bytes(bytes));
    }
    if let Ok(backups) = context.get(&list_database_backups(id)).await {
        known.push(text::counted(backups.len(), "backup"));
    }
    if known.is_empty() { String::new() } else { format!(" ({})", known.join(", ")) }
}

async fn usage(args: Usage, context: &Context) -> Result<()> {
    if let (Some(from), Some(to)) = (args.from, args.to)
        && from > to
    {
        return Err(Error::usage(format!("--from {from} is after --to {to}")).code("invalid_period"));
    }
    let database = args.database.as_deref();
    let usage =
        resolve::database(context, database, async |id| context.get(&get_database_usage(id, args.from, args.to)).await);
    context.printer.one(&usage.await?)
}

fn parse_date(text: &str) -> Result<Date, String> {
    // jiff would take more forms, a date-time among them, and drop what is not asked for.
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    text.parse().ok().filter(|_| plain).ok_or_else(|| "a date is YYYY-MM-DD".into())
}
