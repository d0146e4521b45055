//! Which service and which project hold: every field of the table in `docs/target.md`, with both services running.

use std::process::Output;

use ppg_test::place;
use ppg_test::samples::{list, project, workspace};
use ppg_test::sandbox::{Sandbox, both};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

/// The table's row headings, its fields, and the notes below it.
struct Page {
    rows: Vec<(String, String, [String; 3])>,
    notes: Vec<String>,
}

impl Page {
    fn read() -> Page {
        let text = std::fs::read_to_string(place::repository().join("docs/target.md")).unwrap();
        let section = text.split("## Local mode or the hosted service").nth(1).unwrap();
        let section = section.split("\n## ").next().unwrap();
        let rows = section.lines().filter(|line| line.starts_with("| ")).skip(1).map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
            let [directory, given, on, off, neither] = <[String; 5]>::try_from(cells).unwrap();
            (directory, given.trim_matches('`').to_owned(), [on, off, neither])
        });
        let note = |line: &str| Some(line.split_once(". `note: ")?.1.trim_end_matches('`').to_owned());
        Page { rows: rows.collect(), notes: section.lines().filter_map(note).collect() }
    }
}

/// A hosted service with two profiles that are signed in to it, and local mode with a project.
struct Place {
    sandbox: Sandbox,
    hosted: StubServer,
    local_link: Value,
}

const SWITCHES: [Option<&str>; 3] = [Some("--local"), Some("--local=false"), None];

impl Place {
    fn set_up() -> Place {
        let projects = ["p-default", "p-work", "p-link"].map(|id| (format!("GET /v1/projects/{id}"), id));
        let mut routes = vec![("GET /v1/workspaces".to_owned(), Reply::ok(&list(&[workspace("w1", "Acme")])))];
        routes.extend(projects.map(|(route, id)| (route, Reply::ok(&project(id, id, "w1")))));
        let hosted = StubServer::routes(routes.iter().map(|(route, reply)| (route.as_str(), reply.clone())))
            .allow_unused("projects of which a test uses a part");
        let sandbox = Sandbox::create();
        sandbox.run(&["--local", "quickstart"]);
        let path = sandbox.directory().join(".ppg/project.json");
        let local_link: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        std::fs::remove_file(path).unwrap();
        for profile in ["default", "work"] {
            let set = |name, value: &str| sandbox.run(&["--profile", profile, "config", "set", name, value]);
            set("api-url", &hosted.url());
            set("api-contract", "1.0");
            set("project", &format!("p-{profile}"));
            let login = ["--profile", profile, "auth", "login", "--with-token", "--insecure-storage"];
            let signed_in = sandbox.ppg_with_input(&login, "stored-token");
            assert!(signed_in.status.success(), "{}", both(&signed_in));
        }
        sandbox.run(&["--profile", "local", "config", "set", "project", local_link["project"].as_str().unwrap()]);
        Place { sandbox, hosted, local_link }
    }

    fn link(&self, directory: &str) {
        let path = self.sandbox.directory().join(".ppg/project.json");
        let _ = std::fs::remove_file(&path);
        let link = match directory {
            "linked to local mode" => &self.local_link,
            "linked to a hosted project" => &json!({ "project": "p-link" }),
            "not linked" => return,
            other => panic!("an unknown directory: {other}"),
        };
        std::fs::write(path, link.to_string()).unwrap();
    }

    fn status(&self, given: &str, switch: Option<&str>) -> Output {
        let mut arguments: Vec<_> = switch.into_iter().collect();
        arguments.extend(given.starts_with("--").then(|| given.split(' ')).into_iter().flatten());
        let mut command = self.sandbox.command(&[&arguments[..], &["status", "-o", "json"]].concat());
        if given.starts_with("PPG_") {
            command.env(given, "explicit-token");
        }
        command.output().unwrap()
    }
}

