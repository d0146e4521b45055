//! Local mode's clusters, with real PostgreSQL.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment that it runs in")]
#![cfg(all(unix, feature = "local"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, missing_docs)]

#[path = "support/rig.rs"]
mod rig;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use ppg_core::error::Kind;
use ppg_core::secret::Secret;
use rig::port::free_port;
use rig::{Rig, client, client_of, kill, number};

/// Inserts 1, 2, 3, … until its connection is cut; the last acknowledged one is in the counter.
fn writer(port: u16) -> (Arc<AtomicI64>, tokio::task::JoinHandle<()>) {
    let acknowledged = Arc::new(AtomicI64::new(0));
    let counter = acknowledged.clone();
    let task = tokio::spawn(async move {
        let Ok(client) = client(port, "ada", "secret").await else { return };
        let Ok(next) = client.query_one("select coalesce(max(n), 0) from log", &[]).await else { return };
        let mut n: i64 = next.get(0);
        counter.store(n, Ordering::SeqCst);
        loop {
            n += 1;
            if client.execute("insert into log (n) values ($1)", &[&n]).await.is_err() {
                return;
            }
            counter.store(n, Ordering::SeqCst);
        }
    });
    (acknowledged, task)
}

/// Waits until one more row is acknowledged.
async fn a_write(acknowledged: &AtomicI64) {
    let had = acknowledged.load(Ordering::SeqCst);
    while acknowledged.load(Ordering::SeqCst) == had {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn make_log(port: u16) {
    let ada = client(port, "ada", "secret").await.unwrap();
    ada.batch_execute("create table log (n bigint primary key)").await.unwrap();
}

#[tokio::test]
async fn a_cluster_is_adopted_by_the_next_server_and_keeps_its_rows_over_a_restart() {
    let rig = Rig::new().await;
    let (first, port) = rig.running("one").await;
    let ada = client(port, "ada", "secret").await.unwrap();
    ada.batch_execute("create table t (a int); insert into t values (42)").await.unwrap();
    let pid = rig.pid("one");

    let second = rig.cluster("one", port);
    assert!(second.is_running().await);
    second.start().await.unwrap();
    assert_eq!(rig.pid("one"), pid, "it was adopted and not started anew");
    assert_eq!(number(&ada, "select a::int8 from t").await, 42, "its clients stayed connected");

    second.stop().await.unwrap();
    assert!(!first.is_running().await && ada.simple_query("select 1").await.is_err());
    second.stop().await.unwrap();
    first.start().await.unwrap();
    let ada = client(port, "ada", "secret").await.unwrap();
    assert_eq!(number(&ada, "select a::int8 from t").await, 42);

    first.delete().await.unwrap();
    assert!(!rig.path("one").exists());
    first.delete().await.unwrap();
}

#[tokio::test]
async fn two_servers_that_start_the_same_cluster_at_once_both_get_the_one_postmaster() {
    let rig = Rig::new().await;
    let (first, port) = rig.running("one").await;
    let second = rig.cluster("one", port);
    for delay in [0, 1, 3, 10, 30] {
        first.stop().await.unwrap();
        let later = async {
            tokio::time::sleep(Duration::from_millis(delay)).await;
            second.start().await
        };
        let (one, two) = tokio::join!(first.start(), later);
        one.unwrap();
        two.unwrap();
        client(port, "ada", "secret").await.unwrap();
    }
}

#[tokio::test]
async fn every_acknowledged_row_is_there_after_kill_9_of_the_postmaster() {
    let rig = Rig::new().await;
    let (_, port) = rig.running("one").await;
    make_log(port).await;
    for round in 0..4 {
        let (acknowledged, task) = writer(port);
        let busy = client(port, "ada", "secret").await.unwrap();
        // A backend that is deep in a computation doesn't notice its postmaster's death.
        let busy =
            tokio::spawn(
                async move { busy.simple_query("select count(*) from generate_series(1, 1e9)").await.is_err() },
            );
        a_write(&acknowledged).await;
        tokio::time::sleep(Duration::from_millis(50 + 70 * round)).await;
        kill(rig.pid("one"), "KILL");
        rig.cluster("one", port).start().await.unwrap();
        task.await.unwrap();
        assert!(busy.await.unwrap());
        let ada = client(port, "ada", "secret").await.unwrap();
        let (count, last) =
            (number(&ada, "select count(*) from log").await, number(&ada, "select max(n) from log").await);
        let promised = acknowledged.load(Ordering::SeqCst);
        assert!(promised > 0 && last >= promised, "{promised} acknowledged, {last} there");
        assert_eq!(count, last, "no gap");
    }
}

#[tokio::test]
async fn a_backup_under_a_writing_client_restores_to_a_moment_between_its_begin_and_end() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    make_log(port).await;
    cluster.create_role("gone", &Secret::from("gone")).await.unwrap();
    let (acknowledged, task) = writer(port);
    a_write(&acknowledged).await;
    let before = acknowledged.load(Ordering::SeqCst);
    let backup = rig.path("backup");
    let bytes = cluster.backup(&backup).await.unwrap();
    let after = acknowledged.load(Ordering::SeqCst) + 1;
    assert!(before > 0 && after > before && bytes > 20_000_000, "{before} {after} {bytes}");
    a_write(&acknowledged).await;

    cluster.drop_role("gone").await.unwrap();
    cluster.create_role("later", &Secret::from("later")).await.unwrap();
    cluster.create_role("ada", &Secret::from("changed")).await.unwrap();
    let ada = client(port, "ada", "changed").await.unwrap();
    ada.batch_execute("delete from log where n % 3 = 0; create table t (a int)").await.unwrap();
    for _ in 0..2 {
        cluster.restore(&backup).await.unwrap();
        let ada = client(port, "ada", "changed").await.expect("connections keep their passwords");
        let (count, last) =
            (number(&ada, "select count(*) from log").await, number(&ada, "select max(n) from log").await);
        assert_eq!(count, last, "no gap");
        assert!((before..=after).contains(&last), "{before} <= {last} <= {after}");
        assert_eq!(number(&ada, "select count(*) from pg_class where relname = 't'").await, 0);
        assert!(client(port, "gone", "gone").await.is_err(), "a deleted connection does not come back");
        client(port, "later", "later").await.expect("a newer connection stays");
        assert!(!rig.path("one/data.old").exists() && !rig.path("one/roles.json").exists());
        ada.batch_execute("truncate log").await.unwrap();
    }
    task.await.unwrap();

    let lost = cluster.restore(&rig.path("no-backup")).await.unwrap_err();
    assert!(lost.message().ends_with("is not a backup"), "{lost}");
    cluster.sync_roles(&[("ada".into(), Secret::from("third")), ("new".into(), Secret::from("new"))]).await.unwrap();
    client(port, "ada", "third").await.unwrap();
    client(port, "new", "new").await.unwrap();
    assert!(client(port, "later", "later").await.is_err());
}

#[tokio::test]
async fn a_backup_that_does_not_start_leaves_the_old_content() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    let backup = rig.path("backup");
    cluster.backup(&backup).await.unwrap();
    std::fs::write(backup.join("global/pg_control"), "damaged").unwrap();
    make_log(port).await;
    let error = cluster.restore(&backup).await.unwrap_err();
    assert!(error.message().starts_with("the backup could not be restored: "), "{error}");
    let ada = client(port, "ada", "secret").await.unwrap();
    assert_eq!(number(&ada, "select count(*) from log").await, 0);
}

