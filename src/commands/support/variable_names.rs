//! The names of the variables of a connection, as options.

use clap::{Arg, Args};

use super::parse::parse_type;
use crate::output::env_format;
use ppg_api::types::values::{ConnectionType, DatabaseId};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Names and values of variables, in the order in which they are printed.
pub(crate) type Variables = Vec<(String, Secret)>;

/// The variable of the connection string, unless the user names it.
const DATABASE_URL: &str = "DATABASE_URL";

/// The variable of the direct connection string.
pub(super) const DIRECT_URL: &str = "DIRECT_URL";

/// The variable with the ID of the database.
const PPG_DATABASE: &str = "PPG_DATABASE";

// Names of the variables, and the protocol of the first one. `--name` is the display name where something is created.
#[derive(Debug, Args)]
pub(crate) struct VariableNames {
    /// Name of the variable for the connection string
    #[arg(id = "variable", long, value_name = "NAME", default_value = DATABASE_URL)]
    pub(super) name: String,
    /// Prefix of each name
    #[arg(long, value_name = "PREFIX")]
    pub(super) prefix: Option<String>,
    /// Protocol: direct or prisma; default: prisma if the database has it
    #[arg(long = "type", value_name = "TYPE", value_parser = parse_type)]
    pub(crate) kind: Option<ConnectionType>,
}

/// `--variable` of [`VariableNames`] under its older name `--name`, for commands that create nothing.
pub(crate) fn as_name(variable: Arg) -> Arg {
    variable.long("name").visible_alias("variable")
}

impl Default for VariableNames {
    fn default() -> Self {
        VariableNames { name: DATABASE_URL.into(), prefix: None, kind: None }
    }
}

impl VariableNames {
    /// The option that has no effect unless variables are printed or written, if one was given.
    pub(crate) fn given_option(&self) -> Option<&'static str> {
        let is_named = self.name != DATABASE_URL;
        self.prefix.as_ref().map(|_| "--prefix").or(is_named.then_some("--variable"))
    }

    /// Adds the variable that selects the database in later `ppg` commands.
    pub(crate) fn push_database(&self, variables: &mut Variables, id: &DatabaseId) {
        if !id.as_str().is_empty() {
            let prefix = self.prefix.as_deref().unwrap_or_default();
            variables.push((format!("{prefix}{PPG_DATABASE}"), id.as_str().into()));
        }
    }

    /// Checks the names before anything is requested. `has_database` says whether the ID of the database is among the
    /// variables.
    ///
    /// # Errors
    /// `Usage` for a name that a variable cannot have, or that another variable has.
    pub(crate) fn check(&self, has_database: bool) -> Result<()> {
        let others = [DIRECT_URL].into_iter().chain(LIBPQ_NAMES).chain(has_database.then_some(PPG_DATABASE));
        // The two have one value then.
        let is_direct = self.name == DIRECT_URL && self.kind == Some(ConnectionType::Direct);
        if !is_direct && others.into_iter().any(|other| other == self.name) {
            let prefix = self.prefix.as_deref().unwrap_or_default();
            let error = Error::usage(format!("the variable {prefix}{} would be set twice", self.name));
            return Err(match self.name == DIRECT_URL {
                true => error.hint("give the connection string another name, or add --type direct"),
                false => error.hint("give the connection string another name"),
            });
        }
        env_format::validate(&self.all().into_iter().map(|name| (name, "sample".into())).collect::<Variables>())
    }

    /// The names of all variables that a database may have, in the order of [`for_database`].
    pub(crate) fn all(&self) -> Vec<String> {
        let prefix = self.prefix.as_deref().unwrap_or_default();
        let mut names: Vec<String> = Vec::new();
        for name in [self.name.as_str(), DIRECT_URL].into_iter().chain(LIBPQ_NAMES) {
            let name = format!("{prefix}{name}");
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// The variables of libpq.
pub(crate) const LIBPQ_NAMES: [&str; 6] = ["PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGDATABASE", "PGSSLMODE"];

/// The variable of libpq that `name` is with a prefix, if it is one.
pub(crate) fn libpq_name(name: &str) -> Option<&'static str> {
    LIBPQ_NAMES.into_iter().find(|part| name.ends_with(part))
}

/// The values of variables that are secrets.
pub(crate) fn secrets(variables: &Variables) -> impl Iterator<Item = &Secret> {
    let is_secret = |name: &str| name.ends_with("URL") || name.ends_with("PASSWORD");
    let first = variables.first().map(|(name, _)| name);
    let found = variables.iter().filter(move |(name, _)| is_secret(name) || Some(name) == first);
    found.map(|(_, value)| value)
}
