//! A user at a real browser, driven by scripts/browse.mjs.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::place;

/// What a person does at the browser, and what it shows then. `profile` is what the browser remembers; screenshots go
/// to a directory of this name below target/screens.
pub fn browse(profile: &Path, name: &str, steps: &Value) -> Value {
    let mut command = Command::new("node");
    command.arg(place::script("browse.mjs")).arg(place::test_tools());
    command.arg(profile).arg(place::repository().join("target/screens").join(name));
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().expect("node is missing: run tests/run.sh, which installs what tests need");
    child.stdin.take().unwrap().write_all(steps.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {errors}\n(tests/run.sh installs chromium and playwright-core)");
    serde_json::from_slice(&output.stdout).unwrap()
}
