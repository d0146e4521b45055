//! The settings: name, environment variable, default and valid values of each.

use std::time::Duration;

use ppg_core::error::{Error, Result};
use ppg_core::text;

/// The name of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Base URL of the API.
    ApiUrl,
    /// Version of the API; detected if not set.
    ApiContract,
    /// Base URL of the authorization server.
    AuthUrl,
    /// ID of the OAuth client that signs in.
    ClientId,
    /// Workspace, by ID or name.
    Workspace,
    /// Project, by ID or name.
    Project,
    /// Database, by ID or name.
    Database,
    /// Git branch whose database commands use; `auto` for the current one.
    Branch,
    /// Format of the output.
    Output,
    /// When to use colour.
    Color,
    /// Time limit of one request.
    Timeout,
    /// Whether commands use local mode.
    Local,
    /// Whether prompts are disabled.
    NoInput,
    /// Directory of PostgreSQL's programs, for local mode.
    PostgresBin,
    /// Where connection strings that the service shows once are saved: `keyring`, `file` or `none`.
    SaveConnections,
    /// Whether commands that need a connection string create a connection if there is none.
    CreateConnection,
}

/// The type of a setting's value.
enum ValueKind {
    Text,
    Bool,
    Duration,
    OneOf(&'static [&'static str]),
}

impl Key {
    /// All settings, in the order of `ppg config list`.
    pub const ALL: [Key; 16] = [
        Key::ApiUrl,
        Key::ApiContract,
        Key::AuthUrl,
        Key::ClientId,
        Key::Workspace,
        Key::Project,
        Key::Database,
        Key::Branch,
        Key::Output,
        Key::Color,
        Key::Timeout,
        Key::Local,
        Key::NoInput,
        Key::PostgresBin,
        Key::SaveConnections,
        Key::CreateConnection,
    ];

