//! The real program in a home of its own, and local mode in it.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A home that nothing else uses. Local mode in it is stopped, and all of it removed, when this is dropped.
pub struct Home {
    directory: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        let directory = tempfile::Builder::new().prefix("ppg-test-").tempdir_in("/tmp").unwrap();
        // PostgreSQL runs under another uid where the tests run as root, and has to get through.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(directory.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        std::fs::create_dir(directory.path().join("work")).unwrap();
        Home { directory }
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    /// The directory that commands run in.
    pub fn work(&self) -> PathBuf {
        self.path().join("work")
    }

    /// Any program, in this home: nothing of the surroundings but the PATH reaches it.
    pub fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        let own = Path::new(env!("CARGO_BIN_EXE_ppg")).parent().unwrap();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(own.to_owned()).chain(std::env::split_paths(&path))).unwrap();
        command
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.path())
            .env("LANG", "C.UTF-8")
            // The engine is fetched once for all tests of a user.
            .env("XDG_CACHE_HOME", Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"))
            .env("PPG_CONFIG_DIR", self.path().join("config"))
            .env("PPG_LOCAL_DIR", self.path().join("local"))
            .current_dir(self.work());
        command
    }

    /// `ppg ARGUMENTS`.
    pub fn ppg(&self, arguments: &[&str]) -> Command {
        let mut command = self.program(env!("CARGO_BIN_EXE_ppg"));
        command.args(arguments);
        command
    }

    /// What `ppg ARGUMENTS` prints; it has to succeed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let output = self.ppg(arguments).output().unwrap();
        assert!(output.status.success(), "ppg {}\n{}", arguments.join(" "), both(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same as JSON.
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let text = self.run(&[arguments, &["-o", "json"]].concat());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if self.path().join("local").exists() {
            let stopped = self.ppg(&["local", "stop"]).output();
            if !std::thread::panicking() {
                let output = stopped.unwrap();
                assert!(output.status.success(), "ppg local stop\n{}", both(&output));
            }
        }
    }
}

/// Exit code and both streams, for a failure that has to be understood.
pub fn both(output: &Output) -> String {
    format!(
        "exit {:?}\n--- stdout\n{}\n--- stderr\n{}",
        output.status.code(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
