//! `ppg db`: databases. One file a verb; this one has the tree and the columns.

mod create;
mod delete;
mod get;
mod list;
mod psql;
mod rename;
mod update;
mod url;
mod usage;
mod use_;
mod wait;

use clap::Subcommand;

use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::types::values::{DatabaseStatus, DateTime};
use ppg_api::types::{Database, DatabaseUsage};
use ppg_core::error::Result;

// The verbs of ppg db.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum DbCommand {
    /// List the databases of a project
    #[command(
        visible_alias = "ls",
        after_help = "Examples:\n  ppg db list --project shop\n  ppg db list --all --columns id,name,status -o csv"
    )]
    List(list::List),
    /// Show one database of a project
    #[command(visible_alias = "show", after_help = "Example:\n  ppg db get orders --show-secrets")]
    Get(get::Get),
    /// Create a database in a project
    #[command(after_help = "Example:\n  ppg db create orders --region eu-central-1 --project shop --wait")]
    Create(Box<create::Create>),
    /// Rename a database of a project
    #[command(after_help = "Example:\n  ppg db rename orders sales")]
    Rename(rename::Rename),
    /// Update a database's name, branch or logical ID
    #[command(after_help = "Example:\n  ppg db update preview --branch feature/cart")]
    Update(update::Update),
    /// Delete a database with its backups and connections
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg db delete orders --yes")]
    Delete(delete::Delete),
    /// Use a database in the following commands
    #[command(
        after_help = "Examples:\n  ppg db use orders                     # where it applies: the link of this directory, or the profile\n  ppg db use orders --link              # link this directory\n  ppg db use orders --profile default   # the profile, whatever is linked"
    )]
    Use(use_::Use),
    /// Show a database's usage: storage, queries, connections
    #[command(after_help = "Example:\n  ppg db usage orders --from 2026-11-01 --to 2026-11-30")]
    Usage(usage::Usage),
    /// Wait until a database accepts connections
    #[command(after_help = "Example:\n  ppg db wait orders --wait-timeout 2m")]
    Wait(wait::Wait),
    /// Print a connection string
    #[command(after_help = "Example:\n  pg_dump \"$(ppg db url orders)\" > orders.sql")]
    Url(url::Url),
    /// Open psql; the password stays out of the process list
    #[command(after_help = "Examples:\n  ppg db psql orders\n  ppg db psql orders -- -c 'select 1'")]
    Psql(psql::Psql),
}

impl Tabular for Database {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |d| Cell::Text(d.id.to_string())),
        Column::new("name", |d| Cell::text(d.name.as_ref())),
        Column::detail("projectId", |d| Cell::Text(d.project_id.to_string())),
        Column::new("region", |d| Cell::text(d.region.as_ref())),
        Column::new("status", |d| Cell::Status(d.status.to_string(), severity(&d.status))),
        Column::detail("connectionString", |d| Cell::secret(d.connection_string.as_ref())),
        Column::detail("host", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.host))),
        Column::detail("port", |d| Cell::text(d.direct_connection.as_ref().map(|c| c.port))),
        Column::detail("username", |d| Cell::text(d.direct_connection.as_ref().map(|c| &c.username))),
        Column::detail("password", |d| Cell::secret(d.direct_connection.as_ref().map(|c| &c.password))),
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
        DbCommand::List(args) => list::run(args, context).await,
        DbCommand::Get(args) => get::run(args, context).await,
        DbCommand::Create(args) => create::run(*args, context).await,
        DbCommand::Rename(args) => rename::run(args, context).await,
        DbCommand::Update(args) => update::run(args, context).await,
        DbCommand::Delete(args) => delete::run(args, context).await,
        DbCommand::Use(args) => use_::run(args, context).await,
        DbCommand::Usage(args) => usage::run(args, context).await,
        DbCommand::Wait(args) => wait::run(args, context).await,
        DbCommand::Url(args) => url::run(args, context).await,
        DbCommand::Psql(args) => psql::run(args, context).await,
    }
}