    /// The name in the configuration file and in `ppg config`.
    pub fn name(self) -> &'static str {
        match self {
            Key::ApiUrl => "api-url",
            Key::ApiContract => "api-contract",
            Key::AuthUrl => "auth-url",
            Key::ClientId => "client-id",
            Key::Workspace => "workspace",
            Key::Project => "project",
            Key::Database => "database",
            Key::Branch => "branch",
            Key::Output => "output",
            Key::Color => "color",
            Key::Timeout => "timeout",
            Key::Local => "local",
            Key::NoInput => "no-input",
            Key::PostgresBin => "postgres-bin",
            Key::SaveConnections => "save-connections",
            Key::CreateConnection => "create-connection",
        }
    }

    /// The name of the environment variable.
    pub fn variable(self) -> &'static str {
        match self {
            Key::ApiUrl => "PPG_API_URL",
            Key::ApiContract => "PPG_API_CONTRACT",
            Key::AuthUrl => "PPG_AUTH_URL",
            Key::ClientId => "PPG_CLIENT_ID",
            Key::Workspace => "PPG_WORKSPACE",
            Key::Project => "PPG_PROJECT",
            Key::Database => "PPG_DATABASE",
            Key::Branch => "PPG_BRANCH",
            Key::Output => "PPG_OUTPUT",
            Key::Color => "PPG_COLOR",
            Key::Timeout => "PPG_TIMEOUT",
            Key::Local => "PPG_LOCAL",
            Key::NoInput => "PPG_NO_INPUT",
            Key::PostgresBin => "PPG_POSTGRES_BIN",
            Key::SaveConnections => "PPG_SAVE_CONNECTIONS",
            Key::CreateConnection => "PPG_CREATE_CONNECTION",
        }
    }

    /// The default value, if the setting has one.
    pub fn default_value(self) -> Option<&'static str> {
        match self {
            Key::ApiUrl => Some("https://api.prisma.io/v1"),
            Key::AuthUrl => Some("https://auth.prisma.io"),
            // A distributor registers a client for its builds; docs/sign-in.md tells how. Empty counts as not set.
            Key::ClientId => option_env!("PPG_BUILD_CLIENT_ID").filter(|id| !id.is_empty()),
            Key::Output => Some("table"),
            Key::Color => Some("auto"),
            Key::Timeout => Some("60s"),
            Key::Local | Key::NoInput | Key::CreateConnection => Some("false"),
            Key::ApiContract
            | Key::Workspace
            | Key::Project
            | Key::Database
            | Key::Branch
            | Key::PostgresBin
            // By default as the sign-in of the profile.
            | Key::SaveConnections => None,
        }
    }

    /// The setting called `name`.
    ///
    /// # Errors
    /// `Usage`, with a suggestion, if there is none.
    pub fn by_name(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Key::name);
            let error = Error::usage(format!("unknown setting {:?}", text::escape_control(name)));
            match text::suggest(name, names).first() {
                Some(near) => error.hint(format!("did you mean {near}?")),
                None => error.hint(format!("use one of {}", names.join(", "))),
            }
        })
    }

    fn value_kind(self) -> ValueKind {
        match self {
            Key::Output => ValueKind::OneOf(&["table", "json", "yaml", "csv", "ndjson", "env", "id"]),
            Key::ApiContract => ValueKind::OneOf(&["1.0", "live"]),
            Key::Color => ValueKind::OneOf(&["auto", "always", "never"]),
            Key::Timeout => ValueKind::Duration,
            Key::SaveConnections => ValueKind::OneOf(&["keyring", "file", "none"]),
            Key::Local | Key::NoInput | Key::CreateConnection => ValueKind::Bool,
            Key::ApiUrl
            | Key::AuthUrl
            | Key::ClientId
            | Key::Workspace
            | Key::Project
            | Key::Database
            | Key::Branch
            | Key::PostgresBin => ValueKind::Text,
        }
    }

    /// Checks a value; `source` says in the error where it comes from.
    ///
    /// # Errors
    /// `Usage` if the setting cannot have this value.
    pub fn validate(self, value: &str, source: &str) -> Result<()> {
        let invalid = |hint: String| {
            Error::usage(format!("invalid {} {:?} (from {source})", self.name(), text::escape_control(value)))
                .hint(hint)
        };
        match self.value_kind() {
            ValueKind::Text if value.trim().is_empty() => Err(invalid("it must not be empty".into())),
            ValueKind::Text if value.chars().any(char::is_control) => {
                Err(invalid("it must be one line of text".into()))
            }
            ValueKind::Text => Ok(()),
            ValueKind::Bool => parse_bool(value).map(drop).ok_or_else(|| invalid("use true or false".into())),
            ValueKind::Duration => parse_duration(value)
                .map(drop)
                .ok_or_else(|| invalid("use seconds, or a duration like 90s or 2m".into())),
            ValueKind::OneOf(known) if known.contains(&value) => Ok(()),
            ValueKind::OneOf(known) => Err(invalid(format!("use one of {}", known.join(", ")))),
        }
    }
}

/// A boolean, in the spellings that are common in configuration files.
pub fn parse_bool(value: &str) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Some(true),
        "0" | "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// A time limit: seconds, or a duration like `90s`, `2m` or `1h 30m`. `None` unless it is between 1 ms and 24 hours.
pub fn parse_duration(value: &str) -> Option<Duration> {
    let duration = match value.trim().parse::<f64>() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).ok()?,
        Err(_) => Duration::try_from(value.trim().parse::<jiff::SignedDuration>().ok()?).ok()?,
    };
    (Duration::from_millis(1)..=Duration::from_secs(86_400)).contains(&duration).then_some(duration)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_seconds_or_has_units() {
        assert_eq!(parse_duration("30"), Some(Duration::from_secs(30)));
        assert_eq!(parse_duration("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(parse_duration("90s"), Some(Duration::from_secs(90)));
        assert_eq!(parse_duration("1h 30m"), Some(Duration::from_secs(5400)));
        for bad in ["", "0", "-1", "-5s", "soon", "NaN", "inf", "1e300", "900000"] {
            assert_eq!(parse_duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_setting_has_a_unique_name_and_a_valid_default() {
        for key in Key::ALL {
            assert_eq!(Key::by_name(key.name()).ok(), Some(key));
            assert!(key.default_value().is_none_or(|value| key.validate(value, "default").is_ok()), "{}", key.name());
        }
        assert!(Key::by_name("timeot").is_err_and(|error| error.to_string().contains("did you mean timeout?")));
    }
}
