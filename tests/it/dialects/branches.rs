//! The database of a git branch: of a named one, of the checked-out one, and without a branch.

use std::process::Command;

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};
use ppg_test::program::TestCommand;

/// A user whose home is a git repository with that branch checked out.
fn on_branch(account: &FakeApi, branch: &str) -> TestCommand {
    let user = account.user().env("PPG_PROJECT", "p1");
    git(&user, &["init", "--quiet", &format!("--initial-branch={branch}")]);
    user
}

fn git(user: &TestCommand, arguments: &[&str]) {
    let mut command = Command::new("git");
    user.apply_env(&mut command);
    assert!(command.args(arguments).status().expect("git").success(), "git {arguments:?}");
}

/// A user whose home is a git repository with a commit checked out and no branch.
fn on_detached_commit(account: &FakeApi) -> TestCommand {
    let user = on_branch(account, "main");
    commit(&user);
    git(&user, &["checkout", "--quiet", "--detach"]);
    user
}

fn commit(user: &TestCommand) {
    let identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
    git(user, &[&identity[..], &["commit", "--quiet", "--allow-empty", "-m", "x"]].concat());
}

/// Fails unless the line is about that database: `d1` is found by its ID, `d2` by the git branch that it belongs to.
#[track_caller]
fn picks(account: &FakeApi, user: &TestCommand, line: &str, expected: &str) {
    let (name, request) = match expected {
        "d1" => ("orders", "GET /v1/databases/d1"),
        "d2" => ("preview", "GET /v1/databases?projectId=p1&branchGitName=feature%2Fcart"),
        other => panic!("no request is known to find {other}"),
    };
    // The account shows no strings: that the database was found is what its error says.
    user.run_line(line)
        .code(5)
        .is_one_error_line()
        .stderr_contains("the service does not show a connection string")
        .stderr_contains(name);
    assert_eq!(account.request_lines().last().unwrap(), request);
}

const LINES: [&str; 3] = ["conn env", "db url", "run -- true"];

#[test]
fn the_named_branch_selects_the_database() {
    let account = FakeApi::new(LIVE);
    let user = account.user().env("PPG_PROJECT", "p1");
    picks(&account, &user, "conn env --branch feature/cart", "d2");
    picks(&account, &user, "db url --branch feature/cart", "d2");
    picks(&account, &user, "run --branch feature/cart -- true", "d2");
    assert!(
        account.request_lines().contains(&"GET /v1/databases?projectId=p1&branchGitName=feature%2Fcart".to_owned())
    );
}

#[test]
fn the_checked_out_branch_selects_the_database() {
    let account = FakeApi::new(LIVE);
    let user = on_branch(&account, "feature/cart");
    for line in ["conn env --branch auto", "db url --branch auto", "run --branch auto -- true"] {
        picks(&account, &user, line, "d2");
    }
    // As a setting it applies to each command.
    user.run_line("config set branch auto").ok();
    for line in LINES {
        picks(&account, &user, line, "d2");
    }
    // Below the repository's top, too.
    let below = user.home().join("src");
    std::fs::create_dir(&below).unwrap();
    let mut command = user.command(&["db", "url"]);
    command.current_dir(below);
    user.finish(command, &["db", "url"]).code(5).stderr_contains("preview");
}

#[test]
fn a_tag_with_the_name_of_the_branch_changes_nothing() {
    let account = FakeApi::new(LIVE);
    let user = on_branch(&account, "feature/cart");
    commit(&user);
    git(&user, &["tag", "feature/cart"]);
    git(&user, &["update-ref", "refs/feature/cart", "HEAD"]);
    for line in ["conn env --branch auto", "db url --branch auto", "run --branch auto -- true"] {
        picks(&account, &user, line, "d2");
    }
    user.run_line("db list --branch auto -o id").ok().stdout_eq("d2\n");
}

#[test]
fn a_branch_without_a_database_uses_the_default_database() {
    let account = FakeApi::new(LIVE);
    let user = on_branch(&account, "main").env("PPG_DATABASE", "d1");
    user.run_line("config set branch auto").ok();
    for line in LINES.into_iter().chain(["conn env --branch auto", "db url --branch auto"]) {
        picks(&account, &user, line, "d1");
    }
    let user =
        on_branch(&account, "main").file("config.toml", "[profiles.default]\nbranch = \"auto\"\ndatabase = \"d1\"\n");
    for line in LINES {
        picks(&account, &user, line, "d1");
    }
}

