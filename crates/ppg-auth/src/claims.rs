//! Claims of an access token (JWT: RFC 7519, RFC 9068).
//!
//! They are read for display and to find the workspace. The service verifies the signature; `ppg` has no key for it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// Claims that `ppg` uses. All are empty for a token that is not a JWT.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Claims {
    /// User ID of the service.
    #[serde(deserialize_with = "bounded_string")]
    pub sub: Option<String>,
    /// E-mail address of the user.
    #[serde(deserialize_with = "bounded_string")]
    pub email: Option<String>,
    /// Name of the user.
    #[serde(deserialize_with = "bounded_string")]
    pub name: Option<String>,
    /// ID of the one workspace that the token opens.
    #[serde(deserialize_with = "bounded_string")]
    pub workspace_id: Option<String>,
    /// Name of that workspace.
    #[serde(deserialize_with = "bounded_string")]
    pub workspace_name: Option<String>,
    /// Time of issue, in seconds since 1970 by the clock of the service.
    #[serde(deserialize_with = "seconds")]
    pub iat: Option<i64>,
    /// Time of expiry, in seconds since 1970 by the clock of the service.
    #[serde(deserialize_with = "seconds")]
    pub exp: Option<i64>,
}

impl Claims {
    /// Reads the claims of `token` without verifying it.
    pub fn from_jwt(token: &str) -> Self {
        let payload = token.split('.').nth(1).filter(|_| token.split('.').count() == 3);
        let bytes = payload.and_then(|payload| URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok());
        let claims: Option<Claims> = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        claims.unwrap_or_default().normalize_service_subject()
    }

    /// A service token has its workspace as the subject: moves it to `workspace_id`.
    fn normalize_service_subject(mut self) -> Self {
        if let Some(workspace) = self.sub.as_deref().and_then(|sub| sub.strip_prefix("workspace:")) {
            self.workspace_id = self.workspace_id.or(Some(workspace.to_owned()));
            self.sub = None;
        }
        self
    }

    /// Whether the token opens the workspace `id`. In claims the ID lacks the prefix `wksp_` that it has elsewhere.
    pub fn is_for_workspace(&self, id: &str) -> bool {
        let bare = |id: &str| id.strip_prefix("wksp_").unwrap_or(id).to_owned();
        self.workspace_id.as_deref().is_some_and(|opened| bare(opened) == bare(id))
    }

    /// Lifetime in seconds: the difference of two times of the service, since the local clock may be wrong.
    pub fn lifetime(&self) -> Option<u64> {
        u64::try_from(self.exp?.checked_sub(self.iat?)?).ok()
    }
}

/// Reads a string of at most 300 bytes; anything else becomes `None`.
fn bounded_string<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(value.as_str().filter(|text| !text.is_empty() && text.len() <= 300).map(str::to_owned))
}

/// Reads a number of seconds; a fraction is dropped.
fn seconds<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    #[expect(clippy::cast_possible_truncation, reason = "a float that is too large saturates")]
    Ok(value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn claims_are_read_and_what_is_odd_is_left_out() {
        let claims = Claims::from_jwt(&token(
            "{\"sub\":\"u1\",\"workspace_id\":\"ws_1\",\"iat\":1000,\"exp\":4600.5,\"email\":7}",
        ));
        assert_eq!(claims.sub.as_deref(), Some("u1"));
        assert_eq!(claims.workspace_id.as_deref(), Some("ws_1"));
        assert_eq!(claims.email, None);
        assert_eq!(claims.lifetime(), Some(3600));
    }

    #[test]
    fn a_service_token_has_a_workspace_and_no_user() {
        let claims = Claims::from_jwt(&token("{\"sub\":\"workspace:abc\"}"));
        assert_eq!((claims.sub.as_deref(), claims.workspace_id.as_deref()), (None, Some("abc")));
        assert!(
            claims.is_for_workspace("wksp_abc")
                && claims.is_for_workspace("abc")
                && !claims.is_for_workspace("wksp_abcd")
        );
        assert!(!Claims::default().is_for_workspace(""));
    }

    #[test]
    fn a_token_that_is_not_a_jwt_has_no_claims() {
        for text in ["", "secret", "a.b", "a.b.c", "a.!!.c", "e30.W10.c", "a.b.c.d"] {
            assert_eq!(Claims::from_jwt(text), Claims::default(), "{text}");
        }
    }
}
