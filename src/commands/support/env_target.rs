//! Which database the variables of a `.env` file point to.

use super::variable_names::{LIBPQ_NAMES, Variables};
use crate::output::env_file::Current;
use ppg_core::connection_string::ConnectionString;
use ppg_core::net::is_loopback_host;
use ppg_core::secret::Secret;
use ppg_core::text;

/// A variable of a file that belongs to another database.
pub(crate) struct Origin {
    pub(crate) name: String,
    pub(crate) value: Secret,
    pub(crate) line: usize,
    /// Host and database, if the value shows them.
    place: Option<String>,
    /// Whether it leads to the server and database of the new value, by what both show.
    pub(crate) is_there: bool,
}

impl Origin {
    /// The variable and the database that it points to; never a password.
    pub(crate) fn describe(&self) -> String {
        match &self.place {
            Some(place) => format!("{} ({place})", self.name),
            None => self.name.clone(),
        }
    }
}

/// The variables in the file that `variables` would replace and that are not known to be of the same database. `owner`
/// is the database's name in the history of the file; `new` has its values, if they are known.
///
/// A value is of that database if `ppg` wrote it for it earlier, or if it differs from the new one in nothing but the password:
/// parameters and roles that the user put there are the user's. Loopback hosts are one host.
pub(crate) fn conflicts(
    current: &Current,
    owner: Option<&str>,
    variables: &Variables,
    new: Option<&Variables>,
) -> Vec<Origin> {
    let old: Variables = current.assignments.iter().map(|found| (found.name.clone(), found.value.clone())).collect();
    let mut open = Vec::new();
    for found in &current.assignments {
        if !variables.iter().any(|(name, _)| *name == found.name) || found.value.expose().is_empty() {
            continue;
        }
        let replacement = new.and_then(|new| value(new, &found.name));
        let (before, after) =
            (place(&old, &found.name, &found.value), replacement.and_then(|after| place_in(new, &found.name, after)));
        let is_same = replacement == Some(&found.value)
            || owner.is_some_and(|owner| current.history.wrote(owner, &found.name, &found.value))
            || before
                .as_ref()
                .zip(after.as_ref())
                .is_some_and(|(before, after)| before.is_same_as(after) && !found.name.ends_with("PGSSLMODE"));
        if !is_same {
            open.push(Origin {
                name: found.name.clone(),
                value: found.value.clone(),
                line: found.line,
                is_there: before.as_ref().zip(after.as_ref()).is_some_and(|(before, after)| before.is_at(after)),
                place: before.map(|place| place.describe()),
            });
        }
    }
    open
}

/// Host and database of a connection, for messages.
pub(crate) fn describe(variables: &Variables) -> Option<String> {
    variables.iter().find_map(|(name, value)| Some(place(variables, name, value)?.describe()))
}

/// Where a connection leads.
struct Place {
    host: String,
    port: String,
    database: String,
    role: String,
    /// What a URL has after its question mark.
    parameters: String,
    /// Whether this says which database it is. The host of Prisma's pooled strings is the same for all.
    is_exact: bool,
}

impl Place {
    fn is_same_as(&self, other: &Place) -> bool {
        // Hosts of services have the databases of many accounts under one name, and tell them apart by the role.
        self.is_at(other) && self.role == other.role && self.parameters == other.parameters
    }

    /// Whether both have the same server and database.
    fn is_at(&self, other: &Place) -> bool {
        let is_local = is_loopback_host(&self.host) && is_loopback_host(&other.host);
        let is_one_server = self.port == other.port && (is_local || self.host.eq_ignore_ascii_case(&other.host));
        self.is_exact && other.is_exact && is_one_server && self.database == other.database
    }

    fn describe(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        let described = match self.database.as_str() {
            "" => format!("{host}:{}", self.port),
            database => format!("{host}:{}/{database}", self.port),
        };
        text::escape_control(&text::truncate(&described, 80)).into_owned()
    }
}

fn value<'a>(variables: &'a Variables, name: &str) -> Option<&'a Secret> {
    // The last assignment of a name counts.
    variables.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn place_in(variables: Option<&Variables>, name: &str, value: &Secret) -> Option<Place> {
    place(variables?, name, value)
}

/// Where the variable `name` leads: a URL says it itself, the variables of libpq say it together.
fn place(variables: &Variables, name: &str, own: &Secret) -> Option<Place> {
    if let Some(prefix) = LIBPQ_NAMES.iter().find_map(|part| name.strip_suffix(part)) {
        let part = |part: &str| value(variables, &format!("{prefix}{part}")).map(|value| value.expose().to_owned());
        let role = part("PGUSER").unwrap_or_default();
        return Some(Place {
            host: part("PGHOST")?,
            port: part("PGPORT").unwrap_or_else(|| "5432".into()),
            database: part("PGDATABASE").unwrap_or_else(|| role.clone()),
            role,
            parameters: String::new(),
            is_exact: true,
        });
    }
    let url = ConnectionString::parse(own)?;
    Some(Place {
        host: url.host().into(),
        port: url.port().to_string(),
        database: if ConnectionString::is_postgres(own) { url.database().into() } else { String::new() },
        role: url.user().into(),
        parameters: own.expose().split_once('?').map_or_else(String::new, |(_, parameters)| parameters.into()),
        is_exact: ConnectionString::is_postgres(own),
    })
}
