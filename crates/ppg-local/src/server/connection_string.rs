//! How a client reaches a database.

use crate::state::model::{ConnectionRow, DatabaseRow};
use ppg_core::connection_string::ConnectionString;
use ppg_core::secret::Secret;

/// Where every cluster listens.
pub(crate) const HOST: &str = "127.0.0.1";
/// The one database of a cluster that clients use.
pub(crate) const DATABASE: &str = "postgres";

/// There is no Accelerate on this machine, so that connections of either type are PostgreSQL's own. Role and password
/// are letters, digits and `_`: nothing has to be encoded.
pub(crate) fn connection_string(database: &DatabaseRow, connection: &ConnectionRow) -> Secret {
    let (role, password) = (&connection.role, &connection.password);
    ConnectionString::build(HOST, &database.port.to_string(), role, password, DATABASE, "disable")
}
