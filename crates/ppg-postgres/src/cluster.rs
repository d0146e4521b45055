//! One PostgreSQL instance, which is one database of the API: what it is, where its files are, and how it is asked.

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

/// Where a cluster is and how it is reached.
#[derive(Debug, Clone)]
pub struct ClusterSpec {
    /// Its own directory: `data`, `log` and what else belongs to it are below.
    pub dir: PathBuf,
    /// Its port on 127.0.0.1.
    pub port: u16,
    /// The password of our own superuser, one for the whole installation. Random and long.
    pub superuser_password: Secret,
}

/// One PostgreSQL instance.
#[derive(Debug)]
pub struct Cluster {
    pub(crate) install: PgInstall,
    pub(crate) os_user: OsUser,
    pub(crate) spec: ClusterSpec,
    /// Held by what starts, stops or exchanges it. One at a time in this process; that there is one process is the
    /// server's lock's business.
    pub(crate) operation_lock: tokio::sync::Mutex<()>,
}

/// So long a connection is tried while PostgreSQL says that it is starting or recovering.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

impl Cluster {
    /// The cluster at `spec.dir`; nothing is read or made yet.
    pub fn new(install: PgInstall, os_user: OsUser, spec: ClusterSpec) -> Cluster {
        Cluster { install, os_user, spec, operation_lock: tokio::sync::Mutex::new(()) }
    }

    /// Is it running, on its port and taking connections? Cheap: asks the system, not PostgreSQL.
    pub async fn is_running(&self) -> bool {
        postmaster::running(&self.data()).is_some_and(|p| p.ready && p.port == self.spec.port)
    }

    /// A connection of our superuser, to a database of our own. [`ppg_core::error::Kind::Unavailable`] where it doesn't run.
    pub async fn connect(&self) -> Result<Client> {
        self.connect_to(INTERNAL).await
    }

    /// The same to another database.
    pub(crate) async fn connect_to(&self, database: &str) -> Result<Client> {
        let mut config = Config::new();
        config.host("127.0.0.1").port(self.spec.port).user(SUPERUSER).dbname(database).ssl_mode(SslMode::Disable);
        config.password(self.spec.superuser_password.expose()).application_name("ppg");
        config.connect_timeout(Duration::from_secs(5));
        let begun = Instant::now();
        loop {
            // Whoever else has the port now is not told the password.
            if postmaster::running(&self.data()).is_none_or(|p| p.port != self.spec.port) {
                return Err(Error::unavailable("the database's PostgreSQL isn't running"));
            }
            match config.connect(NoTls).await {
                Ok((client, connection)) => {
                    // Ends with the client; what goes wrong is the error of the client's calls.
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

    /// PostgreSQL's data directory.
    pub(crate) fn data(&self) -> PathBuf {
        self.spec.dir.join("data")
    }

    /// What PostgreSQL itself writes: starts, ends, crashes.
    pub fn log(&self) -> PathBuf {
        self.spec.dir.join("postgresql.log")
    }
}

/// Will the next try tell more? So it is while PostgreSQL starts or recovers from a crashed backend, and while its
/// port isn't open yet.
fn is_transient(error: &tokio_postgres::Error) -> bool {
    match error.code() {
        Some(code) => *code == SqlState::CANNOT_CONNECT_NOW,
        None => true,
    }
}

/// An error of PostgreSQL with its own words and what was tried. No statement is in it.
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
