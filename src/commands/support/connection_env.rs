//! A database's connection as environment variables: `DATABASE_URL` and `DIRECT_URL` by Prisma's convention, `PG…` by
//! libpq's.

use super::resolve::display_name;
use super::variable_names::{DIRECT_URL, LIBPQ_NAMES, VariableNames, Variables};
use ppg_api::types::values::ConnectionType;
use ppg_api::types::{Connection, Database, DirectConnection};
use ppg_core::connection_string::{ConnectionString, default_sslmode};
use ppg_core::error::{Code, Error, Result};
use ppg_core::secret::Secret;

/// A direct connection, with the parts that libpq has variables for.
pub(crate) struct DirectString {
    /// The connection URI, with the password.
    pub(crate) url: Secret,
    host: String,
    port: String,
    user: String,
    password: Secret,
    database: String,
    sslmode: String,
}

/// The connection strings of a database.
pub(crate) struct ConnectionStrings {
    /// The string of Prisma's pooled protocol.
    pub(crate) pooled: Option<Secret>,
    /// The string of PostgreSQL's own protocol.
    pub(crate) direct: Option<DirectString>,
    /// Whether one of them is new and saved nowhere.
    pub(crate) is_unsaved: bool,
}

impl ConnectionStrings {
    /// The strings that the service shows with a database, or shows once with its new connections. A masked string counts
    /// as missing.
    pub(crate) fn from_database(database: &Database) -> Self {
        let mut strings = ConnectionStrings { pooled: None, direct: None, is_unsaved: false };
        database.extra.connections.iter().flatten().for_each(|connection| strings.insert_from(connection));
        let ConnectionStrings { pooled, direct, .. } = Self::from_fields(database);
        ConnectionStrings { pooled: strings.pooled.or(pooled), direct: strings.direct.or(direct), is_unsaved: false }
    }

    /// The strings of a new connection. A masked string counts as missing.
    pub(crate) fn from_connection(connection: &Connection) -> Self {
        let mut strings = ConnectionStrings { pooled: None, direct: None, is_unsaved: false };
        strings.insert_from(connection);
        strings
    }

    /// Adds the strings of a connection that are missing: its own, then those of its endpoints.
    fn insert_from(&mut self, connection: &Connection) {
        let endpoints = connection.extra.endpoints.iter().flat_map(|of| [&of.direct, &of.accelerate]).flatten();
        let strings = endpoints.filter_map(|endpoint| endpoint.connection_string.as_ref());
        for string in connection.connection_string.iter().chain(strings) {
            if !is_masked(string.expose()) && self.is_missing(&kind_of(string).to_string()) {
                self.insert(string);
            }
        }
    }

    /// Adds those strings of a new connection that are missing.
    pub(crate) fn insert_new(&mut self, created: ConnectionStrings) {
        let ConnectionStrings { pooled, direct, is_unsaved } = created;
        self.pooled = self.pooled.take().or(pooled);
        self.direct = self.direct.take().or(direct);
        self.is_unsaved |= is_unsaved;
    }

    /// The strings in the fields of a database.
    fn from_fields(database: &Database) -> Self {
        let string = database.connection_string.as_ref().filter(|string| !is_masked(string.expose()));
        let (pooled, url) = match string {
            Some(string) if ConnectionString::is_postgres(string) => (None, Some(string)),
            other => (other.cloned(), None),
        };
        let details =
            database.direct_connection.as_ref().filter(|direct| !ConnectionString::is_masked(&direct.password));
        let direct = match (details, url) {
            (Some(details), url) => Some(DirectString::from_details(details, url)),
            (None, Some(url)) => DirectString::from_url(url),
            (None, None) => None,
        };
        ConnectionStrings { pooled, direct, is_unsaved: false }
    }

    /// Whether there is no string of type `kind` yet, `direct` or `prisma`.
    pub(crate) fn is_missing(&self, kind: &str) -> bool {
        if kind == "direct" { self.direct.is_none() } else { self.pooled.is_none() }
    }

    /// Adds a saved string.
    pub(crate) fn insert(&mut self, string: &Secret) {
        match ConnectionString::is_postgres(string) {
            true => self.direct = DirectString::from_url(string),
            false => self.pooled = Some(string.clone()),
        }
    }

