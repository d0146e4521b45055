//! `ppg conn`: list, get, create, rotate, delete; `env` is in `conn_env.rs`.

pub(crate) mod env;

use clap::{Args, Subcommand};

use super::print_deleted;
use super::support::connection_env::{VariableNames, for_connection};
use super::support::parse::{Limit, parse_name, parse_type};
use super::support::{connection_strings, list, resolve};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use crate::output::env_format::{EnvFormat, render};
use crate::output::format::Format;
use env::Env;
use ppg_api::Contract;
use ppg_api::operations::{
    create_connection, delete_connection, get_connection, get_database, list_all_connections, list_connections,
    rotate_connection,
};
use ppg_api::params::ConnectionCreate;
use ppg_api::types::values::{ConnectionId, ConnectionType, DatabaseId};
use ppg_api::types::{Connection, Reveal};
use ppg_core::error::Result;

// Connections: connection strings of a database
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum ConnCommand {
    /// List the connections of a database; their strings are masked
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg conn list orders")]
    List(List),
    /// Show one connection
    #[command(visible_alias = "show", after_help = "Example:\n  ppg conn get conn_123")]
    Get(Get),
    /// Make a connection; its string is shown this once, and kept in the keyring
    #[command(
        after_help = "Examples:\n  ppg conn create orders --type direct --name ci\n  ppg conn create orders --type direct -o json --jq .connectionString"
    )]
    Create(Create),
    /// Give a connection new credentials; the old string is good no more
    #[command(after_help = "Example:\n  ppg conn rotate conn_123 --yes -o json --jq .connectionString")]
    Rotate(Rotate),
    /// Delete a connection; its clients lose access at once
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg conn delete conn_123 --yes")]
    Delete(Delete),
    /// Print a database's connection as variables, or write them into a .env file
    #[command(
        after_help = "Examples:\n  eval $(ppg conn env)\n  ppg conn env orders --format fish | source\n  ppg conn env --write .env\n  ppg conn env --format github >> \"$GITHUB_ENV\""
    )]
    Env(Env),
}

// Which database.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    /// Those of every database, not of one
    #[arg(long, conflicts_with = "DB")]
    all: bool,
    #[command(flatten)]
    limit: Limit,
}

// Which connection.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID
    #[arg(value_name = "CONN")]
    connection: String,
}

// Which connection.
#[derive(Debug, Args)]
pub(crate) struct Rotate {
    /// ID
    #[arg(value_name = "CONN")]
    connection: String,
    /// Do not keep its string in the keyring
    #[arg(long)]
    no_save: bool,
}

// What to make.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    /// What its string speaks: PostgreSQL's own protocol, or Prisma's pooled one
    #[arg(long = "type", value_name = "TYPE", default_value = "direct", value_parser = parse_type)]
    kind: ConnectionType,
    /// Display name
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// Do not keep its string in the keyring
    #[arg(long)]
    no_save: bool,
}

// Which connection.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID
    #[arg(value_name = "CONN")]
    connection: String,
}