#[test]
fn a_named_database_takes_precedence_over_the_branch() {
    let account = FakeApi::new(LIVE);
    let user = on_branch(&account, "feature/cart");
    user.run_line("config set branch auto").ok();
    picks(&account, &user, "db url d1", "d1");
    picks(&account, &user, "db url --database d1", "d1");
    picks(&account, &user.env("PPG_DATABASE", "d1"), "conn env", "d1");
    account.user().run_line("db url d1 --branch main").code(2);
}

#[test]
fn a_named_branch_without_a_database_is_exit_4() {
    let account = FakeApi::new(LIVE);
    let user = account.user().env("PPG_PROJECT", "p1").env("PPG_DATABASE", "d1");
    for line in ["conn env --branch none", "db url --branch none", "run --branch none -- true"] {
        user.run_line(line)
            .code(4)
            .is_one_error_line()
            .stderr_contains("\"none\" has no database")
            .stderr_contains("ppg db create --branch");
    }
}

#[test]
fn the_project_may_be_given_by_its_name() {
    let account = FakeApi::new(LIVE);
    let user = account.user().env("PPG_PROJECT", "shop");
    picks(&account, &user, "db url --branch feature/cart", "d2");
    user.run_line("db url --branch none").code(4).is_one_error_line().stderr_contains("\"none\" has no database");
    let user = account.user().env("PPG_PROJECT", "nowhere");
    user.run_line("db url --branch feature/cart")
        .code(4)
        .is_one_error_line()
        .stderr_contains("no project has the ID or name \"nowhere\"");
}

#[test]
fn auto_without_a_branch_is_the_default_database() {
    let account = FakeApi::new(LIVE);
    let user = account.user().env("PPG_PROJECT", "p1").env("PPG_DATABASE", "d1");
    // The tests' own repository must not be found from a temporary directory.
    let user = user.env("GIT_CEILING_DIRECTORIES", "/");
    picks(&account, &user, "db url --branch auto", "d1");
    picks(&account, &user.env("GITHUB_HEAD_REF", "feature/cart"), "db url --branch auto", "d2");
}

#[test]
fn a_detached_commit_uses_the_branch_of_the_ci_system() {
    let account = FakeApi::new(LIVE);
    let user = on_detached_commit(&account).env("PPG_DATABASE", "d1");
    picks(&account, &user, "db url --branch auto", "d1");
    let on_github = user.env("GITHUB_REF_NAME", "feature/cart").env("GITHUB_HEAD_REF", "");
    picks(&account, &on_github, "db url --branch auto", "d2");
    picks(&account, &on_github.env("GITHUB_REF_TYPE", "tag"), "db url --branch auto", "d1");
}

#[test]
fn a_detached_commit_on_gitlab_uses_the_branch_of_the_pipeline() {
    let account = FakeApi::new(LIVE);
    let user = on_detached_commit(&account).env("PPG_DATABASE", "d1");
    let user = user.env("CI_COMMIT_REF_NAME", "feature/cart");
    picks(&account, &user, "db url --branch auto", "d2");
    let user = user.env("CI_COMMIT_TAG", "feature/cart");
    picks(&account, &user, "db url --branch auto", "d1");
    let user = user.env("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "feature/cart");
    picks(&account, &user, "db url --branch auto", "d2");
}

#[test]
fn the_branch_setting_is_ignored_without_branches() {
    let account = FakeApi::new(DOCUMENTED);
    let user = on_branch(&account, "feature/cart").env("PPG_DATABASE", "d1");
    user.run_line("config set branch auto").ok();
    user.run_line("db url").ok();
    user.run_line("db url --branch feature/cart").code(5).is_one_error_line();
    // Nor with the live contract in the cache.
    let account = FakeApi::new(LIVE);
    let config = "[profiles.default]\nbranch = \"auto\"\ndatabase = \"d1\"\n";
    let user = on_branch(&account, "feature/cart").file("config.toml", config);
    picks(&account, &user, "db url", "d2");
    account.switch_to(DOCUMENTED);
    user.run_line("db url").ok();
}
