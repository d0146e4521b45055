//! The local server keeps nothing of its caller: no descriptor, directory, session or variable, nor does PostgreSQL.

use std::collections::BTreeSet;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use ppg_test::sandbox::{Sandbox, both};

/// Runs a script in bash for two minutes at most: what a server keeps would make it wait for ever.
fn bash(sandbox: &Sandbox, script: &str) -> Output {
    let mut command = sandbox.program("timeout");
    command.args(["120", "bash", "-euc", script]).output().unwrap()
}

/// Fails with what to install if a program is missing.
fn need(program: &str) {
    let found = Command::new("sh").args(["-c", &format!("command -v {program}")]).output().unwrap();
    assert!(found.status.success(), "{program} is missing: install it (apt-get install {program})");
}

#[track_caller]
fn succeeds(output: &Output) -> String {
    assert!(output.status.success(), "{}", both(output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_lock_of_the_shell_ends_with_the_shell() {
    need("flock");
    let sandbox = Sandbox::create();
    for _ in 0..2 {
        succeeds(&bash(&sandbox, "exec 9>lock; flock -n 9 || exit 9; ppg --local workspace list"));
    }
}

#[test]
fn a_lock_that_the_caller_holds_on_the_directory_stops_nothing() {
    need("flock");
    let sandbox = Sandbox::create();
    succeeds(&bash(&sandbox, "flock . ppg --local quickstart; flock .env ppg --local quickstart"));
    assert!(sandbox.directory().join(".env").is_file());
}

#[test]
fn a_pipe_on_another_descriptor_ends() {
    let sandbox = Sandbox::create();
    succeeds(&bash(&sandbox, "(ppg local start 3>&1 >/dev/null 2>&1) | cat"));
    succeeds(&bash(&sandbox, "ppg local stop; (ppg --local workspace list 12>&1 >/dev/null 2>&1) | cat"));
}

#[test]
fn bats_ends_after_a_test_that_starts_local_mode() {
    need("bats");
    let sandbox = Sandbox::create();
    let tests = "setup_file() { ppg local start; }\nsetup() { ppg --local workspace list; }\n\
                 @test 'local mode runs' { run ppg local status; [ \"$status\" -eq 0 ]; }\n";
    std::fs::write(sandbox.directory().join("local.bats"), tests).unwrap();
    assert!(succeeds(&bash(&sandbox, "bats local.bats")).contains("ok"));
}

#[test]
fn direnv_loads_variables_from_a_stopped_local_mode() {
    need("direnv");
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "quickstart"]);
    sandbox.run(&["local", "stop"]);
    std::fs::write(sandbox.directory().join(".envrc"), "eval \"$(ppg conn env)\"\n").unwrap();
    let exported = succeeds(&bash(&sandbox, "direnv allow . && direnv export bash"));
    assert!(exported.contains("DATABASE_URL"), "{exported}");
}

#[test]
fn a_mount_is_not_busy_after_a_command_in_it() {
    let sandbox = Sandbox::create();
    let user = rustix::process::getuid().as_raw();
    let group = rustix::process::getgid().as_raw();
    // Mounting needs root; the command runs as the user of this test.
    let script = format!(
        "mkdir mounted; mount -t tmpfs none mounted; chown {user}:{group} mounted; cd mounted
         setpriv --reuid {user} --regid {group} --clear-groups ppg --local workspace list
         cd ..; umount mounted"
    );
    let mut command = match user {
        0 => sandbox.program("timeout"),
        _ => {
            need("sudo");
            let mut sudo = sandbox.program("sudo");
            sudo.args(["--non-interactive", "--preserve-env", "env"]);
            sudo.arg(format!("PATH={}", std::env::var("PATH").unwrap())).arg("timeout");
            sudo
        }
    };
    let output = command.args(["120", "unshare", "--mount", "bash", "-euc", &script]).output().unwrap();
    succeeds(&output);
}

/// The server's process and those of PostgreSQL in a sandbox.
fn processes(sandbox: &Sandbox) -> (u32, Vec<u32>) {
    let server = sandbox.json(&["local", "status"])["pid"].as_u64().unwrap().try_into().unwrap();
    let pid_file = |cluster: std::fs::DirEntry| {
        let file = std::fs::read_to_string(cluster.path().join("data/postmaster.pid")).ok()?;
        file.lines().next()?.parse().ok()
    };
    let clusters = std::fs::read_dir(sandbox.local().join("clusters")).unwrap();
    (server, clusters.filter_map(|cluster| pid_file(cluster.unwrap())).collect())
}

fn open_files(pid: u32) -> Vec<PathBuf> {
    let files = std::fs::read_dir(format!("/proc/{pid}/fd")).unwrap();
    files.filter_map(|file| std::fs::read_link(file.unwrap().path()).ok()).collect()
}

fn variables(pid: u32) -> BTreeSet<String> {
    let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap();
    let text = String::from_utf8_lossy(&environment).into_owned();
    text.split('\0').filter_map(|line| Some(line.split_once('=')?.0.to_owned())).collect()
}

/// The session of a process: field 6 of its `stat`, after the name in parentheses.
fn session(pid: u32) -> u32 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    stat.rsplit_once(") ").unwrap().1.split(' ').nth(3).unwrap().parse().unwrap()
}

