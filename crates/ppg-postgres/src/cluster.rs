//! One PostgreSQL instance, which is one database of the API: its files and connections to it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use tokio_postgres::config::SslMode;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Config, NoTls};

use crate::conf::{INTERNAL, SUPERUSER};
use crate::install::PgInstall;
use crate::os_user::OsUser;
use crate::postmaster;
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Location and address of a cluster.
#[derive(Debug, Clone)]
pub struct ClusterSpec {
    /// Directory of the cluster: the data directory, settings and log are in it.
    pub dir: PathBuf,
    /// TCP port on 127.0.0.1.
    pub port: u16,
    /// Password of the superuser of `ppg`, the same for all clusters of an installation. Random and long.
    pub superuser_password: Secret,
}

/// One PostgreSQL instance: start, stop, back up and restore it, and manage its roles.
#[derive(Debug)]
pub struct Cluster {
    pub(crate) install: PgInstall,
    pub(crate) os_user: OsUser,
    pub(crate) spec: ClusterSpec,
    /// Held while the cluster is started, stopped or its data directory swapped: one operation at a time in this
    /// process. The lock of the local server keeps other processes away.
    pub(crate) operation_lock: tokio::sync::Mutex<()>,
}

/// Limit for connecting while PostgreSQL says that it is starting or recovering.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

impl Cluster {
    /// Describes the cluster at `spec.dir`. Reads and creates nothing.
    pub fn new(install: PgInstall, os_user: OsUser, spec: ClusterSpec) -> Cluster {
        Cluster { install, os_user, spec, operation_lock: tokio::sync::Mutex::new(()) }
    }

    /// Whether it runs on its port and accepts connections. Cheap: asks the operating system, not PostgreSQL.
    pub async fn is_running(&self) -> bool {
        postmaster::running(&self.data()).is_some_and(|p| p.ready && p.port == self.spec.port)
    }

    /// Connects as the superuser of `ppg` to its internal database.
    ///
    /// # Errors
    /// `Unavailable` if the cluster does not run; `Failed` if PostgreSQL refuses the connection.
    pub async fn connect(&self) -> Result<Client> {
        self.connect_to(INTERNAL).await
    }

    /// Connects as the superuser of `ppg` to the given database.
    pub(crate) async fn connect_to(&self, database: &str) -> Result<Client> {
        let mut config = Config::new();
        config.host("127.0.0.1").port(self.spec.port).user(SUPERUSER).dbname(database).ssl_mode(SslMode::Disable);
        config.password(self.spec.superuser_password.expose()).application_name("ppg");
        config.connect_timeout(Duration::from_secs(5));
        let begun = Instant::now();
        loop {
            // Another program may have the port now: it must not get the password.
            if postmaster::running(&self.data()).is_none_or(|p| p.port != self.spec.port) {
                return Err(Error::unavailable("the database's PostgreSQL isn't running"));
            }
            match config.connect(NoTls).await {
                Ok((client, connection)) => {
                    // Ends with the client, whose calls return its errors.
                    tokio::spawn(connection);
                    return Ok(client);
                }
                Err(e) if begun.elapsed() < CONNECT_TIMEOUT && is_transient(&e) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Err(e) => return Err(sql_error("cannot connect to the database's PostgreSQL", &e)),
            }
        }
    }

    /// Data directory of PostgreSQL.
    pub(crate) fn data(&self) -> PathBuf {
        self.spec.dir.join("data")
    }

    /// Log file of PostgreSQL: starts, stops and crashes.
    pub fn log(&self) -> PathBuf {
        self.spec.dir.join("postgresql.log")
    }
}

/// Whether a retry may succeed: PostgreSQL is starting, is recovering from a crashed backend, or has not opened its
/// port yet.
fn is_transient(error: &tokio_postgres::Error) -> bool {
    match error.code() {
        Some(code) => *code == SqlState::CANNOT_CONNECT_NOW,
        None => true,
    }
}

/// Turns an error of PostgreSQL into ours: `what` failed, and its own message. It contains no statement.
pub(crate) fn sql_error(what: &str, error: &tokio_postgres::Error) -> Error {
    let reason = match error.as_db_error() {
        Some(e) => e.message().to_owned(),
        None => std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string),
    };
    let message = format!("{what}: {}", ppg_core::text::escape_control(&reason));
    if error.is_closed() || error.as_db_error().is_none() {
        Error::unavailable(message)
    } else {
        Error::failed(message)
    }
}
