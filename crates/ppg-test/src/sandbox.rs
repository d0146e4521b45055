//! The real program in a home of its own, with a local mode of its own that ends with it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::place;

/// A home and a working directory of the test's own.
pub struct Sandbox {
    root: tempfile::TempDir,
}

impl Sandbox {
    pub fn create() -> Sandbox {
        // For root PostgreSQL runs as another user, who must be able to pass.
        let root = tempfile::Builder::new().prefix("ppg-test-").tempdir_in(base()).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(root.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        for directory in ["home", "config", "shop"] {
            std::fs::create_dir(root.path().join(directory)).unwrap();
        }
        Sandbox { root }
    }

    /// The directory in which commands run. Its name is what `quickstart` calls its project.
    pub fn directory(&self) -> PathBuf {
        self.root.path().join("shop")
    }

    /// Makes `command` run here: our home, our directory, no setting from outside, no terminal, `ppg` on the PATH.
    pub fn prepare(&self, command: &mut Command) {
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let strange = ["PPG_", "PG", "XDG_", "GITHUB_", "DATABASE_URL", "DIRECT_URL", "PRISMA_", "SSH_"];
            if strange.iter().any(|prefix| name.starts_with(prefix)) || matches!(&*name, "CI" | "NO_COLOR" | "BROWSER")
            {
                command.env_remove(&*name);
            }
        }
        let program = place::program();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let directories = program.parent().map(Path::to_path_buf).into_iter().chain(std::env::split_paths(&path));
        command
            .current_dir(self.directory())
            .env("PATH", std::env::join_paths(directories).unwrap())
            .env("HOME", self.root.path().join("home"))
            .env("PPG_CONFIG_DIR", self.root.path().join("config"))
            .env("PPG_LOCAL_DIR", self.root.path().join("local"))
            // The engine is fetched once for all tests, with the npm settings of who runs them.
            // There is no such bus, so the keyring of the user who runs the tests is not touched.
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", self.root.path().join("no-bus").display()))
            .env("XDG_CACHE_HOME", place::cache("cache"))
            .stdin(std::process::Stdio::null());
        if let Some(home) = std::env::var_os("HOME") {
            command.env("npm_config_userconfig", Path::new(&home).join(".npmrc"));
        }
    }

    /// Where local mode keeps its data.
    pub fn local(&self) -> PathBuf {
        self.root.path().join("local")
    }

    /// Any program, to be run here.
    pub fn program(&self, name: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(name);
        self.prepare(&mut command);
        command
    }

    /// `ppg ARGUMENTS`, to be run here.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.program(place::program());
        command.args(arguments);
        command
    }

    /// Runs `ppg ARGUMENTS` to its end.
    pub fn ppg(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs `ppg ARGUMENTS` with `input` on its standard input.
    pub fn ppg_with_input(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.command(arguments);
        let piped = std::process::Stdio::piped;
        let mut child = command.stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// What `ppg ARGUMENTS` prints; it has to succeed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let output = self.ppg(arguments);
        assert!(output.status.success(), "ppg {}\n{}", arguments.join(" "), both(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Standard output of `ppg ARGUMENTS -o json`, parsed.
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let text = self.run(&[arguments, &["-o", "json"]].concat());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
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

/// Where a socket's path stays short and every account may pass.
fn base() -> PathBuf {
    if cfg!(unix) { PathBuf::from("/tmp") } else { std::env::temp_dir() }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let stopped = self.ppg(&["local", "stop"]);
        if !std::thread::panicking() {
            assert!(stopped.status.success(), "local mode does not stop: {}", String::from_utf8_lossy(&stopped.stderr));
        }
    }
}
