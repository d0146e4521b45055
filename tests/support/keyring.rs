//! A Secret Service of the test's own: gnome-keyring on a bus that nobody else is on. Both end with the test.

#![allow(clippy::disallowed_methods, reason = "a test reads the environment that it runs in")]

use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::program::Ppg;

const NAME: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const DEFAULT: &str = "/org/freedesktop/secrets/aliases/default";

/// Whatever is waited for comes within this time, on a machine with much else to do.
const PATIENCE: Duration = Duration::from_secs(20);

/// No service is started by the bus: whether there is one is the test's to say.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:path=BUS</listen><auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"#;

/// A bus, and on it a keyring that is unlocked.
pub struct Keyring {
    root: tempfile::TempDir,
    bus: Child,
    /// As another program on the bus.
    other: Connection,
    service: Option<Child>,
}

impl Keyring {
    pub fn start() -> Keyring {
        let mut keyring = Keyring::bus_alone();
        keyring.restart();
        keyring
    }

    /// A bus with no keyring on it.
    pub fn bus_alone() -> Keyring {
        // Short: it is part of a socket's path.
        let root = tempfile::Builder::new().prefix("ppg-keyring-").tempdir_in("/tmp").unwrap();
        let socket = root.path().join("bus");
        let config = root.path().join("bus.conf");
        std::fs::write(&config, BUS.replace("BUS<", &format!("{}<", socket.display()))).unwrap();
        let mut command = Command::new("dbus-daemon");
        command.arg("--config-file").arg(&config).args(["--nofork", "--nopidfile"]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut bus = command.spawn().expect("dbus-daemon: run tests/run.sh once");
        let address = format!("unix:path={}", socket.display());
        let mut other = None;
        wait_until("the bus is there", || {
            assert!(bus.try_wait().unwrap().is_none(), "dbus-daemon ends at once");
            other = Builder::address(address.as_str()).unwrap().method_timeout(PATIENCE).build().ok();
            other.is_some()
        });
        Keyring { root, bus, other: other.unwrap(), service: None }
    }

    /// A keyring in which nobody has made a collection yet, as on a machine on which nobody logs in.
    pub fn without_collection() -> Keyring {
        let mut keyring = Keyring::bus_alone();
        keyring.launch(&["--foreground", "--components=secrets"]);
        wait_until("the keyring is there", || {
            let owned = keyring.other.call_method(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                Some("org.freedesktop.DBus"),
                "NameHasOwner",
                &(NAME,),
            );
            owned.unwrap().body().deserialize().unwrap()
        });
        keyring
    }

    /// Where the bus is.
    pub fn address(&self) -> String {
        format!("unix:path={}", self.root.path().join("bus").display())
    }

    /// Where the keyring keeps its files.
    pub fn directory(&self) -> &Path {
        self.root.path()
    }

    /// A user with this keyring.
    pub fn of(&self, user: Ppg) -> Ppg {
        user.var("DBUS_SESSION_BUS_ADDRESS", &self.address())
    }

    /// Kills the keyring where it runs, and starts it with what it kept, unlocked.
    pub fn restart(&mut self) {
        self.kill();
        let mut password = self.launch(&["--foreground", "--unlock", "--components=secrets"]);
        password.write_all(b"password of the keyring").unwrap();
        drop(password);
        wait_until("the keyring is there and unlocked", || self.is_locked() == Some(false));
    }

    /// Starts it, and gives its standard input.
    fn launch(&mut self, arguments: &[&str]) -> ChildStdin {
        let directory = |name: &str| {
            let path = self.root.path().join(name);
            std::fs::create_dir_all(&path).unwrap();
            path
        };
        let mut command = Command::new("gnome-keyring-daemon");
        command
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", directory("home"))
            .env("XDG_RUNTIME_DIR", directory("run"))
            .env("DBUS_SESSION_BUS_ADDRESS", self.address())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let service = self.service.insert(command.spawn().expect("gnome-keyring-daemon: run tests/run.sh once"));
        service.stdin.take().unwrap()
    }

    /// Ends it as a crash would.
    pub fn kill(&mut self) {
        if let Some(mut service) = self.service.take() {
            let _ = service.kill();
            let _ = service.wait();
            wait_until("the bus knows that the keyring has gone", || self.is_locked().is_none());
        }
    }

    /// Starts it anew, with nothing in it.
    pub fn forget_everything(&mut self) {
        self.kill();
        std::fs::remove_dir_all(self.root.path().join("home")).unwrap();
        self.restart();
    }

    /// Stops it in the middle of what it does: it is there and answers nothing.
    pub fn freeze(&self) {
        let pid = Pid::from_child(self.service.as_ref().unwrap());
        kill_process(pid, Signal::STOP).unwrap();
        let state = || std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
        wait_until("the keyring has stopped", || state().contains(") T "));
    }

    /// Lets it go on after [`Keyring::freeze`].
    pub fn thaw(&self) {
        kill_process(Pid::from_child(self.service.as_ref().unwrap()), Signal::CONT).unwrap();
    }

    /// Locks it: it opens with its password alone, and there is nobody who could give it.
    pub fn lock(&self) {
        let collection: OwnedObjectPath = self.call("ReadAlias", &("default",));
        let _: (Vec<OwnedObjectPath>, OwnedObjectPath) = self.call("Lock", &(vec![collection],));
        assert_eq!(self.is_locked(), Some(true));
    }

    /// The names of the entries that `ppg` keeps, sorted.
    pub fn entries(&self) -> Vec<String> {
        let mut names: Vec<_> = self.items().iter().map(|item| self.attributes(item)["username"].clone()).collect();
        names.sort();
        names
    }

    /// What the entry of that name holds.
    pub fn value(&self, name: &str) -> String {
        let item = self.items().into_iter().find(|item| self.attributes(item)["username"] == name).unwrap();
        let (_, session): (OwnedValue, OwnedObjectPath) = self.call("OpenSession", &("plain", Value::from("")));
        let item_interface = Some("org.freedesktop.Secret.Item");
        let answer =
            self.other.call_method(Some(NAME), item.as_str(), item_interface, "GetSecret", &(session,)).unwrap();
        let ((_, _, value, _),): ((OwnedObjectPath, Vec<u8>, Vec<u8>, String),) = answer.body().deserialize().unwrap();
        String::from_utf8(value).unwrap()
    }

    fn items(&self) -> Vec<OwnedObjectPath> {
        let ours = HashMap::from([("service", "ppg")]);
        let (open, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = self.call("SearchItems", &(ours,));
        [open, locked].concat()
    }

    fn attributes(&self, item: &OwnedObjectPath) -> HashMap<String, String> {
        let value = self.property(item.as_str(), "org.freedesktop.Secret.Item", "Attributes");
        value.unwrap().try_into().unwrap()
    }

    /// Nothing where there is no keyring, or none yet.
    fn is_locked(&self) -> Option<bool> {
        let value = self.property(DEFAULT, "org.freedesktop.Secret.Collection", "Locked");
        value.and_then(|value| value.try_into().ok())
    }

    fn property(&self, path: &str, interface: &str, name: &str) -> Option<OwnedValue> {
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer = self.other.call_method(Some(NAME), path, properties, "Get", &(interface, name));
        answer.ok()?.body().deserialize().ok()
    }

    fn call<B, T>(&self, method: &str, body: &B) -> T
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
        T: serde::de::DeserializeOwned + zbus::zvariant::Type,
    {
        let answer = self.other.call_method(Some(NAME), PATH, Some(SERVICE), method, body).unwrap();
        answer.body().deserialize().unwrap()
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        for child in self.service.iter_mut().chain([&mut self.bus]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A bus that is not there.
pub fn no_bus(user: Ppg) -> Ppg {
    let nowhere: PathBuf = user.home().join("no-bus");
    user.var("DBUS_SESSION_BUS_ADDRESS", &format!("unix:path={}", nowhere.display()))
}

/// Waits for what comes by itself.
#[track_caller]
pub fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < PATIENCE, "it never comes to this: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
