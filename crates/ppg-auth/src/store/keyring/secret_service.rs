//! Entries of the Secret Service (freedesktop.org, Secret Service API 0.2) on the session bus.
//!
//! Not with the `keyring` crate, for two reasons. Its first call opens a session, and gnome-keyring sometimes crashes if
//! that is the first call of a client (see `Service::connect`). And it negotiates an encryption key, which takes 5 ms and
//! protects against no attacker: the bus is a socket of this user, and a program that can read it can call the service
//! too. A plain session takes four calls and less than 3 ms. Nothing here prompts for a password.

use std::collections::HashMap;

use zbus::blocking::Connection;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zeroize::Zeroizing;

use super::error::{failed, locked, not_available};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Limit for the value of an entry, in bytes: there is none.
pub(crate) const MAX_VALUE_BYTES: usize = usize::MAX;

const NAME: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const ITEM: &str = "org.freedesktop.Secret.Item";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Collection of new entries.
const DEFAULT_COLLECTION: &str = "/org/freedesktop/secrets/aliases/default";

/// Prompt path of a call that is complete: no prompt is needed.
const NO_PROMPT: &str = "/";

/// Secret as it is sent on the bus: session, parameters, value, content type.
type WireSecret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// Attributes that identify an entry, with the names of the `keyring` crate.
type Attributes<'a> = HashMap<&'a str, &'a str>;

fn attributes<'a>(service: &'a str, name: &'a str) -> Attributes<'a> {
    HashMap::from([("service", service), ("username", name)])
}

/// Reads an entry; `None` if there is none.
pub(crate) fn read(service: &str, name: &str) -> Result<Option<Secret>> {
    let keyring = Service::connect()?;
    let Some(item) = keyring.find(&attributes(service, name))? else { return Ok(None) };
    let session = keyring.open_session()?;
    let answer = keyring.call(item.as_str(), ITEM, "GetSecret", &(session,))?;
    let ((_, _, value, _),): (WireSecret,) = decode(&answer)?;
    let value = Zeroizing::new(value);
    match std::str::from_utf8(&value) {
        Ok(text) => Ok(Some(text.into())),
        Err(_) => Err(failed("an entry of the keyring is not text")),
    }
}

/// Creates or replaces an entry.
pub(crate) fn write(service: &str, name: &str, value: &Secret) -> Result<()> {
    let keyring = Service::connect()?;
    let attributes = attributes(service, name);
    let found = keyring.find(&attributes)?;
    let session = keyring.open_session()?;
    let secret = (session, Vec::<u8>::new(), value.expose().as_bytes(), "text/plain");
    let Some(item) = found else {
        let label = format!("{service}: {name}");
        let properties = HashMap::from([
            ("org.freedesktop.Secret.Item.Label", Value::from(label)),
            ("org.freedesktop.Secret.Item.Attributes", Value::from(attributes)),
        ]);
        let made = keyring.call(DEFAULT_COLLECTION, COLLECTION, "CreateItem", &(properties, secret, true))?;
        let (_, prompt): (OwnedObjectPath, OwnedObjectPath) = decode(&made)?;
        return ensure_no_prompt(&prompt);
    };
    keyring.call(item.as_str(), ITEM, "SetSecret", &(secret,)).map(drop)
}

/// Removes an entry. Succeeds if it is missing.
pub(crate) fn remove(service: &str, name: &str) -> Result<()> {
    let keyring = Service::connect()?;
    let Some(item) = keyring.find(&attributes(service, name))? else { return Ok(()) };
    let (prompt,): (OwnedObjectPath,) = decode(&keyring.call(item.as_str(), ITEM, "Delete", &())?)?;
    ensure_no_prompt(&prompt)
}

/// Fails if a call waits for a password instead of being complete.
fn ensure_no_prompt(prompt: &ObjectPath<'_>) -> Result<()> {
    if prompt.as_str() == NO_PROMPT { Ok(()) } else { Err(locked_error()) }
}

/// Connection to the Secret Service.
struct Service {
    bus: Connection,
}

impl Service {
    /// Connects and reads a harmless property first.
    ///
    /// gnome-keyring (42 to 50 at least) registers a new client beside its queue of calls, and may run the first call of a
    /// client before that. If the call needs the client, as opening a session does, it crashes
    /// (`gkd_secret_service_get_pkcs11_session: assertion 'client' failed`). At the second call the client is registered.
    fn connect() -> Result<Self> {
        let service = Service { bus: Connection::session().map_err(|_| not_available())? };
        service.property(PATH, SERVICE, "Collections")?;
        Ok(service)
    }

    /// Finds the entry with these attributes.
    fn find(&self, attributes: &Attributes<'_>) -> Result<Option<OwnedObjectPath>> {
        let found = self.call(PATH, SERVICE, "SearchItems", &(attributes,))?;
        let (open, closed): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = decode(&found)?;
        if open.is_empty() && (!closed.is_empty() || self.is_default_locked()?) {
            return Err(locked_error());
        }
        Ok(open.into_iter().next())
    }

    fn open_session(&self) -> Result<OwnedObjectPath> {
        let answer = self.call(PATH, SERVICE, "OpenSession", &("plain", Value::from("")))?;
        let (_, session): (OwnedValue, OwnedObjectPath) = decode(&answer)?;
        Ok(session)
    }

    /// Whether the default collection is locked: some services hide its items from searches then. Without a default
    /// collection nothing can be stored.
    fn is_default_locked(&self) -> Result<bool> {
        let value = self.property(DEFAULT_COLLECTION, COLLECTION, "Locked").map_err(|_| not_available())?;
        bool::try_from(value).map_err(|_| unexpected_reply())
    }

    fn property(&self, path: &str, interface: &str, name: &str) -> Result<OwnedValue> {
        decode(&self.call(path, PROPERTIES, "Get", &(interface, name))?)
    }

    fn call<B>(&self, path: &str, interface: &str, method: &str, body: &B) -> Result<zbus::Message>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.bus.call_method(Some(NAME), path, Some(interface), method, body).map_err(|error| match &error {
            zbus::Error::MethodError(name, ..) if is_service_missing(name.as_str()) => not_available(),
            zbus::Error::MethodError(name, ..) if name.as_str() == "org.freedesktop.Secret.Error.IsLocked" => {
                locked_error()
            }
            _ => failed(format!("the keyring failed: {error}")),
        })
    }
}

/// Whether a D-Bus error says that the service is not there and cannot be started.
fn is_service_missing(error: &str) -> bool {
    let known = ["ServiceUnknown", "NameHasNoOwner", "Spawn.ServiceNotFound", "Spawn.ExecFailed", "Spawn.ChildExited"];
    error.strip_prefix("org.freedesktop.DBus.Error.").is_some_and(|error| known.contains(&error))
}

fn decode<T>(message: &zbus::Message) -> Result<T>
where
    T: serde::de::DeserializeOwned + zbus::zvariant::Type,
{
    message.body().deserialize().map_err(|_| unexpected_reply())
}

fn locked_error() -> Error {
    locked("the keyring is locked and waits for its password")
}

fn unexpected_reply() -> Error {
    failed("the keyring sent an unexpected answer")
}
