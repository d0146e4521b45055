//! PostgreSQL and Prisma connection strings: parsed, built, masked.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

use crate::net::is_loopback_host;
use crate::secret::Secret;

/// The port of PostgreSQL where a string names none.
const DEFAULT_PORT: u16 = 5432;

/// A connection URI with its parts decoded: `postgres://`, `postgresql://` or `prisma+postgres://`
/// (PostgreSQL manual, "Connection URIs").
///
/// [`ConnectionString::as_secret`] is the string to the letter, as the service wrote it; [`Secret::display`] masks it.
#[derive(Clone, PartialEq, Eq)]
pub struct ConnectionString {
    text: Secret,
    host: String,
    port: u16,
    user: String,
    password: Option<Secret>,
    database: String,
    sslmode: Option<String>,
}

impl ConnectionString {
    /// Parses a connection URI. `None` if it has no host, or a part is not percent-encoded UTF-8.
    pub fn parse(text: &Secret) -> Option<Self> {
        let url = Url::parse(text.expose()).ok()?;
        let decode = |part: &str| percent_decode_str(part).decode_utf8().ok().map(|text| text.into_owned());
        Some(ConnectionString {
            host: decode(url.host_str()?)?.trim_matches(['[', ']']).to_owned(),
            port: url.port().unwrap_or(DEFAULT_PORT),
            user: decode(url.username())?,
            password: match url.password() {
                Some(password) => Some(decode(password)?.into()),
                None => None,
            },
            database: decode(url.path().trim_start_matches('/'))?,
            sslmode: url.query_pairs().find(|(name, _)| name == "sslmode").map(|(_, value)| value.into_owned()),
            text: text.clone(),
        })
    }

    /// Builds a `postgres://` URI from its parts, each percent-encoded. `port` is text because a service may send any number.
    pub fn build(host: &str, port: &str, user: &str, password: &Secret, database: &str, sslmode: &str) -> Secret {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let (user, password, database) = (encode(user), encode(password.expose()), encode(database));
        format!("postgres://{user}:{password}@{host}:{port}/{database}?sslmode={sslmode}").into()
    }

    /// Whether a string speaks PostgreSQL's own protocol, not Prisma's.
    pub fn is_postgres(text: &Secret) -> bool {
        text.expose().starts_with("postgres://") || text.expose().starts_with("postgresql://")
    }

    /// Whether a service has masked part of the string, with three asterisks or bullets at least; an empty one counts.
    pub fn is_masked(text: &Secret) -> bool {
        text.expose().contains("***") || text.expose().contains("•••") || text.expose().is_empty()
    }

    /// The string as it was given.
    pub fn as_secret(&self) -> &Secret {
        &self.text
    }

    /// Host name or address, an IPv6 address without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// TCP port, 5432 if the string names none.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// PostgreSQL role; empty if the string names none.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// Password of the PostgreSQL role, if the string contains one.
    pub fn password(&self) -> Option<&Secret> {
        self.password.as_ref()
    }

    /// PostgreSQL database; empty if the string names none.
    pub fn database(&self) -> &str {
        &self.database
    }

    /// The parameter `sslmode`; if it is absent, [`default_sslmode`] of the host.
    pub fn sslmode(&self) -> &str {
        self.sslmode.as_deref().unwrap_or_else(|| default_sslmode(&self.host))
    }
}

/// `disable` for this machine, `require` for every other: the service demands TLS.
pub fn default_sslmode(host: &str) -> &'static str {
    if is_loopback_host(host) { "disable" } else { "require" }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn parts(text: &str) -> Option<(String, u16, String, String, String, String)> {
        let parsed = ConnectionString::parse(&text.into())?;
        let password = parsed.password().map(|password| password.expose().to_owned()).unwrap_or_default();
        Some((
            parsed.host().into(),
            parsed.port(),
            parsed.user().into(),
            password,
            parsed.database().into(),
            parsed.sslmode().into(),
        ))
    }

    #[test]
    fn the_parts_of_a_string_come_decoded() {
        let owned = |host: &str, port, user: &str, password: &str, database: &str, sslmode: &str| {
            Some((host.into(), port, user.into(), password.into(), database.into(), sslmode.into()))
        };
        assert_eq!(
            parts("postgres://u%40x:p%2Fw@db.example:6432/my%20app?sslmode=verify-full"),
            owned("db.example", 6432, "u@x", "p/w", "my app", "verify-full")
        );
        assert_eq!(parts("postgresql://u@[::1]/app"), owned("::1", 5432, "u", "", "app", "disable"));
        assert_eq!(parts("postgres://db.example"), owned("db.example", 5432, "", "", "", "require"));
        for bad in ["", "db.example/app", "postgres://u:%FF@h/d", "postgres://"] {
            assert_eq!(parts(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_built_string_parses_to_its_parts() {
        let built = ConnectionString::build("::1", "5433", "u@x", &"p/w?#".into(), "a b", "disable");
        assert_eq!(built.expose(), "postgres://u%40x:p%2Fw%3F%23@[::1]:5433/a%20b?sslmode=disable");
        let parsed = ConnectionString::parse(&built).unwrap();
        assert_eq!((parsed.host(), parsed.user(), parsed.database()), ("::1", "u@x", "a b"));
        assert_eq!(parsed.password().unwrap().expose(), "p/w?#");
    }

    #[test]
    fn a_string_is_of_postgresql_by_its_scheme_and_masked_by_its_marks() {
        assert!(ConnectionString::is_postgres(&"postgresql://h/d".into()));
        assert!(!ConnectionString::is_postgres(&"prisma+postgres://h/?api_key=k".into()));
        for masked in ["", "postgres://u:********@h/d", "postgres://u:•••@h/d"] {
            assert!(ConnectionString::is_masked(&masked.into()), "{masked}");
        }
        assert!(!ConnectionString::is_masked(&"postgres://u:p@h/d".into()));
    }

    #[test]
    fn tls_is_left_out_for_this_machine_alone() {
        for (host, sslmode) in [("localhost", "disable"), ("127.0.0.1", "disable"), ("db.localhost", "require")] {
            assert_eq!(default_sslmode(host), sslmode, "{host}");
        }
    }
}
