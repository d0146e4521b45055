//! `ppg db update`: changes the name, the branch or the logical ID of a database.

use clap::Args;

use crate::commands::support::args::RequiredDatabaseArg;
use crate::commands::support::parse::parse_name;
use crate::commands::support::resolve::{self, display_name};
use crate::commands::support::{git_branch, print};
use crate::context::Context;
use ppg_api::operations::update_database;
use ppg_api::params::DatabaseUpdate;
use ppg_api::types::Database;
use ppg_api::types::values::DatabaseId;
use ppg_core::error::{Error, Result};

// The database and what to change.
#[derive(Debug, Args)]
pub(crate) struct Update {
    #[command(flatten)]
    database: RequiredDatabaseArg,
    /// New name of the database
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// Git branch that it belongs to; auto: the branch that is checked out
    #[arg(long, value_name = "BRANCH", conflicts_with = "no_branch")]
    branch: Option<String>,
    /// Detach it from its branch
    #[arg(long)]
    no_branch: bool,
    /// Your own ID for it
    #[arg(long, value_name = "ID", value_parser = parse_name)]
    logical_id: Option<String>,
}

pub(crate) async fn run(args: Update, context: &Context) -> Result<()> {
    let branch = args.branch.map(|branch| git_branch::resolve_branch(context, branch)).transpose()?;
    let body = DatabaseUpdate {
        name: args.name,
        branch_git_name: if args.no_branch { Some(None) } else { branch.map(Some) },
        logical_id: args.logical_id,
    };
    if body == DatabaseUpdate::default() {
        return Err(Error::usage("nothing to update").hint("give --name, --branch or --logical-id"));
    }
    update(context, &args.database.database, &requests(body), "Updated").await
}

/// The requests that make the changes. A logical ID is unique on its branch, so the service takes it only once the database
/// has been moved there.
fn requests(body: DatabaseUpdate) -> Vec<DatabaseUpdate> {
    match (&body.branch_git_name, &body.logical_id) {
        (Some(_), Some(_)) => {
            let logical_id = body.logical_id.clone();
            vec![
                DatabaseUpdate { logical_id: None, ..body },
                DatabaseUpdate { logical_id, ..DatabaseUpdate::default() },
            ]
        }
        _ => vec![body],
    }
}

/// Updates the database `given` by ID or name, with one request for each body, reports it with the verb `done`, and prints
/// it.
///
/// # Errors
/// `NotFound` if there is no such database; what the operation fails with.
pub(super) async fn update(context: &Context, given: &str, bodies: &[DatabaseUpdate], done: &str) -> Result<()> {
    context.printer.validate::<Database>()?;
    let update = async |id: &DatabaseId| {
        let mut updated = None;
        for (index, body) in bodies.iter().enumerate() {
            let changed = context.session.change(&update_database(id, body)).await;
            updated = changed.map_err(|error| match index {
                0 => error,
                _ => error.context("the branch is changed, but not the logical ID"),
            })?;
        }
        Ok(updated)
    };
    match resolve::database(context, Some(given), update).await? {
        Some(database) => print::changed(context, done, "database", &display_name(&database), database),
        None => Ok(()),
    }
}
