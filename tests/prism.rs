//! The real binary against a strict mock of the contract that nobody here wrote: Prism refuses what the contract does
//! not allow, and answers what it does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "support/program.rs"]
mod program;
#[path = "support/service.rs"]
mod service;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use program::Ppg;

/// `tests/run.sh` installs the same.
const VERSION: &str = "5.14.2";

const CONTRACT: &str = "tests/contracts/management-api-1.0.yaml";

/// One line a user types for each operation, with what it prints to a program.
const COMMANDS: [&str; 17] = [
    "workspace list",
    "workspace get w1",
    "project list --workspace w1",
    "project create shop --region us-east-1 --workspace w1",
    "project get p1",
    "project delete p1 --yes",
    "db create orders --region eu-central-1 --project p1",
    "db get d1",
    "db delete d1 --yes",
    "db usage d1 --from 2026-01-01 --to 2026-01-31",
    "backup list d1",
    "backup create d1 --label nightly",
    "backup restore b1 --database d1 --yes",
    "conn list d1",
    "conn create d1 --type direct --name ci",
    "conn delete c1 --yes",
    "integration list",
];

/// The same operations without anything that may be left out, and others that end at them.
const MORE: [&str; 7] = [
    "db create --region ap-southeast-1 --project p1",
    "db usage d1",
    "backup create d1",
    "conn create d1 --type prisma",
    "conn env d1 --format json",
    "api workspaces",
    "api POST projects/p1/databases -f region=us-west-2",
];

/// A running mock. It ends with the test, however that ends.
struct Prism {
    child: Child,
    port: u16,
    log: Arc<Mutex<Vec<String>>>,
}

