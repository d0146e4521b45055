//! Backs up a running cluster (PostgreSQL manual, "Making a Base Backup Using the Low Level API").

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tokio_postgres::Client;

use crate::cluster::{Cluster, sql_error};
use crate::files::{self, CopyFilter};
use ppg_core::error::{Error, Result};

/// File with what `pg_backup_stop` returns. Its presence makes PostgreSQL recover from the start of the backup.
pub(crate) const BACKUP_LABEL: &str = "backup_label";

/// Numbers the replication slots of backups that run at the same time.
static SLOT_COUNTER: AtomicU64 = AtomicU64::new(0);

/// A started backup. Its session must live until the backup stops.
struct RunningBackup {
    client: Client,
    /// First segment of the write-ahead log that recovery needs.
    first_segment: String,
}

/// Result of stopping a backup.
struct BackupEnd {
    label: String,
    tablespaces: String,
    /// Last segment of the write-ahead log that recovery needs.
    last_segment: String,
}

impl Cluster {
    /// Makes a consistent copy at `to`, which must not exist, while clients stay connected and write. It has the content
    /// of a moment between call and return. Returns its size in bytes. `to` appears whole or not at all; a crash leaves
    /// `NAME.partial` beside it, which the next backup of that name removes.
    ///
    /// # Errors
    /// `Failed` if `to` exists, a file cannot be copied or PostgreSQL refuses; `Unavailable` if the cluster does not run.
    pub async fn backup(&self, to: &Path) -> Result<u64> {
        if to.exists() {
            return Err(Error::failed(format!("{} is there already", to.display())));
        }
        let mut name = to.file_name().unwrap_or_default().to_owned();
        name.push(".partial");
        let partial = to.with_file_name(name);
        files::remove_tree(&partial)?;
        let copied = self.backup_to(&partial).await;
        let (partial, to) = (partial, to.to_owned());
        files::blocking(move || match copied {
            Ok(bytes) => {
                files::sync_tree(&partial)?;
                files::rename(&partial, &to)?;
                Ok(bytes)
            }
            Err(e) => {
                // The first error says more than one of cleaning up; the next try removes it too.
                _ = files::remove_tree(&partial);
                Err(e)
            }
        })
        .await
    }

    async fn backup_to(&self, partial: &Path) -> Result<u64> {
        let backup = start(self.connect().await?, self.install.major).await?;
        let (from, to) = (self.data(), partial.to_owned());
        let content = files::blocking(move || files::copy_tree(&from, &to, &copy_filter)).await?;
        let ended = stop(&backup.client, self.install.major).await?;
        let (from, to) = (self.data().join("pg_wal"), partial.to_owned());
        let log = files::blocking(move || {
            let write = |name: &str, text: &str| files::write_private(&to.join(name), text.as_bytes(), None);
            write(BACKUP_LABEL, &ended.label)?;
            if !ended.tablespaces.is_empty() {
                write("tablespace_map", &ended.tablespaces)?;
            }
            copy_log(&from, &to.join("pg_wal"), &backup.first_segment, &ended.last_segment)
        })
        .await?;
        // The slot goes with the session, which ends when `backup` is dropped: after the log was copied.
        Ok(content + log)
    }
}

/// Starts a backup. A temporary slot keeps the log from here on, so that no segment is recycled before it is copied.
async fn start(client: Client, major: u32) -> Result<RunningBackup> {
    const WHAT: &str = "cannot begin the backup";
    let slot = format!("ppg_{}_{}", std::process::id(), SLOT_COUNTER.fetch_add(1, Ordering::Relaxed));
    let reserve = "SELECT pg_create_physical_replication_slot($1, true, true)";
    client.query(reserve, &[&slot]).await.map_err(|e| sql_error(WHAT, &e))?;
    // `fast`: a checkpoint now, not spread over minutes. Before version 15 the functions had other names.
    let start = if major >= 15 { "pg_backup_start('ppg', true)" } else { "pg_start_backup('ppg', true, false)" };
    let row =
        client.query_one(&format!("SELECT pg_walfile_name({start})"), &[]).await.map_err(|e| sql_error(WHAT, &e))?;
    Ok(RunningBackup { client, first_segment: row.get(0) })
}

