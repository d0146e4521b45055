//! A `.env` file that is edited, read before and after by the programs that read such files: each reads the new values,
//! and every other variable as before, or the edit was refused and the file is as it was.
//!
//! The files are put together from lines that readers are known to disagree about. The seeds are fixed, so that a failure
//! is the same each time.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ppg_cli::output::env_file::write;
use ppg_core::secret::Secret;
use serde_json::Value;

/// Files for each test.
const SEEDS: u64 = 1500;

const NEW: [(&str, &str); 2] =
    [("DATABASE_URL", "postgres://ada:n3w_p4ss@db.example:5432/app?sslmode=require"), ("PGPASSWORD", "n3w p4ss#1")];

/// Lines with `@` for a name. `\n` inside begins a new line of the same value, or of none.
const LINES: [&str; 76] = [
    "@=old",
    "@=old",
    "@=\"old\"",
    "@='old'",
    "@=`old`",
    "@: old",
    "@ : old",
    "@:old",
    "@: \"old\"",
    "@ = old",
    "@= old",
    "@ =old",
    "@=",
    "@= ",
    "@",
    "export @=old",
    "export @",
    "export  @=\"old\"",
    "  @=old",
    "\t@=\"old\" # why",
    "export @: old",
    "@=old#why",
    "@=old # why",
    "@=\"old\"#why",
    "@='old'# why",
    "@=old # it's",
    "@=\"old\" # \"why\"",
    "# @=old",
    "#@=\"old",
    "# it's",
    "",
    " ",
    "# say \"hi",
    "@=\"C:\\build\\\"",
    "@=\"C:\\\\build\\\\\"",
    "@='C:\\build\\'",
    "@=\"a\\nb\"",
    "@='it\\'s'",
    "@=\"say \\\"hi\\\"\"",
    "@=\"one\ntwo\"",
    "@='one\ntwo'",
    "@=`one\ntwo`",
    "@=\"-----BEGIN\nDATABASE_URL=inside\n-----END\"",
    "@='-----BEGIN\nDATABASE_URL=inside\n-----END'",
    "@: \"-----BEGIN\nDATABASE_URL=inside\n-----END\"",
    "@=`BEGIN\nPGPASSWORD=inside\nEND`",
    "@ = \"-----BEGIN\nDATABASE_URL: inside\n-----END\"",
    "@=\"one\n\ntwo\"",
    "@=\"a\nDATABASE_URL=\\\"inside\\\"\nb\"",
    "@=\"open",
    "@='open",
    "it's",
    "say \"hi\"",
    "@=a\"b",
    "@=a'b",
    "@=\"a\" b",
    "@=\"a\"b",
    "@=\"a\"'b'",
    "@=$OTHER",
    "@=\"${OTHER}\"",
    "@=a;b",
    "@=a&b=c",
    "@=a\\",
    "@=\"a\\\nb\"",
    "junk",
    "=x",
    "@==x",
    "@=x=y",
    "'@'=old",
    "@.x=1",
    "@-x=1",
    "1@=x",
    "\u{e9}=1",
    "@=caf\u{e9}",
    "@=a\\ b",
    "@=\n\"old\"",
];

/// A generator of numbers (xorshift), the same for a seed everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

