//! IDs and names: what is looked up, what may be omitted, which setting wins.

use ppg_test::program::TestCommand;
use ppg_test::samples::{backup, database, list, project, project_with, usage, workspace};
use ppg_test::stub_server::{Reply, StubServer};

/// Two workspaces, three projects, four databases; two of each have the same name.
fn account() -> StubServer {
    let [shop, blog, other_shop] =
        [("p1", "shop", "w1"), ("p2", "blog", "w1"), ("p3", "shop", "w2")].map(|(id, name, workspace)| {
            let databases = match id {
                "p1" => vec![database("d1", "orders", "p1"), database("d2", "users", "p1")],
                "p2" => vec![database("d3", "posts", "p2")],
                _ => vec![database("d4", "orders", "p3")],
            };
            project_with(id, name, workspace, &databases)
        });
    StubServer::routes([
        ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "Acme"), workspace("w2", "Beta")]))),
        ("GET /v1/workspaces/w1", Reply::ok(&workspace("w1", "Acme"))),
        (
            "GET /v1/workspaces/w1/projects",
            Reply::ok(&list(&[project("p1", "shop", "w1"), project("p2", "blog", "w1")])),
        ),
        ("GET /v1/workspaces/w2/projects", Reply::ok(&list(&[project("p3", "shop", "w2")]))),
        ("GET /v1/projects/p1", Reply::ok(&shop)),
        ("GET /v1/projects/p2", Reply::ok(&blog)),
        ("GET /v1/projects/p3", Reply::ok(&other_shop)),
        ("GET /v1/databases/d1", Reply::ok(&database("d1", "orders", "p1"))),
        ("GET /v1/databases/d2", Reply::ok(&database("d2", "users", "p1"))),
        ("GET /v1/databases/d3", Reply::ok(&database("d3", "posts", "p2"))),
        ("GET /v1/databases/d4", Reply::ok(&database("d4", "orders", "p3"))),
        ("GET /v1/databases/d3/usage", Reply::ok(&usage("d3"))),
        ("GET /v1/databases/d3/backups", Reply::ok(&list(&[backup("b1", "d3", "completed")]))),
    ])
    .allow_unused("an account that all tests here share")
}

/// An account with one of each.
fn small() -> StubServer {
    let one = project_with("p1", "shop", "w1", &[database("d1", "orders", "p1")]);
    StubServer::routes([
        ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "Acme")]))),
        ("GET /v1/workspaces/w1", Reply::ok(&workspace("w1", "Acme"))),
        ("GET /v1/workspaces/w1/projects", Reply::ok(&list(&[project("p1", "shop", "w1")]))),
        ("GET /v1/projects/p1", Reply::ok(&one)),
        ("GET /v1/databases/d1", Reply::ok(&database("d1", "orders", "p1"))),
        ("POST /v1/projects/p1/databases", Reply::json(201, &database("d9", "new", "p1"))),
        ("POST /v1/workspaces/w1/projects", Reply::json(201, &project("p9", "new", "w1"))),
    ])
    .allow_unused("an account that all tests here share")
}

#[test]
fn an_id_costs_one_request() {
    for (line, request) in [
        ("workspace get w1", "GET /v1/workspaces/w1"),
        ("project get p1", "GET /v1/projects/p1"),
        ("db get d1", "GET /v1/databases/d1"),
        ("db usage d3", "GET /v1/databases/d3/usage"),
    ] {
        let service = account();
        TestCommand::for_service(&service).run_line(line).ok();
        assert_eq!(service.request_lines(), [request]);
    }
}

#[test]
fn a_name_is_looked_up_if_no_id_matches() {
    let service = account();
    TestCommand::for_service(&service).run_line("workspace get Acme -o id").ok().stdout_eq("w1\n");
    assert_eq!(service.request_lines(), ["GET /v1/workspaces/Acme", "GET /v1/workspaces", "GET /v1/workspaces/w1"]);
    for (line, id) in [
        ("project get blog -o id", "p2\n"),
        ("db get posts -o id", "d3\n"),
        ("db usage posts -o id", "d3\n"),
        ("backup list posts -o id", "b1\n"),
        ("backup get b1 --database posts -o id", "b1\n"),
    ] {
        TestCommand::for_service(&account()).run_line(line).ok().stdout_eq(id);
    }
}

