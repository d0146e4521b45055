//! Opening a browser: programs named by `BROWSER`, really started.

use std::fs;
use std::path::{Path, PathBuf};

use ppg_auth::browser::{NoBrowser, describe, open};
use tempfile::TempDir;

/// An address that a shell would interpret.
const ADDRESS: &str = "https://auth.example/authorize?a=1&b=$(touch canary);'\"*|x";

/// A program that writes down its arguments and where its output goes, then does as `end` says. The shell is what the system
/// starts: a file that was written just now may be busy for as long as another test starts a program.
struct Program(PathBuf);

impl Program {
    fn new(directory: &Path, name: &str, end: &str) -> Self {
        let path = directory.join(name);
        let seen = path.with_extension("seen");
        let seen = seen.display();
        let script = format!(
            "exec 3>&1\nfor word in \"$@\"; do printf '<%s>\\n' \"$word\"; done > '{seen}'\n\
             readlink /proc/self/fd/0 /proc/self/fd/3 /proc/self/fd/2 >> '{seen}'\n{end}\n"
        );
        fs::write(&path, script).unwrap();
        Program(path)
    }

    /// The value for `BROWSER`.
    fn named(&self) -> String {
        format!("/bin/sh {}", self.0.display())
    }

    /// What the program recorded: its arguments and its three streams.
    fn seen(&self) -> String {
        fs::read_to_string(self.0.with_extension("seen")).unwrap_or_default()
    }
}

fn browser(value: impl Into<String>) -> impl Fn(&str) -> Option<String> {
    let value = value.into();
    move |name| (name == "BROWSER").then(|| value.clone())
}

#[tokio::test]
async fn the_browser_gets_the_exact_address_and_stays_silent() {
    let directory = TempDir::new().unwrap();
    let program = Program::new(directory.path(), "browser", "exit 0");
    let silent = "/dev/null\n".repeat(3);
    let named = program.named();
    for (value, arguments) in [
        (named.clone(), format!("<{ADDRESS}>\n")),
        (format!("{named} --new-window"), format!("<--new-window>\n<{ADDRESS}>\n")),
        (format!("{named} --url=%s -x"), format!("<--url={ADDRESS}>\n<-x>\n")),
        (format!("/nowhere/browser:{named}"), format!("<{ADDRESS}>\n")),
    ] {
        assert_eq!(open(ADDRESS, &browser(&value)).await, Ok(()), "{value}");
        assert_eq!(program.seen(), format!("{arguments}{silent}"), "{value}");
    }
    assert!(!Path::new("canary").exists(), "a shell read the address");
}

#[tokio::test]
async fn a_path_with_spaces_and_colons_is_one_program() {
    let directory = TempDir::new().unwrap();
    let program = directory.path().join("My Browser: 2");
    // It succeeds with one argument that is not empty.
    std::os::unix::fs::symlink("/usr/bin/test", &program).unwrap();
    assert_eq!(open(ADDRESS, &browser(program.display().to_string())).await, Ok(()));
}

#[tokio::test]
async fn a_failed_browser_gives_way_to_the_next() {
    let directory = TempDir::new().unwrap();
    let [bad, good] =
        [("bad", "exit 3"), ("good", "exit 0")].map(|(name, end)| Program::new(directory.path(), name, end));
    let both = format!("{}:{}", bad.named(), good.named());
    assert_eq!(open(ADDRESS, &browser(both)).await, Ok(()));
    assert!(!bad.seen().is_empty() && !good.seen().is_empty());
    assert_eq!(open(ADDRESS, &browser(bad.named())).await, Err(NoBrowser::StartFailed));
    assert_eq!(open(ADDRESS, &browser("/nowhere/browser")).await, Err(NoBrowser::StartFailed));
}

/// The browser runs until this test ends its input.
#[tokio::test]
async fn a_running_browser_is_not_waited_for_and_is_reaped() {
    let directory = TempDir::new().unwrap();
    let gate = directory.path().join("gate");
    rustix::fs::mknodat(rustix::fs::CWD, &gate, rustix::fs::FileType::Fifo, rustix::fs::Mode::RWXU, 0).unwrap();
    let program =
        Program::new(directory.path(), "browser", &format!("echo $$ > '{0}.id'; read end < '{0}'", gate.display()));
    assert_eq!(open(ADDRESS, &browser(program.named())).await, Ok(()));
    let id = fs::read_to_string(directory.path().join("gate.id")).unwrap();
    let process = PathBuf::from(format!("/proc/{}", id.trim()));
    assert!(process.exists(), "it runs on");
    fs::write(&gate, "now\n").unwrap();
    let ended = async {
        // A zombie would stay here.
        while process.exists() {
            tokio::task::yield_now().await;
        }
    };
    super::callback::client::within("the end of the browser", ended).await;
}

#[tokio::test]
async fn a_browser_that_cannot_open_has_a_stated_reason() {
    for (variables, expected) in [
        (&[("BROWSER", "none")][..], "BROWSER=none"),
        (&[("SSH_CONNECTION", "x"), ("DISPLAY", ":0")], "a session over SSH"),
        (&[("REMOTE_CONTAINERS", "true"), ("DISPLAY", ":0")], "a container"),
    ] {
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string());
        let reason = open(ADDRESS, &variable).await.unwrap_err();
        assert_eq!(reason.to_string(), expected);
        assert_eq!(describe(&variable).unwrap_err(), reason);
    }
}
