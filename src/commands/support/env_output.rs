//! `--format` and `--write`: a connection as variables, of commands that show one or create one.

use clap::Args;

use super::connection_env::{ConnectionStrings, for_database};
use super::connection_strings;
use super::create_connection::create_connection;
use super::runner::mask_for_runner;
use super::variable_names::{VariableNames, Variables, secrets};
use super::write_env::{EnvWriter, Target, WriteEnvArgs};
use crate::context::Context;
use crate::output::env_format::{EnvFormat, render};
use crate::output::format::Format;
use ppg_api::types::Database;
use ppg_api::types::values::DatabaseId;
use ppg_core::error::{Error, Result};

// `--format`, `--write`, and the names of the variables
#[derive(Debug, Args)]
pub(crate) struct EnvOutput {
    /// Print its connection as variables for this program, and nothing else
    #[arg(long, value_enum, conflicts_with = "write")]
    format: Option<EnvFormat>,
    #[command(flatten)]
    write: WriteEnvArgs,
    #[command(flatten)]
    pub(crate) names: VariableNames,
}

/// Where variables go. The options were checked.
pub(crate) enum Sink<'a> {
    /// To standard output, and nothing else with them.
    Stdout(EnvFormat),
    /// To a `.env` file.
    File(EnvWriter<'a>),
}

impl EnvOutput {
    /// Whether the variables go to a file.
    pub(crate) fn is_file(&self) -> bool {
        self.write.write.is_some()
    }

    /// Checks the options of a command that creates something, before it does. `target` is the database of the connection;
    /// `validate` checks that what was created can be printed, unless the variables take its place. `None` if no variables
    /// were requested.
    ///
    /// # Errors
    /// As [`EnvOutput::sink`] and `validate`; `Usage` for an option that needs `--format` or `--write`.
    pub(crate) fn requested_sink<'a>(
        &'a self,
        context: &'a Context,
        target: Target<'_>,
        validate: impl FnOnce() -> Result<()>,
    ) -> Result<Option<Sink<'a>>> {
        if self.format.is_some() {
            return self.sink(context, target).map(Some);
        }
        validate()?;
        if self.is_file() {
            return self.sink(context, target).map(Some);
        }
        match self.names.given_option().or(self.write.options.given_option()) {
            Some(option) => Err(Error::usage(format!("{option} is for variables")).hint("add --format or --write")),
            None => Ok(None),
        }
    }

    /// Rejects `--type` without variables, for a command that does not create a connection of that type.
    ///
    /// # Errors
    /// `Usage` if the option has no effect.
    pub(crate) fn require_for_type(&self, sink: Option<&Sink<'_>>) -> Result<()> {
        match (sink, &self.names.kind) {
            (None, Some(_)) => Err(Error::usage("--type is for variables").hint("add --format or --write")),
            _ => Ok(()),
        }
    }

    /// Checks the options, and with `--write` the file, before anything is created or read.
    ///
    /// # Errors
    /// `Usage` for options that exclude each other, or a name that a variable cannot have; as
    /// [`WriteEnvArgs::prepare`].
    pub(crate) fn sink<'a>(&'a self, context: &'a Context, target: Target<'_>) -> Result<Sink<'a>> {
        if self.is_file() {
            self.names.check(false)?;
        }
        if let Some(writer) = self.write.prepare(context, &self.names, target)? {
            return Ok(Sink::File(writer));
        }
        let format = self.format(context)?;
        self.names.check(format == EnvFormat::Github)?;
        // A format may have names of its own.
        render(format, &self.names.all().into_iter().map(|name| (name, "sample".into())).collect::<Variables>())?;
        Ok(Sink::Stdout(format))
    }

    /// The format of variables on standard output. Only an output option of the command line may contradict `--format`.
    fn format(&self, context: &Context) -> Result<EnvFormat> {
        let exclusive = |format: EnvFormat, other: &str, options: &str| {
            Error::usage(format!("--format {} and {other} exclude each other", format.name()))
                .hint(format!("leave out {options}"))
        };
        match (self.format, context.printer.explicit_format()) {
            (format, None | Some(Format::Table | Format::Env)) => Ok(format.unwrap_or(EnvFormat::Sh)),
            (None | Some(EnvFormat::Json), Some(Format::Json)) => Ok(EnvFormat::Json),
            (Some(format), Some(Format::Json)) => Err(exclusive(format, "JSON", "-o json, --json or --jq")),
            (Some(format), Some(_)) => Err(exclusive(format, "-o", "-o")),
            (None, Some(_)) => {
                Err(Error::usage("conn env prints variables").hint("choose their form with --format or -o json"))
            }
        }
    }

    /// Prints or writes the variables of a connection of the database `id`.
    ///
    /// # Errors
    /// `Refused` for a value that the format cannot represent; what writing fails with.
    pub(crate) fn emit(
        &self,
        context: &Context,
        sink: &mut Sink<'_>,
        variables: Variables,
        id: &DatabaseId,
    ) -> Result<()> {
        mask_for_runner(context, secrets(&variables));
        let format = match sink {
            Sink::File(writer) => return writer.write(&variables, id.as_str()).map(drop),
            Sink::Stdout(format) => *format,
        };
        let mut variables = self.write.options.select(variables)?;
        if format == EnvFormat::Github {
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

    /// Prints or writes the variables of a database that was just created; `is_kept` says whether its strings are saved or
    /// shown again. If the response to its creation has no connection string, this creates a connection.
    ///
    /// # Errors
    /// As [`EnvOutput::emit`], and what creating the connection fails with. Each names the database and how to go on. A
    /// string that would be lost is shown.
    pub(crate) async fn emit_new(
        &self,
        context: &Context,
        sink: &mut Sink<'_>,
        database: &Database,
        is_kept: bool,
    ) -> Result<()> {
        let emit = async {
            let mut strings = ConnectionStrings::from_database(database);
            strings.is_unsaved = !is_kept;
            if strings.pick(None).is_none() {
                let created = create_connection(context, database, self.names.kind.as_ref()).await?;
                let Some(created) = created else { return Ok(()) };
                strings = created;
            }
            let variables = for_database(database, &strings, &self.names);
            let emitted = variables.and_then(|variables| self.emit(context, sink, variables, &database.id));
            emitted.inspect_err(|_| connection_strings::show_unsaved(context, &strings))
        };
        emit.await.map_err(|error| after_creation(error, "database", database.id.as_str(), &database.id))
    }

    /// Whether the response to a creation has strings, so that nothing more is requested.
    pub(crate) fn is_complete(database: &Database) -> bool {
        ConnectionStrings::from_database(database).pick(None).is_some()
    }
}

/// The error of a command that created something whose variables could not be printed or written.
pub(crate) fn after_creation(error: Error, noun: &str, id: &str, database: &DatabaseId) -> Error {
    error
        .context(format_args!("{noun} {id} is there, but not its variables"))
        .hint(format!("go on with ppg conn env {database} --create-connection"))
}
