//! The real binary, run as a user runs it: in an environment of its own, without a terminal, its output captured.

#![allow(clippy::disallowed_methods, reason = "a test reads the environment that it runs in")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::place;
use crate::stub_server::StubServer;

/// A token unlike any other text, so that a search for it in an output means something.
pub const TOKEN: &str = "tok-5f1e0c7b9a-never-shown";

/// A user's environment in which `ppg` is run.
pub struct TestCommand {
    home: tempfile::TempDir,
    variables: Vec<(String, String)>,
    stdin: Vec<u8>,
}

/// The result of a run that has ended.
#[derive(Debug)]
pub struct Output {
    pub arguments: Vec<String>,
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    pub took: Duration,
}

impl TestCommand {
    /// With the service's address, its contract, which is the documented one, and a token.
    pub fn for_service(service: &StubServer) -> TestCommand {
        TestCommand::for_url(&service.url()).env("PPG_API_CONTRACT", "1.0")
    }

    pub fn for_url(url: &str) -> TestCommand {
        TestCommand::without_service().env("PPG_API_URL", url).env("PPG_TOKEN", TOKEN)
    }

    /// With no address and no token.
    pub fn without_service() -> TestCommand {
        TestCommand { home: tempfile::tempdir().unwrap(), variables: Vec::new(), stdin: Vec::new() }
    }

    pub fn env(mut self, name: &str, value: &str) -> TestCommand {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.into(), value.into()));
        self
    }

    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> TestCommand {
        self.stdin = bytes.into();
        self
    }

    /// Home, configuration and current directory in one.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A file in its home.
    pub fn file(self, name: &str, content: &str) -> TestCommand {
        let path = self.home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
        self
    }

    /// The command, for a test that needs more than its end.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(place::program());
        // As if it were on the PATH: messages name the program as it was typed.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::arg0(&mut command, "ppg");
        self.apply_env(&mut command);
        command.args(arguments);
        command
    }

    /// Sets environment and current directory of a command: `ppg`, or a program that starts it.
    pub fn apply_env(&self, command: &mut Command) {
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

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.finish(self.command(arguments), arguments)
    }

    /// A line as a person types it, without quotes.
    pub fn run_line(&self, line: &str) -> Output {
        self.run(&line.split_whitespace().collect::<Vec<_>>())
    }

    /// Runs a command to its end, for a minute at most.
    pub fn finish(&self, command: Command, arguments: &[&str]) -> Output {
        let began = Instant::now();
        let mut command = assert_cmd::Command::from_std(command);
        let output = command.timeout(Duration::from_secs(60)).write_stdin(self.stdin.clone()).output().unwrap();
        Output {
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

impl Output {
    /// Fails with both sides of a comparison in full, and the whole output of the run.
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
    pub fn stdout_eq(&self, expected: &str) -> &Self {
        if self.stdout != expected {
            self.fail("another standard output", &expected, &self.stdout);
        }
        self
    }

    #[track_caller]
    pub fn stderr_contains(&self, expected: &str) -> &Self {
        if !self.stderr.contains(expected) {
            self.fail("standard error does not say it", &expected, &self.stderr);
        }
        self
    }

    /// Standard error is exactly this text, apart from its last line break.
    #[track_caller]
    pub fn stderr_eq(&self, expected: &str) -> &Self {
        if self.stderr.trim_end_matches('\n') != expected {
            self.fail("another standard error", &expected, &self.stderr);
        }
        self
    }

    /// An error is one line, and nothing is on standard output.
    #[track_caller]
    pub fn is_one_error_line(&self) -> &Self {
        let lines = self.stderr.matches('\n').count();
        if lines != 1 || !self.stderr.starts_with("error: ") || !self.stdout.is_empty() {
            self.fail("not one line of error", &"error: …", &self.stderr);
        }
        self.has_no_control_characters()
    }

    /// No control character but the line break goes to a screen.
    #[track_caller]
    pub fn has_no_control_characters(&self) -> &Self {
        if let Some(bad) = self.stderr.chars().find(|c| c.is_control() && *c != '\n') {
            self.fail("a control character on standard error", &"none", &format!("{bad:?}"));
        }
        self
    }

    #[track_caller]
    pub fn output_lacks(&self, secret: &str) -> &Self {
        if self.stdout.contains(secret) || self.stderr.contains(secret) {
            self.fail("a secret is shown", &format!("no {secret:?}"), &"it is there");
        }
        self
    }

    /// Fails if a JSON Web Token is shown: base64url of `{"`, at the beginning of a word. Inside a word it may be part of
    /// something random, such as a PKCE challenge.
    #[track_caller]
    pub fn shows_no_jwt(&self) -> &Self {
        for text in [&self.stdout, &self.stderr] {
            let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
            let begins = |at: usize| !text.as_bytes()[..at].last().is_some_and(is_inside);
            if text.match_indices("eyJ").any(|(at, _)| begins(at)) {
                self.fail("a token is shown", &"no JSON Web Token", &"it is there");
            }
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
    pub fn json_eq(&self, expected: &Value) -> &Self {
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
