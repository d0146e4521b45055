//! Authorization codes that were given and not used yet. In memory: they live for a minute.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::authorization_request::AuthorizationRequest;
use crate::state::grants::{Person, digest};
use crate::state::random;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;

/// How long a code is good (RFC 6749, 4.1.2: ten minutes at most). A client redeems it at once.
const LIFETIME: Duration = Duration::from_secs(60);
/// How many there can be; the oldest goes first.
const MAX_CODES: usize = 64;

/// What a code stands for.
#[derive(Debug)]
pub(crate) struct IssuedCode {
    pub(crate) request: AuthorizationRequest,
    pub(crate) person: Person,
    pub(crate) workspace_id: WorkspaceId,
}

/// All of them, by their digest.
#[derive(Debug, Default)]
pub(crate) struct Codes(Mutex<Vec<(String, Instant, IssuedCode)>>);

impl Codes {
    /// A new code.
    pub(crate) fn issue(&self, allowed: IssuedCode) -> Result<String> {
        let code = random::token()?.expose().to_owned();
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|(_, given, _)| given.elapsed() < LIFETIME);
        if list.len() >= MAX_CODES {
            list.remove(0);
        }
        list.push((digest(&code), Instant::now(), allowed));
        Ok(code)
    }

    /// What a code stands for, once.
    pub(crate) fn redeem(&self, code: &str) -> Option<IssuedCode> {
        let code = digest(code);
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|(_, given, _)| given.elapsed() < LIFETIME);
        let at = list.iter().position(|(known, ..)| *known == code)?;
        Some(list.remove(at).2)
    }
}
