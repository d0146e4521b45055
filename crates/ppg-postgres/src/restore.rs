//! Replaces the content of a cluster by that of a backup.

use std::path::Path;

use crate::backup::BACKUP_LABEL;
use crate::cluster::Cluster;
use crate::files;
use crate::roles;
use crate::swap;
use ppg_core::error::{Error, Kind, Result};

impl Cluster {
    /// Replaces the content by that of the backup at `from`, which stays usable. Disconnects the clients; keeps the port,
    /// the connection roles and their passwords. After a crash at any moment the next start finds the old or the new
    /// content, whole. A backup that does not start is an error, and the old content comes back.
    ///
    /// # Errors
    /// `Failed` if `from` is not a backup of this major version, files cannot be written, or the backup does not start.
    pub async fn restore(&self, from: &Path) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.check_backup(from)?;
        // The old content must run: its roles are read below. Clients stay connected while the backup is copied.
        self.start_locked().await?;
        let dir = self.spec.dir.clone();
        let (source, account) = (from.to_owned(), self.os_user);
        files::blocking(move || {
            let partial = swap::partial_dir(&dir);
            files::remove_tree(&partial)?;
            let made = files::copy_tree(&source, &partial, &|_| files::CopyFilter::Copy)
                .and_then(|_| account.chown(&partial))
                .and_then(|()| swap::stage(&dir));
            if made.is_err() {
                // The disk may be full: free the space.
                _ = files::remove_tree(&partial);
            }
            made
        })
        .await?;
        let list = roles::read_roles(&self.connect().await?).await?;
        let text = serde_json::to_vec(&list).map_err(|e| Error::failed(format!("cannot save the roles: {e}")))?;
        files::write_private(&swap::saved_roles_path(&self.spec.dir), &text, None)?;
        self.stop_locked().await?;
        swap::commit(&self.spec.dir)?;
        match self.start_locked().await {
            // Not for `Unavailable`: a taken port or a slow machine says nothing about the content.
            Err(e) if e.kind() == Kind::Failed => {
                self.stop_locked().await?;
                swap::rollback(&self.spec.dir)?;
                self.start_locked().await?;
                Err(Error::failed(format!("the backup could not be restored: {}", e.message())))
            }
            started => started,
        }
    }

    fn check_backup(&self, from: &Path) -> Result<()> {
        let version = std::fs::read_to_string(from.join("PG_VERSION")).unwrap_or_default();
        if version.is_empty() || !from.join(BACKUP_LABEL).is_file() {
            return Err(Error::failed(format!("{} is not a backup", from.display())));
        }
        if version.trim() != self.install.major.to_string() {
            let (theirs, ours) = (version.trim(), self.install.major);
            return Err(Error::failed(format!("the backup is of PostgreSQL {theirs}, and this is {ours}")));
        }
        Ok(())
    }
}
