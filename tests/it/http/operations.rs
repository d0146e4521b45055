//! Each of the 17 operations: the request to the letter, the result in three formats.

use ppg_test::program::{TOKEN, TestCommand};
use ppg_test::samples::{
    backup, connection, database, integration, list, masked, project, project_with, usage, workspace,
};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

/// One command, what it sends, and what it prints.
struct Case<'a> {
    command: &'a str,
    /// Every request, in order, with the reply to it. The last one is the operation.
    requests: Vec<(&'a str, Reply)>,
    body: Value,
    table: &'a str,
    json: Value,
    id: &'a str,
}

impl Case<'_> {
    #[track_caller]
    fn check(&self) {
        for (format, output) in [("table", Some(self.table)), ("json", None), ("id", Some(self.id))] {
            let service = StubServer::script(self.requests.iter().map(|(_, reply)| reply.clone()));
            let line = format!("{} -o {format}", self.command);
            let ended = TestCommand::for_service(&service).run_line(&line);
            ended.ok();
            match output {
                Some(expected) => ended.stdout_eq(expected),
                None if self.json.is_null() => ended.stdout_eq(""),
                None => ended.json_eq(&self.json),
            };
            let expected: Vec<_> = self.requests.iter().map(|(line, _)| (*line).to_owned()).collect();
            assert_eq!(service.request_lines(), expected, "requests of {line}");
            for request in service.requests() {
                let header = |name| request.header(name).unwrap_or("(none)").to_owned();
                assert_eq!(header("authorization"), format!("Bearer {TOKEN}"), "{line}");
                assert_eq!(header("user-agent"), format!("ppg/{}", env!("CARGO_PKG_VERSION")), "{line}");
                assert_eq!(header("accept"), "application/json", "{line}");
                let encodings = header("accept-encoding");
                assert!(["gzip", "br", "zstd"].iter().all(|one| encodings.contains(one)), "{line}: {encodings}");
            }
            let last = service.requests().pop().unwrap();
            assert_eq!(last.json(), self.body, "body of {line}");
            let kind = last.header("content-type");
            assert_eq!(kind, (!self.body.is_null()).then_some("application/json"), "{line}");
            ended.output_lacks(TOKEN);
        }
    }
}

const NO_CONTENT: Reply = Reply::Answer { status: 204, headers: Vec::new(), body: Vec::new() };

#[test]
fn list_workspaces() {
    let items = [workspace("wksp_1", "Acme"), workspace("wksp_2", "Other")];
    Case {
        command: "workspace list",
        requests: vec![("GET /v1/workspaces", Reply::ok(&list(&items)))],
        body: Value::Null,
        table: "ID      NAME   SLUG   PLAN  CREATED AT\nwksp_1  Acme   acme   pro   2026-01-02T03:04:05.678Z\nwksp_2  Other  other  pro   2026-01-02T03:04:05.678Z\n",
        json: json!(items),
        id: "wksp_1\nwksp_2\n",
    }
    .check();
}

#[test]
fn get_workspace() {
    let one = workspace("wksp_1", "Acme");
    Case {
        command: "workspace get wksp_1",
        requests: vec![("GET /v1/workspaces/wksp_1", Reply::ok(&one))],
        body: Value::Null,
        table: "ID          wksp_1\nNAME        Acme\nSLUG        acme\nPLAN        pro\nCREATED AT  2026-01-02T03:04:05.678Z\nUPDATED AT  2026-02-03T04:05:06Z\n",
        json: one,
        id: "wksp_1\n",
    }
    .check();
}

#[test]
fn list_projects() {
    let items = [project("proj_1", "shop", "wksp_1")];
    Case {
        command: "project list --workspace wksp_1",
        requests: vec![("GET /v1/workspaces/wksp_1/projects", Reply::ok(&list(&items)))],
        body: Value::Null,
        table: "ID      NAME  CREATED AT                UPDATED AT\nproj_1  shop  2026-01-02T03:04:05.678Z  2026-02-03T04:05:06Z\n",
        json: json!(items),
        id: "proj_1\n",
    }
    .check();
}

#[test]
fn create_project() {
    let db = database("db_1", "orders", "proj_1");
    Case {
        command: "project create shop --region us-east-1 --workspace wksp_1",
        requests: vec![(
            "POST /v1/workspaces/wksp_1/projects",
            Reply::json(201, &project_with("proj_1", "shop", "wksp_1", std::slice::from_ref(&db))),
        )],
        body: json!({ "name": "shop", "region": "us-east-1" }),
        table: "ID            proj_1\nNAME          shop\nWORKSPACE ID  wksp_1\nDATABASES     orders\nCREATED AT    2026-01-02T03:04:05.678Z\nUPDATED AT    2026-02-03T04:05:06Z\n",
        json: project_with("proj_1", "shop", "wksp_1", &[masked(db)]),
        id: "proj_1\n",
    }
    .check();
}

