//! `ppg db create`: creates a database in a project.

use clap::Args;

use crate::commands::support::env_output::{EnvOutput, Sink};
use crate::commands::support::parse::{parse_name, parse_region, region_or_ask};
use crate::commands::support::poll::WaitOptions;
use crate::commands::support::resolve::{self, display_name, fetch_database};
use crate::commands::support::wait_active::wait_until_active;
use crate::commands::support::write_env::Target;
use crate::commands::support::{connection_strings, existing, git_branch, print};
use crate::context::Context;
use ppg_api::operations::{create_database, list_database_backups, update_database};
use ppg_api::params::{DatabaseCreate, DatabaseCreateExtra, DatabaseUpdate};
use ppg_api::types::values::{BackupId, Region};
use ppg_api::types::{Database, DatabaseSource};
use ppg_core::error::Result;

// The new database.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name of the database
    #[arg(value_parser = parse_name)]
    name: Option<String>,
    /// Region; default with --from-backup or --from-database: the source's
    #[arg(long, value_parser = parse_region)]
    region: Option<Region>,
    /// Create it from a backup of --from-database or --database
    #[arg(long, value_name = "BACKUP")]
    from_backup: Option<String>,
    /// Create it as a copy of another database, by ID or name
    #[arg(long, value_name = "DB")]
    from_database: Option<String>,
    /// Git branch that it belongs to; auto: the branch that is checked out
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    /// Make it the project's default database
    #[arg(long)]
    default: bool,
    /// Your own ID for it
    #[arg(long, value_name = "ID", value_parser = parse_name)]
    logical_id: Option<String>,
    #[command(flatten)]
    output: EnvOutput,
    #[command(flatten)]
    wait: WaitOptions,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    let mut sink = args.output.requested_sink(context, Target::New, || context.printer.validate::<Database>())?;
    args.output.require_for_type(sink.as_ref())?;
    let source = source(&args, context).await?;
    let region = match &source {
        // The service uses the source's.
        Some(_) => args.region,
        None => Some(region_or_ask(context, args.region.as_ref()).await?),
    };
    let branch_git_name = args.branch.map(|branch| git_branch::resolve_branch(context, branch)).transpose()?;
    // The service takes a logical ID only for a branch that it knows already.
    let (logical_id, later) = match &branch_git_name {
        Some(_) => (None, args.logical_id),
        None => (args.logical_id, None),
    };
    if context.flags.dry_run && later.is_some() {
        context.ui.notify("note: another request will set the logical ID of the new database");
    }
    let extra = DatabaseCreateExtra { is_default: args.default, source, branch_git_name, logical_id };
    let body = DatabaseCreate { name: args.name, region, extra };
    let create = async |id: &_| name_source(context.session.change(&create_database(id, &body)).await, &body.extra);
    let Some(mut database) = resolve::project(context, None, create).await? else { return Ok(()) };
    context.ui.notify(&format!("Created database {}", print::with_id(&display_name(&database), database.id.as_str())));
    let is_shown = sink.is_some() || print::shows_secrets(context);
    let is_kept = connection_strings::save_all_or_warn(context, &database, is_shown).await;
    let labelled = match later {
        Some(logical_id) => set_logical_id(context, &mut database, logical_id).await,
        None => Ok(()),
    };
    // Before waiting, so that a script can delete a database that does not become active.
    let is_early = !args.wait.wait || EnvOutput::is_complete(&database);
    if let Some(sink) = sink.as_mut().filter(|_| is_early) {
        args.output.emit_new(context, sink, &database, is_kept).await?;
    }
    if args.wait.wait {
        let active = wait_until_active(context, &database.id, &args.wait.limit).await?;
        database = active.with_secrets_from(&database);
    }
    if let Some(sink) = sink.as_mut().filter(|_| !is_early) {
        args.output.emit_new(context, sink, &database, is_kept).await?;
    }
    match sink {
        Some(Sink::Stdout(_)) => Ok(()),
        _ => print::resource(context, database),
    }
    .and(labelled)
}

/// Sets the logical ID of a database that was just created.
///
/// # Errors
/// What the request fails with. The error names the database and how to go on.
async fn set_logical_id(context: &Context, database: &mut Database, logical_id: String) -> Result<()> {
    let body = DatabaseUpdate { logical_id: Some(logical_id.clone()), ..DatabaseUpdate::default() };
    let id = &database.id;
    context.session.change(&update_database(id, &body)).await.map_err(|error| {
        error
            .context(format_args!("database {id} is there, but without its logical ID"))
            .hint(format!("go on with ppg db update {id} --logical-id ID"))
    })?;
    database.extra.logical_id = Some(logical_id);
    Ok(())
}

/// The database or backup whose content the new database gets.
async fn source(args: &Create, context: &Context) -> Result<Option<DatabaseSource>> {
    let from = args.from_database.as_deref();
    if from.is_none() && args.from_backup.is_none() {
        return Ok(None);
    }
    let database_id = fetch_database(context, from).await?.id;
    Ok(Some(match &args.from_backup {
        Some(backup) => {
            let (backup_id, list) = (BackupId::from(backup.as_str()), list_database_backups(&database_id));
            existing::check_listed(context, &list, ("backup", backup), |found| found.id == backup_id).await?;
            DatabaseSource::Backup { database_id, backup_id }
        }
        None => DatabaseSource::Database { database_id },
    }))
}

/// Names in a 404 the backup or database that the content was to come from, else the branch.
fn name_source<T>(created: Result<T>, extra: &DatabaseCreateExtra) -> Result<T> {
    match (&extra.source, &extra.branch_git_name) {
        (Some(DatabaseSource::Backup { database_id, backup_id }), _) => {
            let hint = format!("see ppg backup list {database_id}");
            resolve::or_missing(created, "backup", backup_id.as_str(), &hint)
        }
        (Some(DatabaseSource::Database { database_id }), _) => {
            resolve::or_missing(created, "database", database_id.as_str(), "see ppg db list")
        }
        (_, Some(branch)) => resolve::or_missing(created, "branch", branch, "see ppg db list"),
        _ => created,
    }
}