#[test]
fn a_value_that_cannot_be_an_id_is_looked_up_as_a_name() {
    let service = StubServer::routes([
        ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "My Company/ÄÖ?"), workspace("w2", "..")]))),
        ("GET /v1/workspaces/w1", Reply::ok(&workspace("w1", "x"))),
        ("GET /v1/workspaces/w2", Reply::ok(&workspace("w2", "x"))),
    ]);
    TestCommand::for_service(&service).run(&["workspace", "get", "My Company/ÄÖ?", "-o", "id"]).ok().stdout_eq("w1\n");
    TestCommand::for_service(&service).run(&["workspace", "get", "..", "-o", "id"]).ok().stdout_eq("w2\n");
    assert!(
        service.request_lines().iter().all(|line| !line.contains('%') && !line.contains("..")),
        "{:?}",
        service.request_lines()
    );
}

#[test]
fn a_name_that_fits_two_lists_both_with_ids() {
    let ended = TestCommand::for_service(&account()).run_line("project get shop");
    ended
        .code(2)
        .is_one_error_line()
        .stderr_contains("p1")
        .stderr_contains("p3")
        .stderr_contains("workspace w1")
        .stderr_contains("workspace w2")
        .stderr_contains("give the ID");
    let ended = TestCommand::for_service(&account()).run_line("db get orders");
    ended
        .code(2)
        .is_one_error_line()
        .stderr_contains("d1")
        .stderr_contains("d4")
        .stderr_contains("project p1")
        .stderr_contains("project p3");
    let error = TestCommand::for_service(&account()).run_line("db get orders -o json").code(2).error_json();
    assert_eq!(error["code"], "ambiguous_name");
}

#[test]
fn a_scope_disambiguates_equal_names() {
    for (line, id) in [
        ("project get shop --workspace w2 -o id", "p3\n"),
        ("project get shop --workspace Beta -o id", "p3\n"),
        ("db get orders --project p1 -o id", "d1\n"),
        ("db get orders --project p3 -o id", "d4\n"),
        ("db get orders --project shop --workspace Beta -o id", "d4\n"),
    ] {
        TestCommand::for_service(&account()).run_line(line).ok().stdout_eq(id);
    }
}

#[test]
fn a_misspelled_name_gets_a_suggestion() {
    for (line, near) in [("workspace get Acmee", "Acme"), ("project get blogg", "blog"), ("db get post", "posts")] {
        TestCommand::for_service(&account())
            .run_line(line)
            .code(4)
            .is_one_error_line()
            .stderr_contains(&format!("did you mean \"{near}\"?"));
    }
    TestCommand::for_service(&account())
        .run_line("db get zzzzzz")
        .code(4)
        .is_one_error_line()
        .stderr_contains("see ppg db list");
}

#[test]
fn a_failed_lookup_says_why_it_failed() {
    let service = StubServer::script([
        Reply::error(404, "not_found", "No database"),
        Reply::error(403, "forbidden", "You may not list workspaces"),
    ]);
    TestCommand::for_service(&service)
        .run_line("db get orders")
        .code(5)
        .is_one_error_line()
        .stderr_contains("You may not list workspaces");
}

#[test]
fn the_only_candidate_is_used_by_default() {
    for (line, output) in [
        ("workspace get -o id", "w1\n"),
        ("project list -o id", "p1\n"),
        ("project get -o id", "p1\n"),
        ("db list -o id", "d1\n"),
        ("db get -o id", "d1\n"),
        ("db create new --region us-east-1 -o id", "d9\n"),
        ("project create new --region us-east-1 -o id", "p9\n"),
    ] {
        TestCommand::for_service(&small()).run_line(line).ok().stdout_eq(output);
    }
}

