//! OAuth grants issued by the local authorization server, stored on disk without a single usable token.
//!
//! A grant records what one sign-in allowed one client (RFC 6749, 1.3). Its refresh token rotates: each use returns the
//! next one. Reuse of an earlier token revokes the whole grant (RFC 9700, 4.14.2), because two parties hold it by then
//! and the server cannot tell the client from the thief.
//!
//! A refresh token is `HANDLE.SECRET`. The handle stays constant within a grant and is secret too. It tells an earlier
//! token from an invented one without a list of every token ever issued.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::random;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// Maximum number of stored grants. The least recently used one is evicted first.
const MAX_GRANTS: usize = 50;

/// The user as entered on the sign-in page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) email: String,
}

impl Person {
    /// The `sub` claim of this user's tokens. It depends on the email address alone, ignoring case.
    pub(crate) fn subject(&self) -> String {
        format!("user_{}", &digest(&self.email.to_lowercase())[..24])
    }
}

/// The permission that one sign-in gave to one client.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// Grant ID. The `jti` of its access tokens begins with it.
    pub(crate) id: String,
    pub(crate) client_id: String,
    /// Granted scopes, separated by spaces (RFC 6749, 3.3).
    pub(crate) scope: String,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) person: Person,
    /// SHA-256 of the authorization code that was redeemed for this grant.
    #[serde(rename = "code")]
    pub(crate) code_digest: String,
    /// The current refresh token. `None` without the scope `offline_access`.
    pub(crate) refresh: Option<StoredRefreshToken>,
    /// Creation time, in Unix seconds.
    pub(crate) created_at: i64,
    /// Expiry of the last access token issued, in Unix seconds.
    #[serde(rename = "access_until")]
    pub(crate) access_expires_at: i64,
    /// Time of the last use, in Unix seconds.
    #[serde(rename = "used_at")]
    pub(crate) last_used_at: i64,
}

/// A refresh token as stored on disk: SHA-256 of each of its two parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredRefreshToken {
    handle: String,
    secret: String,
}

/// A refresh token as the client holds it.
#[derive(Debug, Clone)]
pub(crate) struct RefreshToken {
    handle: Secret,
    secret: Secret,
}

impl RefreshToken {
    /// Generates the first refresh token of a grant.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn generate() -> Result<RefreshToken> {
        Ok(RefreshToken { handle: random::token()?, secret: random::token()? })
    }

    /// Generates the token that replaces this one, with the same handle.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn successor(&self) -> Result<RefreshToken> {
        Ok(RefreshToken { handle: self.handle.clone(), secret: random::token()? })
    }

    /// Parses what a client sent. `None` if it does not have the shape of a refresh token.
    pub(crate) fn parse(text: &str) -> Option<RefreshToken> {
        let (handle, secret) = text.split_once('.')?;
        let shaped = handle.len() == 43 && secret.len() == 43;
        shaped.then(|| RefreshToken { handle: handle.into(), secret: secret.into() })
    }

    /// The token as sent to the client.
    pub(crate) fn encode(&self) -> String {
        format!("{}.{}", self.handle.expose(), self.secret.expose())
    }

    /// The digests to store on disk.
    pub(crate) fn to_stored(&self) -> StoredRefreshToken {
        StoredRefreshToken { handle: digest(self.handle.expose()), secret: digest(self.secret.expose()) }
    }
}

/// The result of using a refresh token.
#[derive(Debug)]
pub(crate) enum Rotation {
    /// The token was current; the successor is valid from now on.
    Rotated(Grant),
    /// The token was an earlier one; its grant has been revoked.
    Reused(Grant),
    /// The token belongs to no grant.
    Unknown,
}

/// Every stored grant, in the order of sign-in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Grants(Vec<Grant>);

impl Grant {
    /// Whether the grant still has a usable refresh token or an unexpired access token.
    pub(crate) fn is_active(&self, now: i64) -> bool {
        self.refresh.is_some() || self.access_expires_at > now
    }
}

impl Grants {
    /// The grants that are still usable, in the order of sign-in.
    pub(crate) fn active(&self, now: i64) -> impl Iterator<Item = &Grant> {
        self.0.iter().filter(move |grant| grant.is_active(now))
    }

    /// Looks up a grant by its ID.
    pub(crate) fn get(&self, id: &str) -> Option<&Grant> {
        self.0.iter().find(|grant| grant.id == id)
    }

    /// Finds the grant of a refresh token, whether the token is current or an earlier one.
    pub(crate) fn find_by_refresh_token(&self, token: &RefreshToken) -> Option<&Grant> {
        let handle = token.to_stored().handle;
        self.0.iter().find(|grant| grant.refresh.as_ref().is_some_and(|refresh| refresh.handle == handle))
    }

