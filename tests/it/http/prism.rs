//! The real binary against a strict mock of the contract, made by others: Prism refuses what the contract does
//! not allow, and answers what it does.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use ppg_test::program::{Output, TestCommand};
use ppg_test::stub_server;

/// The version that `tests/run.sh` installs.
const VERSION: &str = "5.14.2";

/// A contract, and how it is used.
struct Contract {
    file: &'static str,
    /// Below the mock's address.
    path: &'static str,
    /// One line that a user types for each operation.
    commands: &'static [&'static str],
    /// Further commands for the operations: optional arguments left out, and other ways to them.
    more: &'static [&'static str],
}

const DOCUMENTED: Contract =
    Contract { file: "tests/contracts/management-api-1.0.yaml", path: "", commands: &COMMANDS, more: &MORE };

const LIVE: Contract = Contract {
    file: "tests/contracts/management-api-live.yaml",
    path: "/v1",
    commands: &LIVE_COMMANDS,
    more: &LIVE_MORE,
};

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

const MORE: [&str; 7] = [
    "db create --region ap-southeast-1 --project p1",
    "db usage d1",
    "backup create d1",
    "conn create d1 --type prisma",
    "conn env d1 --format json",
    "api workspaces",
    "api POST projects/p1/databases -f region=us-west-2",
];

/// The mock says of each list that there is another page at the same cursor, hence `--limit 1`.
const LIVE_COMMANDS: [&str; 40] = [
    "whoami",
    "region list",
    "region list --product postgres",
    "region list --product accelerate",
    "workspace list --limit 1",
    "workspace get w1",
    "workspace create Acme",
    "workspace subscription w1",
    "project list --logical-id shop --limit 1",
    "project create shop --region us-west-1 --workspace w1",
    "project get p1",
    "project rename p1 store",
    "project transfer p1 --yes",
    "project delete p1 --yes",
    "db list --all --limit 1",
    "db list --project p1 --limit 1",
    "db create orders --region eu-west-3 --project p1",
    "db create preview --branch feature/cart --region us-east-1 --project p1",
    "db get d1",
    "db rename d1 sales",
    "db delete d1 --yes",
    "db usage d1 --from 2026-01-01 --to 2026-01-31",
    "backup list d1 --limit 1",
    "backup restore b1 --database d1 --yes",
    "conn list d1 --limit 1",
    "conn list --all --limit 1",
    "conn get c1",
    "conn create d1 --type direct --name ci",
    "api POST connections -f databaseId=d1 -f name=ci",
    "conn rotate c1 --yes",
    "conn delete c1 --yes",
    "integration list --workspace w1 --limit 1",
    "api integrations?workspaceId=w1",
    "integration get i1",
    "integration delete i1 --yes",
    "integration delete --client c1 --workspace w1 --yes",
    "token list --workspace w1 --limit 1",
    "token create ci --workspace w1",
    "token delete t1 --workspace w1 --yes",
    "auth login --github-actions --insecure-storage",
];

const LIVE_MORE: [&str; 12] = [
    "auth status",
    "project create shop --region us-east-1 --workspace w1 --no-database --logical-id shop",
    "project update p1 --name store --set previews=true",
    "db list --project p1 --branch main --limit 1",
    "db list --all --logical-id orders --limit 1",
    "db create --project p1 --from-database d1",
    "db create copy --project p1 --from-database d1 --from-backup b1 --default --logical-id copy",
    "db update d1 --branch main --logical-id orders",
    "db update d1 --no-branch",
    "db usage d1",
    "backup restore b1 --database d1 --to d2 --yes",
    "conn create d1",
];

/// A running mock. It ends with the test, however that ends.
struct Prism {
    contract: &'static Contract,
    child: Child,
    port: u16,
    log: Arc<Mutex<Vec<String>>>,
}

