//! Authorization requests that wait for the user. Kept in memory: a restart of the server ends them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::request::AuthorizationRequest;
use crate::random;
use crate::state::grants::Person;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// Time that the user has for the whole flow.
const LIFETIME: Duration = Duration::from_secs(600);
/// Maximum number of pending requests. The oldest is dropped first.
const MAX_PENDING: usize = 64;

/// The workspace that the user chose.
#[derive(Debug, Clone)]
pub(crate) enum WorkspaceChoice {
    /// A workspace that already exists.
    Existing(WorkspaceId),
    /// A new workspace with this name, created when access is allowed.
    New(String),
}

/// A request, and the user's progress in the flow.
#[derive(Debug, Clone)]
pub(crate) struct PendingRequest {
    /// Request ID, part of the addresses of its pages.
    pub(crate) id: String,
    /// CSRF token in each of its forms. Other pages cannot know it.
    pub(crate) csrf: Secret,
    /// ID of the browser session that started the request. No other session can continue it.
    pub(crate) browser: String,
    pub(crate) request: AuthorizationRequest,
    /// Whether the sign-in code was entered correctly.
    pub(crate) code_verified: bool,
    /// Number of wrong sign-in codes so far.
    pub(crate) wrong_codes: u32,
    pub(crate) person: Option<Person>,
    pub(crate) workspace: Option<WorkspaceChoice>,
    started_at: Instant,
}

/// All pending requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct PendingRequests(Mutex<Vec<PendingRequest>>);

impl PendingRequests {
    /// Registers a new request.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
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

    /// Finds a request by its ID, for the browser session that started it.
    pub(crate) fn get(&self, id: &str, browser: &str) -> Option<PendingRequest> {
        self.lock_unexpired().iter().find(|pending| pending.id == id && pending.browser == browser).cloned()
    }

    /// Changes a request, if it still exists.
    pub(crate) fn change(&self, id: &str, change: impl FnOnce(&mut PendingRequest)) {
        if let Some(pending) = self.lock_unexpired().iter_mut().find(|pending| pending.id == id) {
            change(pending);
        }
    }

    /// Removes and returns a request, so that it is answered only once.
    pub(crate) fn take(&self, id: &str) -> Option<PendingRequest> {
        let mut list = self.lock_unexpired();
        let at = list.iter().position(|pending| pending.id == id)?;
        Some(list.remove(at))
    }

    /// Locks the list, without expired requests.
    fn lock_unexpired(&self) -> MutexGuard<'_, Vec<PendingRequest>> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|pending| pending.started_at.elapsed() < LIFETIME);
        list
    }
}
