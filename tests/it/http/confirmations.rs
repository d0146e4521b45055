//! Deletions ask first; a dry run changes nothing.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};
use ppg_test::program::TestCommand;
use ppg_test::samples::{backup, database, project, project_with, workspace};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::json;

fn service() -> StubServer {
    StubServer::routes([
        ("GET /v1/projects/p", Reply::ok(&project_with("p", "shop", "w", &[database("d", "orders", "p")]))),
        ("GET /v1/databases/d", Reply::ok(&database("d", "orders", "p"))),
        ("GET /v1/databases/d/backups", Reply::ok(&json!({ "data": [backup("b", "d", "completed")] }))),
        ("GET /v1/workspaces", Reply::ok(&json!({ "data": [workspace("w", "acme")] }))),
        ("GET /v1/workspaces/w", Reply::ok(&workspace("w", "acme"))),
        ("GET /v1/workspaces/w/projects", Reply::ok(&json!({ "data": [project("p", "shop", "w")] }))),
        ("DELETE /v1/projects/p", Reply::empty(204)),
        ("DELETE /v1/databases/d", Reply::empty(204)),
        ("DELETE /v1/connections/c", Reply::empty(204)),
        ("POST /v1/databases/d/backups/b/restore", Reply::json(202, &json!({ "status": "restoring" }))),
    ])
    .allow_unused("an account that all tests here share")
}

/// A command that deletes, what its question says is lost, and its request.
const DESTROYING: [(&str, &str, &str); 4] = [
    ("project delete p", "its databases, their backups and connections: orders", "DELETE /v1/projects/p"),
    ("db delete d", "database orders (d) will be deleted permanently", "DELETE /v1/databases/d"),
    ("conn delete c", "its clients lose access at once", "DELETE /v1/connections/c"),
    ("backup restore b --database d", "later changes will be lost", "POST /v1/databases/d/backups/b/restore"),
];

fn changes(service: &StubServer) -> Vec<String> {
    service.request_lines().into_iter().filter(|line| !line.starts_with("GET ")).collect()
}

#[test]
fn without_a_terminal_or_yes_nothing_is_deleted() {
    for (line, loss, _) in DESTROYING {
        let service = service();
        TestCommand::for_service(&service)
            .stdin("shop\norders\ny\n")
            .run_line(line)
            .code(2)
            .is_one_error_line()
            .stderr_contains(loss)
            .stderr_contains("--yes");
        assert!(changes(&service).is_empty(), "{:?}", service.request_lines());
        let error = TestCommand::for_service(&service).run_line(&format!("{line} -o json")).code(2).error_json();
        assert_eq!(error["code"], "confirmation_needed");
    }
}

#[test]
fn yes_confirms_a_deletion() {
    for (line, _, request) in DESTROYING {
        let service = service();
        TestCommand::for_service(&service).run_line(&format!("{line} --yes")).ok();
        assert_eq!(changes(&service), [request]);
        TestCommand::for_service(&service).run_line(&format!("{line} -y")).ok();
    }
}

#[test]
fn a_missing_resource_is_not_confirmed() {
    for line in ["project delete nothing", "db delete nothing", "backup restore b --database nothing"] {
        let service = StubServer::routes([("GET /v1/workspaces", Reply::ok(&json!({ "data": [] })))]);
        TestCommand::for_service(&service).run_line(line).code(4).is_one_error_line();
    }
}

#[test]
fn a_dry_run_changes_nothing_and_prints_the_request() {
    for (line, method, path, body) in [
        (
            "project create shop --region us-east-1 --workspace acme",
            "POST",
            "/workspaces/w/projects",
            json!({ "name": "shop", "region": "us-east-1" }),
        ),
        ("project delete shop", "DELETE", "/projects/p", json!(null)),
        (
            "db create reports --region us-east-1 --project shop",
            "POST",
            "/projects/p/databases",
            json!({ "name": "reports", "region": "us-east-1" }),
        ),
        ("db delete orders", "DELETE", "/databases/d", json!(null)),
        ("backup create orders --label x", "POST", "/databases/d/backups", json!({ "label": "x" })),
        ("backup restore b --database orders", "POST", "/databases/d/backups/b/restore", json!(null)),
        ("backup restore b", "POST", "/databases/d/backups/b/restore", json!(null)),
        ("conn create orders --type direct", "POST", "/databases/d/connections", json!({ "type": "direct" })),
        ("conn delete c", "DELETE", "/connections/c", json!(null)),
    ] {
        let service = service();
        for options in ["--dry-run", "--dry-run -o json", "--dry-run --yes --quiet"] {
            let ended = TestCommand::for_service(&service).run_line(&format!("{line} {options}"));
            ended.ok().json_eq(&json!({ "method": method, "url": format!("{}{path}", service.url()), "body": body }));
        }
        assert_eq!(changes(&service), [""; 0], "{line}");
    }
    let service = StubServer::forbidden();
    let ended =
        TestCommand::for_service(&service).run_line("api POST projects/p/databases -f region=us-east-1 --dry-run");
    ended.ok();
    assert_eq!(ended.json()["body"], json!({ "region": "us-east-1" }));
    assert!(service.request_lines().is_empty());
}