#[tokio::test]
async fn a_dropped_role_is_cut_off_at_once_also_while_it_connects() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    let ada = client(port, "ada", "secret").await.unwrap();
    // What it owns itself, in two databases, and a database.
    ada.batch_execute("create database other").await.unwrap();
    let other = client_of(port, "ada", "secret", "other").await.unwrap();
    other.batch_execute("set role none; create schema s; create table s.mine (a int)").await.unwrap();
    ada.batch_execute("set role none; create table mine (a int)").await.unwrap();
    let hammer: Vec<_> = (0..4)
        .map(|_| {
            tokio::spawn(async move {
                let mut open = Vec::new();
                while let Ok(client) = client(port, "ada", "secret").await {
                    open.push(client);
                    if open.len() > 10 {
                        open.clear();
                    }
                }
                open
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let begun = Instant::now();
    cluster.drop_role("ada").await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!(ada.simple_query("select 1").await.is_err());
    assert!(other.simple_query("select 1").await.is_err());
    for task in hammer {
        for client in task.await.unwrap() {
            assert!(client.simple_query("select 1").await.is_err());
        }
    }
    assert!(client(port, "ada", "secret").await.is_err());
    cluster.drop_role("ada").await.unwrap();

    cluster.create_role("bob", &Secret::from("bob")).await.unwrap();
    let bob = client(port, "bob", "bob").await.unwrap();
    bob.batch_execute("insert into mine values (1); drop table mine; drop database other").await.unwrap_err();
    bob.batch_execute("insert into mine values (1); drop table mine").await.expect("it belongs to app now");
    bob.batch_execute("drop database other").await.unwrap();
    assert_eq!(cluster.drop_role("app").await.unwrap_err().kind(), Kind::Refused);
}

#[tokio::test]
async fn an_open_transaction_of_another_connection_does_not_keep_a_role() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    cluster.create_role("bob", &Secret::from("bob")).await.unwrap();
    let bob = client(port, "bob", "bob").await.unwrap();
    let own = "set role none; create schema mine; create table mine.t (i int);
               grant all on schema mine to app; grant all on mine.t to app";
    bob.batch_execute(own).await.unwrap();
    let ada = client(port, "ada", "secret").await.unwrap();
    ada.batch_execute("begin; select * from mine.t").await.unwrap();
    let begun = Instant::now();
    cluster.drop_role("bob").await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    let ada = client(port, "ada", "secret").await.unwrap();
    assert_eq!(number(&ada, "select count(*) from mine.t").await, 0, "it belongs to all now");
}

#[tokio::test]
async fn connections_share_what_they_make_and_see_nothing_of_ours() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    cluster.create_role("bob", &Secret::from("b'o\"b")).await.unwrap();
    let (ada, bob) = (client(port, "ada", "secret").await.unwrap(), client(port, "bob", "b'o\"b").await.unwrap());
    ada.batch_execute("create schema shop; create table shop.t (a int); insert into shop.t values (1)").await.unwrap();
    bob.batch_execute("alter table shop.t add b int; discard all; drop schema public cascade; create schema public")
        .await
        .unwrap_err();
    bob.batch_execute("alter table shop.t add b int").await.unwrap();
    bob.batch_execute("discard all").await.unwrap();
    bob.batch_execute("drop schema public cascade; create schema public; drop table shop.t; drop schema shop")
        .await
        .unwrap();
    bob.batch_execute("create extension pgcrypto").await.expect("trusted extensions are the owner's");
    // What a migration tool does.
    ada.batch_execute("create database shadow").await.unwrap();
    let shadow = client_of(port, "bob", "b'o\"b", "shadow").await.unwrap();
    shadow.batch_execute("drop schema public cascade; create schema public; create table t (a int)").await.unwrap();
    ada.batch_execute("drop database shadow with (force)").await.unwrap();

    let others =
        "select count(*) from pg_namespace where nspname not in ('public', 'information_schema') and nspname !~ '^pg_'";
    assert_eq!(number(&ada, others).await, 0);
    assert_eq!(number(&ada, "select count(*) from pg_extension where extname not in ('plpgsql', 'pgcrypto')").await, 0);
    assert!(client_of(port, "ada", "secret", "ppg_internal").await.is_err());
    assert!(client(port, "ada", "wrong").await.is_err());
    assert!(client(port, "ppg_admin", "secret").await.is_err());
    assert!(ada.batch_execute("create role eve superuser").await.is_err());
    assert!(ada.batch_execute("copy (select 1) to program 'true'").await.is_err());
    for query in ["show timezone", "show server_encoding", "show synchronous_commit", "show role"] {
        let value: String = ada.query_one(query, &[]).await.unwrap().get(0);
        assert!(["UTC", "UTF8", "on", "app"].contains(&&*value), "{query}: {value}");
    }
    let log = std::fs::read_to_string(cluster.log()).unwrap();
    assert!(!log.contains("SCRAM") && !log.contains("secret"), "{log}");
}

#[tokio::test]
async fn two_clusters_know_nothing_of_each_other() {
    let rig = Rig::new().await;
    let ((one, port), (_two, other_port)) = (rig.running("one").await, rig.running("two").await);
    one.create_role("only", &Secret::from("here")).await.unwrap();
    make_log(port).await;
    assert!(client(other_port, "only", "here").await.is_err());
    let there = client(other_port, "ada", "secret").await.unwrap();
    assert_eq!(number(&there, "select count(*) from pg_tables where tablename = 'log'").await, 0);
    one.stop().await.unwrap();
    assert_eq!(number(&there, "select 1::int8").await, 1);
}

#[tokio::test]
async fn a_port_that_another_program_holds_is_said_and_another_one_works() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    cluster.stop().await.unwrap();
    let stranger = std::net::TcpListener::bind(("127.0.0.1", port)).unwrap();
    let error = cluster.start().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Unavailable);
    assert_eq!(error.to_json()["error"]["code"], "port_in_use");
    let moved = free_port();
    rig.cluster("one", moved).start().await.unwrap();
    client(moved, "ada", "secret").await.unwrap();
    // A server that gave the running one yet another port.
    drop(stranger);
    rig.cluster("one", port).start().await.unwrap();
    client(port, "ada", "secret").await.unwrap();
}

