//! An issuer of tokens as GitHub's, in a process of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// An issuer of tokens; it ends with the test.
pub struct Issuer {
    child: Child,
    pub said: Value,
}

impl Issuer {
    pub fn start() -> Issuer {
        let child = Command::new("node")
            .arg(crate::place::script("github_issuer.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = child.expect("node: install Node.js 20 or newer");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Issuer { child, said: serde_json::from_str(&line).unwrap() }
    }

    pub fn tokens(&self, kind: &str) -> impl Iterator<Item = (&String, &str)> {
        self.said[kind].as_object().unwrap().iter().map(|(name, token)| (name, token.as_str().unwrap()))
    }
}

impl Drop for Issuer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