    /// The string of type `kind`. Without a type, the pooled string if there is one, else the direct one.
    pub(crate) fn pick(&self, kind: Option<&ConnectionType>) -> Option<&Secret> {
        let direct = self.direct.as_ref().map(|direct| &direct.url);
        match kind {
            Some(ConnectionType::Direct) => direct,
            Some(ConnectionType::Prisma) => self.pooled.as_ref(),
            _ => self.pooled.as_ref().or(direct),
        }
    }
}

impl DirectString {
    fn from_details(details: &DirectConnection, url: Option<&Secret>) -> Self {
        let parsed = url.and_then(ConnectionString::parse);
        let sslmode =
            parsed.as_ref().map_or_else(|| default_sslmode(&details.host), ConnectionString::sslmode).to_owned();
        let port = details.port.to_string();
        let url = url.cloned().unwrap_or_else(|| {
            let DirectConnection { host, username, password, database, .. } = details;
            ConnectionString::build(host, &port, username, password, database, &sslmode)
        });
        DirectString {
            url,
            host: details.host.clone(),
            port,
            user: details.username.clone(),
            password: details.password.clone(),
            database: details.database.clone(),
            sslmode,
        }
    }

    /// Parses a libpq connection URI, `postgres://…`.
    fn from_url(url: &Secret) -> Option<Self> {
        let parsed = ConnectionString::parse(url)?;
        Some(DirectString {
            url: url.clone(),
            host: parsed.host().into(),
            port: parsed.port().to_string(),
            user: parsed.user().into(),
            password: parsed.password().cloned().unwrap_or_else(|| "".into()),
            database: parsed.database().into(),
            sslmode: parsed.sslmode().into(),
        })
    }

    /// The variables that libpq reads, their names after `prefix`.
    pub(crate) fn pg_variables(&self, prefix: &str) -> Variables {
        let values: [Secret; 6] = [
            self.host.as_str().into(),
            self.port.as_str().into(),
            self.user.as_str().into(),
            self.password.clone(),
            self.database.as_str().into(),
            self.sslmode.as_str().into(),
        ];
        // An empty PGPASSWORD is a wrong password; an unset one is none.
        let values = LIBPQ_NAMES.into_iter().zip(values).filter(|(_, value)| !value.expose().is_empty());
        values.map(|(name, value)| (format!("{prefix}{name}"), value)).collect()
    }
}

/// The variables of a database, from its strings.
///
/// # Errors
/// `Refused` if the service shows no connection string and none is saved.
pub(crate) fn for_database(
    database: &Database,
    strings: &ConnectionStrings,
    names: &VariableNames,
) -> Result<Variables> {
    for_strings(strings, names, names.kind.as_ref())
        .ok_or_else(|| missing_string_error(database, strings, names.kind.as_ref()))
}

/// The variables of a new connection. Without a type, the first one has the connection's own string.
///
/// # Errors
/// `Refused` if the service did not show its string.
pub(crate) fn for_connection(connection: &Connection, names: &VariableNames) -> Result<Variables> {
    let strings = ConnectionStrings::from_connection(connection);
    let own = connection.connection_string.as_ref().map(kind_of);
    let kind = names.kind.as_ref().or(own.as_ref());
    for_strings(&strings, names, kind).ok_or_else(|| {
        let kind = kind.map_or_else(String::new, |kind| format!(" of type {kind}"));
        Error::refused(format!("the service did not show a connection string{kind}")).code(Code::NoConnectionString)
    })
}

/// The variables of some strings, the first one of type `kind`; `None` if that one is missing.
fn for_strings(strings: &ConnectionStrings, names: &VariableNames, kind: Option<&ConnectionType>) -> Option<Variables> {
    let VariableNames { name, prefix, .. } = names;
    let prefix = prefix.as_deref().unwrap_or_default();
    let mut variables = vec![(format!("{prefix}{name}"), strings.pick(kind)?.clone())];
    if let Some(direct) = &strings.direct {
        variables.push((format!("{prefix}{DIRECT_URL}"), direct.url.clone()));
        variables.extend(direct.pg_variables(prefix));
    }
    // With `--name DIRECT_URL --type direct` a second variable of that name would repeat the first.
    let mut seen = Vec::new();
    variables.retain(|(name, _)| {
        !seen.contains(name) && {
            seen.push(name.clone());
            true
        }
    });
    Some(variables)
}