/// The resources whose soft limit is below the hard one, as the kernel names them.
fn limited(pid: u32) -> Vec<String> {
    let limits = std::fs::read_to_string(format!("/proc/{pid}/limits")).unwrap();
    let of_line = |line: &str| {
        let (name, values) = (line[..26].trim().to_owned(), line[26..].split_whitespace().collect::<Vec<_>>());
        (values[0] != values[1]).then_some(name)
    };
    let mut limited: Vec<_> = limits.lines().skip(1).filter_map(of_line).collect();
    // Descriptors get as many as are needed, a stack and a core file what the system gives each program.
    limited.retain(|name| !matches!(&**name, "Max stack size" | "Max core file size" | "Max open files"));
    assert!(!limits.lines().any(|line| line.starts_with("Max open files            64 ")), "{limits}");
    limited
}

/// Whether a process has a file, a pipe, the directory or a variable of the shell that started it.
fn assert_keeps_nothing(sandbox: &Sandbox, pid: u32, pipes: &[PathBuf]) {
    let theirs = sandbox.directory();
    let kept: Vec<_> =
        open_files(pid).into_iter().filter(|file| file.starts_with(&theirs) || pipes.contains(file)).collect();
    assert!(kept.is_empty(), "process {pid} keeps {kept:?}");
    let directory = std::fs::read_link(format!("/proc/{pid}/cwd")).unwrap();
    assert!(!directory.starts_with(&theirs), "process {pid} is in {}", directory.display());
}

/// A shell that starts the server by `line`, with a lock, a pipe and secrets, from a directory of its own.
fn start_by(sandbox: &Sandbox, line: &str) -> Vec<PathBuf> {
    let script = format!(
        "ulimit -S -t 3600; ulimit -S -f 100000; ulimit -S -n 64; exec 9>lock; exec 8<.; exec 7> >(cat >/dev/null 2>&1); readlink /proc/self/fd/7
         export PPG_TOKEN=secret DATABASE_URL=postgres://secret PGPASSWORD=secret AWS_SECRET_ACCESS_KEY=secret
         {line} >&2"
    );
    let output = bash(sandbox, &script);
    succeeds(&output).lines().map(PathBuf::from).collect()
}

