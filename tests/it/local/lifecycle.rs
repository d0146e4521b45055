//! The server's life cycle: found, started once, killed and started again, stopped, reset.

use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use ppg_local::StartOptions;
use ppg_postgres::progress::Silent;
use ppg_test::local_server;
use ppg_test::local_server::{Server, connect};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

fn kill(pid: u32) {
    let pid = Pid::from_raw(i32::try_from(pid).unwrap()).unwrap();
    kill_process(pid, Signal::KILL).unwrap();
}

/// Kills the server and waits until it is dead.
async fn kill_server(server: &Server) {
    kill(server.endpoint.pid);
    while ppg_local::find_running(&server.home).is_some() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The process of the PostgreSQL that has this database.
fn postgres_of(server: &Server, database: &str) -> u32 {
    let path = server.home.data.join("clusters").join(database).join("data/postmaster.pid");
    std::fs::read_to_string(path).unwrap().lines().next().unwrap().parse().unwrap()
}

async fn count(connection_string: &serde_json::Value) -> Option<i64> {
    let client = connect(connection_string).await.ok()?;
    Some(client.query_one("select count(*) from t", &[]).await.ok()?.get(0))
}

#[tokio::test]
async fn ten_starts_at_once_make_one_server() {
    let (_directory, home) = local_server::new_home();
    let starts = (0..10).map(|_| {
        let home = home.clone();
        // Threads with runtimes of their own: nearer to ten processes.
        std::thread::spawn(move || local_server::block_on(local_server::start(&home)))
    });
    let found: Vec<_> = starts.collect::<Vec<_>>().into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(found.iter().all(|endpoint| endpoint.pid == found[0].pid && endpoint.url == found[0].url), "{found:?}");
    assert_eq!(ppg_local::find_running(&home).unwrap().pid, found[0].pid);
    assert!(ppg_local::stop(&home).await.unwrap());
    assert!(ppg_local::find_running(&home).is_none());
    assert!(!ppg_local::stop(&home).await.unwrap(), "nothing runs any more");
}

#[tokio::test]
async fn state_and_token_files_are_private() {
    let server = Server::start().await;
    for name in ["server.json", "state.json", "server.log", "engine.json"] {
        let mode = std::fs::metadata(server.home.data.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let mode = std::fs::metadata(&server.home.data).unwrap().permissions().mode();
    assert_eq!(mode & 0o066, 0, "others may pass through at most");
}

#[tokio::test]
async fn the_next_server_recovers_after_a_kill() {
    let mut server = Server::start().await;
    let database = server.create_active_database().await;
    let id = database["id"].as_str().unwrap();
    let connections = format!("/databases/{id}/connections");
    let made = server.post(&connections, json!({"type": "direct"})).await.json();
    let client = connect(&database["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int); insert into t values (1)").await.unwrap();
    let (url, postgres) = (server.endpoint.url.clone(), postgres_of(&server, id));

    kill_server(&server).await;
    server.restart().await;
    assert_eq!(server.endpoint.url, url, "the address stays good");
    assert_eq!(server.get(&format!("/databases/{id}")).await.json()["connectionString"], database["connectionString"]);
    client.batch_execute("insert into t values (2)").await.expect("clients did not notice");
    server.post(&connections, json!({"type": "direct"})).await;
    assert_eq!(postgres_of(&server, id), postgres, "PostgreSQL was taken over, not started anew");
    assert_eq!(count(&made["connectionString"]).await, Some(2));
}

#[tokio::test]
async fn a_killed_postgresql_is_started_again() {
    let server = Server::start().await;
    let database = server.create_active_database().await;
    let id = database["id"].as_str().unwrap();
    let client = connect(&database["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int); insert into t values (1)").await.unwrap();

    kill(postgres_of(&server, id));
    // A request that needs it waits for it.
    let made = server.post(&format!("/databases/{id}/connections"), json!({"type": "direct"})).await;
    assert_eq!(made.status, 201, "{}\n{}", made.text, server.log());
    assert_eq!(count(&made.json()["connectionString"]).await, Some(1));

    kill(postgres_of(&server, id));
    let killed = Instant::now();
    while count(&database["connectionString"]).await.is_none() {
        assert!(killed.elapsed() < Duration::from_secs(20), "{}", server.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn an_interrupted_job_is_finished_by_the_next_server() {
    let mut server = Server::start().await;
    let database = server.create_active_database().await;
    let id = database["id"].as_str().unwrap().to_owned();
    let backups = format!("/databases/{id}/backups");
    assert_eq!(server.send(server.request("POST", &backups)).await.status, 202);
    let cut = server.create_project().await;
    kill_server(&server).await;
    server.restart().await;
    server.wait_active(cut["databases"][0]["id"].as_str().unwrap()).await;
    server.wait_for(&backups, |list| list["data"][0]["status"] == "completed").await;

    // The removal is recorded, then the server is killed; the response does not matter.
    let path = format!("/projects/{}", database["projectId"].as_str().unwrap());
    let removal = server.request("DELETE", &path).send();
    let _ = tokio::time::timeout(Duration::from_millis(30), removal).await;
    kill_server(&server).await;
    server.restart().await;
    if server.get(&path).await.status == 200 {
        assert_eq!(server.delete(&path).await.status, 204);
    }
    let directory = server.home.data.join("clusters").join(&id);
    let deadline = Instant::now() + Duration::from_secs(20);
    while server.get(&format!("/databases/{id}")).await.status != 404 {
        assert!(Instant::now() < deadline, "{}", server.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!directory.exists());
}

#[tokio::test]
async fn orphaned_files_are_removed() {
    let mut server = Server::start().await;
    assert!(ppg_local::stop(&server.home).await.unwrap());
    let strays = ["clusters/db_stray/data", "backups/db_stray/bkp_1"].map(|path| server.home.data.join(path));
    for stray in &strays {
        std::fs::create_dir_all(stray).unwrap();
    }
    server.restart().await;
    let deadline = Instant::now() + Duration::from_secs(10);
    while strays.iter().any(|stray| stray.exists()) {
        assert!(Instant::now() < deadline, "{}", server.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_taken_database_port_is_replaced() {
    let mut server = Server::start().await;
    let database = server.create_active_database().await;
    let id = database["id"].as_str().unwrap();
    assert!(ppg_local::stop(&server.home).await.unwrap());
    let port = u16::try_from(database["directConnection"]["port"].as_u64().unwrap()).unwrap();
    let _squatter = std::net::TcpListener::bind(("127.0.0.1", port)).unwrap();
    server.restart().await;
    let moved = server
        .wait_for(&format!("/databases/{id}"), |database| database["directConnection"]["port"] != json!(port))
        .await;
    server.post(&format!("/databases/{id}/connections"), json!({"type": "direct"})).await;
    connect(&moved["connectionString"]).await.unwrap();
    assert!(server.log().contains("moved to port"), "{}", server.log());
}

#[tokio::test]
async fn stop_and_reset_clean_up_after_a_killed_server() {
    let server = Server::start().await;
    let database = server.create_active_database().await;
    let status = ppg_local::status(&server.home).await.unwrap();
    assert!(status.running && status.engine.is_some());
    assert_eq!(json!(status)["databases"][0]["id"], database["id"]);
    kill_server(&server).await;
    connect(&database["connectionString"]).await.expect("PostgreSQL goes on");
    assert!(ppg_local::stop(&server.home).await.unwrap());
    assert!(connect(&database["connectionString"]).await.is_err());

    ppg_local::reset(&server.home).await.unwrap();
    assert!(ppg_local::status(&server.home).await.unwrap().databases.is_empty());
    assert!(!server.home.data.join("state.json").exists() && !server.home.data.join("clusters").exists());
}

#[tokio::test]
async fn a_server_that_cannot_start_says_why_at_once() {
    let (_directory, home) = local_server::new_home();
    std::fs::create_dir_all(&home.data).unwrap();
    std::fs::write(home.data.join("state.json"), "{ damaged").unwrap();
    let started = Instant::now();
    let error =
        ppg_local::start_with_command(&home, &StartOptions::default(), &Silent, local_server::serve_command(&home))
            .await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("state.json is damaged"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(60), "not the whole time limit");
}

#[tokio::test]
async fn usage_survives_a_killed_server_exactly() {
    let mut server = Server::start().await;
    let database = server.create_active_database().await;
    let path = format!("/databases/{}/usage", database["id"].as_str().unwrap());
    let client = connect(&database["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int)").await.unwrap();
    for _ in 0..25 {
        client.execute("insert into t values (1)", &[]).await.unwrap();
    }
    let before = server.wait_for(&path, |usage| usage["queries"]["writeCount"].as_i64() >= Some(25)).await;
    kill_server(&server).await;
    server.restart().await;
    let after = server.get(&path).await.json();
    assert_eq!(after["queries"], before["queries"]);
    // And when PostgreSQL itself is stopped and started.
    assert!(ppg_local::stop(&server.home).await.unwrap());
    server.restart().await;
    let after = server.get(&path).await.json();
    assert_eq!(after["queries"]["writeCount"], before["queries"]["writeCount"]);
}

#[tokio::test]
async fn a_restore_that_fails_shows_and_loses_nothing() {
    let server = Server::start().await;
    let database = server.create_active_database().await;
    let id = database["id"].as_str().unwrap();
    let client = connect(&database["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int); insert into t values (1)").await.unwrap();
    let backups = format!("/databases/{id}/backups");
    let mut made = Vec::new();
    for _ in 0..2 {
        let backup = server.send(server.request("POST", &backups)).await.json();
        made.push(backup["id"].as_str().unwrap().to_owned());
    }
    server
        .wait_for(&backups, |list| {
            list["data"].as_array().unwrap().iter().all(|backup| backup["status"] == "completed")
        })
        .await;
    let damaged = server.home.data.join("backups").join(id).join(&made[0]);
    std::fs::remove_file(damaged.join("global/pg_control")).unwrap();
    client.batch_execute("insert into t values (2)").await.unwrap();

    let restore = |backup: &str| server.request("POST", &format!("{backups}/{backup}/restore"));
    assert_eq!(server.send(restore(&made[0])).await.status, 202);
    server.wait_for(&format!("/databases/{id}"), |database| database["status"] == "suspended").await;
    assert_eq!(count(&database["connectionString"]).await, Some(2), "the content from before is there");
    assert_eq!(server.send(restore(&made[1])).await.status, 202);
    server.wait_active(id).await;
    assert_eq!(count(&database["connectionString"]).await, Some(1));
}