#[test]
fn a_dry_run_of_a_name_that_does_not_exist_fails_like_the_command() {
    for line in [
        "project delete nothing",
        "db delete nothing",
        "db create x --region us-east-1 --project nothing",
        "project create x --region us-east-1 --workspace nothing",
        "conn create nothing --type direct",
        "backup create nothing",
        "backup restore b --database nothing",
        "backup restore nothing --database d",
        "backup restore nothing",
        "db rename nothing x",
    ] {
        let service = service();
        TestCommand::for_service(&service).run_line(&format!("{line} --dry-run")).code(4).is_one_error_line();
        assert_eq!(changes(&service), [""; 0], "{line}");
    }
}

#[test]
fn a_dry_run_of_an_id_that_does_not_exist_fails_where_the_service_can_tell() {
    for (line, existing) in [
        ("conn delete", "c1"),
        ("conn rotate", "c1"),
        ("token delete", "t1"),
        ("integration delete", "i1"),
        ("integration delete --client", "client_1"),
        ("db create copy --project p1 --from-database d1 --from-backup", "b1"),
    ] {
        let api = FakeApi::new(LIVE);
        let user = api.user();
        let ended = user.run_line(&format!("{line} nothing --dry-run"));
        ended.code(4).is_one_error_line().stdout_eq("");
        assert_eq!(
            user.run_line(&format!("{line} nothing --dry-run -o json")).code(4).error_json()["code"],
            "not_found"
        );
        user.run_line(&format!("{line} {existing} --dry-run")).ok();
        assert_eq!(api.changes(), [""; 0], "{line}");
    }
    // The documented contract shows no connection by its ID.
    let api = FakeApi::new(DOCUMENTED);
    let ended = api.user().env("PPG_API_CONTRACT", "1.0").run_line("conn delete nothing --dry-run");
    assert_eq!(ended.ok().json()["method"], "DELETE");
    assert_eq!(api.request_lines(), [""; 0]);
}

#[test]
fn a_dry_run_that_reads_nothing_needs_no_token() {
    let service = StubServer::forbidden();
    let ppg = TestCommand::without_service().env("PPG_API_URL", &service.url());
    ppg.run_line("conn delete c --dry-run").ok();
    assert!(service.request_lines().is_empty());
    ppg.run_line("db delete d --dry-run").code(3).is_one_error_line();
    // The workspace is looked up, and a script has to choose among several.
    let two = json!({ "data": [workspace("w", "acme"), workspace("v", "other")] });
    let service = StubServer::routes([("GET /v1/workspaces", Reply::ok(&two))]);
    TestCommand::for_service(&service)
        .run_line("project create shop --region us-east-1 --dry-run")
        .code(2)
        .is_one_error_line()
        .stderr_contains("--workspace");
}

#[test]
fn a_backup_is_restored_into_its_own_database() {
    let orders = json!({ "data": [backup("b1", "d1", "completed")] });
    let audit = json!({ "data": [backup("b2", "d2", "completed")] });
    let project = project_with("p", "shop", "w", &[database("d1", "orders", "p"), database("d2", "audit", "p")]);
    let service = StubServer::routes([
        ("GET /v1/projects/p", Reply::ok(&project)),
        ("GET /v1/databases/d2", Reply::ok(&database("d2", "audit", "p"))),
        ("GET /v1/databases/d1/backups", Reply::ok(&orders)),
        ("GET /v1/databases/d2/backups", Reply::ok(&audit)),
        ("POST /v1/databases/d2/backups/b2/restore", Reply::json(202, &json!({ "status": "restoring" }))),
    ]);
    // The profile selects another database.
    let config = "[profiles.default]\nproject = \"p\"\ndatabase = \"d1\"\n";
    let user = TestCommand::for_service(&service).file("config.toml", config);
    user.run_line("backup restore b2")
        .code(2)
        .is_one_error_line()
        .stderr_contains("the content of database audit (d2)");
    user.run_line("backup restore b2 --yes").ok();
    assert_eq!(changes(&service), ["POST /v1/databases/d2/backups/b2/restore"]);
    user.run_line("backup get b2 -o json --jq .databaseId").ok().stdout_eq("d2\n");
    user.run_line("backup get b2 --database d1").code(4).is_one_error_line();
    user.run_line("backup restore b3 --yes").code(4).is_one_error_line().stderr_contains("\"b3\"");
}

#[test]
fn quiet_leaves_standard_error_empty() {
    for (line, _, _) in DESTROYING {
        TestCommand::for_service(&service()).run_line(&format!("{line} --yes --quiet")).ok().stderr_eq("");
    }
}
