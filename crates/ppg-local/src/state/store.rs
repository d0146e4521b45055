//! The state in memory and on disk. What is acknowledged is on disk; what cannot be written did not happen.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::StatusCode;

use super::State;
use super::migration;
use crate::server::api_error::ApiError;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, is_disk_full};

/// A file of this size is kept beside the state, and given up when the disk is full and somebody deletes something:
/// else a full disk would keep its user from what frees it.
const RESERVE_BYTES: usize = 512 * 1024;

/// The state, shared by everything in the server.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    inner: Mutex<Inner>,
    /// Whose turn it is to write. Who waits here finds its change already written, if the one before took it along:
    /// a hundred changes at once cost two fsyncs, not a hundred.
    write_turn: tokio::sync::Mutex<()>,
}

#[derive(Debug)]
struct Inner {
    /// On disk. This is what readers see.
    committed: Arc<State>,
    /// With the changes that wait to be written.
    working: Arc<State>,
    /// The change that `working` ends with, and the one that `committed` does.
    last_change: u64,
    last_written: u64,
    /// Among what waits to be written is something that frees the disk.
    frees_disk: bool,
    /// Changes that could not be written and were undone: from, up to and including, why.
    rolled_back: Vec<(u64, u64, ApiError)>,
}

impl Store {
    /// Reads `state.json`, or makes the first one.
    pub(crate) fn open(path: &Path) -> Result<Store> {
        let state = match migration::read(path)? {
            Some(found) if !found.migrated => found.state,
            found => {
                // Made anew or brought to today's form: either drew a key, which must not be another one next time.
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

    /// Changes the state and returns when the change is on disk. Where `change` refuses, or the disk does, nothing has
    /// changed.
    pub(crate) async fn update<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State) -> std::result::Result<T, ApiError>,
    ) -> std::result::Result<T, ApiError> {
        self.update_with(false, change).await
    }

    /// The same for what frees the disk, so that it is possible when the disk is full too.
    pub(crate) async fn update_freeing_disk<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State) -> std::result::Result<T, ApiError>,
    ) -> std::result::Result<T, ApiError> {
        self.update_with(true, change).await
    }

    /// Makes the reserve if it isn't there. Blocks on the disk for a moment.
    pub(crate) fn ensure_reserve(&self) {
        let reserve = self.reserve_path();
        if !reserve.exists() {
            // Without one nothing is worse than before.
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
        let (answer, number) = {
            let mut inner = self.lock();
            // A copy, so that a change that refuses half-way leaves nothing.
            let mut next = (*inner.working).clone();
            let answer = change(&mut next)?;
            inner.working = Arc::new(next);
            inner.last_change += 1;
            inner.frees_disk |= to_free;
            (answer, inner.last_change)
        };
        // A task of its own: a client that hangs up must not stop a write half-way.
        let store = self.clone();
        let written = tokio::spawn(async move { store.commit(number).await }).await;
        written.unwrap_or_else(|_| Err(ApiError::internal("the server is stopping")))?;
        Ok(answer)
    }

    async fn commit(self: Arc<Self>, number: u64) -> std::result::Result<(), ApiError> {
        let _turn = self.write_turn.lock().await;
        let (snapshot, last, to_free) = {
            let mut inner = self.lock();
            if let Some((.., problem)) = inner.rolled_back.iter().find(|(from, to, _)| (*from..=*to).contains(&number))
            {
                return Err(problem.clone());
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
            Err(problem) => {
                // Changes made meanwhile rest on the ones that failed, so they are undone too.
                inner.working = inner.committed.clone();
                let (from, to) = (inner.last_written + 1, inner.last_change);
                inner.rolled_back.retain(|(earlier, ..)| *earlier != from);
                inner.rolled_back.push((from, to, problem.clone()));
                // Numbers that still wait are near the newest: old ranges are asked for by nobody.
                if inner.rolled_back.len() > 64 {
                    inner.rolled_back.remove(0);
                }
                Err(problem)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Nothing under this lock leaves it half changed, so a panic elsewhere spoils nothing.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn encode(state: &State) -> Result<Vec<u8>> {
    // Lines, so that a person can read it.
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
    async fn what_was_acknowledged_is_there_after_a_kill() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        let password = store.read().superuser_password.clone();
        store.update(|state| rename(state, "two")).await.unwrap();
        // Nothing is dropped or flushed: as after kill -9, only the file counts.
        let again = Store::open(&path).unwrap();
        assert_eq!(again.read().workspaces[0].name, "two");
        assert_eq!(again.read().superuser_password, password, "kept in full, not masked");
    }

    #[tokio::test]
    async fn a_refused_change_leaves_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(&directory.path().join("state.json")).unwrap());
        let refused = store
            .update(|state| {
                rename(state, "half")?;
                Err::<(), _>(ApiError::invalid_field("name", "no"))
            })
            .await;
        assert!(refused.is_err());
        store.update(|_| Ok(())).await.unwrap();
        assert_eq!(store.read().workspaces[0].name, "Local");
    }

    #[tokio::test]
    async fn what_cannot_be_written_did_not_happen() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        // In the place of the temporary file: not even root can write there.
        let obstacle = directory.path().join("state.json.new");
        std::fs::create_dir(&obstacle).unwrap();
        let changes = (0..10).map(|n| store.update(move |state| rename(state, &format!("lost {n}"))));
        for refused in futures_util::future::join_all(changes).await {
            assert_eq!(axum::response::IntoResponse::into_response(refused.unwrap_err()).status(), 500);
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
    async fn many_changes_at_once_are_all_kept() {
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
