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
const MOST: usize = 64;

/// The workspace that was chosen.
#[derive(Debug, Clone)]
pub(crate) enum Choice {
    /// One that is there.
    Existing(WorkspaceId),
    /// One that is made when access is allowed.
    New(String),
}

/// A request, and how far its person has come.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    /// In the addresses of its pages.
    pub(crate) id: String,
    /// In each of its forms: another page cannot know it.
    pub(crate) csrf: Secret,
    /// The browser that it was begun in; no other goes on with it.
    pub(crate) browser: String,
    pub(crate) request: AuthorizationRequest,
    /// The sign-in code was right.
    pub(crate) proved: bool,
    /// Wrong sign-in codes so far.
    pub(crate) wrong_codes: u32,
    pub(crate) person: Option<Person>,
    pub(crate) workspace: Option<Choice>,
    begun: Instant,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Pendings(Mutex<Vec<Pending>>);

impl Pendings {
    /// Begins with a request.
    pub(crate) fn begin(&self, request: AuthorizationRequest, browser: &str) -> Result<Pending> {
        let pending = Pending {
            id: random::token()?.expose().to_owned(),
            csrf: random::token()?,
            browser: browser.to_owned(),
            request,
            proved: false,
            wrong_codes: 0,
            person: None,
            workspace: None,
            begun: Instant::now(),
        };
        let mut list = self.list();
        if list.len() >= MOST {
            list.remove(0);
        }
        list.push(pending.clone());
        Ok(pending)
    }

    /// The one with this ID, for the browser that it was begun in.
    pub(crate) fn get(&self, id: &str, browser: &str) -> Option<Pending> {
        self.list().iter().find(|pending| pending.id == id && pending.browser == browser).cloned()
    }

    /// Changes it, if it is still there.
    pub(crate) fn change(&self, id: &str, change: impl FnOnce(&mut Pending)) {
        if let Some(pending) = self.list().iter_mut().find(|pending| pending.id == id) {
            change(pending);
        }
    }

    /// Takes it away: it is answered once.
    pub(crate) fn take(&self, id: &str) -> Option<Pending> {
        let mut list = self.list();
        let at = list.iter().position(|pending| pending.id == id)?;
        Some(list.remove(at))
    }

    /// Without those that took too long.
    fn list(&self) -> MutexGuard<'_, Vec<Pending>> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|pending| pending.begun.elapsed() < LIFETIME);
        list
    }
}
