//! A hundred processes that change one file at the same time: nothing is lost, and no reader sees half of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};

use ppg_test::program::TestCommand;
use ppg_test::samples::{database, project_with};
use ppg_test::serial::MANY_PROCESSES;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

const PROCESSES: usize = 100;

/// Variables of others in a `.env` file of some size.
fn many_lines() -> String {
    (0..400).map(|number| format!("OTHER_{number}=\"value {number}\" # theirs\n")).collect()
}

/// A service with every database; its connection string has the ID in it.
fn every_database() -> StubServer {
    StubServer::with(|request| {
        let id = request.target.rsplit('/').next().unwrap();
        let mut database = database(id, "orders", "p1");
        database["connectionString"] = format!("postgres://u:{id}@db.example/app").into();
        for other in ["apiKeys", "directConnection"] {
            database.as_object_mut().unwrap().remove(other);
        }
        Reply::ok(&database)
    })
}

/// Whether a `.env` file has one line that sets the variable V`number` to the string of its database.
fn has_variable(content: &str, number: usize) -> bool {
    let value = format!("postgres://u:db_{number}@db.example/app");
    let is_it = |line: &&str| line.starts_with(&format!("V{number}=")) && line.contains(&value);
    content.lines().filter(is_it).count() == 1
}

/// Runs a command for each number at once, while `read` is called with the content of `file` over and over.
fn run_all(ppg: &TestCommand, file: &Path, command: impl Fn(usize) -> String, read: impl Fn(&str) + Sync) {
    let _guard = MANY_PROCESSES.lock();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                if let Ok(content) = fs::read_to_string(file) {
                    read(&content);
                }
            }
        });
        let spawn = |number| ppg.spawn(&command(number).split_whitespace().collect::<Vec<_>>());
        let children: Vec<Child> = (0..PROCESSES).map(spawn).collect();
        let outputs: Vec<_> = children.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
        for output in outputs {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    });
}

/// What lies beside `file`, which shows a temporary file or a lock that stayed.
fn beside(file: &Path) -> Vec<PathBuf> {
    fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn one_configuration_file_keeps_every_setting() {
    let ppg = TestCommand::without_service().file("config.toml", "# mine\n[profiles.default]\noutput = \"json\"\n");
    let file = ppg.home().join("config.toml");
    let command = |number| match number % 2 {
        0 => format!("--profile p{number} config set timeout {}s", number + 1),
        _ => format!("--profile p{number} config set workspace w{number}"),
    };
    run_all(&ppg, &file, command, |content| assert!(content.starts_with("# mine\n"), "{content}"));
    for number in 0..PROCESSES {
        let (key, value) = match number % 2 {
            0 => ("timeout", format!("{}s\n", number + 1)),
            _ => ("workspace", format!("w{number}\n")),
        };
        ppg.run_line(&format!("--profile p{number} config get {key} -o table")).ok().stdout_eq(&value);
    }
    assert_eq!(beside(&file), [file]);
}

#[test]
fn one_env_file_keeps_every_variable() {
    let (service, others) = (every_database(), many_lines());
    let ppg = TestCommand::for_service(&service).file("app/.env", &others);
    let file = ppg.home().join("app/.env");
    let command = |number| format!("conn env db_{number} --name V{number} --only V{number} --write app/.env");
    run_all(&ppg, &file, command, |content| assert!(content.starts_with(&others), "{content}"));
    let content = fs::read_to_string(&file).unwrap();
    for number in 0..PROCESSES {
        assert!(has_variable(&content, number), "{number}: {content}");
    }
    assert_eq!(content.lines().count(), PROCESSES + 400);
    assert_eq!(beside(&file), [file]);
}

#[test]
fn env_files_in_one_directory_do_not_wait_for_each_other() {
    let (service, others) = (every_database(), many_lines());
    let mut ppg = TestCommand::for_service(&service);
    for number in 0..PROCESSES {
        ppg = ppg.file(&format!("big/{number}.env"), &others);
    }
    let file = ppg.home().join("big/0.env");
    let command =
        |number| format!("-q conn env db_{number} --name V{number} --only V{number} --write big/{number}.env");
    run_all(&ppg, &file, command, |content| assert!(content.starts_with(&others), "{content}"));
    for number in 0..PROCESSES {
        let content = fs::read_to_string(ppg.home().join(format!("big/{number}.env"))).unwrap();
        assert!(content.starts_with(&others) && has_variable(&content, number), "{number}: {content}");
    }
    assert_eq!(beside(&file).len(), PROCESSES);
}

#[test]
fn a_missing_env_file_is_created_once_with_every_variable() {
    let service = every_database();
    let ppg = TestCommand::for_service(&service).file("new/keep", "");
    let file = |number| ppg.home().join(format!("new/{}.env", number / 10));
    let command =
        |number| format!("conn env db_{number} --name V{number} --only V{number} --write new/{}.env", number / 10);
    run_all(&ppg, &file(0), command, |_| ());
    for number in 0..PROCESSES {
        let content = fs::read_to_string(file(number)).unwrap();
        assert!(content.lines().count() == 10 && has_variable(&content, number), "{number}: {content}");
    }
    assert_eq!(beside(&file(0)).len(), PROCESSES / 10 + 1);
}

#[test]
fn one_link_is_always_one_whole_selection() {
    let service = StubServer::with(|request| {
        let id = request.target.rsplit('/').next().unwrap();
        let number = id.trim_start_matches(['p', 'd']);
        let (workspace, project) = (format!("w{number}"), format!("p{number}"));
        let database = database(&format!("d{number}"), "orders", &project);
        match id.starts_with('p') {
            true => Reply::ok(&project_with(&project, "shop", &workspace, &[database])),
            false => Reply::ok(&database),
        }
    });
    let ppg = TestCommand::for_service(&service).file(".ppg/project.json", "{\"project\":\"p0\"}");
    let file = ppg.home().join(".ppg/project.json");
    let is_whole = |content: &str| {
        let link: Value = serde_json::from_str(content).unwrap_or_else(|error| panic!("{error}: {content}"));
        let project = link["project"].as_str().unwrap();
        let workspace = json!(project.replace('p', "w"));
        link == json!({ "project": "p0" })
            || link == json!({ "workspace": workspace, "project": project })
            || link == json!({ "workspace": workspace, "project": project, "database": project.replace('p', "d") })
    };
    let command = |number| match number % 2 {
        0 => format!("project use p{number}"),
        _ => format!("db use d{number}"),
    };
    run_all(&ppg, &file, command, |content| assert!(is_whole(content), "{content}"));
    let content = fs::read_to_string(&file).unwrap();
    assert!(is_whole(&content) && !content.contains("\"p0\""), "{content}");
    assert_eq!(beside(&file), [file]);
}