async fn stop(client: &Client, major: u32) -> Result<BackupEnd> {
    // False: do not wait for archiving, which is off.
    let stop = if major >= 15 { "pg_backup_stop(false)" } else { "pg_stop_backup(false, false)" };
    let query = format!("SELECT pg_walfile_name(lsn), labelfile, coalesce(spcmapfile, '') FROM {stop}");
    let row = client.query_one(&query, &[]).await.map_err(|e| sql_error("cannot end the backup", &e))?;
    Ok(BackupEnd { last_segment: row.get(0), label: row.get(1), tablespaces: row.get(2) })
}

/// Selects what of a data directory is content, after the manual's list of what may be left out.
fn copy_filter(path: &Path) -> CopyFilter {
    const EMPTIED: [&str; 8] = [
        "pg_wal",
        "pg_replslot",
        "pg_dynshmem",
        "pg_notify",
        "pg_serial",
        "pg_snapshots",
        "pg_stat_tmp",
        "pg_subtrans",
    ];
    const SKIPPED: [&str; 5] =
        ["postmaster.pid", "postmaster.opts", "current_logfiles", "backup_label", "tablespace_map"];
    let Some(name) = path.file_name().map(|name| name.to_string_lossy()) else { return CopyFilter::Copy };
    let top = path.components().count() == 1;
    if name.starts_with("pgsql_tmp") || name.starts_with("pg_internal.init") {
        return CopyFilter::Skip;
    }
    match &*name {
        name if top && EMPTIED.contains(&name) => CopyFilter::EmptyDirectory,
        name if top && SKIPPED.contains(&name) => CopyFilter::Skip,
        _ => CopyFilter::Copy,
    }
}

/// Copies the segments from `first` to `last`. The slot kept all of them.
fn copy_log(from: &Path, to: &Path, first: &str, last: &str) -> Result<u64> {
    let mut names: Vec<String> = std::fs::read_dir(from)
        .map_err(|e| Error::io(format!("cannot read {}", from.display()), &e))?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| is_segment(name) && name.as_str() >= first && name.as_str() <= last)
        .collect();
    names.sort();
    if names.first().map(String::as_str) != Some(first) || names.last().map(String::as_str) != Some(last) {
        return Err(Error::failed(format!("the write-ahead log from {first} to {last} isn't there")));
    }
    let mut bytes = 0;
    files::create_private_dir(&to.join("archive_status"))?;
    for name in names {
        let path: PathBuf = from.join(&name);
        let copied = std::fs::copy(&path, to.join(&name));
        bytes += copied.map_err(|e| Error::io(format!("cannot copy {}", path.display()), &e))?;
    }
    Ok(bytes)
}

/// Names of segments have 24 hexadecimal digits. Timeline histories and the backup's own mark have other names.
fn is_segment(name: &str) -> bool {
    name.len() == 24 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_the_moment_and_not_to_the_content_is_left_out() {
        for (path, wanted) in [
            ("base", CopyFilter::Copy),
            ("base/5/16384", CopyFilter::Copy),
            ("base/5/pg_wal", CopyFilter::Copy),
            ("base/pgsql_tmp", CopyFilter::Skip),
            ("base/5/pg_internal.init", CopyFilter::Skip),
            ("global/pg_control", CopyFilter::Copy),
            ("pg_wal", CopyFilter::EmptyDirectory),
            ("postmaster.pid", CopyFilter::Skip),
        ] {
            assert_eq!(copy_filter(Path::new(path)), wanted, "{path}");
        }
    }

    #[test]
    fn a_gap_in_the_log_is_an_error_and_no_backup() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        std::fs::create_dir(&from).unwrap();
        let name = |n: u32| format!("00000001000000000000000{n}");
        for n in [2, 3] {
            std::fs::write(from.join(name(n)), "log").unwrap();
        }
        assert_eq!(copy_log(&from, &to, &name(2), &name(3)).unwrap(), 6);
        assert!(copy_log(&from, &to, &name(1), &name(3)).is_err());
        assert!(copy_log(&from, &to, &name(2), &name(4)).is_err());
    }
}
