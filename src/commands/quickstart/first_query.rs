//! The first query of `ppg quickstart`, over the protocol of PostgreSQL, so that no client has to be installed.

use std::str::FromStr;
use std::time::Duration;

use rustls_platform_verifier::ConfigVerifierExt;
use serde::Serialize;
use tokio_postgres::config::SslMode;
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::output::columns::{Cell, Column, Tabular};
use ppg_core::connection_string::ConnectionString;
use ppg_core::error::{Code, Error, Result};
use ppg_core::net::is_loopback_host;
use ppg_core::secret::Secret;

/// The row that PostgreSQL returns.
#[derive(Debug, Serialize)]
pub(crate) struct FirstQuery {
    version: String,
    database: String,
    user: String,
}

impl FirstQuery {
    /// The SQL of the query.
    pub(crate) const STATEMENT: &'static str = "select version(), current_database(), current_user";
}

impl Tabular for FirstQuery {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("version", |q| Cell::Text(q.version.clone())),
        Column::new("database", |q| Cell::Text(q.database.clone())),
        Column::new("user", |q| Cell::Text(q.user.clone())),
    ];

    fn id(&self) -> &str {
        &self.database
    }
}

/// Connects to `url` and runs the query, within `limit`. Uses TLS if the connection string says so, with the
/// certificates of the platform.
///
/// # Errors
/// `Unavailable` if the connection string is invalid, the connection or the query fails, or the limit is exceeded. The
/// error does not contain the connection string.
pub(crate) async fn first_query(url: &Secret, limit: Duration) -> Result<FirstQuery> {
    let result = tokio::time::timeout(limit, query(url)).await;
    result.unwrap_or_else(|_| Err(Error::unavailable("PostgreSQL did not respond in time").code(Code::Timeout)))
}

/// Whether PostgreSQL accepts `url`. False for a role, a password or a database that it does not know, and for a port of
/// this machine on which nothing listens: local mode may have chosen another one.
///
/// # Errors
/// As [`first_query`], for other failures.
pub(crate) async fn accepts(url: &Secret, limit: Duration) -> Result<bool> {
    let Ok(config) = Config::from_str(url.expose()) else { return Ok(false) };
    let is_local = ConnectionString::parse(url).is_some_and(|url| is_loopback_host(url.host()));
    match tokio::time::timeout(limit, connect(&config)).await {
        Ok(Ok(_)) => Ok(true),
        Ok(Err(ConnectError::Postgres(error))) => match error.code() {
            // Class 28: invalid authorization. 3D000: no such database (PostgreSQL manual, "Error codes").
            Some(state) if state.code().starts_with("28") || state.code() == "3D000" => Ok(false),
            None if is_local => Ok(false),
            _ => Err(failed(error)),
        },
        Ok(Err(ConnectError::Certificates(error))) => Err(error),
        Err(_) => Err(Error::unavailable("PostgreSQL did not respond in time").code(Code::Timeout)),
    }
}

/// Why there is no connection.
enum ConnectError {
    Postgres(tokio_postgres::Error),
    Certificates(Error),
}

impl From<tokio_postgres::Error> for ConnectError {
    fn from(error: tokio_postgres::Error) -> Self {
        ConnectError::Postgres(error)
    }
}

impl From<ConnectError> for Error {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Postgres(error) => failed(error),
            ConnectError::Certificates(error) => error,
        }
    }
}

async fn query(url: &Secret) -> Result<FirstQuery> {
    let config = Config::from_str(url.expose())
        .map_err(|_| Error::unavailable("invalid connection string").code(Code::ConnectionString))?;
    let client = connect(&config).await?;
    let row = client.query_one(FirstQuery::STATEMENT, &[]).await.map_err(failed)?;
    let text = |at: usize| row.try_get::<_, String>(at).map_err(failed);
    // `current_database()` and `current_user` have the type name, which can be read as text.
    Ok(FirstQuery { version: text(0)?, database: text(1)?, user: text(2)? })
}

async fn connect(config: &Config) -> Result<Client, ConnectError> {
    if config.get_ssl_mode() == SslMode::Disable {
        let (client, connection) = config.connect(NoTls).await?;
        tokio::spawn(connection);
        return Ok(client);
    }
    // The crypto provider was set when the API client was created.
    let tls = rustls::ClientConfig::with_platform_verifier()
        .map_err(|error| Error::failed(format!("cannot read the platform's certificates: {error}")))
        .map_err(ConnectError::Certificates)?;
    let (client, connection) = config.connect(MakeRustlsConnect::new(tls)).await?;
    tokio::spawn(connection);
    Ok(client)
}

fn failed(error: tokio_postgres::Error) -> Error {
    let reason = match error.as_db_error() {
        Some(error) => error.message().to_owned(),
        None => error.to_string(),
    };
    Error::unavailable(format!("PostgreSQL: {}", ppg_core::text::escape_control(&reason))).code(Code::Postgresql)
}