#[tokio::test]
async fn a_lock_file_with_the_number_of_a_strangers_process_does_not_block() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    let file = rig.path("one/data/postmaster.pid");
    let text = std::fs::read_to_string(&file).unwrap();
    let pid = rig.pid("one");
    kill(pid, "KILL");
    let mut command = tokio::process::Command::new("sleep");
    command.arg("60").kill_on_drop(true);
    rig.account().apply(&mut command);
    let stranger = command.spawn().unwrap();
    std::fs::write(&file, text.replacen(&pid.to_string(), &stranger.id().unwrap().to_string(), 1)).unwrap();
    assert!(!cluster.is_running().await);
    cluster.start().await.unwrap();
    client(port, "ada", "secret").await.unwrap();
}

#[tokio::test]
async fn use_is_measured() {
    let rig = Rig::new().await;
    let (cluster, port) = rig.running("one").await;
    let ada = client(port, "ada", "secret").await.unwrap();
    ada.batch_execute("create table t (a text)").await.unwrap();
    let before = cluster.sample().await.unwrap();
    assert_eq!(before.clients, 1);
    for _ in 0..3 {
        ada.execute("insert into t select repeat('x', 1000) from generate_series(1, 1000)", &[]).await.unwrap();
        ada.query("with x as (select count(*) from t) select * from x", &[]).await.unwrap();
        ada.query("select 1", &[]).await.unwrap();
    }
    let after = cluster.sample().await.unwrap();
    assert_eq!(after.epoch, before.epoch);
    assert!(after.used_bytes > before.used_bytes + 3_000_000 && before.used_bytes < 20_000_000);
    if std::env::var_os("PPG_TEST_POSTGRES_BIN").is_none() {
        assert_eq!((after.reads - before.reads, after.writes - before.writes), (6, 3));
        assert!(after.total - before.total >= 9);
    }
    kill(rig.pid("one"), "KILL");
    cluster.start().await.unwrap();
    let restarted = cluster.sample().await.unwrap();
    assert_ne!(restarted.epoch, after.epoch, "a crash resets the counters");
    assert_eq!(restarted.clients, 0);
}
