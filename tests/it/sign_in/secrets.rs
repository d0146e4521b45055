//! After a complete sign-in: no token, code, verifier or connection string in any file, output, argument or environment
//! except where it belongs.

use std::collections::BTreeSet;
use std::fs::Permissions;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use ppg_test::fake_service::{FakeService, SERVICE_TOKEN};
use ppg_test::keyring::{Keyring, no_bus, wait_until};
use ppg_test::place;
use ppg_test::program::{Output, TestCommand};

/// What processes show to others: the arguments of all, and the environments that those of a home pass on. That of `ppg`
/// itself the system may refuse even to root.
struct Shown(BTreeSet<Vec<u8>>);

impl Shown {
    fn look(&mut self, home: &Path) {
        let home = format!("HOME={}", home.display());
        for entry in std::fs::read_dir("/proc").unwrap().flatten() {
            let of = |file: &str| std::fs::read(entry.path().join(file)).unwrap_or_default();
            self.0.insert(of("cmdline"));
            let environment = of("environ");
            if has(&environment, &home) {
                self.0.insert(environment);
            }
        }
    }

    fn any(&self, text: &str) -> bool {
        self.0.iter().any(|shown| has(shown, text))
    }
}

fn has(content: &[u8], text: &str) -> bool {
    content.windows(text.len()).any(|part| part == text.as_bytes())
}

/// Which kinds of secrets are in there, as they are, in an address or in base64.
fn found(cloud: &FakeService, content: &[u8]) -> Vec<&'static str> {
    let is_in = |secret: &str| forms(secret).iter().any(|form| has(content, form));
    cloud.secrets().into_iter().filter(|(_, secret)| is_in(secret)).map(|(kind, _)| kind).collect()
}

fn forms(secret: &str) -> Vec<String> {
    let mut forms = vec![secret.to_owned(), url::form_urlencoded::byte_serialize(secret.as_bytes()).collect()];
    // Where it begins among other bytes decides which of three ways base64 shows it; its ends belong to the neighbours.
    for skipped in 0..3 {
        let part = &secret.as_bytes()[skipped..];
        let part = &part[..part.len() / 3 * 3];
        forms.extend([STANDARD_NO_PAD, URL_SAFE_NO_PAD].map(|alphabet| alphabet.encode(part)));
    }
    forms
}

/// Paths below a directory of the files with secrets in them.
fn leaks(cloud: &FakeService, directory: &Path) -> Vec<PathBuf> {
    let mut leaking = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            leaking.extend(leaks(cloud, &path));
        } else if path.is_file() && !found(cloud, &std::fs::read(&path).unwrap()).is_empty() {
            leaking.push(path);
        }
    }
    leaking.sort();
    leaking
}

#[track_caller]
fn keeps_quiet(cloud: &FakeService, ended: &Output) {
    ended.ok();
    for stream in [&ended.stdout, &ended.stderr] {
        assert_eq!(found(cloud, stream.as_bytes()), [""; 0], "{ended:?}");
    }
}

/// Runs a command that has the server wait before it answers with tokens, and looks at all processes in that moment.
fn held(cloud: &FakeService, user: &TestCommand, arguments: &[&str], shown: &mut Shown) {
    cloud.hold_tokens();
    let before = cloud.secrets().len();
    let child = user.spawn(arguments);
    wait_until("the tokens are on their way", || {
        cloud.secrets()[before..].iter().any(|(kind, _)| *kind == "access token")
    });
    shown.look(user.home());
    cloud.release_tokens();
    let output = child.wait_with_output().unwrap();
    for stream in [&output.stdout, &output.stderr] {
        assert_eq!(found(cloud, stream), [""; 0], "{arguments:?}: {}", String::from_utf8_lossy(stream));
    }
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Everything once, with the processes watched all the time; returns where secrets were while the user was signed in.
fn whole_run(cloud: &FakeService, user: &TestCommand, login: &[&str]) -> Vec<PathBuf> {
    let (over, mut shown) = (AtomicBool::new(false), Shown(BTreeSet::new()));
    let leaking = std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let mut shown = Shown(BTreeSet::new());
            while !over.load(Ordering::SeqCst) {
                shown.look(user.home());
            }
            shown
        });
        let steps = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| steps(cloud, user, login, &mut shown)));
        over.store(true, Ordering::SeqCst);
        shown.0.extend(watcher.join().unwrap().0);
        steps.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    });
    // The search saw everything: the browser, the refreshing process, and an environment.
    let (api, home) = (cloud.api(), format!("HOME={}", user.home().display()));
    let browser = format!("{}/authorize?", api.trim_end_matches("/v1"));
    for text in [&browser, &format!("\0--api\0{api}"), &home] {
        assert!(shown.any(text), "it was not seen: {text}");
    }
    for seen in &shown.0 {
        assert_eq!(found(cloud, seen), [""; 0], "{}", String::from_utf8_lossy(seen));
    }
    leaking
}

