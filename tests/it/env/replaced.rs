//! Variables that a `.env` file has already: what another database or the user put there is not replaced without a word.

use std::fs;
use std::path::Path;

use ppg_test::program::TestCommand;
use ppg_test::samples::{PASSWORD, database};
use ppg_test::sandbox::Sandbox;
use ppg_test::screen::Screen;
use ppg_test::stub_server::{Reply, StubServer};

const FOREIGN: &str = "# mine\nDATABASE_URL=\"postgres://prod:geheim@db.prod/main\"\nPORT=3000\n";

/// A service with a database that shows its direct string.
fn service() -> StubServer {
    StubServer::with(|request| {
        let id = request.target.rsplit('/').next().unwrap();
        let mut database = database(id, "orders", "p1");
        for field in ["connectionString", "apiKeys"] {
            database.as_object_mut().unwrap().remove(field);
        }
        if id != "d1" {
            database["directConnection"]["database"] = id.into();
        }
        Reply::ok(&database)
    })
}

fn with_file(service: &StubServer, content: &str) -> TestCommand {
    TestCommand::for_service(service).file(".env", content)
}

fn content(user: &TestCommand) -> String {
    fs::read_to_string(user.home().join(".env")).unwrap()
}

#[test]
fn a_script_chooses_how_to_go_on() {
    let service = service();
    let user = with_file(&service, FOREIGN);
    let ended = user.run_line("conn env d1 --write .env");
    ended.code(2).is_one_error_line().output_lacks("geheim").output_lacks(PASSWORD);
    ended.stderr_contains(
        ".env:2: DATABASE_URL (db.prod:5432/main) belongs to another database than db.example:5432/app",
    );
    ended.stderr_contains("pass --yes to replace, or --keep to leave what is there");
    assert_eq!(content(&user), FOREIGN);
    user.run_line("conn env d1 --write .env --dry-run")
        .ok()
        .stderr_contains(".env:2: DATABASE_URL (db.prod:5432/main)");
    assert_eq!(content(&user), FOREIGN);

    let ended = user.run_line("conn env d1 --write .env --keep");
    ended.ok().stderr_contains("left as they were: DATABASE_URL");
    let kept = content(&user);
    assert!(kept.starts_with(FOREIGN) && kept.contains("\nDIRECT_URL=\"postgres://ada:"), "{kept}");

    let user = with_file(&service, FOREIGN);
    user.run_line("conn env d1 --write .env --only DIRECT_URL,PGHOST").ok();
    assert_eq!(content(&user).strip_prefix(FOREIGN).unwrap().lines().count(), 2, "{}", content(&user));

    user.run_line("conn env d1 --write .env --yes").ok();
    assert!(!content(&user).contains("db.prod") && content(&user).contains("PORT=3000\n"), "{}", content(&user));
}

#[test]
fn what_ppg_wrote_is_renewed_and_what_the_user_edited_is_not() {
    let service = service();
    let user = with_file(&service, "");
    user.run_line("conn env d1 --write .env").ok();
    user.run_line("conn env d1 --write .env").ok().stderr_contains("is up to date");
    let written = content(&user);
    for (from, to, what) in [
        ("sslmode=require", "sslmode=require&schema=app", "DATABASE_URL (db.example:5432/app)"),
        ("PGUSER=\"ada\"", "PGUSER=\"readonly\"", "PGUSER (db.example:5432/app)"),
        ("PGSSLMODE=\"require\"", "PGSSLMODE=\"verify-full\"", "PGSSLMODE (db.example:5432/app)"),
    ] {
        let edited = written.replace(from, to);
        assert_ne!(edited, written);
        fs::write(user.home().join(".env"), &edited).unwrap();
        let ended = user.run_line("conn env d1 --write .env");
        ended.code(2).is_one_error_line().stderr_contains(what).stderr_contains("not what ppg wrote for database d1");
        assert_eq!(content(&user), edited);
    }
    fs::write(user.home().join(".env"), &written).unwrap();
    // Of another database, although ppg wrote it.
    user.run_line("conn env d2 --write .env").code(2);
    assert_eq!(content(&user), written);
}

#[test]
fn a_moved_file_has_only_its_password_renewed() {
    let service = service();
    let user = with_file(&service, "");
    user.run_line("conn env d1 --write .env").ok();
    let other = content(&user).replace(PASSWORD, "an-older-one");
    fs::create_dir(user.home().join("moved")).unwrap();
    fs::write(user.home().join("moved/.env"), other).unwrap();
    user.run_line("conn env d1 --write moved/.env").ok();
    assert_eq!(fs::read_to_string(user.home().join("moved/.env")).unwrap(), content(&user));
}