impl Prism {
    fn start(contract: &'static Contract, options: &[&str]) -> Prism {
        let tools = ppg_test::place::test_tools();
        let package = tools.join("node_modules/@stoplight/prism-cli");
        let found = std::fs::read_to_string(package.join("package.json")).unwrap_or_default();
        assert!(
            found.contains(&format!("\"version\": \"{VERSION}\"")),
            "Prism {VERSION} is missing: run npm install --prefix {} @stoplight/prism-cli@{VERSION}",
            tools.display()
        );
        let port = ppg_test::port::free_port();
        let mut child = Command::new("node")
            .arg(package.join("dist/index.js"))
            .args(["mock", "--errors", "-p", &port.to_string()])
            .args(options)
            .arg(contract.file())
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
        let prism = Prism { contract, child, port, log };
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

    /// A new user, with an empty home.
    fn ppg(&self) -> TestCommand {
        let address = format!("http://127.0.0.1:{}", self.port);
        TestCommand::for_url(&format!("{address}{}", self.contract.path)).env("PPG_TOKEN", "x").stdin("recipient")
    }

    /// Runs a line, as a workflow of GitHub Actions where it is for one.
    fn run(&self, line: &str, format: &str) -> Output {
        let mut user = self.ppg();
        let runner = line.contains("--github-actions").then(|| {
            stub_server::StubServer::with(|_| {
                stub_server::Reply::ok(&serde_json::json!({ "value": "signed.by.github" }))
            })
        });
        if let Some(runner) = &runner {
            let url = format!("{}/token?job=1", runner.url());
            user = user.env("ACTIONS_ID_TOKEN_REQUEST_URL", &url).env("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "runner");
        }
        user.run(&split(&format!("{line}{format}")))
    }

    /// Fails if Prism found a violation of the contract in a request or a response.
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

impl Contract {
    fn file(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(self.file)
    }
}

/// A line of the log without colours.
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
fn operations(contract: &Contract) -> Vec<Operation> {
    let text = std::fs::read_to_string(contract.file()).unwrap();
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
fn every_operation_conforms_to_the_contract() {
    for contract in [&DOCUMENTED, &LIVE] {
        let operations = operations(contract);
        let ids: BTreeSet<_> = operations.iter().map(|operation| operation.id.as_str()).collect();
        assert_eq!(ids.len(), operations.len(), "an operationId stands twice");
        assert_eq!(ids.len(), contract.commands.len(), "a command for each: {ids:?}");

        let prism = Prism::start(contract, &[]);
        for line in contract.commands.iter().chain(contract.more) {
            let ended = prism.run(line, if line.contains("--format") { "" } else { " -o json" });
            assert_eq!(ended.code, Some(0), "{ended:#?}\n{}", prism.log().join("\n"));
        }
        let requests = prism.requests(contract.commands.len() + contract.more.len());
        let reached: BTreeSet<_> = operations
            .iter()
            .filter(|operation| requests.iter().any(|request| operation.is(request)))
            .map(|operation| operation.id.as_str())
            .collect();
        assert_eq!(reached, ids, "requests: {requests:?}");
        prism.has_no_violation();
    }
}

#[test]
fn generated_responses_of_the_contract_are_accepted() {
    for contract in [&DOCUMENTED, &LIVE] {
        for seed in ["1", "2", "3", "4", "5", "6"] {
            let prism = Prism::start(contract, &["-d", "--seed", seed]);
            for (at, line) in contract.commands.iter().enumerate() {
                let format = ["table", "json", "yaml", "csv", "ndjson", "id"][(at + seed.len()) % 6];
                let format = if line.starts_with("api") { "json" } else { format };
                let ended = prism.run(line, &format!(" -o {format}"));
                if ended.code != Some(0) {
                    panic!("seed {seed}: {ended:#?}\n{}", prism.log().join("\n"));
                }
            }
            prism.has_no_violation();
        }
    }
}

#[test]
fn errors_of_the_contract_have_their_exit_codes() {
    let prism = Prism::start(&DOCUMENTED, &[]);
    // Without a token that it could send, the mock is not asked; with a name it knows no such thing.
    let ended = prism.ppg().run(&split("api DELETE workspaces"));
    assert_ne!(ended.code, Some(0), "{ended:?}");
    let ended = prism.ppg().run(&split("api POST projects/p1/databases -f region=mars"));
    ended.code(5).is_one_error_line();
    let bad = prism.requests(2).len();
    assert_eq!(bad, 2);
    prism.wait_for("Violation");
}
