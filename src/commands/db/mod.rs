//! `ppg db`: list, get, create, rename, update, delete, usage, wait; `url` and `psql` are in `db_connect.rs`.

pub(crate) mod connect;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::print_deleted;
use super::support::git_branch;
use super::support::parse::{self, Limit, parse_name, parse_region};
use super::support::poll::{WaitLimit, WaitOptions};
use super::support::resolve::{self, display_name, fetch_database};
use super::support::wait_active::wait_until_active;
use super::support::{connection_strings, list};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use connect::{Psql, Url};
use ppg_api::Contract;
use ppg_api::operations::{
    DatabaseFilter, create_database, delete_database, get_database_usage, get_project, list_database_backups,
    list_databases, update_database,
};
use ppg_api::params::{DatabaseCreate, DatabaseCreateExtra, DatabaseUpdate};
use ppg_api::types::values::{BackupId, DatabaseId, DatabaseStatus, DateTime, ProjectId, Region};
use ppg_api::types::{Database, DatabaseSource, DatabaseUsage, Reveal};
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

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
    /// Give a database another name
    #[command(after_help = "Example:\n  ppg db rename orders sales")]
    Rename(Rename),
    /// Change a database's name, branch or logical ID
    #[command(after_help = "Example:\n  ppg db update preview --branch feature/cart")]
    Update(Update),
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
    /// Those of a git branch; auto: of the one that is checked out here
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    /// The one with this logical ID
    #[arg(long, value_name = "ID")]
    logical_id: Option<String>,
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
    /// Where it runs; left out with --from-backup and --from-database, where that runs
    #[arg(long, value_parser = parse_region)]
    region: Option<Region>,
    /// Make it from a backup, of the database that --from-database or --database names
    #[arg(long, value_name = "BACKUP")]
    from_backup: Option<String>,
    /// Make it from another database as it is now, given by ID or name
    #[arg(long, value_name = "DB")]
    from_database: Option<String>,
    /// The git branch that it is for; auto: the one that is checked out here
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    /// Make it the one that is meant where its project is named alone
    #[arg(long)]
    default: bool,
    /// A name of your own to find it by
    #[arg(long, value_name = "ID", value_parser = parse_name)]
    logical_id: Option<String>,
    #[command(flatten)]
    wait: WaitOptions,
}

// Which database, and its new name.
#[derive(Debug, Args)]
pub(crate) struct Rename {
    /// ID or name
    #[arg(id = "DB", value_name = "DB")]
    database: String,
    /// The new name
    #[arg(value_parser = parse_name)]
    name: String,
}

