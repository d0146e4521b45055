//! Both contracts of local mode under Schemathesis: requests made up from the contract, good ones, bad ones and chains of
//! them, and every check that it has: statuses, methods, bodies, secrets that are ignored, what is used after it is gone.

use std::path::Path;
use std::process::Command;

use ppg_test::local_server::Server;
use ppg_test::place;
use ppg_test::serial::MANY_DATABASES;

/// The version that `tests/run.sh` installs.
const VERSION: &str = "4.32.5";

/// The requests are the same each time.
const SEED: &str = "1";
/// Requests for each operation and kind, at most: a quick look. More find more.
const EXAMPLES: &str = "6";

/// Runs it against a server. `tests/it/local/schemathesis_hooks.py` adds what the contracts leave open.
fn check(server: &Server, contract: &str, url: &str) {
    let venv = place::test_tools().join("venv");
    let program = venv.join("bin/schemathesis");
    let version = Command::new(&program).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    assert!(
        String::from_utf8_lossy(&version).contains(VERSION),
        "Schemathesis is missing: run {}/bin/python -m pip install schemathesis=={VERSION}",
        venv.display()
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let directory = tempfile::tempdir().unwrap();
    let output = Command::new(program)
        // The file turns off some checks; all others are on.
        .arg("--config-file")
        .arg(root.join("tests/it/local/schemathesis.toml"))
        .args(["run", "--url", url, "--seed", SEED, "-n", EXAMPLES, "--continue-on-failure"])
        // A request that needs a database waits for it, and here many are made at once on what may be a busy machine.
        .args(["--request-timeout", "60", "--max-response-time", "60", "--no-color", "--header"])
        .arg(format!("Authorization: Bearer {}", server.endpoint.token.expose()))
        .arg(root.join("tests/contracts").join(contract))
        .env("PYTHONPATH", root.join("tests/it/local"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks")
        // Where it keeps what it found.
        .current_dir(directory.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("Stateful") && !said.contains("Tested: 0"), "{said}");
}

#[tokio::test]
async fn schemathesis_finds_nothing_in_the_live_contract() {
    let _alone = MANY_DATABASES.lock();
    let server = Server::start().await;
    check(&server, "management-api-live.yaml", server.origin());
}

#[tokio::test]
async fn schemathesis_finds_nothing_in_the_documented_contract() {
    let _alone = MANY_DATABASES.lock();
    let server = Server::start().await;
    check(&server, "management-api-1.0.yaml", &server.endpoint.url);
}