#[test]
fn variables_of_libpq_are_of_one_connection() {
    let service = service();
    let user = with_file(&service, "PGHOST=db.prod\nPGUSER=prod\n");
    let ended = user.run_line("conn env d1 --write .env --keep");
    ended.ok().stderr_contains("libpq reads PG* together");
    let kept = content(&user);
    assert_eq!(kept.lines().filter(|line| line.starts_with("PG")).count(), 2, "{kept}");
    assert!(kept.contains("DATABASE_URL="), "{kept}");
    // One that is the same does not stand in the way.
    let user = with_file(&service, "PGHOST=db.example\n");
    user.run_line("conn env d1 --write .env --keep").ok().output_lacks("libpq reads PG* together");
    assert!(content(&user).contains("PGPASSWORD="), "{}", content(&user));
}

#[test]
fn keep_does_not_lose_a_string_that_is_shown_once() {
    use ppg_test::fake_api::{FakeApi, LIVE};
    let api = FakeApi::new(LIVE);
    let user = api.user().file("config.toml", "");
    user.run_line("conn create d1 --write .env --yes").ok();
    let (written, before) = (content(&user), api.changes());
    for line in [
        "conn create d1 --write .env --keep",
        "conn rotate c1 --write .env --keep --yes",
        "conn env d1 --create-connection --write .env --keep",
        "db create x --project p1 --region us-east-1 --write .env --keep",
    ] {
        let user = TestCommand::for_url(&api.url()).file(".env", &written);
        let ended = user.run_line(line);
        ended.code(2).is_one_error_line().stderr_contains("--keep would leave");
        assert_eq!(content(&user), written, "{line}");
        assert_eq!(api.changes(), before, "{line}");
    }
}

#[test]
fn a_comment_or_a_byte_order_mark_does_not_stand_in_the_way() {
    let service = service();
    for text in [
        "DATABASE_URL=\"x\" # c\n",
        "DATABASE_URL=x # c\n",
        "DATABASE_URL= # fill in\nPORT=1\n",
        "\u{feff}DATABASE_URL=\"x\"\nPORT=1\n",
        "\u{feff}",
    ] {
        let user = with_file(&service, text);
        user.run_line("conn env d1 --write .env --yes").ok();
        let written = content(&user);
        assert!(written.contains("postgres://ada:"), "{text:?}: {written}");
        assert_eq!(written.contains("# "), text.contains("# "), "{text:?}: {written}");
        user.run_line("conn env d1 --write .env").ok().stderr_contains("is up to date");
    }
}

#[test]
fn a_person_is_asked() {
    let service = service();
    for (answer, code, replaced) in [("y", 0, true), ("n", 2, false)] {
        let home = Sandbox::create();
        let file = home.directory().join(".env");
        fs::write(&file, FOREIGN).unwrap();
        let mut tmux = home.program("tmux");
        tmux.env("PPG_API_URL", service.url()).env("PPG_TOKEN", "token").env("PPG_API_CONTRACT", "1.0");
        let screen = Screen::open(tmux, 150, "ppg conn env d1 --write .env; echo \"[code $?]\"");
        let asked = screen.wait_for("Replace?");
        assert!(asked.contains("(db.prod:5432/main) belongs to another database than db.example:5432/app"), "{asked}");
        screen.press(&[answer, "Enter"]);
        screen.wait_for(&format!("[code {code}]"));
        assert_eq!(fs::read_to_string(&file).unwrap() != FOREIGN, replaced);
    }
}

/// Runs a script as root in mounts of its own.
fn mounted(user: &TestCommand, script: &str) -> std::process::Output {
    let mut command = std::process::Command::new(if rustix::process::getuid().is_root() { "unshare" } else { "sudo" });
    user.apply_env(&mut command);
    if !rustix::process::getuid().is_root() {
        command.args(["-n", "-E", "unshare"]);
    }
    command.args(["-m", "sh", "-euc", script, "sh"]).arg(ppg_test::place::program()).output().unwrap()
}

#[test]
fn a_file_that_is_mounted_by_itself_is_written_in_place() {
    let service = service();
    let user = with_file(&service, FOREIGN).file("mounted", "PORT=1\n");
    let script =
        "mount --bind mounted .env; \"$1\" conn env d1 --write .env; \"$1\" conn env d1 --write .env; umount .env";
    let output = mounted(&user, script);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("Updated .env with 8 variables") && said.contains("is up to date"), "{said}");
    assert_eq!(content(&user), FOREIGN, "the file below the mount");
    let written = fs::read_to_string(user.home().join("mounted")).unwrap();
    assert!(written.starts_with("PORT=1\n") && written.contains("DATABASE_URL="), "{written}");
    let is_left = |directory: &Path| {
        fs::read_dir(directory)
            .unwrap()
            .any(|entry| entry.unwrap().file_name().to_string_lossy().ends_with(".unfinished"))
    };
    assert!(!is_left(&user.home().join("env-files")), "no copy stays");

    // Read-only, it is refused before anything is requested.
    let before = service.requests().len();
    let script = "mount --bind mounted .env; mount -o remount,bind,ro .env; \"$1\" conn env d1 --write .env";
    let output = mounted(&user, script);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(service.requests().len(), before);
}