impl Prism {
    fn start(options: &[&str]) -> Prism {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned();
        let package = target.join("test-tools/node_modules/@stoplight/prism-cli");
        let found = std::fs::read_to_string(package.join("package.json")).unwrap_or_default();
        assert!(
            found.contains(&format!("\"version\": \"{VERSION}\"")),
            "Prism {VERSION} is missing: run npm install --prefix {} @stoplight/prism-cli@{VERSION}",
            target.join("test-tools").display()
        );
        let port = service::dead_port();
        let mut child = Command::new("node")
            .arg(package.join("dist/index.js"))
            .args(["mock", "--errors", "-p", &port.to_string()])
            .args(options)
            .arg(contract())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("node: install Node.js 20 or newer");
        let log = Arc::new(Mutex::new(Vec::new()));
        let streams: [Box<dyn std::io::Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for stream in streams {
            let log = log.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    log.lock().unwrap().push(plain(&line));
                }
            });
        }
        let prism = Prism { child, port, log };
        prism.wait_for("Prism is listening");
        prism
    }

    fn wait_for(&self, words: &str) {
        let limit = Instant::now() + Duration::from_secs(30);
        while !self.log().iter().any(|line| line.contains(words)) {
            assert!(Instant::now() < limit, "no {words:?}:\n{}", self.log().join("\n"));
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    /// With this many requests logged, the log is whole: it is written behind the answers.
    fn requests(&self, at_least: usize) -> Vec<(String, String)> {
        let limit = Instant::now() + Duration::from_secs(10);
        loop {
            let requests: Vec<_> = self.log().iter().filter_map(|line| request(line)).collect();
            if requests.len() >= at_least || Instant::now() > limit {
                return requests;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn ppg(&self) -> Ppg {
        Ppg::at(&format!("http://127.0.0.1:{}", self.port)).var("PPG_TOKEN", "x")
    }

    /// Prism found nothing against the contract, in requests and in its own answers.
    #[track_caller]
    fn has_no_violation(&self) {
        let log = self.log();
        let bad = log.iter().filter(|line| line.contains("Violation") || line.contains("error  ")).count();
        assert_eq!(bad, 0, "violations:\n{}", log.join("\n"));
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn contract() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(CONTRACT)
}

/// Without the colours.
fn plain(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or("", |(_, rest)| rest))
}

/// `[HTTP SERVER] get /workspaces ℹ info Request received`
fn request(line: &str) -> Option<(String, String)> {
    let (_, rest) = line.split_once("[HTTP SERVER] ").filter(|_| line.contains("Request received"))?;
    let mut words = rest.split_whitespace();
    let (method, target) = (words.next()?, words.next()?);
    Some((method.to_owned(), target.split('?').next().unwrap_or_default().to_owned()))
}

struct Operation {
    id: String,
    method: String,
    path: String,
}

impl Operation {
    fn is(&self, (method, path): &(String, String)) -> bool {
        let (ours, theirs): (Vec<_>, Vec<_>) = (self.path.split('/').collect(), path.split('/').collect());
        let same = |(ours, theirs): (&&str, &&str)| ours.starts_with('{') || ours == theirs;
        self.method == *method && ours.len() == theirs.len() && ours.iter().zip(&theirs).all(same)
    }
}

/// The operations that the contract names, by its indentation.
fn operations() -> Vec<Operation> {
    let text = std::fs::read_to_string(contract()).unwrap();
    let (mut path, mut method, mut operations) = (String::new(), String::new(), Vec::new());
    let (_, paths) = text.split_once("\npaths:\n").unwrap();
    for line in paths.lines().take_while(|line| line.is_empty() || line.starts_with(' ')) {
        let indent = line.len() - line.trim_start().len();
        let word = line.trim().trim_end_matches(':').trim_matches(['\'', '"']);
        match indent {
            2 => path = word.to_owned(),
            4 => method = word.to_owned(),
            6 if line.contains("operationId:") => {
                let id = word.rsplit(' ').next().unwrap().to_owned();
                operations.push(Operation { id, method: method.clone(), path: path.clone() });
            }
            _ => {}
        }
    }
    operations
}

fn split(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

#[test]
fn every_operation_of_the_contract_is_reached_and_nothing_is_against_it() {
    let operations = operations();
    let ids: BTreeSet<_> = operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids.len(), operations.len(), "an operationId stands twice");
    assert_eq!(ids.len(), COMMANDS.len(), "a command for each: {ids:?}");

    let prism = Prism::start(&[]);
    for line in COMMANDS.into_iter().chain(MORE) {
        let format = if line.contains("--format") { "" } else { " -o json" };
        prism.ppg().run(&split(&format!("{line}{format}"))).ok();
    }
    let requests = prism.requests(COMMANDS.len() + MORE.len());
    let reached: BTreeSet<_> = operations
        .iter()
        .filter(|operation| requests.iter().any(|request| operation.is(request)))
        .map(|operation| operation.id.as_str())
        .collect();
    assert_eq!(reached, ids, "requests: {requests:?}");
    prism.has_no_violation();
}

#[test]
fn answers_made_up_from_the_contract_break_nothing() {
    for seed in ["1", "2", "3", "4", "5", "6"] {
        let prism = Prism::start(&["-d", "--seed", seed]);
        for (at, line) in COMMANDS.into_iter().enumerate() {
            let format = ["table", "json", "yaml", "csv", "ndjson", "id"][(at + seed.len()) % 6];
            let ended = prism.ppg().run(&split(&format!("{line} -o {format}")));
            if ended.code != Some(0) {
                panic!("seed {seed}: {ended:#?}\n{}", prism.log().join("\n"));
            }
        }
        prism.has_no_violation();
    }
}

#[test]
fn errors_of_the_contract_have_their_exit_codes() {
    let prism = Prism::start(&[]);
    // Without a token that it could send, the mock is not asked; with a name it knows no such thing.
    let ended = prism.ppg().run(&split("api DELETE workspaces"));
    assert_ne!(ended.code, Some(0), "{ended:?}");
    let ended = prism.ppg().run(&split("api POST projects/p1/databases -f region=mars"));
    ended.code(5).one_line();
    let bad = prism.requests(2).len();
    assert_eq!(bad, 2);
    prism.wait_for("Violation");
}