fn steps(cloud: &FakeService, user: &TestCommand, login: &[&str], shown: &mut Shown) -> Vec<PathBuf> {
    cloud.set_lifetime(0);
    held(cloud, user, login, shown);
    cloud.set_lifetime(3600);
    held(cloud, user, &["workspace", "list", "-vvv"], shown);
    for line in [
        "auth status -vvv",
        "auth status -o json -vvv",
        "auth list -o yaml -vvv",
        "workspace list -vvv",
        "doctor -vvv",
        "conn create db_1 --type direct -o id -vvv",
        "conn create db_1 --type prisma -o id -vvv",
        "conn list db_1 -vvv",
        "conn env db_1 --write .env -vvv",
    ] {
        let ended = user.run_line(line);
        // Other checks of doctor may fail on this machine.
        if line.starts_with("doctor") {
            assert_eq!(found(cloud, format!("{ended:?}").as_bytes()), [""; 0], "{ended:?}");
        } else {
            keeps_quiet(cloud, &ended);
        }
    }
    for line in ["auth token -vvv", "db url db_1 -vvv", "conn env db_1 -vvv"] {
        let ended = user.run_line(line);
        assert_ne!(found(cloud, ended.ok().stdout.as_bytes()), [""; 0], "{ended:?}");
        assert_eq!(found(cloud, ended.stderr.as_bytes()), [""; 0], "{ended:?}");
    }
    let leaking = leaks(cloud, user.home());
    // After the server ended the sign-in, the error contains no secret either.
    cloud.end_sign_ins();
    let ended = user.run_line("workspace list -vvv");
    ended.code(3).stderr_contains("ppg auth login");
    assert_eq!(found(cloud, format!("{ended:?}").as_bytes()), [""; 0], "{ended:?}");
    keeps_quiet(cloud, &user.run_line("auth logout --all -vvv"));
    leaking
}

/// A home whose files for a moment are in it, too.
fn at_home(user: TestCommand) -> TestCommand {
    let directory = user.home().join("tmp");
    std::fs::create_dir(&directory).unwrap();
    user.env("TMPDIR", directory.to_str().unwrap())
}

#[test]
fn with_a_keyring_secrets_are_stored_nowhere_else() {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = at_home(keyring.of(cloud.user()));
    let written = user.home().join(".env");
    assert_eq!(whole_run(&cloud, &user, &["auth", "login", "-vvv"]), std::slice::from_ref(&written));
    assert_eq!(leaks(&cloud, user.home()), [written]);
    assert_eq!(leaks(&cloud, keyring.directory()), Vec::<PathBuf>::new(), "the keyring itself is not encrypted");
}

#[test]
fn with_insecure_storage_secrets_are_in_that_file_only() {
    let cloud = FakeService::start();
    let user = at_home(no_bus(cloud.user()));
    let (written, kept) = (user.home().join(".env"), user.home().join("auth"));
    let leaking = whole_run(&cloud, &user, &["auth", "login", "--insecure-storage", "-vvv"]);
    let (kept, others): (Vec<_>, Vec<_>) = leaking.into_iter().partition(|path| path.parent() == Some(&kept));
    assert_eq!(others, std::slice::from_ref(&written));
    let names: Vec<_> = kept.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.contains(&"profile-default.json"), "{names:?}");
    assert_eq!(leaks(&cloud, user.home()), [written]);
}

