//! What `use` selects, and what stays selected.

use std::path::Path;
use std::process::Command;

use ppg_test::place;
use ppg_test::program::TestCommand;
use ppg_test::screen::Screen;
use serde_json::json;

use super::selection::{LINK, account, config_of, link_of, linked};

/// A line of a shell in the user's directory, at a terminal.
fn at_terminal(user: &TestCommand, line: &str) -> Screen {
    let directory = place::program().parent().into_iter().map(Path::to_path_buf);
    let path = std::env::var_os("PATH").unwrap();
    let path = std::env::join_paths(directory.chain(std::env::split_paths(&path))).unwrap();
    let mut tmux = Command::new("tmux");
    user.apply_env(&mut tmux);
    tmux.env("PATH", path);
    Screen::open(tmux, 200, &format!("cd {} && {line}; echo \"[code $?]\"", user.home().display()))
}

#[test]
fn without_an_argument_a_terminal_shows_the_list_whatever_is_selected() {
    let service = account();
    let link = json!({ "workspace": "w1", "project": "p1", "database": "d1" });
    for (line, question, item) in
        [("ppg db use", "Which database?", "users (d2"), ("ppg workspace use", "Which workspace?", "Beta (w2")]
    {
        let ppg = linked(&service, &link);
        let screen = at_terminal(&ppg, line);
        let shown = screen.wait_for(question);
        assert!(shown.contains(item), "{shown}");
        screen.press(&["C-c"]);
        screen.wait_for("[code 130]");
    }
    let ppg = linked(&service, &json!({ "project": "p1", "database": "d1" }));
    let screen = at_terminal(&ppg, "ppg project use");
    screen.wait_for("Which project?");
    screen.press(&["Down", "Enter"]);
    screen.wait_for("[code 0]");
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w2", "project": "p2" }));
}

#[test]
fn without_an_argument_a_script_gets_the_candidates_and_changes_nothing() {
    let service = account();
    let link = json!({ "project": "p1", "database": "d1" });
    let ppg = linked(&service, &link);
    for (line, candidate) in [("project use", "blog (p2"), ("db use", "users (d2"), ("workspace use", "Beta (w2")] {
        ppg.run_line(line).code(2).is_one_error_line().stderr_contains(candidate);
        assert_eq!(link_of(ppg.home()), link);
    }
    // Where there is only one, it is that one; an option or a variable names it as an argument does.
    let ppg = linked(&service, &json!({ "workspace": "w1" }));
    ppg.run_line("project use").ok();
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w1", "project": "p1" }));
    ppg.run_line("project use --project blog --workspace w2").ok();
    assert_eq!(link_of(ppg.home())["project"], "p2");
    let ppg = linked(&service, &link).env("PPG_PROJECT", "p2");
    ppg.run_line("project use").ok();
    assert_eq!(link_of(ppg.home())["project"], "p2");
}

#[test]
fn what_is_selected_already_stays_selected() {
    let service = account();
    let whole = json!({ "workspace": "w1", "project": "p1", "database": "d2" });
    for (before, line) in [
        (whole.clone(), "workspace use Acme"),
        (whole.clone(), "workspace use w1 --link"),
        (whole.clone(), "project use shop"),
        (whole.clone(), "project use p1 --link"),
        (whole.clone(), "db use users"),
        (json!({ "project": "p1", "database": "d2" }), "workspace use Acme"),
        (json!({ "project": "shop", "database": "users" }), "project use p1"),
        (json!({ "workspace": "Acme", "project": "shop", "database": "users" }), "workspace use Acme"),
    ] {
        let ppg = linked(&service, &before);
        ppg.run_line(line).ok();
        assert_eq!(link_of(ppg.home()), whole, "{line}");
    }
    let ppg = TestCommand::for_service(&service);
    ppg.run_line("db use d2").ok();
    for line in ["project use shop", "workspace use Acme", "project use shop --profile default"] {
        ppg.run_line(line).ok().stderr_contains("project shop");
        assert!(config_of(&ppg).contains("project = \"p1\"\ndatabase = \"d2\""), "{line}: {}", config_of(&ppg));
    }
    ppg.run_line("project use shop --link").ok();
    assert_eq!(link_of(ppg.home()), whole, "the first link takes over what the profile selects");
    // Of another project or workspace, nothing stays.
    for (line, after) in [
        ("project use blog", json!({ "workspace": "w2", "project": "p2" })),
        ("workspace use Beta", json!({ "workspace": "w2" })),
    ] {
        let ppg = linked(&service, &whole);
        ppg.run_line(line).ok();
        assert_eq!(link_of(ppg.home()), after);
    }
}

#[test]
fn use_replaces_a_selection_that_is_gone() {
    let service = account();
    let gone = json!({ "workspace": "gone", "project": "gone", "database": "gone" });
    for (line, project) in [
        ("project use shop", "p1"),
        ("project use blog", "p2"),
        ("db use users --project shop", "p1"),
        ("db use posts", "p2"),
        ("db use --project blog", "p2"),
    ] {
        let ppg = linked(&service, &gone);
        ppg.run_line(line).ok();
        assert_eq!(link_of(ppg.home())["project"], project, "{line}");
    }
    for (line, candidate) in [("project use", "shop (p1"), ("db use", "posts (d3"), ("workspace use", "Beta (w2")] {
        linked(&service, &gone).run_line(line).code(2).stderr_contains(candidate);
    }
    let ppg = linked(&service, &gone);
    ppg.run_line("workspace use Acme").ok();
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w1" }));
}

#[test]
fn use_makes_no_profile() {
    let service = account();
    let ppg = TestCommand::for_service(&service);
    for line in ["project use shop", "db use d1", "workspace use Acme"] {
        let refused = ppg.run_line(&format!("{line} --profile nosuch"));
        refused.code(2).is_one_error_line().stderr_contains("there is no profile nosuch");
    }
    assert_eq!(config_of(&ppg), "");
    assert!(!ppg.home().join(LINK).exists());
    ppg.run_line("project use shop --profile local").ok();
}