// Which database, and what of it.
#[derive(Debug, Args)]
pub(crate) struct Update {
    /// ID or name
    #[arg(id = "DB", value_name = "DB")]
    database: String,
    /// Its new name
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// The git branch that it is for; auto: the one that is checked out here
    #[arg(long, value_name = "BRANCH", conflicts_with = "no_branch")]
    branch: Option<String>,
    /// Take it from its branch
    #[arg(long)]
    no_branch: bool,
    /// A name of your own to find it by
    #[arg(long, value_name = "ID", value_parser = parse_name)]
    logical_id: Option<String>,
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

impl Tabular for Database {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |d| Cell::Text(d.id.to_string())),
        Column::new("name", |d| Cell::text(d.name.as_ref())),
        Column::detail("projectId", |d| Cell::Text(d.project_id.to_string())),
        Column::new("region", |d| Cell::text(d.region.as_ref())),
        Column::new("status", |d| Cell::Status(d.status.to_string(), severity(&d.status))),
        Column::detail("connectionString", |d| Cell::text(d.connection_string.as_ref().map(|s| s.display()))),
        Column::detail("host", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.host))),
        Column::detail("port", |d| Cell::text(d.direct_connection.as_ref().map(|c| c.port))),
        Column::detail("username", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.username))),
        Column::detail("password", |d| Cell::text(d.direct_connection.as_ref().map(|c| c.password.display()))),
        Column::detail("database", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.database))),
        Column::new("createdAt", |d| Cell::Time(d.created_at.as_str().into())),
        Column::detail("updatedAt", |d| Cell::time(d.updated_at.as_ref().map(DateTime::as_str))),
        Column::detail("isDefault", |d| Cell::text(d.extra.is_default)),
        Column::detail("branchId", |d| Cell::text(d.extra.branch_id.as_ref())),
        Column::detail("logicalId", |d| Cell::text(d.extra.logical_id.as_ref())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

fn severity(status: &DatabaseStatus) -> Severity {
    match status {
        DatabaseStatus::Active => Severity::Ok,
        DatabaseStatus::Provisioning | DatabaseStatus::Recovering => Severity::Pending,
        DatabaseStatus::Suspended | DatabaseStatus::Deleting | DatabaseStatus::Deleted | DatabaseStatus::Failure => {
            Severity::Error
        }
        DatabaseStatus::Other(_) => Severity::None,
    }
}

impl Tabular for DatabaseUsage {
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

pub(crate) async fn run(command: DbCommand, context: &Context) -> Result<()> {
    match command {
        DbCommand::List(args) => list(args, context).await,
        DbCommand::Get(args) => {
            let database = fetch_database(context, args.database.as_deref()).await?;
            show(context, database)
        }
        DbCommand::Create(args) => create(args, context).await,
        DbCommand::Rename(args) => {
            update(context, &args.database, &DatabaseUpdate { name: Some(args.name), ..DatabaseUpdate::default() })
                .await
        }
        DbCommand::Update(args) => {
            let branch = args.branch.map(|branch| git_branch::resolve_branch(context, branch)).transpose()?;
            let body = DatabaseUpdate {
                name: args.name,
                branch_git_name: if args.no_branch { Some(None) } else { branch.map(Some) },
                logical_id: args.logical_id,
            };
            if body == DatabaseUpdate::default() {
                return Err(Error::usage("nothing is to be changed").hint("give --name, --branch or --logical-id"));
            }
            update(context, &args.database, &body).await
        }
        DbCommand::Delete(args) => delete(args, context).await,
        DbCommand::Usage(args) => usage(args, context).await,
        DbCommand::Wait(args) => {
            let database = fetch_database(context, args.database.as_deref()).await?;
            let database = wait_until_active(context, &database.id, &args.limit).await?;
            show(context, database)
        }
        DbCommand::Url(args) => connect::url(args, context).await,
        DbCommand::Psql(args) => connect::psql(args, context).await,
    }
}

fn show(context: &Context, mut database: Database) -> Result<()> {
    reveal(context, &mut database);
    context.printer.one(&database)
}

async fn list(args: List, context: &Context) -> Result<()> {
    let branch = args.branch.clone().map(|branch| git_branch::resolve_branch(context, branch)).transpose()?;
    let filters = branch.is_some() || args.logical_id.is_some();
    // The documented contract has no list of databases.
    if !filters && context.contract().await? == Contract::Documented {
        return list_by_project(&args, context).await;
    }
    let extra = extra_columns(&args);
    let filter = |project: Option<&ProjectId>| {
        list_databases(&DatabaseFilter {
            project: project.cloned(),
            logical_id: args.logical_id.clone(),
            branch: branch.clone(),
        })
    };
    // In a project that is not there the list with filters finds nothing; the project says that it is not there.
    let in_project = async |id: &ProjectId| {
        if filters {
            context.get(&get_project(id)).await?;
        }
        list::print(context, &filter(Some(id)), &args.limit, extra, |database| reveal(context, database)).await
    };
    let printed = match args.all {
        true => list::print(context, &filter(None), &args.limit, extra, |database| reveal(context, database)).await,
        false => resolve::project(context, None, in_project).await,
    };
    match printed {
        Err(error) if error.has_code(Code::NotInContract) && !filters => list_by_project(&args, context).await,
        printed => printed,
    }
}

/// Prints the databases as the projects tell them.
async fn list_by_project(args: &List, context: &Context) -> Result<()> {
    let mut databases = match args.all {
        true => resolve::databases_in(context, resolve::projects(context).await?).await?,
        false => resolve::fetch_project(context, None).await?.databases.unwrap_or_default(),
    };
    databases.iter_mut().for_each(|database| reveal(context, database));
    context.printer.list_with(&args.limit.cut(databases), extra_columns(args))
}

fn extra_columns(args: &List) -> &'static [&'static str] {
    if args.all { &["projectId"] } else { &[] }
}

fn reveal(context: &Context, database: &mut Database) {
    if context.invocation.show_secrets {
        database.reveal();
    }
}

async fn create(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<Database>()?;
    let source = source(&args, context).await?;
    let region = match &source {
        // It comes from there.
        Some(_) => args.region,
        None => Some(parse::region(context, args.region.as_ref())?),
    };
    let branch_git_name = args.branch.map(|branch| git_branch::resolve_branch(context, branch)).transpose()?;
    let extra = DatabaseCreateExtra { is_default: args.default, source, branch_git_name, logical_id: args.logical_id };
    let body = DatabaseCreate { name: args.name, region, extra };
    let made = resolve::project(context, None, async |id| context.change(&create_database(id, &body)).await).await?;
    let Some(mut database) = made else { return Ok(()) };
    connection_strings::save_all_or_warn(context, &database).await;
    if args.wait.wait {
        let active = wait_until_active(context, &database.id, &args.wait.limit).await?;
        database = active.with_secrets_from(&database);
    }
    context.notify(&format!("Made database {} ({})", display_name(&database), database.id));
    show(context, database)
}

/// What a database is to be made from.
async fn source(args: &Create, context: &Context) -> Result<Option<DatabaseSource>> {
    let from = args.from_database.as_deref();
    if from.is_none() && args.from_backup.is_none() {
        return Ok(None);
    }
    let database_id = match context.invocation.dry_run {
        // Nobody is asked whether it is there.
        true => resolve::database(context, from, async |id| Ok(id.clone())).await?,
        false => fetch_database(context, from).await?.id,
    };
    Ok(Some(match &args.from_backup {
        Some(backup) => DatabaseSource::Backup { database_id, backup_id: BackupId::from(backup.as_str()) },
        None => DatabaseSource::Database { database_id },
    }))
}

async fn update(context: &Context, given: &str, body: &DatabaseUpdate) -> Result<()> {
    context.printer.validate::<Database>()?;
    let change = async |id: &DatabaseId| context.change(&update_database(id, body)).await;
    match resolve::database(context, Some(given), change).await? {
        Some(database) => {
            context.notify(&format!("Changed database {} ({})", display_name(&database), database.id));
            show(context, database)
        }
        None => Ok(()),
    }
}

async fn delete(args: Delete, context: &Context) -> Result<()> {
    if context.invocation.dry_run {
        return context.change(&delete_database(&args.database.as_str().into())).await.map(drop);
    }
    let database = fetch_database(context, Some(&args.database)).await?;
    let name = display_name(&database);
    let lost = format!(
        "database {name} ({}) will be deleted for good, with its backups and connections{}",
        database.id,
        deletion_summary(context, &database.id).await
    );
    context.confirm_destructive(&lost, &name)?;
    context.change(&delete_database(&database.id)).await?;
    connection_strings::forget(context, |_, saved| saved.database_id == database.id.as_str()).await;
    print_deleted(context, "database", &name, database.id.as_str())
}

/// What a person should know before a database's content is gone: its size and backups. Asked only where a person will
/// read it, and left out where the service can't say.
pub(crate) async fn deletion_summary(context: &Context, id: &DatabaseId) -> String {
    if context.invocation.yes || !context.terminal.interactive {
        return String::new();
    }
    let mut known = Vec::new();
    if let Ok(usage) = context.get(&get_database_usage(id, None, None)).await
        && let Some(bytes) = usage.storage.and_then(|storage| storage.used_bytes)
    {
        known.push(text::format_bytes(bytes));
    }
    if let Ok(backups) = context.list(&list_database_backups(id), None).await {
        known.push(text::pluralize(backups.len(), "backup"));
    }
    if known.is_empty() { String::new() } else { format!(" ({})", known.join(", ")) }
}

async fn usage(args: Usage, context: &Context) -> Result<()> {
    if let (Some(from), Some(to)) = (args.from, args.to)
        && from > to
    {
        return Err(Error::usage(format!("--from {from} is after --to {to}")).code(Code::InvalidPeriod));
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
