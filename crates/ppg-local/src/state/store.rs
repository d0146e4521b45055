//! The state in memory and on disk. A change is acknowledged only once it is on disk; a failed write is rolled back.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::StatusCode;

use super::State;
use super::migration;
use crate::api_error::ApiError;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, is_disk_full};

/// Size in bytes of a spare file beside the state. It is deleted when the disk is full and a request frees space:
/// otherwise a full disk would block the very requests that help.
const RESERVE_BYTES: usize = 512 * 1024;

/// The state, shared by the whole server.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    inner: Mutex<Inner>,
    /// Serialises writers. A change that waits here may be written by the writer before it, so a hundred concurrent
    /// changes cost two fsyncs instead of a hundred.
    write_turn: tokio::sync::Mutex<()>,
}

#[derive(Debug)]
struct Inner {
    /// The state on disk; this is what readers see.
    committed: Arc<State>,
    /// The state including changes that are not written yet.
    working: Arc<State>,
    /// Number of the latest change in `working`, and in `committed`.
    last_change: u64,
    last_written: u64,
    /// Whether a change that is not written yet frees disk space.
    frees_disk: bool,
    /// Failed writes: first and last change number of each, and the error.
    rolled_back: Vec<(u64, u64, ApiError)>,
}

impl Store {
    /// Reads `state.json`, or creates it.
    ///
    /// # Errors
    ///
    /// `Failed` if the file cannot be read, is damaged, was written by a newer version, or cannot be written.
    pub(crate) fn open(path: &Path) -> Result<Store> {
        let state = match migration::read(path)? {
            Some(found) if !found.migrated => found.state,
            found => {
                // A new or upgraded state has freshly drawn keys. Write it now, or the next start would draw others.
                let state = found.map_or_else(State::initial, |found| Ok(found.state))?;
                AtomicWrite::STATE.write(path, &encode(&state)?)?;
                state
            }
        };
        let state = Arc::new(state);
        let inner = Inner {
            committed: state.clone(),
            working: state,
            last_change: 0,
            last_written: 0,
            frees_disk: false,
            rolled_back: Vec::new(),
        };
        let store = Store { path: path.into(), inner: Mutex::new(inner), write_turn: tokio::sync::Mutex::new(()) };
        store.ensure_reserve();
        Ok(store)
    }

    /// The state as it is on disk.
    pub(crate) fn read(&self) -> Arc<State> {
        self.lock().committed.clone()
    }

