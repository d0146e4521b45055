//! Who signed in through the local authorization server: on disk, without a single token in it.
//!
//! A grant is what one sign-in allowed one client (RFC 6749, 1.3). Its refresh token rotates: each use gives the next
//! one, and a use of an earlier one ends the whole grant (RFC 9700, 4.14.2), since two have it then and nobody can say
//! which of them is the thief.
//!
//! A refresh token is `HANDLE.SECRET`. The handle is the same for all of a grant and is known to nobody else, so that
//! an earlier token is told from an invented one without a list of all that ever were.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::random;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// How many grants are kept; the one that was used longest ago goes first.
const MAX_GRANTS: usize = 50;

/// A person, as the sign-in page was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) email: String,
}

impl Person {
    /// The `sub` of this person's tokens: the same for the same address, however it is capitalised.
    pub(crate) fn subject(&self) -> String {
        format!("user_{}", &digest(&self.email.to_lowercase())[..24])
    }
}

/// What one sign-in allowed one client.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// Begins the `jti` of its access tokens.
    pub(crate) id: String,
    pub(crate) client_id: String,
    /// Separated by spaces.
    pub(crate) scope: String,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) person: Person,
    /// SHA-256 of the authorization code that it came from.
    #[serde(rename = "code")]
    pub(crate) code_digest: String,
    /// The refresh token that is good; none without the scope `offline_access`.
    pub(crate) refresh: Option<StoredRefreshToken>,
    /// When it was given, in seconds of Unix time.
    pub(crate) created_at: i64,
    /// When its last access token ends, in seconds of Unix time.
    #[serde(rename = "access_until")]
    pub(crate) access_expires_at: i64,
    /// When it was last used, in seconds of Unix time.
    #[serde(rename = "used_at")]
    pub(crate) last_used_at: i64,
}

/// A refresh token as it is kept: SHA-256 of its two parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredRefreshToken {
    handle: String,
    secret: String,
}

/// A refresh token as its client has it.
#[derive(Debug, Clone)]
pub(crate) struct RefreshToken {
    handle: Secret,
    secret: Secret,
}

impl RefreshToken {
    /// The first one of a grant.
    pub(crate) fn generate() -> Result<RefreshToken> {
        Ok(RefreshToken { handle: random::token()?, secret: random::token()? })
    }

    /// The one after it.
    pub(crate) fn successor(&self) -> Result<RefreshToken> {
        Ok(RefreshToken { handle: self.handle.clone(), secret: random::token()? })
    }

    /// What a client sent, if it looks like one.
    pub(crate) fn parse(text: &str) -> Option<RefreshToken> {
        let (handle, secret) = text.split_once('.')?;
        let shaped = handle.len() == 43 && secret.len() == 43;
        shaped.then(|| RefreshToken { handle: handle.into(), secret: secret.into() })
    }

    /// What the client gets.
    pub(crate) fn encode(&self) -> String {
        format!("{}.{}", self.handle.expose(), self.secret.expose())
    }

    /// What is kept of it.
    pub(crate) fn to_stored(&self) -> StoredRefreshToken {
        StoredRefreshToken { handle: digest(self.handle.expose()), secret: digest(self.secret.expose()) }
    }
}

/// What became of a refresh token that was used.
#[derive(Debug)]
pub(crate) enum Rotation {
    /// The next one is good now.
    Rotated(Grant),
    /// An earlier one: its grant is gone.
    Reused(Grant),
    /// No grant has it.
    Unknown,
}

/// All grants.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Grants(Vec<Grant>);

impl Grant {
    /// Whether it is still good for anything.
    pub(crate) fn is_active(&self, now: i64) -> bool {
        self.refresh.is_some() || self.access_expires_at > now
    }
}

impl Grants {
    /// Those that are still good for anything, in the order of signing in.
    pub(crate) fn active(&self, now: i64) -> impl Iterator<Item = &Grant> {
        self.0.iter().filter(move |grant| grant.is_active(now))
    }

    /// The grant with this ID.
    pub(crate) fn get(&self, id: &str) -> Option<&Grant> {
        self.0.iter().find(|grant| grant.id == id)
    }

    /// The grant that this refresh token belongs to, also an earlier one.
    pub(crate) fn find_by_refresh_token(&self, token: &RefreshToken) -> Option<&Grant> {
        let handle = token.to_stored().handle;
        self.0.iter().find(|grant| grant.refresh.as_ref().is_some_and(|refresh| refresh.handle == handle))
    }

    /// Takes a new one, and lets go of what cannot be used any more and of what is too much.
    pub(crate) fn add(&mut self, grant: Grant) {
        let now = grant.last_used_at;
        self.0.retain(|old| old.is_active(now));
        while self.0.len() >= MAX_GRANTS {
            let oldest = self.0.iter().enumerate().min_by_key(|(_, grant)| grant.last_used_at).map(|(at, _)| at);
            self.0.remove(oldest.unwrap_or(0));
        }
        self.0.push(grant);
    }

    /// Uses a refresh token: `next` is good from now on, or the grant is gone where `token` is an earlier one.
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
        let kept = token.to_stored();
        let is_newest = |grant: &&mut Grant| grant.id == id && grant.refresh.as_ref() == Some(&kept);
        if let Some(grant) = self.0.iter_mut().find(is_newest) {
            grant.refresh = Some(next.to_stored());
            grant.last_used_at = now;
            grant.access_expires_at = access_until;
            return Rotation::Rotated(grant.clone());
        }
        self.remove(&id).map_or(Rotation::Unknown, Rotation::Reused)
    }

    /// Ends a grant: its refresh token and its access tokens are good no more.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Grant> {
        let at = self.0.iter().position(|grant| grant.id == id)?;
        Some(self.0.remove(at))
    }

    /// Ends the grant that came from this authorization code: somebody has used the code twice (RFC 6749, 4.1.2).
    pub(crate) fn remove_by_code(&mut self, code: &str) -> Option<Grant> {
        let code = digest(code);
        let at = self.0.iter().position(|grant| grant.code_digest == code)?;
        Some(self.0.remove(at))
    }
}

/// SHA-256, base64url. For what is random itself: a salt and a slow function would protect nothing more.
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
    fn an_earlier_refresh_token_ends_the_grant_and_an_invented_one_nothing() {
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
    fn what_is_used_longest_ago_goes_first_and_what_has_ended_before_that() {
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
    fn nothing_kept_is_a_token() {
        let token = RefreshToken::generate().unwrap();
        let kept = serde_json::to_string(&grant("a", 0, Some(&token))).unwrap();
        for secret in token.encode().split('.') {
            assert!(!kept.contains(secret));
        }
        assert_eq!(grant("a", 0, None).person.subject(), grant("b", 1, None).person.subject());
    }
}
