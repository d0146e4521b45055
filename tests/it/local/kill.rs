//! Local mode under kill -9: what was acknowledged is there, and the next command works.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ppg_test::sandbox::{Sandbox, both};
use serde_json::Value;

/// Number of kills: `PPG_KILL_ROUNDS`, by default 50.
fn rounds() -> u64 {
    std::env::var("PPG_KILL_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(50)
}

/// What the service acknowledged.
#[derive(Default)]
struct Acknowledged {
    rows: BTreeSet<i64>,
    connections: BTreeSet<String>,
    deleted: BTreeSet<String>,
}

#[test]
fn fifty_kills_lose_no_acknowledged_change() {
    let home = Sandbox::create();
    home.run(&["--local", "quickstart", "-q"]);
    let database = home.json(&["--local", "db", "get"]);
    let id = database["id"].as_str().unwrap().to_owned();
    sql(&home, "create table kept (n bigint primary key)").expect("a table");
    let mut known = Acknowledged::default();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut killed = (0, 0);
    // Over all rounds: on a busy machine a round may be too short for three connections.
    let created = AtomicUsize::new(0);

    for round in 0..rounds() {
        let server = home.json(&["local", "status"])["pid"].as_u64().expect("a running server");
        let postmaster = postmaster(&home, &id);
        let stop = AtomicBool::new(false);
        let pause = Duration::from_millis(random.below(700));
        let (both_die, server_dies) = (random.below(3) == 0, random.below(2) == 0);
        std::thread::scope(|scope| {
            let writing = scope.spawn(|| write_rows(&home, i64::try_from(round).unwrap() * 100_000, &stop));
            let changing = scope.spawn(|| change_connections(&home, &id, &stop, &created));
            std::thread::sleep(pause);
            if both_die || server_dies {
                kill(server);
                killed.0 += 1;
            }
            if both_die || !server_dies {
                kill(postmaster);
                killed.1 += 1;
            }
            stop.store(true, Ordering::SeqCst);
            known.rows.extend(writing.join().unwrap());
            let (made, deleted) = changing.join().unwrap();
            known.connections.extend(made);
            known.deleted.extend(deleted);
        });
        check(&home, &id, &known, round);
    }
    assert!(killed.0 > 0 && killed.1 > 0, "both were killed: {killed:?}");
    assert!(known.rows.len() > 100, "rows were written: {}", known.rows.len());
    assert!(known.connections.len() > 10, "connections were made: {}", known.connections.len());
    assert!(!known.deleted.is_empty(), "connections were deleted");
}

/// The next command works, and everything is there.
fn check(home: &Sandbox, id: &str, known: &Acknowledged, round: u64) {
    let listed = home.json(&["--local", "conn", "list", id]);
    let listed: BTreeSet<_> = listed.as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_owned()).collect();
    for made in known.connections.difference(&known.deleted) {
        assert!(listed.contains(made), "round {round}: connection {made} is lost");
    }
    for deleted in &known.deleted {
        assert!(!listed.contains(deleted), "round {round}: connection {deleted} is back");
    }
    home.run(&["--local", "db", "wait", id, "--wait-timeout", "30", "-q"]);
    let rows = sql(home, "select n from kept").unwrap_or_else(|error| panic!("round {round}: {error}"));
    let rows: BTreeSet<i64> = rows.lines().map(|line| line.parse().unwrap()).collect();
    let lost: Vec<_> = known.rows.difference(&rows).collect();
    assert!(lost.is_empty(), "round {round}: {} of {} rows are lost: {lost:?}", lost.len(), known.rows.len());
}

/// Rows one by one over one connection; psql prints each when it is committed.
fn write_rows(home: &Sandbox, from: i64, stop: &AtomicBool) -> Vec<i64> {
    use std::io::{BufRead, BufReader, Write};
    let mut psql = home
        .command(&["--local", "db", "psql", "--", "-qAtX", "-v", "ON_ERROR_STOP=1"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut input, output) = (psql.stdin.take().unwrap(), psql.stdout.take().unwrap());
    let mut lines = BufReader::new(output).lines();
    let mut acknowledged = Vec::new();
    for n in from.. {
        // The answer of `insert … returning` comes after the commit.
        if stop.load(Ordering::SeqCst) || writeln!(input, "insert into kept values ({n}) returning n;").is_err() {
            break;
        }
        match lines.next() {
            Some(Ok(line)) if line == n.to_string() => acknowledged.push(n),
            _ => break,
        }
    }
    drop(input);
    psql.wait().unwrap();
    acknowledged
}

/// Creates connections, and deletes every third; `created` counts them over all rounds.
fn change_connections(
    home: &Sandbox,
    id: &str,
    stop: &AtomicBool,
    created: &AtomicUsize,
) -> (Vec<String>, Vec<String>) {
    let (mut made, mut deleted) = (Vec::new(), Vec::new());
    while !stop.load(Ordering::SeqCst) {
        let output =
            home.command(&["--local", "conn", "create", id, "-o", "json", "-q", "--timeout", "5"]).output().unwrap();
        let Ok(Value::Object(connection)) = serde_json::from_slice(&output.stdout) else { continue };
        let connection = connection["id"].as_str().unwrap().to_owned();
        if created.fetch_add(1, Ordering::SeqCst) % 3 == 2 {
            let output = home
                .command(&["--local", "conn", "delete", &connection, "--yes", "-q", "--timeout", "5"])
                .output()
                .unwrap();
            // Without a response it may be deleted or not, so it is not counted.
            if output.status.success() {
                deleted.push(connection.clone());
            } else {
                continue;
            }
        }
        made.push(connection);
    }
    (made, deleted)
}

fn sql(home: &Sandbox, statement: &str) -> Result<String, String> {
    let output = home.command(&["--local", "db", "psql", "--", "-qAtX", "-c", statement]).output().unwrap();
    if output.status.success() { Ok(String::from_utf8(output.stdout).unwrap()) } else { Err(both(&output)) }
}

/// The process of the database's PostgreSQL, which its data directory names.
fn postmaster(home: &Sandbox, id: &str) -> u64 {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        for entry in walk(&home.local()) {
            if entry.ends_with("postmaster.pid") && entry.to_string_lossy().contains(id) {
                let text = std::fs::read_to_string(&entry).unwrap_or_default();
                if let Some(pid) = text.lines().next().and_then(|line| line.trim().parse().ok()) {
                    return pid;
                }
            }
        }
        assert!(Instant::now() < deadline, "no postmaster.pid below {}", home.local().display());
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn walk(directory: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("base") { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}

fn kill(pid: u64) {
    let status = Command::new("kill").args(["-9", &pid.to_string()]).stderr(Stdio::null()).status().unwrap();
    let _ = status;
}

/// A small generator (xorshift64): the rounds differ from each other and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