impl Tabular for Connection {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |c| Cell::Text(c.id.to_string())),
        Column::detail("databaseId", |c| Cell::Text(c.database_id.to_string())),
        Column::detail("name", |c| Cell::text(c.extra.name.as_ref())),
        Column::new("type", |c| Cell::Text(c.kind.to_string())),
        Column::new("connectionString", |c| Cell::text(c.connection_string.as_ref().map(|s| s.display()))),
        Column::new("createdAt", |c| Cell::Time(c.created_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(crate) async fn run(command: ConnCommand, context: &Context) -> Result<()> {
    match command {
        ConnCommand::List(args) => list(args, context).await,
        ConnCommand::Get(args) => {
            let mut connection = context.session.get(&get_connection(&ConnectionId::from(args.connection))).await?;
            if context.flags.show_secrets {
                connection.reveal();
            }
            context.printer.one(&connection)
        }
        ConnCommand::Create(args) => create(args, context).await,
        ConnCommand::Rotate(args) => rotate(args, context).await,
        ConnCommand::Delete(args) => delete(args, context).await,
        ConnCommand::Env(args) => env::run(args, context).await,
    }
}

async fn list(args: List, context: &Context) -> Result<()> {
    if args.all {
        let reveal = |connection: &mut Connection| {
            if context.flags.show_secrets {
                connection.reveal();
            }
        };
        return list::print(context, &list_all_connections(), &args.limit, &["databaseId", "name"], reveal).await;
    }
    let given = args.database.as_deref();
    let listed = async |id: &DatabaseId| {
        let connections = context.session.list(&list_connections(id), args.limit.count()).await?;
        // The live contract finds none in a database that is not there; the database says that it is not there.
        if connections.is_empty() && context.session.current_contract().await? == Contract::Live {
            context.session.get(&get_database(id)).await?;
        }
        Ok((id.clone(), connections))
    };
    let (database, mut connections) = resolve::database(context, given, listed).await?;
    // What is there no more was deleted elsewhere; what was made since we asked is not meant.
    let whole = args.limit.count().is_none();
    connection_strings::forget(context, |id, saved| {
        whole
            && saved.database_id == database.as_str()
            && saved.saved_at < context.now
            && !connections.iter().any(|connection| connection.id.as_str() == id)
    })
    .await;
    if context.flags.show_secrets {
        connections.iter_mut().for_each(Reveal::reveal);
    }
    context.printer.list(&connections)
}

/// The string comes once, so it is kept and shown: this is the command that asks for it.
async fn create(args: Create, context: &Context) -> Result<()> {
    if context.printer.format() != Format::Env {
        context.printer.validate::<Connection>()?;
    }
    let body = ConnectionCreate { name: args.name, kind: args.kind };
    let given = args.database.as_deref();
    let made =
        resolve::database(context, given, async |id| context.session.change(&create_connection(id, &body)).await)
            .await?;
    let Some(mut connection) = made else { return Ok(()) };
    if !connection.select_string(&body.kind) {
        context.ui.notify(&format!("warning: the service gave no string of type {}", body.kind));
    }
    print_new_connection(context, "Made", connection, args.no_save).await
}

async fn rotate(args: Rotate, context: &Context) -> Result<()> {
    if context.printer.format() != Format::Env {
        context.printer.validate::<Connection>()?;
    }
    let id = ConnectionId::from(args.connection);
    let lost = format!("connection {id} gets new credentials; who uses the old ones loses access");
    context.ui.confirm_destructive(&lost, id.as_str())?;
    match context.session.change(&rotate_connection(&id)).await? {
        Some(connection) => {
            // Whatever becomes of the new one, the old one is good for nothing.
            connection_strings::forget(context, |saved, _| saved == id.as_str()).await;
            print_new_connection(context, "Rotated", connection, args.no_save).await
        }
        None => Ok(()),
    }
}

/// Keeps and shows the string of a connection that was just given.
async fn print_new_connection(context: &Context, deed: &str, mut connection: Connection, no_save: bool) -> Result<()> {
    connection.reveal();
    let kept = if no_save { None } else { connection_strings::save(context, &connection).await };
    let shown = match (kept, context.printer.format()) {
        (Some(storage), _) => format!("its string is kept in the {storage}, for conn env, db url, db psql and run"),
        (None, Format::Id) => "its string was not shown, and is not shown again".into(),
        (None, _) => "its string is not shown again".into(),
    };
    context.ui.notify(&format!("{deed} connection {}; {shown}", connection.id));
    match context.printer.format() {
        Format::Env => {
            context.printer.write(&render(EnvFormat::Sh, &for_connection(&connection, &VariableNames::default())?)?)
        }
        _ => context.printer.one(&connection),
    }
}

async fn delete(args: Delete, context: &Context) -> Result<()> {
    let id = ConnectionId::from(args.connection);
    context.ui.confirm_destructive(
        &format!("connection {id} will be deleted; its clients lose access at once"),
        id.as_str(),
    )?;
    match context.session.change(&delete_connection(&id)).await? {
        Some(()) => {
            connection_strings::forget(context, |saved, _| saved == id.as_str()).await;
            print_deleted(context, "connection", id.as_str(), id.as_str())
        }
        None => Ok(()),
    }
}