#[test]
fn a_stored_service_token_is_only_in_the_keyring() {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(cloud.user()).stdin(SERVICE_TOKEN);
    keeps_quiet(&cloud, &user.run_line("auth login --with-token -vvv"));
    keeps_quiet(&cloud, &user.run_line("workspace list -vvv"));
    assert_eq!(leaks(&cloud, user.home()), Vec::<PathBuf>::new());
    assert!(keyring.value(&keyring.entries()[0]).contains(SERVICE_TOKEN));
}

#[test]
fn an_address_that_was_pasted_is_repeated_nowhere() {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = at_home(keyring.of(cloud.user()));
    let mut command = user.command(&["auth", "login", "--no-browser", "-vvv"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let address = lines.by_ref().find(|line| line.starts_with("http")).unwrap();
    // A browser on another machine, where the last address does not load.
    let mut browser = Command::new("curl");
    let ended = browser.args(["--silent", "--write-out", "%{redirect_url}", &address]).output().unwrap();
    assert_eq!(found(&cloud, &ended.stdout), ["code"]);
    child.stdin.take().unwrap().write_all(&[&ended.stdout[..], b"\n"].concat()).unwrap();
    let said = lines.collect::<Vec<_>>().join("\n");
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && said.contains("✓ Signed in"), "{said}");
    assert_eq!(found(&cloud, &[said.as_bytes(), &output.stdout].concat()), [""; 0], "{said}");
    assert_eq!(leaks(&cloud, user.home()), Vec::<PathBuf>::new());
    keeps_quiet(&cloud, &user.run_line("auth logout -vvv"));
}

#[test]
fn the_secret_search_finds_every_encoding() {
    let cloud = FakeService::start();
    let packed = |before: &str| STANDARD_NO_PAD.encode(format!("{before}{SERVICE_TOKEN} and more"));
    for text in ["", "a", "ab", "abc"].map(packed) {
        assert_eq!(found(&cloud, text.as_bytes()), ["service token"], "{text}");
    }
    assert_eq!(found(&cloud, b"service-token-********"), [""; 0]);
}

#[test]
fn ppg_cannot_be_traced_and_dumps_no_core() {
    let cloud = FakeService::start();
    // Root may look everywhere, so another user runs it.
    let id = match rustix::process::getuid() {
        root if root.is_root() => 65534,
        own => own.as_raw(),
    };
    let user = no_bus(cloud.user());
    chown(user.home(), Some(id), None).unwrap();
    // That user may not reach the directory of the project.
    let place = tempfile::tempdir().unwrap();
    std::fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    let program = place.path().join("ppg");
    // By `cp`: a file that this process writes is busy (ETXTBSY) while one of its threads starts a program.
    assert!(Command::new("cp").args([place::program().as_ref(), program.as_os_str()]).status().unwrap().success());
    let mut command = Command::new(program);
    command.args(["auth", "login", "--insecure-storage", "--no-browser"]);
    user.apply_env(&mut command);
    let mut child = command.uid(id).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("Open this address"), "{line}");
    // It waits for a browser now, state and verifier in its memory. The system refuses both to a process that is not to
    // be dumped (proc(5), PR_SET_DUMPABLE).
    let can_look = |child: &Child| {
        let mut cat = Command::new("cat");
        cat.arg(format!("/proc/{}/environ", child.id())).uid(id).stdout(Stdio::null()).stderr(Stdio::null());
        cat.status().unwrap().success()
    };
    let mut other = Command::new("sleep").arg("60").uid(id).spawn().unwrap();
    let looked = (can_look(&child), can_look(&other));
    for child in [&mut child, &mut other] {
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert_eq!(looked, (false, true), "into ppg, into another program");
}
