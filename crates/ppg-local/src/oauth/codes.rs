//! Authorization codes that are not redeemed yet. Kept in memory, because they live for a minute.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::request::AuthorizationRequest;
use crate::random;
use crate::state::grants::{Person, digest};
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;

/// Lifetime of a code. RFC 6749, 4.1.2 allows ten minutes; a client redeems it at once.
const LIFETIME: Duration = Duration::from_secs(60);
/// Maximum number of open codes. The oldest is dropped first.
const MAX_CODES: usize = 64;

/// The request and the user's decision that a code stands for.
#[derive(Debug)]
pub(crate) struct IssuedCode {
    pub(crate) request: AuthorizationRequest,
    pub(crate) person: Person,
    pub(crate) workspace_id: WorkspaceId,
}

/// All open codes, by the digest of the code.
#[derive(Debug, Default)]
pub(crate) struct Codes(Mutex<Vec<(String, Instant, IssuedCode)>>);

impl Codes {
    /// Issues a new code.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn issue(&self, issued: IssuedCode) -> Result<String> {
        let code = random::token()?.expose().to_owned();
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|(_, issued_at, _)| issued_at.elapsed() < LIFETIME);
        if list.len() >= MAX_CODES {
            list.remove(0);
        }
        list.push((digest(&code), Instant::now(), issued));
        Ok(code)
    }

    /// Redeems a code. A second attempt returns `None`.
    pub(crate) fn redeem(&self, code: &str) -> Option<IssuedCode> {
        let code = digest(code);
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|(_, issued_at, _)| issued_at.elapsed() < LIFETIME);
        let at = list.iter().position(|(known, ..)| *known == code)?;
        Some(list.remove(at).2)
    }
}
