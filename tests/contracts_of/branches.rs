//! The database of a git branch: of one that is named, of the one that is checked out, and of none.

use std::process::Command;

use crate::account::{Account, DOCUMENTED, LIVE};
use crate::program::Ppg;

/// Somebody whose home is a git repository with that branch checked out.
fn on_branch(account: &Account, branch: &str) -> Ppg {
    let user = account.user().var("PPG_PROJECT", "p1");
    git(&user, &["init", "--quiet", &format!("--initial-branch={branch}")]);
    user
}

fn git(user: &Ppg, arguments: &[&str]) {
    let mut command = Command::new("git");
    user.furnish(&mut command);
    assert!(command.args(arguments).status().expect("git").success(), "git {arguments:?}");
}

/// The database that a line is about, by what it asks for last.
#[track_caller]
fn picks(account: &Account, user: &Ppg, line: &str, expected: &str) {
    // The account shows no strings: that the database was found is what its error says.
    let ended = user.line(line);
    ended.code(5).one_line().says("the service does not show a connection string");
    let name = if expected == "d1" { "orders" } else { "preview" };
    ended.says(name);
    let lines = account.lines();
    assert!(lines.last().unwrap().contains(expected) || lines.last().unwrap().contains("branchGitName"), "{lines:?}");
}

const LINES: [&str; 3] = ["conn env", "db url", "run -- true"];

#[test]
fn the_branch_that_is_named_says_which_database() {
    let account = Account::new(LIVE);
    let user = account.user().var("PPG_PROJECT", "p1");
    picks(&account, &user, "conn env --branch feature/cart", "d2");
    picks(&account, &user, "db url --branch feature/cart", "d2");
    picks(&account, &user, "run --branch feature/cart -- true", "d2");
    assert!(account.lines().contains(&"GET /v1/databases?projectId=p1&branchGitName=feature%2Fcart".to_owned()));
}

#[test]
fn the_branch_that_is_checked_out_says_which_database() {
    let account = Account::new(LIVE);
    let user = on_branch(&account, "feature/cart");
    for line in ["conn env --branch auto", "db url --branch auto", "run --branch auto -- true"] {
        picks(&account, &user, line, "d2");
    }
    // As a setting, it need not be said each time.
    user.line("config set branch auto").ok();
    for line in LINES {
        picks(&account, &user, line, "d2");
    }
    // Below the repository's top, too.
    let below = user.home().join("src");
    std::fs::create_dir(&below).unwrap();
    let mut command = user.command(&["db", "url"]);
    command.current_dir(below);
    user.finish(command, &["db", "url"]).code(5).says("preview");
}

#[test]
fn a_branch_without_a_database_of_its_own_has_that_of_the_context() {
    let account = Account::new(LIVE);
    let user = on_branch(&account, "main").var("PPG_DATABASE", "d1");
    user.line("config set branch auto").ok();
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
fn a_database_that_is_named_goes_before_the_setting() {
    let account = Account::new(LIVE);
    let user = on_branch(&account, "feature/cart");
    user.line("config set branch auto").ok();
    picks(&account, &user, "db url d1", "d1");
    picks(&account, &user, "db url --database d1", "d1");
    picks(&account, &user.var("PPG_DATABASE", "d1"), "conn env", "d1");
    account.user().line("db url d1 --branch main").code(2);
}

#[test]
fn a_branch_that_is_named_and_has_no_database_is_not_found() {
    let account = Account::new(LIVE);
    let user = account.user().var("PPG_PROJECT", "p1").var("PPG_DATABASE", "d1");
    for line in ["conn env --branch none", "db url --branch none", "run --branch none -- true"] {
        user.line(line).code(4).one_line().says("\"none\" has no database").says("ppg db create --branch");
    }
}

#[test]
fn the_project_may_be_given_by_its_name() {
    let account = Account::new(LIVE);
    let user = account.user().var("PPG_PROJECT", "shop");
    picks(&account, &user, "db url --branch feature/cart", "d2");
    user.line("db url --branch none").code(4).one_line().says("\"none\" has no database");
    let user = account.user().var("PPG_PROJECT", "nowhere");
    user.line("db url --branch feature/cart").code(4).one_line().says("no project has the ID or name \"nowhere\"");
}

#[test]
fn without_a_branch_here_auto_is_the_database_of_the_context() {
    let account = Account::new(LIVE);
    let user = account.user().var("PPG_PROJECT", "p1").var("PPG_DATABASE", "d1");
    // The tests' own repository must not be found from a temporary directory.
    let user = user.var("GIT_CEILING_DIRECTORIES", "/");
    picks(&account, &user, "db url --branch auto", "d1");
    picks(&account, &user.var("GITHUB_HEAD_REF", "feature/cart"), "db url --branch auto", "d2");
}

#[test]
fn a_commit_that_is_checked_out_without_its_branch_has_the_name_that_the_ci_system_says() {
    let account = Account::new(LIVE);
    let user = on_branch(&account, "main").var("PPG_DATABASE", "d1");
    let commit =
        ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "--allow-empty", "-m", "x"];
    git(&user, &commit);
    git(&user, &["checkout", "--quiet", "--detach"]);
    picks(&account, &user, "db url --branch auto", "d1");
    picks(&account, &user.var("GITHUB_REF_NAME", "feature/cart"), "db url --branch auto", "d2");
}

#[test]
fn the_documented_contract_has_no_branches_and_the_setting_does_no_harm() {
    let account = Account::new(DOCUMENTED);
    let user = on_branch(&account, "feature/cart").var("PPG_DATABASE", "d1");
    user.line("config set branch auto").ok();
    user.line("db url").ok();
    user.line("db url --branch feature/cart").code(5).one_line();
    // Nor where the live one is remembered.
    let account = Account::new(LIVE);
    let config = "[profiles.default]\nbranch = \"auto\"\ndatabase = \"d1\"\n";
    let user = on_branch(&account, "feature/cart").file("config.toml", config);
    picks(&account, &user, "db url", "d2");
    account.turn(DOCUMENTED);
    user.line("db url").ok();
}