/// Waits until the server answers: not every command that starts it waits by itself.
fn wait_until_running(sandbox: &Sandbox) {
    let limit = Instant::now() + Duration::from_secs(60);
    while sandbox.json(&["local", "status"])["running"] != true {
        assert!(Instant::now() < limit, "the server does not run");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn server_and_postgresql_have_nothing_of_the_shell_that_started_them() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "quickstart"]);
    for line in [
        "ppg local start",
        "ppg --local workspace list",
        // What the two above run, from a shell with and without job control: there it leads a group of its own.
        "set +m; ppg local serve --detached & sleep 0",
        "set -m; ppg local serve --detached & sleep 0",
    ] {
        sandbox.run(&["local", "stop"]);
        let pipes = start_by(&sandbox, line);
        wait_until_running(&sandbox);
        sandbox.run(&["db", "wait"]);
        let (server, databases) = processes(&sandbox);
        assert_eq!(databases.len(), 1, "{line}");
        for pid in databases.into_iter().chain([server]) {
            assert_keeps_nothing(&sandbox, pid, &pipes);
            assert_eq!(limited(pid), [""; 0], "{line}: process {pid}");
            let kept = variables(pid);
            let foreign: Vec<_> = ["PPG_TOKEN", "DATABASE_URL", "PGPASSWORD", "AWS_SECRET_ACCESS_KEY", "PWD"]
                .into_iter()
                .filter(|name| kept.contains(*name))
                .collect();
            assert!(foreign.is_empty(), "{line}: process {pid} has {foreign:?}");
        }
        assert_eq!(session(server), server, "{line}: a session of its own");
        let stream = |number: u8| std::fs::read_link(format!("/proc/{server}/fd/{number}")).unwrap();
        assert_eq!(stream(0), Path::new("/dev/null"), "{line}");
        assert_eq!((stream(1), stream(2)), (sandbox.local().join("server.log"), sandbox.local().join("server.log")));
        assert_eq!(std::fs::read_link(format!("/proc/{server}/cwd")).unwrap(), Path::new("/"), "{line}");
    }
}

#[test]
fn postgresql_has_nothing_of_the_caller_of_a_foreground_server() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "quickstart"]);
    sandbox.run(&["local", "stop"]);
    let mut command = sandbox.program("bash");
    command.args(["-c", "exec 9>lock; exec ppg local serve"]).stdout(Stdio::null()).stderr(Stdio::null());
    let mut shell = command.process_group(0).spawn().unwrap();
    wait_until_running(&sandbox);
    sandbox.run(&["db", "wait"]);
    let (server, databases) = processes(&sandbox);
    assert_eq!(server, shell.id(), "in the foreground");
    assert!(open_files(server).contains(&sandbox.directory().join("lock")), "its own caller may lock by it");
    databases.into_iter().for_each(|pid| assert_keeps_nothing(&sandbox, pid, &[]));
    sandbox.run(&["local", "stop"]);
    shell.wait().unwrap();
}

#[test]
fn a_server_that_cannot_start_says_why_in_its_log() {
    let sandbox = Sandbox::create();
    std::fs::create_dir_all(sandbox.local()).unwrap();
    std::fs::write(sandbox.local().join("state.json"), "not JSON").unwrap();
    let output = sandbox.ppg(&["local", "start"]);
    assert_eq!(output.status.code(), Some(1), "{}", both(&output));
    let log = std::fs::read_to_string(sandbox.local().join("server.log")).unwrap();
    assert!(log.contains("state.json"), "{log}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("state.json"), "{}", both(&output));
    std::fs::remove_file(sandbox.local().join("state.json")).unwrap();
}

#[test]
fn stopping_ends_a_command_that_uses_the_database() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "quickstart"]);
    let mut psql = sandbox.command(&["db", "psql", "--", "-c", "select pg_sleep(600)"]);
    let psql = psql.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let busy = "select count(*) from pg_stat_activity where query like 'select pg_sleep%'";
    let limit = Instant::now() + Duration::from_secs(60);
    while sandbox.run(&["db", "psql", "--", "-tAc", busy]).trim() != "1" {
        assert!(Instant::now() < limit, "psql does not run its query");
    }
    succeeds(&bash(&sandbox, "ppg local stop"));
    assert!(!psql.wait_with_output().unwrap().status.success());
    assert_eq!(sandbox.json(&["local", "status"])["running"], false);
    sandbox.run(&["db", "wait"]);
}