    /// Changes the state. Returns once the change is on disk.
    ///
    /// # Errors
    ///
    /// The error of `change`; 507 `disk_full` or 500 if the state cannot be written. The state is unchanged then.
    pub(crate) async fn update<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State) -> std::result::Result<T, ApiError>,
    ) -> std::result::Result<T, ApiError> {
        self.update_with(false, change).await
    }

    /// Changes the state like [`Store::update`], for a change that frees disk space. It also works on a full disk.
    ///
    /// # Errors
    ///
    /// The error of `change`; 507 `disk_full` or 500 if the state cannot be written. The state is unchanged then.
    pub(crate) async fn update_freeing_disk<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State) -> std::result::Result<T, ApiError>,
    ) -> std::result::Result<T, ApiError> {
        self.update_with(true, change).await
    }

    /// Creates the spare file if it is missing. Blocks on the disk for a moment.
    pub(crate) fn ensure_reserve(&self) {
        let reserve = self.reserve_path();
        if !reserve.exists() {
            // Best effort: without the file only the disk-full fallback is missing.
            let _ = AtomicWrite::STATE.write(&reserve, &vec![0; RESERVE_BYTES]);
        }
    }

    fn reserve_path(&self) -> PathBuf {
        self.path.with_extension("reserve")
    }

    async fn update_with<T>(
        self: &Arc<Self>,
        to_free: bool,
        change: impl FnOnce(&mut State) -> std::result::Result<T, ApiError>,
    ) -> std::result::Result<T, ApiError> {
        let (value, number) = {
            let mut inner = self.lock();
            // Work on a copy, so that a change that fails half-way has no effect.
            let mut next = (*inner.working).clone();
            let value = change(&mut next)?;
            inner.working = Arc::new(next);
            inner.last_change += 1;
            inner.frees_disk |= to_free;
            (value, inner.last_change)
        };
        // Write in a separate task: a client that disconnects must not cancel a write half-way.
        let store = self.clone();
        let written = tokio::spawn(async move { store.commit(number).await }).await;
        written.unwrap_or_else(|_| Err(ApiError::internal("the server is stopping")))?;
        Ok(value)
    }

    async fn commit(self: Arc<Self>, number: u64) -> std::result::Result<(), ApiError> {
        let _turn = self.write_turn.lock().await;
        let (snapshot, last, to_free) = {
            let mut inner = self.lock();
            if let Some((.., error)) = inner.rolled_back.iter().find(|(from, to, _)| (*from..=*to).contains(&number)) {
                return Err(error.clone());
            }
            if inner.last_written >= number {
                return Ok(());
            }
            (inner.working.clone(), inner.last_change, std::mem::take(&mut inner.frees_disk))
        };
        let (path, reserve, content) = (self.path.clone(), self.reserve_path(), snapshot.clone());
        let result = tokio::task::spawn_blocking(move || {
            let content = encode(&content).map_err(ApiError::from)?;
            let write = || AtomicWrite::STATE.replace(&path, &content, |_| Ok(()));
            let mut written = write();
            if to_free && written.as_ref().is_err_and(is_disk_full) && std::fs::remove_file(reserve).is_ok() {
                written = write();
            }
            written.map_err(|error| write_error(&path, &error))
        })
        .await
        .unwrap_or_else(|_| Err(ApiError::internal("the state could not be written")));
        let mut inner = self.lock();
        match result {
            Ok(()) => {
                inner.committed = snapshot;
                inner.last_written = last;
                Ok(())
            }
            Err(error) => {
                // Later changes build on the ones that failed, so they are rolled back too.
                inner.working = inner.committed.clone();
                let (from, to) = (inner.last_written + 1, inner.last_change);
                inner.rolled_back.retain(|(earlier, ..)| *earlier != from);
                inner.rolled_back.push((from, to, error.clone()));
                // Only recent changes can still be waiting, so old ranges are never looked up.
                if inner.rolled_back.len() > 64 {
                    inner.rolled_back.remove(0);
                }
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // No code leaves the data half changed under this lock, so a poisoned lock is still consistent.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn encode(state: &State) -> Result<Vec<u8>> {
    // Pretty-printed, so that people can read it.
    serde_json::to_vec_pretty(state).map_err(|error| Error::failed(format!("cannot encode the state: {error}")))
}

fn write_error(path: &Path, error: &std::io::Error) -> ApiError {
    let message = Error::io(format!("cannot write {}", path.display()), error).to_string();
    if is_disk_full(error) {
        return ApiError::new(StatusCode::INSUFFICIENT_STORAGE, "disk_full", message);
    }
    ApiError::internal(message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn rename(state: &mut State, name: &str) -> std::result::Result<(), ApiError> {
        state.workspaces[0].name = name.into();
        Ok(())
    }

    #[tokio::test]
    async fn acknowledged_changes_survive_a_kill() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        let password = store.read().superuser_password.clone();
        store.update(|state| rename(state, "two")).await.unwrap();
        // Dropped without a flush: as after `kill -9`, only the file counts.
        let again = Store::open(&path).unwrap();
        assert_eq!(again.read().workspaces[0].name, "two");
        assert_eq!(again.read().superuser_password, password, "kept in full, not masked");
    }

    #[tokio::test]
    async fn a_failed_change_has_no_effect() {
        let directory = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(&directory.path().join("state.json")).unwrap());
        let failed = store
            .update(|state| {
                rename(state, "half")?;
                Err::<(), _>(ApiError::invalid_field("name", "no"))
            })
            .await;
        assert!(failed.is_err());
        store.update(|_| Ok(())).await.unwrap();
        assert_eq!(store.read().workspaces[0].name, "Local");
    }

    #[tokio::test]
    async fn a_failed_write_is_rolled_back() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        // A directory in place of the temporary file blocks the write even for root.
        let obstacle = directory.path().join("state.json.new");
        std::fs::create_dir(&obstacle).unwrap();
        let changes = (0..10).map(|n| store.update(move |state| rename(state, &format!("lost {n}"))));
        for failed in futures_util::future::join_all(changes).await {
            assert_eq!(axum::response::IntoResponse::into_response(failed.unwrap_err()).status(), 500);
        }
        assert_eq!(store.read().workspaces[0].name, "Local");
        std::fs::remove_dir(&obstacle).unwrap();
        let change = store.update(|state| {
            state.workspaces[0].slug = Some("after".into());
            Ok(())
        });
        change.await.unwrap();
        let again = migration::read(&path).unwrap().unwrap().state;
        assert_eq!((again.workspaces[0].name.as_str(), again.workspaces[0].slug.as_deref()), ("Local", Some("after")));
    }

    #[tokio::test]
    async fn concurrent_changes_are_all_written() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        let changes = (0..100).map(|_| {
            store.update(|state| {
                state.workspaces[0].name.push('+');
                Ok(())
            })
        });
        for done in futures_util::future::join_all(changes).await {
            done.unwrap();
        }
        assert_eq!(
            migration::read(&path).unwrap().unwrap().state.workspaces[0].name,
            format!("Local{}", "+".repeat(100))
        );
    }
}
