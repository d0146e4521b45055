//! Authorization requests that a person is being asked about. In memory: a restart of the server means to begin anew.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::authorization_request::AuthorizationRequest;
use crate::state::grants::Person;
use crate::state::random;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// How long a person may take.
const LIFETIME: Duration = Duration::from_secs(600);
/// How many there can be; the oldest goes first.
const MAX_PENDING: usize = 64;

/// The workspace that was chosen.
#[derive(Debug, Clone)]
pub(crate) enum WorkspaceChoice {
    /// One that is there.
    Existing(WorkspaceId),
    /// One that is made when access is allowed.
    New(String),
}

/// A request, and how far its person has come.
#[derive(Debug, Clone)]
pub(crate) struct PendingRequest {
    /// In the addresses of its pages.
    pub(crate) id: String,
    /// In each of its forms: another page cannot know it.
    pub(crate) csrf: Secret,
    /// The browser that it was begun in; no other goes on with it.
    pub(crate) browser: String,
    pub(crate) request: AuthorizationRequest,
    /// The sign-in code was right.
    pub(crate) code_verified: bool,
    /// Wrong sign-in codes so far.
    pub(crate) wrong_codes: u32,
    pub(crate) person: Option<Person>,
    pub(crate) workspace: Option<WorkspaceChoice>,
    started_at: Instant,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct PendingRequests(Mutex<Vec<PendingRequest>>);

impl PendingRequests {
    /// Begins with a request.
    pub(crate) fn begin(&self, request: AuthorizationRequest, browser: &str) -> Result<PendingRequest> {
        let pending = PendingRequest {
            id: random::token()?.expose().to_owned(),
            csrf: random::token()?,
            browser: browser.to_owned(),
            request,
            code_verified: false,
            wrong_codes: 0,
            person: None,
            workspace: None,
            started_at: Instant::now(),
        };
        let mut list = self.lock_unexpired();
        if list.len() >= MAX_PENDING {
            list.remove(0);
        }
        list.push(pending.clone());
        Ok(pending)
    }

    /// The one with this ID, for the browser that it was begun in.
    pub(crate) fn get(&self, id: &str, browser: &str) -> Option<PendingRequest> {
        self.lock_unexpired().iter().find(|pending| pending.id == id && pending.browser == browser).cloned()
    }

    /// Changes it, if it is still there.
    pub(crate) fn change(&self, id: &str, change: impl FnOnce(&mut PendingRequest)) {
        if let Some(pending) = self.lock_unexpired().iter_mut().find(|pending| pending.id == id) {
            change(pending);
        }
    }

    /// Takes it away: it is answered once.
    pub(crate) fn take(&self, id: &str) -> Option<PendingRequest> {
        let mut list = self.lock_unexpired();
        let at = list.iter().position(|pending| pending.id == id)?;
        Some(list.remove(at))
    }

    /// Without those that took too long.
    fn lock_unexpired(&self) -> MutexGuard<'_, Vec<PendingRequest>> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|pending| pending.started_at.elapsed() < LIFETIME);
        list
    }
}
