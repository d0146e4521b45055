//! The `.env` file on a disk: replaced in one step, private, one writer at a time, and untouched where that fails.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use ppg_cli::output::env_file::{WriteOutcome, write};
use ppg_core::secret::Secret;
use ppg_test::program::TestCommand;
use ppg_test::samples;
use ppg_test::stub_server::{Reply, StubServer};

fn variables(pairs: &[(&str, &str)]) -> Vec<(String, Secret)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), Secret::from(*value))).collect()
}

fn set(path: &Path, value: &str) -> ppg_core::error::Result<WriteOutcome> {
    write(path, &variables(&[("A", value)]))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

/// What lies in the directory, so that a test sees a forgotten temporary file.
fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// `ppg conn env --write`, to be run as other processes that write the same file.
struct Writer {
    service: StubServer,
    user: TestCommand,
}

impl Writer {
    /// Its service has a database for each ID; the connection string of a database has the ID in it.
    fn new() -> Writer {
        let service = StubServer::with(|request| {
            let id = request.target.rsplit('/').next().unwrap();
            let mut database = samples::database(id, "orders", "p1");
            database["connectionString"] = string(id).into();
            for other in ["apiKeys", "directConnection"] {
                database.as_object_mut().unwrap().remove(other);
            }
            Reply::ok(&database)
        });
        let user = TestCommand::for_service(&service);
        Writer { service, user }
    }

    /// Sets `name` in the file to [`string`] of `id`, and no other variable.
    fn command(&self, name: &str, id: &str, path: &Path) -> Command {
        let mut command = self.user.command(&["conn", "env", id, "--name", name, "--write", path.to_str().unwrap()]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// The connection string of the database with that ID.
fn string(id: &str) -> String {
    format!("prisma+postgres://accelerate.example/?api_key={id}")
}

fn error_line(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let lines: Vec<&str> = said.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(lines.len(), 1, "{said}");
    lines[0].to_owned()
}

#[test]
fn a_new_file_is_private_and_an_old_one_becomes_so() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    let written = write(&path, &variables(&[("A", "1"), ("B", "pa$s \"x")])).unwrap_err();
    assert_eq!(written.exit_code(), 5, "a value without an exact form");
    assert!(names(directory.path()).is_empty(), "and nothing half done");

    assert!(write(&path, &variables(&[("A", "1"), ("B", "x y")])).unwrap().created);
    assert_eq!(fs::read_to_string(&path).unwrap(), "A=\"1\"\nB=\"x y\"\n");
    assert_eq!(mode(&path), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(!set(&path, "1").unwrap().created);
    assert_eq!(mode(&path), 0o600, "even where no value changed");
    assert_eq!(names(directory.path()), [".env"]);

    let inode = fs::metadata(&path).unwrap().ino();
    set(&path, "1").unwrap();
    assert_eq!(fs::metadata(&path).unwrap().ino(), inode, "nothing to do, so nothing is written");
}

#[test]
fn every_other_byte_stays() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    let old = b"\xef\xbb\xbf# caf\xe9\r\n\r\nexport A='old' # keep\r\n  B = \"x\r\nA=no\"  \r\nJUNK \xff\r\nA=again";
    fs::write(&path, old).unwrap();
    write(&path, &variables(&[("A", "it's"), ("NEW", "1")])).unwrap();
    let new = b"\xef\xbb\xbf# caf\xe9\r\n\r\nexport A=\"it's\" # keep\r\n  B = \"x\r\nA=no\"  \r\nJUNK \xff\r\nA=\"it's\"\r\nNEW=\"1\"\r\n";
    assert_eq!(fs::read(&path).unwrap().escape_ascii().to_string(), new.escape_ascii().to_string());
}

#[test]
fn a_symbolic_link_stays_and_its_target_is_written() {
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    fs::create_dir(at("real")).unwrap();
    fs::write(at("real/env"), "A=old\n").unwrap();
    symlink("real/env", at("one")).unwrap();
    symlink("one", at(".env")).unwrap();
    assert!(!set(&at(".env"), "1").unwrap().created);
    assert!(
        fs::symlink_metadata(at(".env")).unwrap().is_symlink() && fs::symlink_metadata(at("one")).unwrap().is_symlink()
    );
    assert_eq!(fs::read_to_string(at("real/env")).unwrap(), "A=1\n");
    assert_eq!(names(&at("real")), ["env"]);

    symlink("real/new", at("dangling")).unwrap();
    assert!(set(&at("dangling"), "2").unwrap().created);
    assert_eq!(fs::read_to_string(at("real/new")).unwrap(), "A=\"2\"\n");
    assert_eq!(mode(&at("real/new")), 0o600);

    symlink("loop", at("loop")).unwrap();
    assert_eq!(set(&at("loop"), "3").unwrap_err().exit_code(), 1);
    symlink("nowhere/new", at("lost")).unwrap();
    assert!(set(&at("lost"), "3").unwrap_err().to_string().contains("no such file or directory"));
}

#[test]
fn a_special_file_is_refused_without_blocking() {
    let directory = tempfile::tempdir().unwrap();
    let fifo = directory.path().join("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let socket = directory.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    for (path, what) in [
        (directory.path(), "a directory"),
        (Path::new("/dev/null"), "not a regular file"),
        (&fifo, "not a regular file"),
        (&socket, "not a regular file"),
        (Path::new("/"), "a directory"),
        (&directory.path().join("no/such/.env"), "no such file or directory"),
        (&directory.path().join(".."), "a directory"),
        (Path::new(""), "cannot write"),
    ] {
        let error = set(path, "1").unwrap_err();
        assert_eq!(error.exit_code(), 1, "{error}");
        assert!(error.to_string().contains(what) && !error.to_string().contains('\n'), "{path:?}: {error}");
    }
    assert_eq!(names(directory.path()), ["fifo", "socket"]);
}

#[test]
fn an_invalid_or_huge_file_is_left_alone_and_its_line_named() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    for (old, said) in [
        (b"B=1\nC='2\nA=1\n".to_vec(), ".env:2: the quote that begins the value of C is not closed; close it"),
        (b"\xff\xfeA\0=\0".to_vec(), "UTF-16"),
        (vec![b'#'; 1024 * 1024 + 1], "larger than 1 MiB"),
    ] {
        fs::write(&path, &old).unwrap();
        let error = set(&path, "1").unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(error.exit_code(), 1);
        assert!(fs::read(&path).unwrap() == old);
    }
    fs::write(&path, vec![b'#'; 1024 * 1024]).unwrap();
    set(&path, "1").unwrap();
    assert_eq!(names(directory.path()), [".env"]);
}

#[test]
fn twenty_processes_and_twenty_threads_at_once_lose_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    let writer = Writer::new();
    let children: Vec<Child> =
        (0..20).map(|i| writer.command(&format!("P{i}"), &format!("db_{i}"), &path).spawn().unwrap()).collect();
    std::thread::scope(|scope| {
        for i in 0..20 {
            let path = &path;
            scope.spawn(move || write(path, &variables(&[(&format!("T{i}"), &i.to_string())])).unwrap());
        }
    });
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let text = fs::read_to_string(&path).unwrap();
    for i in 0..20 {
        let by_process = format!("P{i}=\"{}\"\n", string(&format!("db_{i}")));
        assert!(text.contains(&by_process) && text.contains(&format!("T{i}=\"{i}\"\n")), "{i}: {text}");
    }
    assert_eq!(text.lines().count(), 40);
    assert_eq!(writer.service.requests().len(), 20);
    assert_eq!(names(directory.path()), [".env"], "no lock file, no temporary file");
}

#[test]
fn a_full_disk_leaves_the_old_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    let old = format!("A=old\n#{}\n", "x".repeat(3_000));
    fs::write(&path, &old).unwrap();
    // A limit of two 512-byte blocks a file fails a write as a full disk does, and needs no disk. The signal that comes
    // with it is ignored.
    let writer = Writer::new();
    let program = writer.command("A", "new", &path);
    let mut limited = Command::new("sh");
    writer.user.apply_env(&mut limited);
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$@\"", "sh"])
        .arg(program.get_program())
        .args(program.get_args())
        .arg("--yes");
    let output = limited.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(error_line(&output).contains("cannot write "), "{}", error_line(&output));
    assert_eq!(fs::read_to_string(&path).unwrap(), old);
    assert_eq!(names(directory.path()), [".env"]);
}