#[test]
fn get_project() {
    let db = database("db_1", "orders", "proj_1");
    Case {
        command: "project get proj_1",
        requests: vec![(
            "GET /v1/projects/proj_1",
            Reply::ok(&project_with("proj_1", "shop", "wksp_1", std::slice::from_ref(&db))),
        )],
        body: Value::Null,
        table: "ID            proj_1\nNAME          shop\nWORKSPACE ID  wksp_1\nDATABASES     orders\nCREATED AT    2026-01-02T03:04:05.678Z\nUPDATED AT    2026-02-03T04:05:06Z\n",
        json: project_with("proj_1", "shop", "wksp_1", &[masked(db)]),
        id: "proj_1\n",
    }
    .check();
}

#[test]
fn delete_project() {
    Case {
        command: "project delete proj_1 --yes",
        requests: vec![
            ("GET /v1/projects/proj_1", Reply::ok(&project_with("proj_1", "shop", "wksp_1", &[]))),
            ("DELETE /v1/projects/proj_1", NO_CONTENT),
        ],
        body: Value::Null,
        table: "",
        json: json!({ "id": "proj_1", "deleted": true }),
        id: "proj_1\n",
    }
    .check();
}

#[test]
fn create_database() {
    let db = database("db_1", "orders", "proj_1");
    Case {
        command: "db create orders --region ap-northeast-1 --project proj_1",
        requests: vec![("POST /v1/projects/proj_1/databases", Reply::json(201, &db))],
        body: json!({ "name": "orders", "region": "ap-northeast-1" }),
        table: DATABASE,
        json: masked(db),
        id: "db_1\n",
    }
    .check();
}

#[test]
fn create_database_without_a_name_sends_none() {
    let db = database("db_1", "orders", "proj_1");
    Case {
        command: "db create --region ap-southeast-1 --project proj_1",
        requests: vec![("POST /v1/projects/proj_1/databases", Reply::json(201, &db))],
        body: json!({ "region": "ap-southeast-1" }),
        table: DATABASE,
        json: masked(db),
        id: "db_1\n",
    }
    .check();
}

const DATABASE: &str = "ID                 db_1
NAME               orders
PROJECT ID         proj_1
REGION             eu-central-1
STATUS             active
CONNECTION STRING  prisma+postgres://accelerate.example/?api_key=********
HOST               db.example
PORT               5432
USERNAME           ada
PASSWORD           ********
DATABASE           app
CREATED AT         2026-01-02T03:04:05.678Z
UPDATED AT         2026-02-03T04:05:06Z
";

#[test]
fn get_database() {
    let db = database("db_1", "orders", "proj_1");
    Case {
        command: "db get db_1",
        requests: vec![("GET /v1/databases/db_1", Reply::ok(&db))],
        body: Value::Null,
        table: DATABASE,
        json: masked(db),
        id: "db_1\n",
    }
    .check();
}

#[test]
fn delete_database() {
    Case {
        command: "db delete db_1 --yes",
        requests: vec![
            ("GET /v1/databases/db_1", Reply::ok(&database("db_1", "orders", "proj_1"))),
            ("DELETE /v1/databases/db_1", NO_CONTENT),
        ],
        body: Value::Null,
        table: "",
        json: json!({ "id": "db_1", "deleted": true }),
        id: "db_1\n",
    }
    .check();
}

#[test]
fn get_database_usage() {
    for (options, query) in [
        ("", ""),
        ("--from 2026-01-01", "?startDate=2026-01-01"),
        ("--to 2026-01-31", "?endDate=2026-01-31"),
        ("--from 2026-01-01 --to 2026-01-31", "?startDate=2026-01-01&endDate=2026-01-31"),
    ] {
        Case {
            command: &format!("db usage db_1 {options}"),
            requests: vec![(&format!("GET /v1/databases/db_1/usage{query}"), Reply::ok(&usage("db_1")))],
            body: Value::Null,
            table: "DATABASE ID                db_1\nSTART DATE                 2026-01-01\nEND DATE                   2026-01-31\nSTORAGE USED BYTES         38.6 MiB\nSTORAGE LIMIT BYTES        1.0 GiB\nQUERIES TOTAL COUNT        30\nQUERIES READ COUNT         20\nQUERIES WRITE COUNT        10\nCONNECTIONS PEAK COUNT     7\nCONNECTIONS AVERAGE COUNT  2.5\n",
            json: usage("db_1"),
            id: "db_1\n",
        }
        .check();
    }
}

