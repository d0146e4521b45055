//! `--format` and `--write`: a connection as variables, of commands that show one or create one.

use std::path::PathBuf;

use clap::Args;

use super::connection_env::{ConnectionStrings, VariableNames, Variables, for_database};
use super::create_connection::create_connection;
use super::write_env;
use crate::context::Context;
use crate::output::columns::Tabular;
use crate::output::env_format::{self, EnvFormat, mask_commands, render};
use crate::output::format::Format;
use crate::ui::write_error_line;
use ppg_api::types::Database;
use ppg_api::types::values::{ConnectionType, DatabaseId};
use ppg_core::error::{Error, Result};

// `--format`, `--write`, and the names of the variables
#[derive(Debug, Args)]
pub(crate) struct EnvOutput {
    /// Print its connection as variables for this program, and nothing else
    #[arg(long, value_enum, conflicts_with = "write")]
    format: Option<EnvFormat>,
    /// Write its connection to this .env file; other lines stay
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) names: VariableNames,
}

/// Where variables go. The options were checked.
pub(crate) enum Target {
    /// To standard output, and nothing else with them.
    Print(EnvFormat),
    /// To a `.env` file.
    File(PathBuf),
}

impl EnvOutput {
    /// Checks the options of a command that creates something, before it does. `None` if no variables were requested.
    ///
    /// # Errors
    /// As [`EnvOutput::target`]; `Usage` for an option that needs `--format` or `--write`.
    pub(crate) fn requested_target(&self, context: &Context) -> Result<Option<Target>> {
        if self.format.is_some() || self.write.is_some() {
            return self.target(context).map(Some);
        }
        match self.names.given_option() {
            Some(option) => Err(Error::usage(format!("{option} is for variables")).hint("add --format or --write")),
            None => Ok(None),
        }
    }

    /// As [`EnvOutput::requested_target`], for a command that else prints a resource of type `T`.
    ///
    /// # Errors
    /// As [`EnvOutput::requested_target`]; `Usage` if the resource cannot be printed with the output options.
    pub(crate) fn requested_target_of_new<T: Tabular>(&self, context: &Context) -> Result<Option<Target>> {
        let target = self.requested_target(context)?;
        if !matches!(target, Some(Target::Print(_))) {
            context.printer.validate::<T>()?;
        }
        match (&target, &self.names.kind) {
            (None, Some(_)) => Err(Error::usage("--type is for variables").hint("add --format or --write")),
            _ => Ok(target),
        }
    }

    /// Checks the options, before anything is created or read.
    ///
    /// # Errors
    /// `Usage` for options that exclude each other, or a name that a variable cannot have.
    pub(crate) fn target(&self, context: &Context) -> Result<Target> {
        let sample = self.names.sample();
        if let Some(path) = &self.write {
            if path.as_os_str() == "-" {
                return Err(Error::usage("--write needs a file").hint("leave --write out to print the variables"));
            }
            env_format::validate(&sample)?;
            return Ok(Target::File(context.environment.working_directory.join(path)));
        }
        let format = match (self.format, context.printer.explicit_format()) {
            (format, None | Some(Format::Table | Format::Env)) => format.unwrap_or(EnvFormat::Sh),
            (None | Some(EnvFormat::Json), Some(Format::Json)) => EnvFormat::Json,
            (None, Some(_)) => {
                return Err(
                    Error::usage("conn env prints variables").hint("choose their form with --format or -o json")
                );
            }
            (Some(format), Some(Format::Json)) => {
                return Err(Error::usage(format!("--format {} and JSON exclude each other", format.name()))
                    .hint("leave out -o json, --json or --jq"));
            }
            (Some(format), Some(_)) => {
                return Err(
                    Error::usage(format!("--format {} and -o exclude each other", format.name())).hint("leave out -o")
                );
            }
        };
        render(format, &sample)?;
        Ok(Target::Print(format))
    }

    /// Prints or writes the variables of a connection of the database `id`.
    ///
    /// # Errors
    /// `Refused` for a value that the format cannot represent; what writing fails with.
    pub(crate) fn emit(
        &self,
        context: &Context,
        target: &Target,
        mut variables: Variables,
        id: &DatabaseId,
    ) -> Result<()> {
        let format = match target {
            Target::File(path) => return write_env::write_env(context, path, &variables),
            Target::Print(format) => *format,
        };
        if format == EnvFormat::Github {
            if context.environment.get("GITHUB_ACTIONS").is_some() {
                mask(&variables);
            }
            // Later steps need the ID, too: to delete the database, for example.
            self.names.push_database(&mut variables, id);
        }
        let text = render(format, &variables)?;
        if format == EnvFormat::Json && context.printer.explicit_format().is_some() {
            let values = variables.iter().map(|(name, value)| (name.clone(), value.expose().into()));
            return context.printer.value(&values.collect::<serde_json::Map<_, _>>());
        }
        context.printer.write(&text)
    }

    /// Prints or writes the variables of a database that was just created. If the response to its creation has no
    /// connection string, this creates a connection.
    ///
    /// # Errors
    /// As [`EnvOutput::emit`], and what creating the connection fails with. Each names the database and how to go on.
    pub(crate) async fn emit_new(&self, context: &Context, target: &Target, database: &Database) -> Result<()> {
        let emit = async {
            let mut strings = ConnectionStrings::from_database(database);
            if strings.pick(self.names.kind.as_ref()).is_none() {
                let kind = self.names.kind.as_ref().unwrap_or(&ConnectionType::Direct);
                let Some(connection) = create_connection(context, database, kind).await? else { return Ok(()) };
                strings.insert_from(&connection);
            }
            self.emit(context, target, for_database(database, &strings, &self.names)?, &database.id)
        };
        emit.await.map_err(|error| after_creation(context, error, "database", database.id.as_str(), &database.id))
    }

    /// Whether the strings that a creation returned are enough.
    pub(crate) fn is_complete(&self, database: &Database) -> bool {
        ConnectionStrings::from_database(database).pick(self.names.kind.as_ref()).is_some()
    }
}

/// The error of a command that created something whose variables could not be printed or written.
pub(crate) fn after_creation(context: &Context, error: Error, noun: &str, id: &str, database: &DatabaseId) -> Error {
    let command = context.ui.suggest_command(&format!("conn env {database} --create-connection"));
    error.context(format_args!("{noun} {id} is there, but not its variables")).hint(format!("go on with {command}"))
}

/// Tells a runner of GitHub Actions which values to mask: later steps print their environment to the log.
fn mask(variables: &Variables) {
    let is_secret = |name: &str| name.ends_with("URL") || name.ends_with("PASSWORD");
    let secrets: Variables =
        variables.iter().filter(|(name, _)| is_secret(name) || variables[0].0 == *name).cloned().collect();
    write_error_line(mask_commands(&secrets).trim_end());
}