#[test]
fn a_read_only_directory_is_a_one_line_error() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    fs::write(&path, "A=old\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // root may write everywhere. So another user tries, with a copy of the program and a home that this user may read.
    let program = directory.path().with_extension("program");
    // By `cp`: a file that this process writes is busy (ETXTBSY) while one of its threads starts a program.
    assert!(Command::new("cp").arg(ppg_test::place::program()).arg(&program).status().unwrap().success());
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let mut writer = Writer::new();
    writer.service = writer.service.allow_unused("the file is checked before anything is requested");
    fs::set_permissions(writer.user.home(), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(&program);
    writer.user.apply_env(&mut command);
    command.args(writer.command("A", "new", &path).get_args());
    if fs::metadata(&path).unwrap().uid() == 0 {
        command.uid(65534).gid(65534);
    }
    let output = command.output();
    fs::remove_file(&program).unwrap();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(error_line(&output).ends_with("permission denied"), "{}", error_line(&output));
    assert_eq!(fs::read_to_string(&path).unwrap(), "A=old\n");
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

fn git(directory: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=x", "-c", "user.email=x@example.org"]).args(arguments).current_dir(directory);
    let output = command.output().expect("git: install it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_file_that_git_would_commit_is_noticed() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(".env");
    let would_commit = |path: &Path| set(path, "1").unwrap().git_would_commit;
    assert!(!would_commit(&path), "no repository");
    git(directory.path(), &["init", "-q"]);
    assert!(would_commit(&path), "not ignored");
    fs::write(directory.path().join(".gitignore"), ".env\n").unwrap();
    assert!(!would_commit(&path), "ignored");
    git(directory.path(), &["add", "-f", ".env"]);
    assert!(would_commit(&path), "tracked, though there is a rule that ignores it");
    assert!(would_commit(&directory.path().join("*.env")), "a name with a * is a name");
    assert!(would_commit(&directory.path().join(":(glob)x")), "so is one that looks like git's magic");
    assert!(!would_commit(&directory.path().join(".git/.env")), "git's own directory isn't committed");

    // A hook of another repository: git's variables name that one.
    let (writer, other) = (Writer::new(), tempfile::tempdir().unwrap());
    for (directory, would_commit) in [(directory.path(), true), (other.path(), false)] {
        let mut in_hook = writer.command("A", "db_2", &directory.join("env"));
        in_hook.env("GIT_DIR", path.with_file_name(".git")).env("GIT_WORK_TREE", path.parent().unwrap());
        let output = in_hook.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let warns = String::from_utf8_lossy(&output.stderr).contains("warning: git would commit");
        assert_eq!(warns, would_commit, "{output:?}");
    }
}
