//! The state in memory and on disk. What is acknowledged is on disk; what cannot be written did not happen.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::StatusCode;

use super::State;
use super::migration;
use crate::server::api_error::Problem;
use ppg_core::error::{Error, Result};
use ppg_core::fs::durable;

/// A file of this size is kept beside the state, and given up when the disk is full and somebody deletes something:
/// else a full disk would keep its user from what frees it.
const RESERVE: usize = 512 * 1024;

/// The state, shared by everything in the server.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    inner: Mutex<Inner>,
    /// Whose turn it is to write. Who waits here finds its change already written, if the one before took it along:
    /// a hundred changes at once cost two fsyncs, not a hundred.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug)]
struct Inner {
    /// On disk. This is what readers see.
    committed: Arc<State>,
    /// With the changes that wait to be written.
    working: Arc<State>,
    /// The change that `working` ends with, and the one that `committed` does.
    changes: u64,
    written: u64,
    /// Among what waits to be written is something that frees the disk.
    to_free: bool,
    /// Changes that could not be written and were undone: from, up to and including, why.
    undone: Vec<(u64, u64, Problem)>,
}

impl Store {
    /// Reads `state.json`, or makes the first one.
    pub(crate) fn open(path: &Path) -> Result<Store> {
        let state = match migration::read(path)? {
            Some(found) if !found.migrated => found.state,
            found => {
                // Made anew or brought to today's form: either drew a key, which must not be another one next time.
                let state = found.map_or_else(State::first, |found| Ok(found.state))?;
                durable::replace(path, &encode(&state)?)
                    .map_err(|error| Error::io(format!("cannot write {}", path.display()), &error))?;
                state
            }
        };
        let state = Arc::new(state);
        let inner = Inner {
            committed: state.clone(),
            working: state,
            changes: 0,
            written: 0,
            to_free: false,
            undone: Vec::new(),
        };
        let store = Store { path: path.into(), inner: Mutex::new(inner), turn: tokio::sync::Mutex::new(()) };
        store.keep_reserve();
        Ok(store)
    }

    /// The state as it is on disk.
    pub(crate) fn read(&self) -> Arc<State> {
        self.lock().committed.clone()
    }

    /// Changes the state and returns when the change is on disk. Where `change` refuses, or the disk does, nothing has
    /// changed.
    pub(crate) async fn change<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State) -> std::result::Result<T, Problem>,
    ) -> std::result::Result<T, Problem> {
        self.change_and(false, change).await
    }

    /// The same for what frees the disk, so that it is possible when the disk is full too.
    pub(crate) async fn change_to_free<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State) -> std::result::Result<T, Problem>,
    ) -> std::result::Result<T, Problem> {
        self.change_and(true, change).await
    }

    /// Makes the reserve if it isn't there. Blocks on the disk for a moment.
    pub(crate) fn keep_reserve(&self) {
        let reserve = self.reserve();
        if !reserve.exists() {
            // Without one nothing is worse than before.
            let _ = durable::replace(&reserve, &vec![0; RESERVE]);
        }
    }

    fn reserve(&self) -> PathBuf {
        self.path.with_extension("reserve")
    }

    async fn change_and<T>(
        self: &Arc<Self>,
        to_free: bool,
        change: impl FnOnce(&mut State) -> std::result::Result<T, Problem>,
    ) -> std::result::Result<T, Problem> {
        let (answer, number) = {
            let mut inner = self.lock();
            // A copy, so that a change that refuses half-way leaves nothing.
            let mut next = (*inner.working).clone();
            let answer = change(&mut next)?;
            inner.working = Arc::new(next);
            inner.changes += 1;
            inner.to_free |= to_free;
            (answer, inner.changes)
        };
        // A task of its own: a client that hangs up must not stop a write half-way.
        let store = self.clone();
        let written = tokio::spawn(async move { store.commit(number).await }).await;
        written.unwrap_or_else(|_| Err(Problem::internal("the server is stopping")))?;
        Ok(answer)
    }

    async fn commit(self: Arc<Self>, number: u64) -> std::result::Result<(), Problem> {
        let _turn = self.turn.lock().await;
        let (snapshot, last, to_free) = {
            let mut inner = self.lock();
            if let Some((.., problem)) = inner.undone.iter().find(|(from, to, _)| (*from..=*to).contains(&number)) {
                return Err(problem.clone());
            }
            if inner.written >= number {
                return Ok(());
            }
            (inner.working.clone(), inner.changes, std::mem::take(&mut inner.to_free))
        };
        let (path, reserve, content) = (self.path.clone(), self.reserve(), snapshot.clone());
        let result = tokio::task::spawn_blocking(move || {
            let content = encode(&content).map_err(Problem::from)?;
            let mut written = durable::replace(&path, &content);
            if to_free && written.as_ref().is_err_and(durable::is_full) && std::fs::remove_file(reserve).is_ok() {
                written = durable::replace(&path, &content);
            }
            written.map_err(|error| refusal(&path, &error))
        })
        .await
        .unwrap_or_else(|_| Err(Problem::internal("the state could not be written")));
        let mut inner = self.lock();
        match result {
            Ok(()) => {
                inner.committed = snapshot;
                inner.written = last;
                Ok(())
            }
            Err(problem) => {
                // Changes made meanwhile rest on the ones that failed, so they are undone too.
                inner.working = inner.committed.clone();
                let (from, to) = (inner.written + 1, inner.changes);
                inner.undone.retain(|(earlier, ..)| *earlier != from);
                inner.undone.push((from, to, problem.clone()));
                // Numbers that still wait are near the newest: old ranges are asked for by nobody.
                if inner.undone.len() > 64 {
                    inner.undone.remove(0);
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

fn refusal(path: &Path, error: &std::io::Error) -> Problem {
    let message = Error::io(format!("cannot write {}", path.display()), error).to_string();
    if durable::is_full(error) {
        return Problem::new(StatusCode::INSUFFICIENT_STORAGE, "disk_full", message);
    }
    Problem::internal(message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn rename(state: &mut State, name: &str) -> std::result::Result<(), Problem> {
        state.workspaces[0].name = name.into();
        Ok(())
    }

    #[tokio::test]
    async fn what_was_acknowledged_is_there_after_a_kill() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        let password = store.read().superuser_password.clone();
        store.change(|state| rename(state, "two")).await.unwrap();
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
            .change(|state| {
                rename(state, "half")?;
                Err::<(), _>(Problem::invalid("name", "no"))
            })
            .await;
        assert!(refused.is_err());
        store.change(|_| Ok(())).await.unwrap();
        assert_eq!(store.read().workspaces[0].name, "Local");
    }

    #[tokio::test]
    async fn what_cannot_be_written_did_not_happen() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let store = Arc::new(Store::open(&path).unwrap());
        // In the place of the temporary file: not even root can write there.
        let obstacle = path.with_extension("new");
        std::fs::create_dir(&obstacle).unwrap();
        let changes = (0..10).map(|n| store.change(move |state| rename(state, &format!("lost {n}"))));
        for refused in futures_util::future::join_all(changes).await {
            assert_eq!(axum::response::IntoResponse::into_response(refused.unwrap_err()).status(), 500);
        }
        assert_eq!(store.read().workspaces[0].name, "Local");
        std::fs::remove_dir(&obstacle).unwrap();
        let change = store.change(|state| {
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
            store.change(|state| {
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
