//! `--create-connection`: where the service shows no connection string and none is saved, a connection for this machine.

use std::time::Duration;

use clap::Args;

use super::connection_env::{ConnectionStrings, missing_string_error};
use super::connection_strings::{self, Saved};
use super::parse::parse_name;
use super::resolve::display_name;
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations;
use ppg_api::params::ConnectionCreate;
use ppg_api::types::values::ConnectionType;
use ppg_api::types::{Connection, Database};
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

/// Limit for waiting for another process that creates a connection: a request and its retries.
const LOCK_TIMEOUT: Duration = Duration::from_secs(60);

/// The longest host name in the name of a connection, in characters.
const MAX_HOST: usize = 40;

// `--create-connection`
#[derive(Debug, Args)]
pub(crate) struct CreateConnection {
    /// Create a connection if the service shows no string and none is saved
    #[arg(long)]
    create_connection: bool,
}

impl CreateConnection {
    /// The strings of a database, with one of type `kind`. If there is none, a connection is created: with
    /// `--create-connection` or its setting, or if the user agrees. `command` is what to type with the option, after
    /// `ppg`; `check` is called before anything is created. `None` if a dry run has printed the request.
    ///
    /// # Errors
    /// `Refused` with the code `no_connection_string` if there is no string and none may be created; what reading a
    /// saved one and creating a connection fail with.
    pub(crate) async fn strings(
        &self,
        context: &Context,
        database: &Database,
        kind: Option<&ConnectionType>,
        command: &str,
        check: impl FnOnce() -> Result<()>,
    ) -> Result<Option<ConnectionStrings>> {
        let strings = connection_strings::load(context, database).await?;
        if strings.pick(kind).is_some() {
            return Ok(Some(strings));
        }
        let is_requested = self.create_connection || context.config.settings.is_on(Key::CreateConnection);
        if !is_requested && !ask(context, database, kind)? {
            let error = missing_string_error(database, &strings, kind);
            // A database without a pooler will not get a pooled string, and the error says so.
            return Err(match kind == Some(&ConnectionType::Prisma) && strings.direct.is_some() {
                true => error,
                false => error.hint(format!("create one with ppg {command}")),
            });
        }
        check()?;
        // Of several commands that start at once, one creates a connection and the others read what it saved.
        let lock = match connection_strings::storage(context)? {
            Some(storage) if !context.flags.dry_run => {
                let store = context.sign_in.store()?;
                match store.check_storage(storage).await {
                    Ok(()) => store.lock_connections(LOCK_TIMEOUT).await,
                    Err(_) => None,
                }
            }
            _ => None,
        };
        let mut strings = if lock.is_some() { connection_strings::load(context, database).await? } else { strings };
        if strings.pick(kind).is_none() {
            let Some(connection) =
                create_connection(context, database, kind.unwrap_or(&ConnectionType::Direct)).await?
            else {
                return Ok(None);
            };
            strings.insert_from(&connection);
        }
        if strings.pick(kind).is_none() {
            return Err(missing_string_error(database, &strings, kind));
        }
        Ok(Some(strings))
    }
}

/// Asks whether to create a connection, if the user can be asked.
fn ask(context: &Context, database: &Database, kind: Option<&ConnectionType>) -> Result<bool> {
    if !context.ui.terminal.interactive {
        return Ok(false);
    }
    let kind = kind.map_or_else(String::new, |kind| format!(" {kind}"));
    context.ui.notify(&format!(
        "The service does not show a{kind} connection string of database {}, and none is saved here.",
        display_name(database)
    ));
    // The prompt itself must be short: dialoguer draws one that is wider than the terminal twice.
    context.ui.confirm("Create a connection for this machine?")
}

/// Creates a connection that is named after this machine, saves its string and reports it. `None` if a dry run has printed
/// the request.
///
/// # Errors
/// `Refused` if the service does not show its string; what the request fails with.
pub(crate) async fn create_connection(
    context: &Context,
    database: &Database,
    kind: &ConnectionType,
) -> Result<Option<Connection>> {
    let name = connection_name(context);
    let body = ConnectionCreate { name: Some(name.clone()), kind: kind.clone() };
    let created = context.session.change(&operations::create_connection(&database.id, &body)).await?;
    let Some(mut connection) = created else { return Ok(None) };
    connection.select_string(kind);
    let saved = match connection_strings::save(context, &connection).await {
        Saved::In(storage) => format!("its string is saved in the {storage}"),
        Saved::NoKeyring => {
            format!(
                "its string is not saved: there is no keyring here ({})",
                context.ui.as_typed(connection_strings::SETTING)
            )
        }
        Saved::Not => {
            format!(
                "its string is not saved, so that the next command needs another ({})",
                context.ui.as_typed(connection_strings::SETTING)
            )
        }
    };
    context.ui.notify(&format!("Created connection {} ({name}); {saved}", connection.id));
    if ConnectionStrings::from_connection(&connection).pick(None).is_none() {
        return Err(Error::refused(format!("the service did not show the string of connection {}", connection.id))
            .hint(format!("delete it with ppg conn delete {}", connection.id))
            .code(Code::NoConnectionString));
    }
    Ok(Some(connection))
}

/// The name of a connection for this machine: `ppg on HOST`.
fn connection_name(context: &Context) -> String {
    let host = host_name(context).map(|host| format!("ppg on {}", text::truncate(&host, MAX_HOST)));
    host.and_then(|name| parse_name(&name).ok()).unwrap_or_else(|| "ppg".into())
}

#[cfg(unix)]
fn host_name(_: &Context) -> Option<String> {
    let system = rustix::system::uname();
    system.nodename().to_str().ok().filter(|name| !name.is_empty()).map(str::to_owned)
}

#[cfg(not(unix))]
fn host_name(context: &Context) -> Option<String> {
    context.environment.get("COMPUTERNAME").map(str::to_owned)
}
