//! Reading an entry from the Secret Service (freedesktop.org, Secret Service API 0.2) on the session bus.
//!
//! Every command that needs a token reads one entry. The `keyring` crate agrees on a key with the service first, which
//! takes 5 ms on both sides together and guards against nobody: the bus is a socket of this user's, and whoever may
//! listen there may ask the service, too. The session here is a plain one: three calls, 2 ms.

use std::collections::HashMap;

use zbus::blocking::Connection;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zeroize::Zeroizing;

use super::keyring::{absent, locked};
use crate::error::{Error, Kind, Result};
use crate::secret::Secret;

const NAME: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const ITEM: &str = "org.freedesktop.Secret.Item";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// A secret on the bus: session, parameters, value, content type.
type Wire = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// The value of the entry with these attributes, as the `keyring` crate writes them. Nobody is asked for a password.
pub(super) fn read(service: &str, name: &str) -> Result<Option<Secret>> {
    let bus = Connection::session().map_err(|_| absent())?;
    let session = open_session(&bus)?;
    let attributes = HashMap::from([("service", service), ("username", name)]);
    let found = call(&bus, PATH, SERVICE, "SearchItems", &(attributes,))?;
    let (open, closed): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = decode(&found)?;
    let Some(item) = open.first() else {
        // A locked collection shows its items to no search in some services, so it is asked, too.
        let is_locked = !closed.is_empty() || is_default_locked(&bus);
        return if is_locked { Err(locked()) } else { Ok(None) };
    };
    let answer = call(&bus, item.as_str(), ITEM, "GetSecret", &(session.as_ref(),))?;
    let ((_, _, value, _),): (Wire,) = decode(&answer)?;
    let value = Zeroizing::new(value);
    match std::str::from_utf8(&value) {
        Ok(text) => Ok(Some(text.into())),
        Err(_) => Err(Error::new(Kind::Unauthenticated, "an entry of the keyring is no text").code("keyring")),
    }
}

fn open_session(bus: &Connection) -> Result<OwnedObjectPath> {
    let answer = call(bus, PATH, SERVICE, "OpenSession", &("plain", Value::from("")))?;
    let (_, session): (OwnedValue, OwnedObjectPath) = decode(&answer)?;
    Ok(session)
}

/// Whether the collection that new entries go to is locked; one that is not there is not.
fn is_default_locked(bus: &Connection) -> bool {
    let asked = bus.call_method(
        Some(NAME),
        "/org/freedesktop/secrets/aliases/default",
        Some(PROPERTIES),
        "Get",
        &(COLLECTION, "Locked"),
    );
    let answer = asked.ok().and_then(|answer| answer.body().deserialize::<OwnedValue>().ok());
    answer.and_then(|value| bool::try_from(value).ok()).unwrap_or(false)
}

fn call<B>(bus: &Connection, path: &str, interface: &str, method: &str, body: &B) -> Result<zbus::Message>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    bus.call_method(Some(NAME), path, Some(interface), method, body).map_err(|error| match &error {
        zbus::Error::MethodError(name, ..) if is_absence(name.as_str()) => absent(),
        zbus::Error::MethodError(name, ..) if name.as_str() == "org.freedesktop.Secret.Error.IsLocked" => locked(),
        _ => Error::new(Kind::Unauthenticated, format!("the keyring failed: {error}")).code("keyring"),
    })
}

/// The bus knows nobody of that name, and cannot start it.
fn is_absence(error: &str) -> bool {
    let known = ["ServiceUnknown", "NameHasNoOwner", "Spawn.ServiceNotFound", "Spawn.ExecFailed", "Spawn.ChildExited"];
    error.strip_prefix("org.freedesktop.DBus.Error.").is_some_and(|error| known.contains(&error))
}

fn decode<T>(message: &zbus::Message) -> Result<T>
where
    T: serde::de::DeserializeOwned + zbus::zvariant::Type,
{
    let unexpected = |_| Error::new(Kind::Unauthenticated, "the keyring answered with something else").code("keyring");
    message.body().deserialize().map_err(unexpected)
}
