//! The connection strings of local databases.

use crate::state::model::{ConnectionRow, DatabaseRow};
use ppg_core::connection_string::ConnectionString;
use ppg_core::secret::Secret;

/// Address that every cluster listens on.
pub(crate) const HOST: &str = "127.0.0.1";
/// Name of the database in each cluster that clients use.
pub(crate) const DATABASE: &str = "postgres";

/// The connection string of a connection. Accelerate does not exist locally, so both connection types get a plain
/// PostgreSQL URL. Role and password are letters, digits and `_`, and need no encoding.
pub(crate) fn connection_string(database: &DatabaseRow, connection: &ConnectionRow) -> Secret {
    let (role, password) = (&connection.role, &connection.password);
    ConnectionString::build(HOST, &database.port.to_string(), role, password, DATABASE, "disable")
}
