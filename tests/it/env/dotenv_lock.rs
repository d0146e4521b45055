//! The lock of a `.env` file and of `config.toml`: `ppg` waits for `ppg`, and not for what its caller has locked.

use std::fs::{self, File};
use std::process::Command;

use ppg_test::place;
use ppg_test::program::{Output, TestCommand};
use ppg_test::samples;
use ppg_test::stub_server::{Reply, StubServer};

/// Runs a line of bash with `ppg` on the PATH.
fn bash(user: &TestCommand, script: &str) -> Output {
    run_in(Command::new("bash"), user, script)
}

/// Runs a line of bash that may mount.
fn bash_with_mounts(user: &TestCommand, script: &str) -> Output {
    let mut command = Command::new("unshare");
    if !rustix::process::getuid().is_root() {
        command.arg("--map-root-user");
    }
    command.args(["--mount", "bash"]);
    run_in(command, user, script)
}

fn run_in(mut command: Command, user: &TestCommand, script: &str) -> Output {
    user.apply_env(&mut command);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let directories = place::program().parent().map(Into::into).into_iter().chain(std::env::split_paths(&path));
    command.env("PATH", std::env::join_paths(directories).unwrap()).args(["-euc", script]);
    user.finish(command, &[script])
}

fn service() -> StubServer {
    StubServer::with(|_| Reply::ok(&samples::database("db_1", "orders", "p1")))
}

#[test]
fn what_the_caller_has_locked_is_no_lock_of_ppg() {
    let service = service();
    let writes = "ppg conn env db_1 --write app/.env --yes";
    for lock in [
        "flock app",
        "flock -s app",
        "flock app/.env",
        "flock -s app/.env",
        "exec 9<app; flock 9;",
        "exec 9<app; flock -s 9;",
        "exec 9<>app/.env; flock 9;",
    ] {
        for old in [None, Some("PORT=3000\n")] {
            let user = TestCommand::for_service(&service).file("app/keep", "");
            if let Some(old) = old {
                fs::write(user.home().join("app/.env"), old).unwrap();
            }
            bash(&user, &format!("{lock} {writes}")).ok();
            let content = fs::read_to_string(user.home().join("app/.env")).unwrap();
            assert!(content.starts_with(old.unwrap_or_default()) && content.contains("DATABASE_URL="), "{content}");
            assert_eq!(fs::read_dir(user.home().join("app")).unwrap().count(), 2, "no lock file stays");
        }
    }
}

#[test]
fn a_file_that_cannot_be_replaced_is_written_by_many_under_any_lock_of_the_caller() {
    let service = service();
    for read_only in ["", "mount --bind app app; mount -o remount,bind,ro app; "] {
        let user = TestCommand::for_service(&service).file("app/.env", "").file("real", "PORT=3000\n");
        let mount = format!("{read_only}mount --bind real app/.env");
        let write = |name: &str| format!("ppg -q conn env db_1 --name {name} --only {name} --write app/.env");
        let many: String = (0..10).map(|number| format!("{} & ", write(&format!("V{number}")))).collect();
        let script = format!("{mount}; {many} wait; flock app {}; flock app/.env {}", write("W0"), write("W1"));
        bash_with_mounts(&user, &script).ok().stderr_eq("");
        let content = fs::read_to_string(user.home().join("real")).unwrap();
        assert!(content.starts_with("PORT=3000\n") && content.lines().count() == 13, "{content}");
        assert_eq!(fs::read_dir(user.home().join("app")).unwrap().count(), 1, "no lock file stays");
        assert!(
            fs::read_dir(user.home().join("env-files"))
                .unwrap()
                .all(|entry| { entry.unwrap().path().extension().is_some_and(|extension| extension == "json") })
        );
    }
}

#[test]
fn a_locked_configuration_directory_is_no_lock_of_ppg() {
    for (number, lock) in ["exec 9<$PPG_CONFIG_DIR; flock 9;", "flock .", "flock config.toml"].iter().enumerate() {
        let user = TestCommand::without_service();
        bash(&user, &format!("{lock} ppg config set timeout {number}1s")).ok();
        bash(&user, &format!("{lock} ppg config set workspace w1")).ok();
        user.run_line("config get timeout -o table").ok().stdout_eq(&format!("{number}1s\n"));
        assert_eq!(fs::read_dir(user.home()).unwrap().count(), 1, "no lock file stays");
    }
}

#[test]
fn a_lock_file_that_a_killed_writer_left_is_removed() {
    let service = service();
    let user = TestCommand::for_service(&service).file("app/.env", "").file("app/.env.ppg-lock", "");
    user.run_line("conn env db_1 --write app/.env").ok();
    assert_eq!(fs::read_dir(user.home().join("app")).unwrap().count(), 1);
}

#[test]
fn a_held_lock_is_reported_after_a_timeout() {
    let service = service();
    let user = TestCommand::for_service(&service).file("app/.env", "A=1\n").file("app/.env.ppg-lock", "");
    let held = File::open(user.home().join("app/.env.ppg-lock")).unwrap();
    held.lock().unwrap();
    let output = user.run_line("conn env db_1 --write app/.env");
    output.code(1).stderr_contains("locked for 5 seconds");
    assert!(output.took.as_secs() >= 5);
    user.run_line("conn env db_1 --write app/.env --dry-run").ok();
    assert_eq!(fs::read_to_string(user.home().join("app/.env")).unwrap(), "A=1\n");
    held.unlock().unwrap();
    user.run_line("conn env db_1 --write app/.env").ok();
}
