//! A place for real PostgreSQL clusters that leaves nothing behind, however a test ends.

#![allow(clippy::disallowed_methods, reason = "a test reads the environment that it runs in")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ppg_core::secret::Secret;
use ppg_postgres::cluster::{Cluster, ClusterSpec};
use ppg_postgres::install::PgInstall;
use ppg_postgres::os_user::OsUser;
use ppg_postgres::progress::Silent;
use ppg_test::port::free_port;
use tokio_postgres::{Client, NoTls};

static ENGINE: tokio::sync::OnceCell<PgInstall> = tokio::sync::OnceCell::const_new();

/// Where the engine and its template are kept between runs of the tests. Root's is where `ppg` has it: PostgreSQL runs as
/// another user there, who may not get through to a clone of the project.
fn cache() -> PathBuf {
    if rustix::process::geteuid().is_root() {
        return "/var/cache/ppg".into();
    }
    ppg_test::place::cache("cache").join("ppg")
}

/// A directory with clusters in it; they are killed when it goes.
pub struct PgFixture {
    root: tempfile::TempDir,
    engine: PgInstall,
    account: OsUser,
}

impl PgFixture {
    /// PPG_TEST_POSTGRES_BIN chooses another engine than users get.
    pub async fn new() -> PgFixture {
        let given = std::env::var_os("PPG_TEST_POSTGRES_BIN").map(PathBuf::from);
        let engine = ENGINE
            .get_or_init(|| async move {
                PgInstall::find(&cache(), given.as_deref(), &Silent)
                    .await
                    .expect("PostgreSQL: install npm, or PostgreSQL 14 or newer")
            })
            .await
            .clone();
        // For root PostgreSQL runs as another user, who must be able to pass.
        let root = tempfile::Builder::new().prefix("ppg-test-").tempdir().unwrap();
        std::fs::set_permissions(root.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        PgFixture { root, engine, account: OsUser::for_postgres().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// The cluster of this name as a server that has just begun would see it.
    pub fn cluster(&self, name: &str, port: u16) -> Cluster {
        let spec = ClusterSpec { dir: self.path(name), port, superuser_password: Secret::from("superuser-of-tests") };
        Cluster::new(self.engine.clone(), self.account, spec)
    }

    /// Makes one and starts it, with the role `ada`, password `secret`.
    pub async fn running(&self, name: &str) -> (Cluster, u16) {
        let port = free_port();
        let cluster = self.cluster(name, port);
        cluster.create(&cache().join("test-templates"), &Silent).await.unwrap();
        cluster.start().await.unwrap();
        cluster.create_role("ada", &Secret::from("secret")).await.unwrap();
        (cluster, port)
    }

    /// Process ID of the cluster's postmaster.
    pub fn pid(&self, name: &str) -> i32 {
        pid_in(&self.path(name).join("data")).unwrap()
    }

    pub fn account(&self) -> OsUser {
        self.account
    }
}

impl Drop for PgFixture {
    fn drop(&mut self) {
        for entry in std::fs::read_dir(self.root.path()).into_iter().flatten().flatten() {
            let data = entry.path().join("data");
            let Some(pid) = pid_in(&data) else { continue };
            // A number that is another process's by now is left alone.
            let ours = || arguments(pid).contains(data.to_str().unwrap_or("?"));
            let begun = Instant::now();
            while ours() && begun.elapsed() < Duration::from_secs(10) {
                kill(pid, if begun.elapsed() > Duration::from_secs(5) { "KILL" } else { "QUIT" });
                std::thread::sleep(Duration::from_millis(50));
            }
        }
    }
}

fn pid_in(data: &Path) -> Option<i32> {
    std::fs::read_to_string(data.join("postmaster.pid")).ok()?.lines().next()?.parse().ok()
}

/// Sends the signal `KILL`, or `QUIT` for any other name.
pub fn kill(pid: i32, signal: &str) {
    let signal = match signal {
        "KILL" => rustix::process::Signal::KILL,
        _ => rustix::process::Signal::QUIT,
    };
    _ = rustix::process::Pid::from_raw(pid).map(|pid| rustix::process::kill_process(pid, signal));
}

/// The arguments of a process; empty when it has ended.
fn arguments(pid: i32) -> String {
    let ps = || std::process::Command::new("ps").args(["-ww", "-o", "args=", "-p", &pid.to_string()]).output();
    let found = if cfg!(target_os = "linux") {
        std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default()
    } else {
        ps().map(|output| output.stdout).unwrap_or_default()
    };
    String::from_utf8_lossy(&found).into_owned()
}

/// A client as a user's program is one.
pub async fn client(port: u16, user: &str, password: &str) -> Result<Client, tokio_postgres::Error> {
    client_of(port, user, password, "postgres").await
}

pub async fn client_of(port: u16, user: &str, password: &str, database: &str) -> Result<Client, tokio_postgres::Error> {
    let mut config = tokio_postgres::Config::new();
    config.host("127.0.0.1").port(port).user(user).password(password).dbname(database);
    let (client, connection) = config.connect(NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

pub async fn number(client: &Client, query: &str) -> i64 {
    client.query_one(query, &[]).await.unwrap().get(0)
}