    /// Adds a grant. Drops expired grants first, then the least recently used ones above the limit.
    pub(crate) fn add(&mut self, grant: Grant) {
        let now = grant.last_used_at;
        self.0.retain(|old| old.is_active(now));
        while self.0.len() >= MAX_GRANTS {
            let oldest = self.0.iter().enumerate().min_by_key(|(_, grant)| grant.last_used_at).map(|(at, _)| at);
            self.0.remove(oldest.unwrap_or(0));
        }
        self.0.push(grant);
    }

    /// Replaces `token` by `next`. Revokes the grant instead if `token` is not its current refresh token.
    pub(crate) fn rotate(
        &mut self,
        token: &RefreshToken,
        next: &RefreshToken,
        now: i64,
        access_until: i64,
    ) -> Rotation {
        let Some(id) = self.find_by_refresh_token(token).map(|grant| grant.id.clone()) else {
            return Rotation::Unknown;
        };
        let stored = token.to_stored();
        let is_newest = |grant: &&mut Grant| grant.id == id && grant.refresh.as_ref() == Some(&stored);
        if let Some(grant) = self.0.iter_mut().find(is_newest) {
            grant.refresh = Some(next.to_stored());
            grant.last_used_at = now;
            grant.access_expires_at = access_until;
            return Rotation::Rotated(grant.clone());
        }
        self.remove(&id).map_or(Rotation::Unknown, Rotation::Reused)
    }

    /// Revokes a grant: its refresh token and its access tokens stop working.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Grant> {
        let at = self.0.iter().position(|grant| grant.id == id)?;
        Some(self.0.remove(at))
    }

    /// Revokes the grant that this authorization code was redeemed for. For a code that is used twice (RFC 6749,
    /// 4.1.2).
    pub(crate) fn remove_by_code(&mut self, code: &str) -> Option<Grant> {
        let code = digest(code);
        let at = self.0.iter().position(|grant| grant.code_digest == code)?;
        Some(self.0.remove(at))
    }
}

/// SHA-256 in base64url. Meant for random input only, where a salt and a slow hash would add no protection.
pub(crate) fn digest(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn grant(id: &str, used_at: i64, refresh: Option<&RefreshToken>) -> Grant {
        Grant {
            id: id.into(),
            client_id: "ppg".into(),
            scope: "workspace:admin".into(),
            workspace_id: "wksp_1".into(),
            person: Person { name: "Ada".into(), email: "Ada@Example.com".into() },
            code_digest: digest(id),
            refresh: refresh.map(RefreshToken::to_stored),
            created_at: used_at,
            access_expires_at: used_at + 3600,
            last_used_at: used_at,
        }
    }

    #[test]
    fn reuse_of_a_refresh_token_revokes_the_grant() {
        let first = RefreshToken::generate().unwrap();
        let second = first.successor().unwrap();
        let mut grants = Grants::default();
        grants.add(grant("a", 0, Some(&first)));
        let invented = RefreshToken::generate().unwrap();
        assert!(matches!(grants.rotate(&invented, &second, 1, 1), Rotation::Unknown));
        let sent = RefreshToken::parse(&first.encode()).unwrap();
        assert!(matches!(grants.rotate(&sent, &second, 1, 1), Rotation::Rotated(_)));
        assert!(matches!(grants.rotate(&second, &second.successor().unwrap(), 2, 2), Rotation::Rotated(_)));
        assert!(matches!(grants.rotate(&first, &first.successor().unwrap(), 3, 3), Rotation::Reused(_)));
        assert!(grants.get("a").is_none());
    }

    #[test]
    fn expired_then_least_recently_used_grants_are_evicted() {
        let token = RefreshToken::generate().unwrap();
        let mut grants = Grants::default();
        grants.add(grant("ended", 0, None));
        for n in 0..60 {
            grants.add(grant(&n.to_string(), 10_000 + n, Some(&token)));
        }
        assert_eq!(grants.0.len(), MAX_GRANTS);
        assert!(grants.get("ended").is_none() && grants.get("9").is_none());
        assert!(grants.get("10").is_some() && grants.get("59").is_some());
    }

    #[test]
    fn stored_data_contains_no_token() {
        let token = RefreshToken::generate().unwrap();
        let stored = serde_json::to_string(&grant("a", 0, Some(&token))).unwrap();
        for secret in token.encode().split('.') {
            assert!(!stored.contains(secret));
        }
        assert_eq!(grant("a", 0, None).person.subject(), grant("b", 1, None).person.subject());
    }
}
