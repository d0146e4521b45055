//! A cluster's content is replaced by a backup's.

use std::path::Path;

use crate::backup::BACKUP_LABEL;
use crate::cluster::Cluster;
use crate::files;
use crate::roles;
use crate::swap;
use ppg_core::error::{Error, Kind, Result};

impl Cluster {
    /// Replaces the content by the backup's at `from`, which stays usable. Clients are cut off; the port, the
    /// connections' roles and their passwords stay as they are now. After a crash at any moment the next start has
    /// the old or the new content whole. Where the backup doesn't start the old content comes back, and it is an error.
    pub async fn restore(&self, from: &Path) -> Result<()> {
        let _one = self.operation_lock.lock().await;
        self.check_backup(from)?;
        // The old content must run: its roles are asked for. Clients stay connected while the copy is made.
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
                // A full disk, say: it gets its space back.
                _ = files::remove_tree(&partial);
            }
            made
        })
        .await?;
        let list = roles::read_roles(&self.connect().await?).await?;
        let text = serde_json::to_vec(&list).map_err(|e| Error::failed(format!("cannot note the roles: {e}")))?;
        files::write_private(&swap::saved_roles_path(&self.spec.dir), &text, None)?;
        self.stop_locked().await?;
        swap::commit(&self.spec.dir)?;
        match self.start_locked().await {
            // Its port was taken meanwhile, or the machine is too slow: the content is none the worse for it.
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
            return Err(Error::failed(format!("{} is no backup", from.display())));
        }
        if version.trim() != self.install.major.to_string() {
            let (theirs, ours) = (version.trim(), self.install.major);
            return Err(Error::failed(format!("the backup is of PostgreSQL {theirs}, and this is {ours}")));
        }
        Ok(())
    }
}