#[test]
fn a_script_gets_the_candidates_where_there_are_several() {
    for (line, noun, candidates, option) in [
        ("project list", "workspace", ["Acme (w1", "Beta (w2"], "--workspace"),
        ("db list", "project", ["shop (p1", "shop (p3"], "--project"),
        ("db get", "database", ["orders (d1", "orders (d4"], "--database"),
        ("db create new --region us-east-1", "project", ["shop (p1", "blog (p2"], "--project"),
        ("backup list", "database", ["orders (d1", "posts (d3"], "--database"),
    ] {
        let service = account();
        let ended = TestCommand::for_service(&service).run_line(line);
        ended.code(2).is_one_error_line().stderr_contains(&format!("which {noun}?")).stderr_contains(option);
        for candidate in candidates {
            ended.stderr_contains(candidate);
        }
        assert!(service.request_lines().iter().all(|line| line.starts_with("GET")), "{:?}", service.request_lines());
        let error = TestCommand::for_service(&account()).run_line(&format!("{line} -o json")).code(2).error_json();
        assert_eq!(error["code"], format!("{noun}_needed"));
    }
}

#[test]
fn an_empty_account_says_how_to_create_the_first_one() {
    let service = StubServer::routes([("GET /v1/workspaces", Reply::ok(&list(&[])))]);
    TestCommand::for_service(&service)
        .run_line("db list")
        .code(4)
        .is_one_error_line()
        .stderr_contains("there is no project yet")
        .stderr_contains("ppg project create");
    TestCommand::for_service(&service)
        .run_line("db get")
        .code(4)
        .is_one_error_line()
        .stderr_contains("there is no database yet")
        .stderr_contains("ppg db create");
}

const LINK: &str = "{\"workspace\": \"w1\", \"project\": \"p1\", \"database\": \"d2\"}";

#[test]
fn a_linked_directory_is_the_default() {
    for (line, id) in [("db get -o id", "d2\n"), ("project get -o id", "p1\n"), ("workspace get -o id", "w1\n")] {
        let service = account();
        TestCommand::for_service(&service).file(".ppg/project.json", LINK).run_line(line).ok().stdout_eq(id);
        assert_eq!(service.request_lines().len(), 1);
    }
    // A name is looked for in the linked project.
    TestCommand::for_service(&account())
        .file(".ppg/project.json", LINK)
        .run_line("db get orders -o id")
        .ok()
        .stdout_eq("d1\n");
}

#[test]
fn a_project_that_is_given_beats_the_database_of_the_link() {
    let service = account();
    let ended =
        TestCommand::for_service(&service).file(".ppg/project.json", LINK).run_line("db get --project p2 -o id");
    ended.ok().stdout_eq("d3\n");
    let service = account();
    let ended = TestCommand::for_service(&service)
        .file(".ppg/project.json", LINK)
        .env("PPG_PROJECT", "p2")
        .run_line("db get -o id");
    ended.ok().stdout_eq("d3\n");
    let service = account();
    let ended = TestCommand::for_service(&service)
        .file(".ppg/project.json", LINK)
        .run_line("project list --workspace w2 -o id");
    ended.ok().stdout_eq("p3\n");
}

#[test]
fn option_beats_variable_beats_link_beats_profile() {
    let config = "[profiles.default]\ndatabase = \"d4\"\n";
    let service = account();
    let ppg = TestCommand::for_service(&service).file("config.toml", config);
    ppg.run_line("db get -o id").ok().stdout_eq("d4\n");
    let ppg = ppg.file(".ppg/project.json", "{\"database\": \"d3\"}");
    ppg.run_line("db get -o id").ok().stdout_eq("d3\n");
    let ppg = ppg.env("PPG_DATABASE", "d2");
    ppg.run_line("db get -o id").ok().stdout_eq("d2\n");
    ppg.run_line("db get -o id --database d1").ok().stdout_eq("d1\n");
    ppg.run_line("db get d4 -o id --database d1").ok().stdout_eq("d4\n");
}
