//! A database that takes connections.

use super::git_branch::{BranchOption, fetch_database_or_branch};
use super::poll::{Poll, WaitLimit, poll_until};
use crate::context::Context;
use ppg_api::operations::get_database;
use ppg_api::types::Database;
use ppg_api::types::values::{DatabaseId, DatabaseStatus};
use ppg_core::error::{Code, Error, Kind, Result};

/// The database that is meant, taking connections: one that is being made is waited for.
///
/// # Errors
/// `NotDone` where it takes none.
pub(crate) async fn fetch_active(context: &Context, given: Option<&str>, branch: &BranchOption) -> Result<Database> {
    let database = fetch_database_or_branch(context, given, branch).await?;
    match database.status {
        DatabaseStatus::Active | DatabaseStatus::Other(_) => Ok(database),
        _ => wait_until_active(context, &database.id, &WaitLimit::implicit()).await,
    }
}

/// Waits until a database takes connections.
///
/// # Errors
/// `NotDone` after the limit, or where the database will never take any.
pub(crate) async fn wait_until_active(context: &Context, id: &DatabaseId, limit: &WaitLimit) -> Result<Database> {
    poll_until(context, limit, &format!("database {id}"), &context.command(&format!("db wait {id}")), async || {
        let database = context.get(&get_database(id)).await?;
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
