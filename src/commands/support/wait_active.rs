//! Waiting for a database to accept connections.

use super::git_branch::{BranchOption, fetch_database_or_branch};
use super::poll::{Poll, WaitLimit, poll_until};
use crate::context::Context;
use ppg_api::operations::get_database;
use ppg_api::types::Database;
use ppg_api::types::values::{DatabaseId, DatabaseStatus};
use ppg_core::error::{Code, Error, Kind, Result};

/// The database that was given, belongs to the branch, or is selected. If it is being created, this waits for it.
///
/// # Errors
/// As [`fetch_database_or_branch`]; `NotFinished` if the database does not accept connections within 60 s.
pub(crate) async fn fetch_active(context: &Context, given: Option<&str>, branch: &BranchOption) -> Result<Database> {
    let database = fetch_database_or_branch(context, given, branch).await?;
    match database.status {
        DatabaseStatus::Active | DatabaseStatus::Other(_) => Ok(database),
        _ => wait_until_active(context, &database.id, &WaitLimit::IMPLICIT).await,
    }
}

/// Waits until a database accepts connections.
///
/// # Errors
/// `NotFinished` after the limit, or at once for a status from which the database will not become active.
pub(crate) async fn wait_until_active(context: &Context, id: &DatabaseId, limit: &WaitLimit) -> Result<Database> {
    let retry_command = format!("ppg db wait {id}");
    poll_until(context, limit, &format!("database {id}"), &retry_command, async || {
        let database = context.session.get(&get_database(id)).await?;
        match &database.status {
            DatabaseStatus::Active => Ok(Poll::Ready(database)),
            DatabaseStatus::Suspended
            | DatabaseStatus::Deleting
            | DatabaseStatus::Deleted
            | DatabaseStatus::Failure => {
                let message = format!("database {id} is {}", database.status);
                Err(Error::new(Kind::NotFinished, message).code(Code::DatabaseNotActive))
            }
            status => Ok(Poll::Pending(status.to_string())),
        }
    })
    .await
}
