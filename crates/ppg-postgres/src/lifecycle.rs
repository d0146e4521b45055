//! Creates, starts, stops and deletes a cluster.

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
use ppg_core::error::{Code, Error, Remedy, Result};

/// Limit for the port of a killed postmaster to become free.
const KILLED_PORT_TIMEOUT: Duration = Duration::from_secs(2);

/// Limit for a port to become free before it counts as used by another program.
const PORT_TIMEOUT: Duration = Duration::from_millis(500);

/// PostgreSQL's message for a port that another program uses.
const NO_PORT_MESSAGE: &str = "could not create any TCP/IP sockets";

/// Limit for processes and shared memory of a killed postmaster to disappear.
const LEFTOVERS_TIMEOUT: Duration = Duration::from_secs(20);

impl Cluster {
    /// Creates the cluster as a copy of the template, which is created first if it is missing: database `postgres`, owner
    /// `app`. Idempotent; removes an unfinished copy. Does not start it.
    ///
    /// # Errors
    /// `Failed` if files cannot be written or `initdb` fails.
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

    /// Copies `from` to `partial`, gives it to the user of PostgreSQL and renames it to `to`, durably.
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

    /// Adopts the postmaster that runs on this data directory, else starts one. Returns when it answers queries. First
    /// cleans up after a killed one: its lock file, its shared memory, an unfinished swap of the data directory.
    ///
    /// # Errors
    /// `Unavailable` with the code `port_in_use` if another program has the port; `Failed` with `engine_mismatch` for a
    /// data directory of another major version; `Failed` if PostgreSQL does not start.
    pub async fn start(&self) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.start_locked().await
    }

    /// [`Cluster::start`] for a caller that holds `operation_lock`.
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
            // PostgreSQL's messages for a predecessor that is still ending, or that a killed server of ours was starting.
            let is_transient = no_port || log_output.contains("still in use") || log_output.contains("lock file");
            let limit = match no_port {
                false => LEFTOVERS_TIMEOUT,
                // The system closes the port of a killed process a while after the process is gone.
                true if killed => KILLED_PORT_TIMEOUT,
                // A postmaster that has just stopped may keep it for a moment, and that of another server may be starting.
                true => PORT_TIMEOUT,
            };
            if (!is_transient || begun.elapsed() > limit) && postmaster::running(&data).is_none() {
                return Err(self.start_error(no_port, &log_output));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Takes over the postmaster that runs on the data directory. False if there is none, or it is ending.
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
            // It ended meanwhile.
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

    /// Writes the settings and starts a postmaster with them. `None` if the port is taken.
    async fn launch(&self) -> Result<Option<postmaster::StartOutcome>> {
        let (dir, port) = (&self.spec.dir, self.spec.port);
        // `postgres` would report it too, but 50 ms later. The listener is closed before it starts.
        if TcpListener::bind(("127.0.0.1", port)).is_err_and(|e| e.kind() == std::io::ErrorKind::AddrInUse) {
            return Ok(None);
        }
        let (configuration, access) = (dir.join("postgresql.conf"), dir.join("pg_hba.conf"));
        self.write_if_changed(&configuration, &conf::postgresql_conf(&self.install, port, &access))?;
        self.write_if_changed(&access, &conf::pg_hba_conf(!swap::saved_roles_path(dir).exists()))?;
        postmaster::start(&self.install, &self.os_user, &self.data(), &configuration, &self.log()).await.map(Some)
    }

    fn write_if_changed(&self, path: &Path, text: &str) -> Result<()> {
        // Most starts change nothing: then skip the sync.
        if std::fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
            return Ok(());
        }
        files::write_private(path, text.as_bytes(), Some(&self.os_user))
    }

    /// Checks that the cluster answers, and finishes a restore: restores the roles, opens access, removes the old data.
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
            "the database was created by PostgreSQL {}, and this is {}",
            made_by.trim(),
            self.install.version
        ))
        .code(Code::EngineMismatch)
        .hint(Remedy::UsePostgresVersion(made_by.trim().to_owned())))
    }

    /// Stops the cluster, by force after 10 s, and disconnects its clients. Succeeds if it does not run.
    ///
    /// # Errors
    /// `Failed` if its process does not end.
    pub async fn stop(&self) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.stop_locked().await
    }

    /// [`Cluster::stop`] for a caller that holds `operation_lock`.
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

    /// Stops the cluster and removes its directory. Idempotent.
    ///
    /// # Errors
    /// `Failed` if its process does not end or a file cannot be removed.
    pub async fn delete(&self) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.stop_locked().await?;
        let dir = self.spec.dir.clone();
        files::blocking(move || files::remove_tree(&dir)).await
    }
}
