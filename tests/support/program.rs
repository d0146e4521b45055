//! The real binary, run as a user runs it: an environment of its own, no terminal, everything it says kept.

#![allow(clippy::disallowed_methods, reason = "a test reads the environment that it runs in")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::service::Service;

/// Looks like nothing else, so that a search for it in any output is meaningful.
pub const TOKEN: &str = "tok-5f1e0c7b9a-never-shown";

/// A run to come.
pub struct Ppg {
    home: tempfile::TempDir,
    variables: Vec<(String, String)>,
    stdin: Vec<u8>,
}

/// A run that is over.
#[derive(Debug)]
pub struct Ended {
    pub arguments: Vec<String>,
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    pub took: Duration,
}

impl Ppg {
    /// With the service's address, its contract, which is the documented one, and a token.
    pub fn of(service: &Service) -> Ppg {
        Ppg::at(&service.url()).var("PPG_API_CONTRACT", "1.0")
    }

    pub fn at(url: &str) -> Ppg {
        Ppg::bare().var("PPG_API_URL", url).var("PPG_TOKEN", TOKEN)
    }

    /// With no address and no token.
    pub fn bare() -> Ppg {
        Ppg { home: tempfile::tempdir().unwrap(), variables: Vec::new(), stdin: Vec::new() }
    }

    pub fn var(mut self, name: &str, value: &str) -> Ppg {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.into(), value.into()));
        self
    }

    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Ppg {
        self.stdin = bytes.into();
        self
    }

    /// Home, configuration and current directory in one.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A file in its home.
    pub fn file(self, name: &str, content: &str) -> Ppg {
        let path = self.home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
        self
    }

    /// The command, for a test that needs more than its end.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("ppg"));
        self.furnish(&mut command);
        command.args(arguments);
        command
    }

    /// Gives a command, ppg or what starts it, the environment of the run.
    pub fn furnish(&self, command: &mut Command) {
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("PPG_CONFIG_DIR", self.home.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .current_dir(self.home.path())
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        // Windows finds neither sockets nor randomness without it.
        if let Some(root) = std::env::var_os("SystemRoot") {
            command.env("SystemRoot", root);
        }
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.finish(self.command(arguments), arguments)
    }

    /// A line as a person types it, without quotes.
    pub fn line(&self, line: &str) -> Ended {
        self.run(&line.split_whitespace().collect::<Vec<_>>())
    }

    /// Runs a command to its end, for a minute at most.
    pub fn finish(&self, command: Command, arguments: &[&str]) -> Ended {
        let began = Instant::now();
        let mut command = assert_cmd::Command::from_std(command);
        let output = command.timeout(Duration::from_secs(60)).write_stdin(self.stdin.clone()).output().unwrap();
        Ended {
            arguments: arguments.iter().map(|word| (*word).to_owned()).collect(),
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            took: began.elapsed(),
        }
    }

    /// Starts it and lets it go on.
    pub fn spawn(&self, arguments: &[&str]) -> std::process::Child {
        let mut command = self.command(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }
}

impl Ended {
    /// Both sides of a comparison in full, and all that the run said.
    #[track_caller]
    fn fail(&self, what: &str, expected: &dyn std::fmt::Display, got: &dyn std::fmt::Display) -> ! {
        panic!(
            "ppg {}\n{what}\n--- expected\n{expected}\n--- got\n{got}\n--- exit code {:?} after {:?}\n--- standard output\n{}\n--- standard error\n{}\n---",
            self.arguments.join(" "),
            self.code,
            self.took,
            self.stdout,
            self.stderr
        )
    }

    #[track_caller]
    pub fn code(&self, code: i32) -> &Self {
        if self.code != Some(code) {
            self.fail("another exit code", &code, &format!("{:?}", self.code));
        }
        self
    }

    #[track_caller]
    pub fn ok(&self) -> &Self {
        self.code(0)
    }

    #[track_caller]
    pub fn prints(&self, expected: &str) -> &Self {
        if self.stdout != expected {
            self.fail("another standard output", &expected, &self.stdout);
        }
        self
    }

    #[track_caller]
    pub fn says(&self, expected: &str) -> &Self {
        if !self.stderr.contains(expected) {
            self.fail("standard error does not say it", &expected, &self.stderr);
        }
        self
    }

    /// Standard error, whole.
    #[track_caller]
    pub fn error(&self, expected: &str) -> &Self {
        if self.stderr.trim_end_matches('\n') != expected {
            self.fail("another standard error", &expected, &self.stderr);
        }
        self
    }

    /// An error is one line, and nothing is on standard output.
    #[track_caller]
    pub fn one_line(&self) -> &Self {
        let lines = self.stderr.matches('\n').count();
        if lines != 1 || !self.stderr.starts_with("error: ") || !self.stdout.is_empty() {
            self.fail("not one line of error", &"error: …", &self.stderr);
        }
        self.safe()
    }

    /// No control character but the line break goes to a screen.
    #[track_caller]
    pub fn safe(&self) -> &Self {
        if let Some(bad) = self.stderr.chars().find(|c| c.is_control() && *c != '\n') {
            self.fail("a control character on standard error", &"none", &format!("{bad:?}"));
        }
        self
    }

    #[track_caller]
    pub fn never_has(&self, secret: &str) -> &Self {
        if self.stdout.contains(secret) || self.stderr.contains(secret) {
            self.fail("a secret is shown", &format!("no {secret:?}"), &"it is there");
        }
        self
    }

    #[track_caller]
    pub fn within(&self, limit: Duration) -> &Self {
        if self.took > limit {
            self.fail("it took too long", &format!("{limit:?}"), &format!("{:?}", self.took));
        }
        self
    }

    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| self.fail("no JSON", &"JSON", &error))
    }

    #[track_caller]
    pub fn json_is(&self, expected: &Value) -> &Self {
        let got = self.json();
        if got != *expected {
            self.fail("another JSON", &format!("{expected:#}"), &format!("{got:#}"));
        }
        self
    }

    /// Standard error as the one JSON object of `-o json`: what is in `error`.
    #[track_caller]
    pub fn error_json(&self) -> Value {
        let lines = self.stderr.matches('\n').count();
        match serde_json::from_str::<Value>(&self.stderr) {
            Ok(mut value) if lines == 1 && value["error"].is_object() => value["error"].take(),
            _ => self.fail("not one JSON object on standard error", &"{\"error\":{…}}", &self.stderr),
        }
    }
}