#[test]
fn list_database_backups() {
    let items = [backup("bkp_1", "db_1", "completed")];
    Case {
        command: "backup list db_1",
        requests: vec![("GET /v1/databases/db_1/backups", Reply::ok(&list(&items)))],
        body: Value::Null,
        table: "ID     TYPE    STATUS     SIZE BYTES  CREATED AT                COMPLETED AT\nbkp_1  manual  completed     2.0 KiB  2026-01-02T03:04:05.678Z  2026-01-02T03:05:00Z\n",
        json: json!(items),
        id: "bkp_1\n",
    }
    .check();
}

#[test]
fn create_database_backup() {
    let one = backup("bkp_1", "db_1", "completed");
    for (options, body) in [("", json!({})), ("--label nightly", json!({ "label": "nightly" }))] {
        Case {
            command: &format!("backup create db_1 {options}"),
            requests: vec![("POST /v1/databases/db_1/backups", Reply::json(202, &one))],
            body,
            table: "ID            bkp_1\nDATABASE ID   db_1\nTYPE          manual\nSTATUS        completed\nSIZE BYTES    2.0 KiB\nCREATED AT    2026-01-02T03:04:05.678Z\nCOMPLETED AT  2026-01-02T03:05:00Z\n",
            json: one.clone(),
            id: "bkp_1\n",
        }
        .check();
    }
}

#[test]
fn restore_database_backup() {
    let answer = json!({ "status": "restoring", "message": "The restore has begun" });
    Case {
        command: "backup restore bkp_1 --database db_1 --yes",
        requests: vec![
            ("GET /v1/databases/db_1", Reply::ok(&database("db_1", "orders", "proj_1"))),
            ("POST /v1/databases/db_1/backups/bkp_1/restore", Reply::json(202, &answer)),
        ],
        body: Value::Null,
        table: "STATUS   restoring\nMESSAGE  The restore has begun\n",
        json: answer,
        id: "db_1\n",
    }
    .check();
}

#[test]
fn list_connections() {
    // The service masks by itself; whatever it sends, ppg masks, too.
    let items = [connection("conn_1", "db_1", "postgres://ada:****@db.example:5432/app")];
    let shown = "postgres://ada:********@db.example:5432/app";
    Case {
        command: "conn list db_1",
        requests: vec![("GET /v1/databases/db_1/connections", Reply::ok(&list(&items)))],
        body: Value::Null,
        table: "ID      TYPE    CONNECTION STRING                            CREATED AT\nconn_1  direct  postgres://ada:********@db.example:5432/app  2026-01-02T03:04:05.678Z\n",
        json: json!([connection("conn_1", "db_1", shown)]),
        id: "conn_1\n",
    }
    .check();
}

#[test]
fn create_connection() {
    let one = connection("conn_1", "db_1", "postgres://ada:pw@db.example:5432/app");
    for (options, body) in [
        ("--type direct", json!({ "type": "direct" })),
        ("--type prisma --name ci", json!({ "name": "ci", "type": "prisma" })),
    ] {
        Case {
            command: &format!("conn create db_1 {options}"),
            requests: vec![("POST /v1/databases/db_1/connections", Reply::json(201, &one))],
            body,
            table: "ID                 conn_1\nDATABASE ID        db_1\nTYPE               direct\nCONNECTION STRING  postgres://ada:pw@db.example:5432/app\nCREATED AT         2026-01-02T03:04:05.678Z\n",
            json: one.clone(),
            id: "conn_1\n",
        }
        .check();
    }
}

#[test]
fn delete_connection() {
    Case {
        command: "conn delete conn_1 --yes",
        requests: vec![("DELETE /v1/connections/conn_1", NO_CONTENT)],
        body: Value::Null,
        table: "",
        json: json!({ "id": "conn_1", "deleted": true }),
        id: "conn_1\n",
    }
    .check();
}

#[test]
fn list_integrations() {
    let items = [integration("int_1")];
    Case {
        command: "integration list",
        requests: vec![("GET /v1/integrations", Reply::ok(&list(&items)))],
        body: Value::Null,
        table: "ID     NAME         PROVIDER  STATUS  CREATED AT\nint_1  Deployments  vercel    active  2026-01-02T03:04:05.678Z\n",
        json: json!(items),
        id: "int_1\n",
    }
    .check();
}
