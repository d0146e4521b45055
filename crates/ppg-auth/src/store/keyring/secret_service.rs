//! Entries of the Secret Service (freedesktop.org, Secret Service API 0.2) on the session bus.
//!
//! The `keyring` crate would do it, but for two things. Its first call opens a session, and gnome-keyring ends itself now
//! and then where that is a client's first call (see `Service::connect`). And it agrees on a key with the service, which
//! takes 5 ms on both sides together and guards against nobody: the bus is a socket of this user's, and whoever may listen
//! there may ask the service, too. The session here is a plain one: four calls, less than 3 ms. Nobody is asked for a password.

use std::collections::HashMap;

use zbus::blocking::Connection;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zeroize::Zeroizing;

use super::error::{failed, locked, not_available};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// The largest value of an entry, in bytes.
pub(crate) const MAX_VALUE_BYTES: usize = usize::MAX;

const NAME: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const ITEM: &str = "org.freedesktop.Secret.Item";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// The collection that new entries go to.
const DEFAULT_COLLECTION: &str = "/org/freedesktop/secrets/aliases/default";

/// No object: what a call gives that needs nobody's password.
const NO_PROMPT: &str = "/";

/// A secret on the bus: session, parameters, value, content type.
type WireSecret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// What tells an entry from others. They are those of the `keyring` crate.
type Attributes<'a> = HashMap<&'a str, &'a str>;

fn attributes<'a>(service: &'a str, name: &'a str) -> Attributes<'a> {
    HashMap::from([("service", service), ("username", name)])
}

/// The value of an entry; none where there is no such entry.
pub(crate) fn read(service: &str, name: &str) -> Result<Option<Secret>> {
    let keyring = Service::connect()?;
    let Some(item) = keyring.find(&attributes(service, name))? else { return Ok(None) };
    let session = keyring.open_session()?;
    let answer = keyring.call(item.as_str(), ITEM, "GetSecret", &(session,))?;
    let ((_, _, value, _),): (WireSecret,) = decode(&answer)?;
    let value = Zeroizing::new(value);
    match std::str::from_utf8(&value) {
        Ok(text) => Ok(Some(text.into())),
        Err(_) => Err(failed("an entry of the keyring is no text")),
    }
}

/// Gives an entry its value, or makes it.
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

/// Removes an entry; one that is not there is none to remove.
pub(crate) fn remove(service: &str, name: &str) -> Result<()> {
    let keyring = Service::connect()?;
    let Some(item) = keyring.find(&attributes(service, name))? else { return Ok(()) };
    let (prompt,): (OwnedObjectPath,) = decode(&keyring.call(item.as_str(), ITEM, "Delete", &())?)?;
    ensure_no_prompt(&prompt)
}

/// Whether something was done at once, and does not wait for a password.
fn ensure_no_prompt(prompt: &ObjectPath<'_>) -> Result<()> {
    if prompt.as_str() == NO_PROMPT { Ok(()) } else { Err(locked_error()) }
}

/// The service, and a connection to it.
struct Service {
    bus: Connection,
}

impl Service {
    /// Connects and asks for something that every client may know.
    ///
    /// gnome-keyring (42 to 50 at least) notes a new client beside its queue of calls, and may do a client's first call before
    /// it has noted the client. Where that call is one for a client of its own, as opening a session is, it ends itself
    /// (`gkd_secret_service_get_pkcs11_session: assertion 'client' failed`). What a second call finds is noted.
    fn connect() -> Result<Self> {
        let service = Service { bus: Connection::session().map_err(|_| not_available())? };
        service.property(PATH, SERVICE, "Collections")?;
        Ok(service)
    }

    /// The entry with these attributes; none where there is none.
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

    /// Whether the collection that new entries go to is locked, which shows its items to no search in some services. Where
    /// there is no such collection, nothing can be kept.
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

/// The bus knows nobody of that name, and cannot start it.
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
    failed("the keyring answered with something else")
}
