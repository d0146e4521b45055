//! What an access token says of itself: the claims of a JWT (RFC 7519, RFC 9068).
//!
//! They are read to show them and to know whose token it is; the service checks the signature, we have no key for it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// The claims that mean something here. A token that is no JWT has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Claims {
    /// Who the token is for, as the service calls them.
    #[serde(deserialize_with = "bounded_string")]
    pub sub: Option<String>,
    /// Their address.
    #[serde(deserialize_with = "bounded_string")]
    pub email: Option<String>,
    /// Their name.
    #[serde(deserialize_with = "bounded_string")]
    pub name: Option<String>,
    /// The one workspace that it opens.
    #[serde(deserialize_with = "bounded_string")]
    pub workspace_id: Option<String>,
    /// The name of that workspace.
    #[serde(deserialize_with = "bounded_string")]
    pub workspace_name: Option<String>,
    /// When it was issued, in seconds since 1970 by the service's clock.
    #[serde(deserialize_with = "seconds")]
    pub iat: Option<i64>,
    /// When it ends, by the same clock.
    #[serde(deserialize_with = "seconds")]
    pub exp: Option<i64>,
}

impl Claims {
    /// The claims of `token`.
    pub fn from_jwt(token: &str) -> Self {
        let payload = token.split('.').nth(1).filter(|_| token.split('.').count() == 3);
        let bytes = payload.and_then(|payload| URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok());
        let claims: Option<Claims> = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        claims.unwrap_or_default().normalize_service_subject()
    }

    /// The subject of a service token is its workspace, and nobody.
    fn normalize_service_subject(mut self) -> Self {
        if let Some(workspace) = self.sub.as_deref().and_then(|sub| sub.strip_prefix("workspace:")) {
            self.workspace_id = self.workspace_id.or(Some(workspace.to_owned()));
            self.sub = None;
        }
        self
    }

    /// Whether `id` is the workspace that it opens: the service's claims have its ID without what it begins with elsewhere.
    pub fn is_for_workspace(&self, id: &str) -> bool {
        let bare = |id: &str| id.strip_prefix("wksp_").unwrap_or(id).to_owned();
        self.workspace_id.as_deref().is_some_and(|opened| bare(opened) == bare(id))
    }

    /// How long it is good for from its beginning, in seconds. A difference of the service's own clock: ours may be wrong.
    pub fn lifetime(&self) -> Option<u64> {
        u64::try_from(self.exp?.checked_sub(self.iat?)?).ok()
    }
}

/// A string of bearable length; anything else is none.
fn bounded_string<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(value.as_str().filter(|text| !text.is_empty() && text.len() <= 300).map(str::to_owned))
}

/// A whole number of seconds; a fraction is cut.
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
    fn a_service_token_is_of_a_workspace_and_of_nobody() {
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
    fn what_is_no_jwt_has_no_claims() {
        for text in ["", "secret", "a.b", "a.b.c", "a.!!.c", "e30.W10.c", "a.b.c.d"] {
            assert_eq!(Claims::from_jwt(text), Claims::default(), "{text}");
        }
    }
}