/// The error of a command that needs a connection string of type `kind` and finds none.
pub(crate) fn missing_string_error(
    database: &Database,
    strings: &ConnectionStrings,
    kind: Option<&ConnectionType>,
) -> Error {
    let name = display_name(database);
    if kind == Some(&ConnectionType::Prisma) && strings.direct.is_some() {
        return Error::refused(format!("database {name} has no pooled connection string"))
            .hint("use the direct one: --type direct")
            .code(Code::NoConnectionString);
    }
    Error::refused(format!("the service does not show a connection string of database {name}"))
        .hint(format!("create one with ppg conn create {} --type direct", database.id))
        .code(Code::NoConnectionString)
}

/// The type of a connection string, by its scheme.
pub(crate) fn kind_of(string: &Secret) -> ConnectionType {
    if is_postgres(string.expose()) { ConnectionType::Direct } else { ConnectionType::Prisma }
}

fn is_postgres(string: &str) -> bool {
    string.starts_with("postgres://") || string.starts_with("postgresql://")
}

/// Whether the service masked a string, with at least three asterisks or bullets.
fn is_masked(string: &str) -> bool {
    string.contains("***") || string.contains("•••") || string.is_empty()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn database(fields: serde_json::Value) -> Database {
        let mut json = serde_json::json!({
            "id": "db_1", "projectId": "proj_1", "region": "us-east-1", "status": "active",
            "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z",
        });
        json.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        serde_json::from_value(json).unwrap()
    }

    fn variables(database: &Database, names: &VariableNames) -> Vec<(String, String)> {
        let variables = for_database(database, &ConnectionStrings::from_database(database), names).unwrap();
        variables.into_iter().map(|(name, value)| (name, value.expose().to_owned())).collect()
    }

    #[test]
    fn pooled_and_direct_follow_prismas_convention() {
        let database = database(serde_json::json!({
            "connectionString": "prisma+postgres://accelerate.example/?api_key=k",
            "directConnection": {"host": "db.example", "port": 5432, "username": "u@x", "password": "p/w?#", "database": "app"},
        }));
        let defaults = variables(&database, &VariableNames::default());
        let value = |name: &str| defaults.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()).unwrap();
        assert_eq!(value("DATABASE_URL"), "prisma+postgres://accelerate.example/?api_key=k");
        assert_eq!(value("DIRECT_URL"), "postgres://u%40x:p%2Fw%3F%23@db.example:5432/app?sslmode=require");
        assert_eq!(value("PGPASSWORD"), "p/w?#");
        assert_eq!(value("PGSSLMODE"), "require");
        let direct =
            VariableNames { kind: Some(ConnectionType::Direct), name: "URL".into(), prefix: Some("X_".into()) };
        assert_eq!(variables(&database, &direct)[0].0, "X_URL");
        assert!(variables(&database, &direct)[0].1.starts_with("postgres://"));
    }

    #[test]
    fn a_direct_string_is_printed_unchanged_and_parsed() {
        let database =
            database(serde_json::json!({"connectionString": "postgres://u:p%2Fw@127.0.0.1:5433/app?sslmode=disable"}));
        let variables = variables(&database, &VariableNames::default());
        assert_eq!(variables[0].1, "postgres://u:p%2Fw@127.0.0.1:5433/app?sslmode=disable");
        assert_eq!(variables[1].1, variables[0].1);
        assert!(variables.contains(&("PGPASSWORD".into(), "p/w".into())));
        assert!(variables.contains(&("PGSSLMODE".into(), "disable".into())));
    }

    #[test]
    fn a_masked_string_counts_as_missing() {
        for fields in [
            serde_json::json!({}),
            serde_json::json!({"connectionString": "postgres://u:********@h/d"}),
            serde_json::json!({"directConnection": {"host": "h", "port": 1, "username": "u", "password": "***", "database": "d"}}),
        ] {
            let database = database(fields);
            let error =
                for_database(&database, &ConnectionStrings::from_database(&database), &VariableNames::default())
                    .unwrap_err();
            assert_eq!(error.exit_code(), 5);
        }
    }
}