/// The text of a seed.
fn text(seed: u64) -> String {
    let mut numbers = Numbers(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    for _ in 0..8 {
        numbers.below(2);
    }
    let names = ["DATABASE_URL", "OTHER", "PEM", "OUT_DIR", "PGPASSWORD"];
    let end = ["\n", "\n", "\n", "\r\n", "\r"][numbers.below(5)];
    let mut text = String::from(["", "", "", "", "", "\u{feff}"][numbers.below(6)]);
    let count = 1 + numbers.below(6);
    for index in 0..count {
        let line = LINES[numbers.below(LINES.len())].replace('@', names[numbers.below(names.len())]);
        text += &line.replace('\n', end);
        if index + 1 < count || numbers.below(3) > 0 {
            text += end;
        }
    }
    text
}

/// A file before and after the edit.
struct Edited {
    text: String,
    before: PathBuf,
    after: PathBuf,
}

/// The files of all seeds whose edit was accepted, each twice.
fn edited(directory: &Path) -> Vec<Edited> {
    let variables: Vec<_> = NEW.iter().map(|(name, value)| ((*name).to_owned(), Secret::from(*value))).collect();
    let mut accepted = Vec::new();
    for seed in 0..SEEDS {
        let text = text(seed);
        let (before, after) = (directory.join(format!("{seed}.before")), directory.join(format!("{seed}.after")));
        fs::write(&before, &text).unwrap();
        fs::write(&after, &text).unwrap();
        match write(&after, &variables) {
            Ok(_) => accepted.push(Edited { text, before, after }),
            Err(error) => {
                assert_eq!(fs::read_to_string(&after).unwrap(), text, "refused and changed");
                let said = error.to_string();
                let line = said.strip_prefix(&format!("{}:", after.display())).and_then(|rest| rest.split(':').next());
                let line: usize =
                    line.and_then(|line| line.parse().ok()).unwrap_or_else(|| panic!("no line in {said}"));
                let lines = text.replace("\r\n", "\n").replace('\r', "\n").lines().count().max(1);
                assert!((1..=lines).contains(&line), "line {line} of {lines}: {said}\n{text:?}");
            }
        }
    }
    let share = accepted.len() as u64 * 100 / SEEDS;
    assert!(share > MOST_ARE_EDITED, "only {share} % are edited");
    accepted
}

const MOST_ARE_EDITED: u64 = 30;

type Variables = BTreeMap<String, Option<String>>;

/// Compares what a reader read, `None` where it rejects the file. A file that it rejected before is none of its own.
fn compare(reader: &str, file: &Edited, before: Option<Variables>, after: Option<Variables>) {
    let Some(mut before) = before else { return };
    // python-dotenv returns names without a value, too.
    let mut after = after;
    for read in [Some(&mut before), after.as_mut()].into_iter().flatten() {
        read.retain(|_, value| value.is_some());
    }
    let shown = || format!("{reader}\n{:?}\n{:?}", file.text, fs::read_to_string(&file.after).unwrap());
    let mut after = after.unwrap_or_else(|| panic!("rejects the file: {}", shown()));
    for (name, value) in NEW {
        before.remove(name);
        assert_eq!(after.remove(name).flatten().as_deref(), Some(value), "{name}: {}", shown());
    }
    assert_eq!(before, after, "{}", shown());
}

/// Runs a reader that prints a JSON list, with an object or null for each file.
fn read_all(command: &mut Command, files: &[Edited]) -> Vec<Option<Variables>> {
    let paths: Vec<_> = files.iter().flat_map(|file| [&file.before, &file.after]).collect();
    let list = files[0].before.with_file_name("list.json");
    fs::write(&list, serde_json::to_vec(&paths).unwrap()).unwrap();
    let output = command.arg(&list).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn compare_all(reader: &str, command: &mut Command) {
    let directory = tempfile::tempdir().unwrap();
    let files = edited(directory.path());
    let mut read = read_all(command, &files).into_iter();
    for file in &files {
        compare(reader, file, read.next().unwrap(), read.next().unwrap());
    }
}

fn tools() -> PathBuf {
    ppg_test::place::test_tools()
}

#[test]
fn node_reads_an_edited_file() {
    const SCRIPT: &str = "const [tools, version, list] = process.argv.slice(1); const fs = require('fs');\n\
        const { parse } = require(`${tools}/node_modules/dotenv${version}`);\n\
        process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(list)).map(f => parse(fs.readFileSync(f)))));";
    for version in ["16", "17"] {
        compare_all(&format!("dotenv {version}"), Command::new("node").args(["-e", SCRIPT]).arg(tools()).arg(version));
    }
}

#[test]
fn python_reads_an_edited_file() {
    const SCRIPT: &str = "import json, sys, dotenv\n\
        read = lambda path: dotenv.dotenv_values(path, interpolate=False, encoding='utf-8')\n\
        json.dump([read(path) for path in json.load(open(sys.argv[1]))], sys.stdout)";
    compare_all("python-dotenv", Command::new(tools().join("venv/bin/python")).args(["-c", SCRIPT]));
}

#[test]
fn direnv_reads_an_edited_file() {
    let directory = tempfile::tempdir().unwrap();
    let read = |path: &Path| -> Option<Variables> {
        let output = Command::new("direnv")
            .args(["dotenv", "json"])
            .arg(path)
            .env_clear()
            .env("HOME", directory.path())
            .output()
            .unwrap_or_else(|error| panic!("cannot run direnv: {error}; install its Debian package"));
        let json: Value = serde_json::from_slice(&output.stdout).ok().filter(|_| output.status.success())?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Some(json.as_object().unwrap().iter().map(|(name, value)| (name.clone(), text(value))).collect())
    };
    for file in edited(directory.path()).iter().step_by(3) {
        compare("direnv", file, read(&file.before), read(&file.after));
    }
}

#[test]
fn a_shell_reads_an_edited_file() {
    let directory = tempfile::tempdir().unwrap();
    let read = |path: &Path| -> Option<Variables> {
        let output = Command::new("bash")
            .args(["-c", "set -a; . \"$1\" 2>&2; exec env -0", "bash"])
            .arg(path)
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .current_dir(directory.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        // It ends in the middle of the file. With Windows line ends each value would end in a carriage return.
        let text = fs::read_to_string(path).unwrap();
        let is_windows = text.contains('\r') && !text.replace("\r\n", "").contains('\n');
        if is_windows || said.contains("syntax error") || said.contains("unexpected EOF") {
            return None;
        }
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let pairs = printed.split_terminator('\0').filter_map(|pair| pair.split_once('='));
        let own = |name: &str| ["_", "PWD", "SHLVL", "PATH", "OLDPWD"].contains(&name);
        Some(pairs.filter(|(name, _)| !own(name)).map(|(n, v)| (n.to_owned(), Some(v.to_owned()))).collect())
    };
    for file in edited(directory.path()).iter().step_by(2) {
        compare("bash", file, read(&file.before), read(&file.after));
    }
}
