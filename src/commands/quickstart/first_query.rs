//! The first query of `ppg quickstart`, over PostgreSQL's own protocol: no client has to be installed.

use std::str::FromStr;
use std::time::Duration;

use rustls_platform_verifier::ConfigVerifierExt;
use serde::Serialize;
use tokio_postgres::config::SslMode;
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::output::columns::{Cell, Column, Tabular};
use ppg_core::error::{Code, Error, Result};
use ppg_core::secret::Secret;

/// The row that PostgreSQL answers.
#[derive(Debug, Serialize)]
pub(crate) struct FirstQuery {
    version: String,
    database: String,
    user: String,
}

impl FirstQuery {
    /// What is asked.
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

/// Connects to `url` and asks. TLS where the string wants it, with the platform's certificates.
///
/// # Errors
/// `Unavailable` where PostgreSQL does not answer in time or not as it should; the string is not in the error.
pub(crate) async fn first_query(url: &Secret, limit: Duration) -> Result<FirstQuery> {
    let asked = tokio::time::timeout(limit, ask(url)).await;
    asked.unwrap_or_else(|_| Err(Error::unavailable("PostgreSQL did not answer in time").code(Code::Timeout)))
}

async fn ask(url: &Secret) -> Result<FirstQuery> {
    let config = Config::from_str(url.expose())
        .map_err(|_| Error::unavailable("the connection string cannot be read").code(Code::ConnectionString))?;
    let client = connect(&config).await?;
    let row = client.query_one(FirstQuery::STATEMENT, &[]).await.map_err(failed)?;
    let text = |at: usize| row.try_get::<_, String>(at).map_err(failed);
    // `current_database()` and `current_user` are of type name, which reads as text, too.
    Ok(FirstQuery { version: text(0)?, database: text(1)?, user: text(2)? })
}

async fn connect(config: &Config) -> Result<Client> {
    if config.get_ssl_mode() == SslMode::Disable {
        let (client, connection) = config.connect(NoTls).await.map_err(failed)?;
        tokio::spawn(connection);
        return Ok(client);
    }
    // The provider was set when the API's client was made.
    let tls = rustls::ClientConfig::with_platform_verifier()
        .map_err(|error| Error::failed(format!("cannot read the platform's certificates: {error}")))?;
    let (client, connection) = config.connect(MakeRustlsConnect::new(tls)).await.map_err(failed)?;
    tokio::spawn(connection);
    Ok(client)
}

fn failed(error: tokio_postgres::Error) -> Error {
    let reason = match error.as_db_error() {
        Some(said) => said.message().to_owned(),
        None => error.to_string(),
    };
    Error::unavailable(format!("PostgreSQL: {}", ppg_core::text::escape_control(&reason))).code(Code::Postgresql)
}