#[test]
fn each_field_of_the_table_of_targets_holds() {
    let (page, place) = (Page::read(), Place::set_up());
    let link = place.sandbox.directory().join(".ppg/project.json").display().to_string();
    let mut fields = 0;
    for (directory, given, row) in &page.rows {
        place.link(directory);
        for (field, switch) in row.iter().zip(SWITCHES) {
            let what = format!("{directory}, {given}, {switch:?}: {field}");
            let before = place.hosted.request_lines().len();
            let output = place.status(given, switch);
            let shown: Value =
                serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{what}\n{}", both(&output)));

            let (target, note) = field.split_once(" (").unwrap_or((field, ""));
            let (mode, source) = target.split_once(": ").unwrap();
            assert_eq!(shown["service"]["mode"], mode, "{what}\n{}", both(&output));
            let source = if source == "link" { &link } else { source };
            assert_eq!(shown["project"]["source"], *source, "{what}\n{}", both(&output));

            let number = note.trim_end_matches(')').parse::<usize>().ok();
            let note = number.map(|number| format!("note: {}", page.notes[number - 1].replace("LINK", &link)));
            let stderr = String::from_utf8_lossy(&output.stderr);
            let notes: Vec<_> = stderr.lines().filter(|line| line.starts_with("note: ")).collect();
            assert_eq!(notes, note.iter().map(String::as_str).collect::<Vec<_>>(), "{what}\n{}", both(&output));

            // The project was really asked for, at the service that the field names, with the token that was given.
            let asked = place.hosted.request_lines().split_off(before);
            let project = format!("GET /v1/projects/{}", shown["project"]["value"].as_str().unwrap());
            assert_eq!(asked, if mode == "hosted" { vec![project] } else { vec![] }, "{what}");
            // A project of the hosted service is unknown to local mode.
            let is_foreign = mode == "local" && source == "profile work";
            assert_eq!(shown["project"]["found"], !is_foreign, "{what}\n{}", both(&output));
            if mode == "hosted" {
                let token = if given == "PPG_TOKEN" { "Bearer explicit-token" } else { "Bearer stored-token" };
                let requests = place.hosted.requests();
                assert_eq!(requests.last().unwrap().header("authorization"), Some(token), "{what}");
            }
            fields += 1;
        }
    }
    assert_eq!((fields, page.notes.len()), (27, 2), "the table of docs/target.md");
}

#[test]
fn notes_stay_out_of_eval_and_are_off_with_quiet() {
    let place = Place::set_up();
    place.link("linked to local mode");
    let run = |arguments: &[&str]| place.sandbox.command(arguments).env("PPG_TOKEN", "t").output().unwrap();
    let noted = run(&["project", "get", "-o", "id"]);
    assert_eq!(String::from_utf8_lossy(&noted.stdout), "p-default\n", "{}", both(&noted));
    assert!(String::from_utf8_lossy(&noted.stderr).contains("PPG_TOKEN selects the hosted service"));
    let quiet = run(&["--quiet", "project", "get", "-o", "id"]);
    assert_eq!(String::from_utf8_lossy(&quiet.stdout), "p-default\n", "{}", both(&quiet));
    assert!(quiet.stderr.is_empty(), "{}", both(&quiet));
    let other = run(&["--profile", "work", "--quiet", "project", "get", "-o", "id"]);
    assert_eq!(String::from_utf8_lossy(&other.stdout), "p-work\n", "{}", both(&other));

    // The link is that of local mode: `eval` gets its variables and nothing else, whatever the environment has.
    let variables = run(&["--local", "conn", "env"]);
    assert!(variables.status.success() && variables.stderr.is_empty(), "{}", both(&variables));
    assert!(String::from_utf8_lossy(&variables.stdout).lines().all(|line| line.starts_with("export ")));
}

#[test]
fn status_does_not_start_local_mode() {
    let sandbox = Sandbox::create();
    let link = json!({ "project": "proj_1", "local": true }).to_string();
    std::fs::create_dir(sandbox.directory().join(".ppg")).unwrap();
    std::fs::write(sandbox.directory().join(".ppg/project.json"), link).unwrap();
    let status = sandbox.json(&["status"]);
    assert_eq!(status["service"]["running"], false, "{status:#}");
    assert_eq!(status["project"]["found"], Value::Null, "{status:#}");
    assert_eq!(sandbox.json(&["local", "status"])["running"], false);
    assert!(!sandbox.local().join("state.json").exists());
}
