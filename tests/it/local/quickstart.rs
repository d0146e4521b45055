//! `ppg quickstart`: nothing is made before it is known that the rest can be done, and a second run goes on.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Output;

use ppg_test::sandbox::{Sandbox, both};

/// The contracts of local mode: the documented one shows a string again, the current one of api.prisma.io does not.
const CONTRACTS: [&str; 2] = ["1.0", "live"];

fn ppg(sandbox: &Sandbox, contract: &str, line: &str) -> Output {
    let words: Vec<&str> = line.split(' ').collect();
    sandbox.command(&words).env("PPG_LOCAL", "1").env("PPG_API_CONTRACT", contract).output().unwrap()
}

#[track_caller]
fn said(output: &Output, code: i32) -> String {
    assert_eq!(output.status.code(), Some(code), "{}", both(output));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn projects(sandbox: &Sandbox) -> Vec<String> {
    sandbox.run(&["--local", "project", "list", "-o", "id"]).lines().map(str::to_owned).collect()
}

fn connections(sandbox: &Sandbox) -> usize {
    sandbox.run(&["--local", "conn", "list", "--all", "-o", "id"]).lines().count()
}

#[test]
fn a_second_run_finds_everything_there() {
    for contract in CONTRACTS {
        let sandbox = Sandbox::create();
        said(&ppg(&sandbox, contract, "quickstart"), 0);
        let file = sandbox.directory().join(".env");
        let (written, made) = (fs::read_to_string(&file).unwrap(), connections(&sandbox));
        let again = said(&ppg(&sandbox, contract, "quickstart"), 0);
        assert!(again.contains("✓ Everything is there"), "{again}");
        assert_eq!((fs::read_to_string(&file).unwrap(), connections(&sandbox)), (written, made), "{contract}");
        assert_eq!(projects(&sandbox).len(), 1);
        // Without its file it is written again.
        fs::remove_file(&file).unwrap();
        said(&ppg(&sandbox, contract, "quickstart"), 0);
        assert!(file.exists());
        assert_eq!(projects(&sandbox).len(), 1);
    }
}

#[test]
fn what_is_printed_as_next_works() {
    for contract in CONTRACTS {
        let sandbox = Sandbox::create();
        let shown = said(&ppg(&sandbox, contract, "quickstart"), 0);
        let next = shown.split_once("Next:\n").unwrap().1;
        let mut ran = 0;
        for line in next.lines().filter_map(|line| line.trim_start().split("  ").next()) {
            let line = line.replace("npm run dev", "true");
            let mut bash = sandbox.program("bash");
            bash.env("PPG_LOCAL", "1").env("PPG_API_CONTRACT", contract);
            bash.args([
                "-euc",
                &format!(". ./.env; export PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGSSLMODE; {line}"),
            ]);
            let output = bash.output().unwrap();
            assert!(output.status.success(), "{contract}: {line}\n{}", both(&output));
            ran += 1;
        }
        assert!(ran >= 2, "{shown}");
    }
}

#[test]
fn nothing_is_made_if_the_rest_cannot_be_done() {
    let sandbox = Sandbox::create();
    let directory = sandbox.directory();
    let at = |name: &str| directory.join(name);
    fs::create_dir(at("full")).unwrap();
    symlink("nowhere/env", at("dangling")).unwrap();
    fs::write(at("utf16"), b"\xff\xfeA\x00").unwrap();
    fs::write(at("foreign"), "DATABASE_URL=postgres://prod:geheim@db.prod/main\n").unwrap();
    fs::write(
        at("all"),
        ["DATABASE_URL", "DIRECT_URL", "PGHOST", "PGPASSWORD"].map(|name| format!("{name}=x\n")).concat(),
    )
    .unwrap();
    let attempts = [
        ("--env-file nodir/.env", 1),
        ("--env-file full", 1),
        ("--env-file dangling", 1),
        ("--env-file utf16", 1),
        ("--env-file foreign", 2),
        ("--env-file all --keep", 2),
        ("--env-file -", 2),
        ("--env-file .ppg", 2),
        ("--env-file .ppg/env", 2),
        ("--region mars-1", 2),
        ("--columns nothing", 2),
        ("--only NOTHING", 2),
        ("--project nosuch", 4),
        ("--database nosuch", 4),
    ];
    for (options, code) in attempts {
        let output = ppg(&sandbox, "live", &format!("quickstart {options}"));
        let said = said(&output, code);
        assert_eq!(said.lines().filter(|line| line.starts_with("error: ")).count(), 1, "{options}: {said}");
        assert!(!said.contains("geheim"), "{said}");
        assert_eq!(projects(&sandbox), [""; 0], "{options}");
        assert!(!at(".ppg").exists(), "{options}");
    }
    // A file where the link belongs.
    fs::write(at(".ppg"), "mine").unwrap();
    said(&ppg(&sandbox, "live", "quickstart"), 1);
    assert_eq!(projects(&sandbox), [""; 0]);
    fs::remove_file(at(".ppg")).unwrap();
    said(&ppg(&sandbox, "live", "quickstart --env-file foreign --keep"), 0);
    assert_eq!(projects(&sandbox).len(), 1);
    assert!(
        fs::read_to_string(at("foreign"))
            .unwrap()
            .starts_with("DATABASE_URL=postgres://prod:geheim@db.prod/main\nDIRECT_URL=")
    );
}

#[test]
fn a_run_that_was_killed_leaves_one_project() {
    let sandbox = Sandbox::create();
    sandbox.run(&["local", "start"]);
    let mut delay = 20;
    // Later each time, until one run comes to its end before it is killed.
    loop {
        let script = format!("timeout -s KILL {}.{:03} ppg quickstart", delay / 1000, delay % 1000);
        let mut bash = sandbox.program("bash");
        bash.args(["-c", &script]).env("PPG_LOCAL", "1").env("PPG_API_CONTRACT", "live");
        let output = bash.output().unwrap();
        assert!(projects(&sandbox).len() <= 1, "after {delay} ms: {}", both(&output));
        if output.status.success() {
            break;
        }
        delay += delay / 4;
    }
    said(&ppg(&sandbox, "live", "quickstart"), 0);
    assert_eq!(projects(&sandbox).len(), 1);
}

#[test]
fn an_existing_project_is_used_or_refused() {
    let sandbox = Sandbox::create();
    let shop = sandbox.run(&["--local", "project", "create", "shop", "-o", "id"]);
    sandbox.run(&["--local", "project", "create", "other"]);
    said(&ppg(&sandbox, "1.0", "quickstart --project shop"), 0);
    let link = fs::read_to_string(sandbox.directory().join(".ppg/project.json")).unwrap();
    assert!(link.contains(shop.trim()), "{link}");
    said(&ppg(&sandbox, "1.0", "quickstart --project shop --name new"), 2);
    said(&ppg(&sandbox, "1.0", "quickstart --name new"), 2);
    assert_eq!(projects(&sandbox).len(), 2);
    // A link that a person wrote, with a name.
    fs::write(sandbox.directory().join(".ppg/project.json"), "{\"project\":\"other\",\"local\":true}").unwrap();
    fs::remove_file(sandbox.directory().join(".env")).unwrap();
    said(&ppg(&sandbox, "1.0", "quickstart"), 0);
    assert_eq!(projects(&sandbox).len(), 2);
}

#[test]
fn a_directory_that_cannot_be_written_is_named_before_anything_is_made() {
    let sandbox = Sandbox::create();
    let status = sandbox.json(&["local", "start"]);
    let token = sandbox.run(&["--local", "auth", "token"]);
    let directory = sandbox.directory();
    fs::set_permissions(&directory, PermissionsExt::from_mode(0o555)).unwrap();
    // root may write everywhere: then another user tries.
    let user = if rustix::process::getuid().is_root() { 65534 } else { rustix::process::getuid().as_raw() };
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), PermissionsExt::from_mode(0o777)).unwrap();
    let program = home.path().join("ppg");
    assert!(std::process::Command::new("cp").arg(ppg_test::place::program()).arg(&program).status().unwrap().success());
    let mut command = sandbox.program(&program);
    std::os::unix::process::CommandExt::uid(&mut command, user);
    command.args(["quickstart"]).env("PPG_API_URL", status["liveUrl"].as_str().unwrap());
    command.env("PPG_TOKEN", token.trim()).env("PPG_CONFIG_DIR", home.path().join("config"));
    let output = command.output().unwrap();
    fs::set_permissions(&directory, PermissionsExt::from_mode(0o755)).unwrap();
    assert!(said(&output, 1).contains("permission denied"), "{}", both(&output));
    assert_eq!(projects(&sandbox), [""; 0]);
}
