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
use ppg_api::types::Database;
use ppg_api::types::values::ConnectionType;
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
        check_not_refused(context, database, &strings, kind)?;
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
            check_not_refused(context, database, &strings, kind)?;
            let Some(created) = create_connection(context, database, kind).await? else { return Ok(None) };
            strings.insert_new(created);
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

/// Refuses to create another connection where an earlier one did not get a string of type `kind`.
fn check_not_refused(
    context: &Context,
    database: &Database,
    strings: &ConnectionStrings,
    kind: Option<&ConnectionType>,
) -> Result<()> {
    match kind {
        Some(kind) if connection_strings::was_refused(context, database, kind)? => {
            Err(other_type_error(database, strings, kind))
        }
        _ => Ok(()),
    }
}

/// The error where the service shows strings, but none of type `kind`.
fn other_type_error(database: &Database, strings: &ConnectionStrings, kind: &ConnectionType) -> Error {
    match kind {
        ConnectionType::Direct if strings.pooled.is_some() => Error::refused(format!(
            "the service gives no direct connection string of database {}",
            display_name(database)
        ))
        .hint("use the pooled one: --type prisma")
        .code(Code::NoConnectionString),
        kind => missing_string_error(database, strings, Some(kind)),
    }
}

/// Creates a connection that is named after this machine, saves its string and reports it. `None` if a dry run has printed
/// the request.
///
/// # Errors
/// `Refused` if the service does not show its string, or not one of type `kind`; what the request fails with.
pub(crate) async fn create_connection(
    context: &Context,
    database: &Database,
    kind: Option<&ConnectionType>,
) -> Result<Option<ConnectionStrings>> {
    let (name, requested) = (connection_name(context), kind);
    let kind = kind.unwrap_or(&ConnectionType::Direct);
    let body = ConnectionCreate { name: Some(name.clone()), kind: kind.clone() };
    let created = context.session.change(&operations::create_connection(&database.id, &body)).await?;
    let Some(mut connection) = created else { return Ok(None) };
    connection.select_string(kind);
    let saved = connection_strings::save(context, &connection, Some(kind)).await;
    let setting = context.ui.as_typed(connection_strings::SETTING);
    let told = match saved {
        Saved::In(storage) => format!("its string is saved in the {storage}"),
        Saved::NoKeyring => format!("its string is not saved: there is no keyring here ({setting})"),
        Saved::Not => format!("its string is not saved, so that the next command needs another ({setting})"),
    };
    context.ui.notify(&format!("Created connection {} ({name}); {told}", connection.id));
    let mut strings = ConnectionStrings::from_connection(&connection);
    strings.is_unsaved = !matches!(saved, Saved::In(_));
    if strings.pick(None).is_none() {
        return Err(Error::refused(format!("the service did not show the string of connection {}", connection.id))
            .hint(format!("delete it with ppg conn delete {}", connection.id))
            .code(Code::NoConnectionString));
    }
    match requested {
        Some(kind) if strings.pick(requested).is_none() => {
            connection_strings::show_unsaved(context, &strings);
            Err(other_type_error(database, &strings, kind))
        }
        _ => Ok(Some(strings)),
    }
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
