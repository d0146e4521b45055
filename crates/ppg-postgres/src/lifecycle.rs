//! A cluster is made, started, stopped and deleted.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::cluster::Cluster;
use crate::conf;
use crate::files;
use crate::postmaster;
use crate::process::{self, Shutdown};
use crate::progress::Progress;
use crate::roles;
use crate::swap;
use crate::template;
use ppg_core::error::{Code, Error, Result};

/// So long its port may stay taken.
const KILLED_PORT_TIMEOUT: Duration = Duration::from_secs(2);

/// How long a port may be taken before it counts as another program's.
const PORT_TIMEOUT: Duration = Duration::from_millis(500);

/// PostgreSQL's words for a port that another program has.
const NO_PORT_MESSAGE: &str = "could not create any TCP/IP sockets";

/// So long what a killed predecessor leaves behind is waited for.
const LEFTOVERS_TIMEOUT: Duration = Duration::from_secs(20);

impl Cluster {
    /// Makes it by a copy of the template, which is made first if need be: database `postgres`, its owner `app`.
    /// Idempotent, a half copy is thrown away. It doesn't run yet afterwards.
    pub async fn create(&self, templates: &Path, progress: &dyn Progress) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        let dir = self.spec.dir.clone();
        if postmaster::running(&self.data()).is_some() {
            return Ok(());
        }
        swap::recover(&dir)?;
        if self.data().is_dir() {
            return Ok(());
        }
        let password = &self.spec.superuser_password;
        let template = template::find_or_create(&self.install, &self.os_user, templates, password, progress).await?;
        files::create_private_dir(&dir)?;
        self.os_user.chown(&dir)?;
        self.copy_data_dir(template, swap::partial_dir(&dir), self.data()).await
    }

    /// Copies `from` to `partial`, gives it to PostgreSQL's account and renames it to `to`, durably.
    async fn copy_data_dir(&self, from: PathBuf, partial: PathBuf, to: PathBuf) -> Result<()> {
        let os_user = self.os_user;
        files::blocking(move || {
            files::copy_tree(&from, &partial, &|_| files::CopyFilter::Copy)?;
            os_user.chown(&partial)?;
            files::sync_tree(&partial)?;
            files::rename(&partial, &to)
        })
        .await
    }

    /// Adopts the postmaster that runs on this data directory, else starts one; returns when it answers queries. What
    /// a killed predecessor left behind (its lock file, its shared memory, half an exchange) is cleared up first.
    /// [`ppg_core::error::Kind::Unavailable`] with code `port_in_use` where another program has the port.
    pub async fn start(&self) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.start_locked().await
    }

    /// [`Cluster::start`] for who holds the lock.
    pub(crate) async fn start_locked(&self) -> Result<()> {
        let data = self.data();
        swap::recover(&self.spec.dir)?;
        self.check_major_version()?;
        let killed = postmaster::read_pid_file(&data).is_some();
        let begun = Instant::now();
        loop {
            if self.adopt().await? {
                return Ok(());
            }
            postmaster::kill_orphans(&data);
            let log_output = match self.launch().await? {
                Some(postmaster::StartOutcome::Ready) => return self.finish_start().await,
                Some(postmaster::StartOutcome::Exited(said)) => said,
                None => NO_PORT_MESSAGE.to_owned(),
            };
            let no_port = log_output.contains(NO_PORT_MESSAGE);
            // PostgreSQL's words for a predecessor that isn't gone yet, or that a killed server of ours had only just
            // begun to start.
            let is_transient = no_port || log_output.contains("still in use") || log_output.contains("lock file");
            let limit = match no_port {
                false => LEFTOVERS_TIMEOUT,
                // A killed process is no process any more some time before the system has closed its port.
                true if killed => KILLED_PORT_TIMEOUT,
                // One that stopped a moment ago may have it for a moment more, and another server's may just be starting.
                true => PORT_TIMEOUT,
            };
            if (!is_transient || begun.elapsed() > limit) && postmaster::running(&data).is_none() {
                return Err(self.start_error(no_port, &log_output));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Takes over the postmaster that runs on the data directory. False if there is none that lives on.
    async fn adopt(&self) -> Result<bool> {
        let data = self.data();
        let Some(running) = postmaster::running(&data) else { return Ok(false) };
        if running.port != 0 && running.port != self.spec.port {
            self.stop_locked().await?;
            return Ok(false);
        }
        if !postmaster::wait_ready(&data).await? {
            return Ok(false);
        }
        match self.finish_start().await {
            // It was just dying.
            Err(_) if postmaster::running(&data).is_none() => Ok(false),
            opened => opened.map(|()| true),
        }
    }

    fn start_error(&self, port_in_use: bool, said: &str) -> Error {
        if port_in_use {
            let message = format!("port {} is in use by another program", self.spec.port);
            return Error::unavailable(message).code(Code::PortInUse);
        }
        let fatal = said.lines().find_map(|line| line.split_once("FATAL:"));
        let reason = fatal.map_or("it ended without a reason", |(_, reason)| reason.trim());
        Error::failed(format!("PostgreSQL did not start: {}", ppg_core::text::escape_control(reason)))
            .hint(postmaster::log_hint(&self.log()))
    }

    /// Writes the settings and starts a postmaster on them. None where its port isn't free.
    async fn launch(&self) -> Result<Option<postmaster::StartOutcome>> {
        let (dir, port) = (&self.spec.dir, self.spec.port);
        // `postgres` would say it too, but 50 ms later. The listener is gone before it starts.
        if TcpListener::bind(("127.0.0.1", port)).is_err_and(|e| e.kind() == std::io::ErrorKind::AddrInUse) {
            return Ok(None);
        }
        let (configuration, access) = (dir.join("postgresql.conf"), dir.join("pg_hba.conf"));
        self.write_if_changed(&configuration, &conf::postgresql_conf(&self.install, port, &access))?;
        self.write_if_changed(&access, &conf::pg_hba_conf(!swap::saved_roles_path(dir).exists()))?;
        postmaster::start(&self.install, &self.os_user, &self.data(), &configuration, &self.log()).await.map(Some)
    }

    fn write_if_changed(&self, path: &Path, text: &str) -> Result<()> {
        // Most starts change nothing; then there is nothing to wait for.
        if std::fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
            return Ok(());
        }
        files::write_private(path, text.as_bytes(), Some(&self.os_user))
    }

    /// What is left to do when it takes connections: to end a restore, and to see that it answers.
    async fn finish_start(&self) -> Result<()> {
        let dir = &self.spec.dir;
        let client = self.connect().await?;
        let saved_roles = swap::saved_roles_path(dir);
        if saved_roles.exists() {
            let text = std::fs::read(&saved_roles)
                .map_err(|e| Error::io(format!("cannot read {}", saved_roles.display()), &e))?;
            let list: Vec<roles::SavedRole> =
                serde_json::from_slice(&text).map_err(|e| Error::failed(format!("{}: {e}", saved_roles.display())))?;
            roles::restore(self, &client, &list).await?;
            self.write_if_changed(&dir.join("pg_hba.conf"), &conf::pg_hba_conf(true))?;
            roles::run(&client, "SELECT pg_reload_conf()").await?;
            files::remove_file(&saved_roles)?;
        }
        let old = swap::old_dir(dir);
        if old.is_dir() {
            files::blocking(move || files::remove_tree(&old)).await?;
        }
        Ok(())
    }

    fn check_major_version(&self) -> Result<()> {
        let file = self.data().join("PG_VERSION");
        let made_by =
            std::fs::read_to_string(&file).map_err(|e| Error::io(format!("cannot read {}", file.display()), &e))?;
        if made_by.trim() == self.install.major.to_string() {
            return Ok(());
        }
        Err(Error::failed(format!(
            "the database was made by PostgreSQL {}, and this is {}",
            made_by.trim(),
            self.install.version
        ))
        .code(Code::EngineMismatch)
        .hint(format!("name the programs of PostgreSQL {} with --postgres-bin DIR", made_by.trim())))
    }

    /// Ends it: fast, or immediately after 10 s. Its clients are cut off. Nothing to do where it doesn't run.
    pub async fn stop(&self) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.stop_locked().await
    }

    /// [`Cluster::stop`] for who holds the lock.
    pub(crate) async fn stop_locked(&self) -> Result<()> {
        let data = self.data();
        for (how, limit) in [(Shutdown::Fast, 10), (Shutdown::Immediate, 5), (Shutdown::Kill, 5)] {
            let Some(running) = postmaster::running(&data) else { break };
            process::send_shutdown(&self.install, running.pid, how).await?;
            let begun = Instant::now();
            while postmaster::running(&data).is_some() && begun.elapsed() < Duration::from_secs(limit) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        match postmaster::running(&data) {
            None => {
                postmaster::kill_orphans(&data);
                Ok(())
            }
            Some(running) => Err(Error::failed(format!("PostgreSQL (process {}) does not end", running.pid))),
        }
    }

    /// Stops it and removes its directory. Idempotent.
    pub async fn delete(&self) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.stop_locked().await?;
        let dir = self.spec.dir.clone();
        files::blocking(move || files::remove_tree(&dir)).await
    }
}
