//! `ppg conn`: connections. One file a verb; this one has the tree, the columns, and how a new connection is printed.

mod create;
mod delete;
pub(crate) mod env;
mod get;
mod list;
mod rotate;

use clap::{Args, Subcommand};

use crate::commands::support::connection_env::{ConnectionStrings, for_connection};
use crate::commands::support::connection_strings::{self, SETTING, Saved};
use crate::commands::support::env_output::{EnvOutput, Sink, after_creation};
use crate::commands::support::print;
use crate::commands::support::runner::mask_for_runner;
use crate::commands::support::variable_names::{VariableNames, secrets};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use crate::output::env_format::{EnvFormat, render};
use crate::output::format::Format;
use ppg_api::types::Connection;
use ppg_api::types::values::ConnectionType;
use ppg_core::error::Result;

// The verbs of ppg conn.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum ConnCommand {
    /// List the connections of a database; their strings are masked
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg conn list orders")]
    List(list::List),
    /// Show one connection of a database
    #[command(visible_alias = "show", after_help = "Example:\n  ppg conn get conn_123")]
    Get(get::Get),
    /// Create a connection; its string is shown once and saved in the keyring
    #[command(
        after_help = "Examples:\n  ppg conn create orders --type direct --name ci\n  ppg conn create orders --format github >> \"$GITHUB_ENV\"\n  ppg conn create orders --type direct -o json --jq .connectionString"
    )]
    Create(create::Create),
    /// Rotate a connection's credentials; the old string stops working
    #[command(after_help = "Example:\n  ppg conn rotate conn_123 --yes -o json --jq .connectionString")]
    Rotate(rotate::Rotate),
    /// Delete a connection; its clients lose access at once
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg conn delete conn_123 --yes")]
    Delete(delete::Delete),
    /// Print a connection as variables, or write them to a .env file
    #[command(
        after_help = "Examples:\n  eval $(ppg conn env)\n  ppg conn env orders --format fish | source\n  ppg conn env --write .env\n  ppg conn env --format github >> \"$GITHUB_ENV\""
    )]
    Env(env::Env),
}

// Which connection.
#[derive(Debug, Args)]
struct ConnectionArg {
    /// ID of the connection
    #[arg(value_name = "CONN")]
    connection: String,
}

// `--no-save`
#[derive(Debug, Args)]
struct SaveOption {
    /// Do not save its string in the keyring
    #[arg(long)]
    no_save: bool,
}

impl Tabular for Connection {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |c| Cell::Text(c.id.to_string())),
        Column::new("name", |c| Cell::text(c.extra.name.as_ref())),
        Column::detail("databaseId", |c| Cell::Text(c.database_id.to_string())),
        Column::new("type", |c| Cell::Text(c.kind.to_string())),
        Column::new("connectionString", |c| Cell::secret(c.connection_string.as_ref())),
        Column::new("createdAt", |c| Cell::Time(c.created_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(crate) async fn run(command: ConnCommand, context: &Context) -> Result<()> {
    match command {
        ConnCommand::List(args) => list::run(args, context).await,
        ConnCommand::Get(args) => get::run(args, context).await,
        ConnCommand::Create(args) => create::run(args, context).await,
        ConnCommand::Rotate(args) => rotate::run(args, context).await,
        ConnCommand::Delete(args) => delete::run(args, context).await,
        ConnCommand::Env(args) => env::run(args, context).await,
    }
}

/// Checks that a new connection can be printed as the user wants, before a request creates it.
fn validate_output(context: &Context) -> Result<()> {
    match context.printer.format() {
        Format::Env => Ok(()),
        _ => context.printer.validate::<Connection>(),
    }
}

/// Selects the string of type `kind` among those of a new connection, and warns if there is none.
fn select_string(context: &Context, connection: &mut Connection, kind: &ConnectionType) {
    if !connection.select_string(kind) {
        context.ui.notify(&format!("warning: the service returned no string of type {kind}"));
    }
}

/// Saves the string of a connection that was created or rotated, and prints it, because services show it once. If a file
/// was requested, the string goes there and is printed masked.
async fn print_new_connection(
    context: &Context,
    done: &str,
    mut connection: Connection,
    save: &SaveOption,
    output: &EnvOutput,
    mut sink: Option<Sink<'_>>,
) -> Result<()> {
    let saved = if save.no_save {
        Saved::Not
    } else {
        connection_strings::save(context, &connection, output.names.kind.as_ref()).await
    };
    let format = context.printer.format();
    let is_saved = matches!(saved, Saved::In(_));
    let what = match saved {
        Saved::In(storage) => format!("its string is saved in the {storage} for conn env, db url, db psql and run"),
        _ if sink.is_none() && context.printer.explicit_format() == Some(Format::Id) => {
            "its string is not saved and will not be shown".into()
        }
        _ => "its string will not be shown again".into(),
    };
    let reason = match saved {
        Saved::NoKeyring => format!(": there is no keyring here ({})", context.ui.as_typed(SETTING)),
        _ => String::new(),
    };
    context.ui.notify(&format!("{done} connection {}; {what}{reason}", connection.id));
    if let Some(sink) = &mut sink {
        let variables = for_connection(&connection, &output.names);
        let emitted = variables.and_then(|variables| output.emit(context, sink, variables, &connection.database_id));
        let (id, database) = (connection.id.as_str(), &connection.database_id);
        if let Err(error) = emitted {
            let error = after_creation(error, "connection", id, database);
            if !is_saved && matches!(sink, Sink::File(_)) {
                print::reveal_new(context, &mut connection);
                context.printer.one_with_secret(&connection)?;
            } else {
                show_unsaved(context, &connection, is_saved);
            }
            return Err(error);
        }
    }
    match (sink, format) {
        (Some(Sink::Stdout(_)), _) => Ok(()),
        (Some(Sink::File(_)), _) => print::resource(context, connection),
        (None, Format::Env) => {
            let variables = for_connection(&connection, &VariableNames::default());
            let text = variables.and_then(|variables| {
                mask_for_runner(context, secrets(&variables));
                render(EnvFormat::Sh, &variables)
            });
            context.printer.write(&text.inspect_err(|_| show_unsaved(context, &connection, is_saved))?)
        }
        (None, _) => {
            print::reveal_new(context, &mut connection);
            if is_saved { context.printer.one(&connection) } else { context.printer.one_with_secret(&connection) }
        }
    }
}

/// Shows the string of a new connection if it is not saved and could not be printed as variables.
fn show_unsaved(context: &Context, connection: &Connection, is_saved: bool) {
    let mut strings = ConnectionStrings::from_connection(connection);
    strings.is_unsaved = !is_saved;
    connection_strings::show_unsaved(context, &strings);
}
