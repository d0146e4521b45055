//! What is written into a `.env` file, read back by the libraries that read such files. Needs node with two generations of
//! dotenv and three of dotenv-expand, python-dotenv, and shells.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ppg_cli::output::env_format::{EnvFormat, render};
use ppg_core::secret::Secret;
use ppg_test::injection_values::{CANARY, variables};

/// Where `tests/run.sh` installs what the readers need.
fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/test-tools")
}

const NODE_PACKAGES: &str = "npm install --prefix target/test-tools dotenv16@npm:dotenv@16 dotenv17@npm:dotenv@17 \
     expand10@npm:dotenv-expand@10 expand11@npm:dotenv-expand@11 expand12@npm:dotenv-expand@12";
const PYTHON_PACKAGES: &str =
    "python3 -m venv target/test-tools/venv && target/test-tools/venv/bin/pip install python-dotenv";

/// Prints one JSON object: reader → what it read from the file in argv[2].
const NODE: &str = r#"
const [tools, file] = process.argv.slice(1);
const text = require('fs').readFileSync(file);
const out = {};
for (const version of [16, 17]) {
  const dotenv = require(`${tools}/node_modules/dotenv${version}`);
  out[`dotenv ${version}`] = dotenv.parse(text);
  for (const expand of [10, 11, 12]) {
    // One takes ignoreProcessEnv, the others an environment of their own; each returns what it read.
    const config = { parsed: dotenv.parse(text), ignoreProcessEnv: true, processEnv: {} };
    const read = require(`${tools}/node_modules/expand${expand}`).expand(config).parsed;
    out[`dotenv ${version} with dotenv-expand ${expand}`] = read;
  }
}
process.stdout.write(JSON.stringify(out));
"#;

/// The values that the format takes. The others are refused with exit 5, and the test says which may be.
fn taken() -> Vec<(String, Secret)> {
    let (mut taken, mut refused) = (Vec::new(), Vec::new());
    for variable in variables() {
        match render(EnvFormat::Dotenv, std::slice::from_ref(&variable)) {
            Ok(_) => taken.push(variable),
            Err(error) => {
                assert_eq!(error.exit_code(), 5);
                assert!(error.to_string().contains(&variable.0), "{error}");
                refused.push(variable.1.expose().to_owned());
            }
        }
    }
    for value in &refused {
        let unclear = value.contains(['\r', '$', '\\']) || (value.contains('\'') && value.contains(['"', '`']));
        assert!(unclear, "{value:?} needn't be refused");
    }
    assert!(taken.len() > 110, "{} taken, {} refused", taken.len(), refused.len());
    taken
}

fn assert_all(read: &BTreeMap<String, String>, variables: &[(String, Secret)], what: &str) {
    for (name, value) in variables {
        assert!(
            read.get(name).is_some_and(|got| got == value.expose()),
            "{what}: {name} should be {:?} and is {:?}",
            value.expose().chars().take(200).collect::<String>(),
            read.get(name).map(|got| got.chars().take(200).collect::<String>())
        );
    }
    assert_eq!(
        read.keys().filter(|name| name.starts_with('V')).count(),
        variables.len(),
        "{what}: nothing else is set"
    );
}

/// A directory with all of it in `.env`.
fn directory(text: &str) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join(".env"), text).unwrap();
    directory
}

fn json(command: &mut Command, install: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let output = command.output().unwrap_or_else(|error| panic!("{error}; {install}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\nif something is missing: {install}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn node_reads_every_value_with_and_without_expansion() {
    let variables = taken();
    let text = render(EnvFormat::Dotenv, &variables).unwrap();
    let directory = directory(&text);
    let mut node = Command::new("node");
    node.arg("-e").arg(NODE).arg(tools()).arg(directory.path().join(".env"));
    for (reader, read) in json(&mut node, NODE_PACKAGES) {
        assert_all(&read, &variables, &reader);
    }
}

#[test]
fn python_reads_every_value() {
    let variables = taken();
    let text = render(EnvFormat::Dotenv, &variables).unwrap();
    let directory = directory(&text);
    let mut python = Command::new(tools().join("venv/bin/python"));
    python.arg("-c").arg(
        "import json, sys, dotenv\njson.dump({'python-dotenv': dotenv.dotenv_values(sys.argv[1], encoding='utf-8')}, sys.stdout)",
    );
    python.arg(directory.path().join(".env"));
    for (reader, read) in json(&mut python, PYTHON_PACKAGES) {
        assert_all(&read, &variables, &reader);
    }
}

#[test]
fn a_shell_sources_every_value_and_runs_nothing() {
    let variables = taken();
    let text = render(EnvFormat::Dotenv, &variables).unwrap();
    for shell in [vec!["dash"], vec!["bash"], vec!["zsh", "-f"], vec!["ksh93"], vec!["mksh"], vec!["busybox", "sh"]] {
        let directory = directory(&text);
        let output = Command::new(shell[0])
            .args(&shell[1..])
            .args(["-c", "set -a; . ./.env; exec env -0"])
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .current_dir(directory.path())
            .stdin(Stdio::null())
            .output()
            .unwrap_or_else(|error| panic!("cannot run {}: {error}; install its Debian package", shell[0]));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{shell:?}");
        assert!(!directory.path().join(CANARY).exists(), "{shell:?}");
        let printed = String::from_utf8(output.stdout).unwrap();
        let pairs = printed.split_terminator('\0').filter_map(|pair| pair.split_once('='));
        assert_all(&pairs.map(|(n, v)| (n.into(), v.into())).collect(), &variables, &format!("{shell:?}"));
    }
}

#[test]
fn an_ambiguous_value_is_refused_with_the_reason() {
    for (value, reason) in [
        ("pa$word", "$"),
        ("${x}", "$"),
        ("a$1", "$"),
        ("a\\\\b", "backslash"),
        ("a\\", "backslash"),
        ("a\\$", "backslash"),
        ("a\rb", "carriage return"),
        ("'\"", "'"),
    ] {
        let error = render(EnvFormat::Dotenv, &[("PGPASSWORD".to_owned(), Secret::from(value))]).unwrap_err();
        assert_eq!(error.exit_code(), 5);
        let said = error.to_string();
        assert!(said.starts_with("the format dotenv cannot represent PGPASSWORD exactly: "), "{said}");
        assert!(said.contains(reason) && !said.contains(value), "{said}");
    }
}
