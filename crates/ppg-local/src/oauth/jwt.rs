//! Signed JWTs (RFC 7519) with HMAC SHA-256. Only this server verifies what it signed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sha2::Sha256;

use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Signs `claims`. `kind` becomes the header's `typ`, so that a token for one use is rejected for another (RFC 8725,
/// 3.11).
///
/// # Errors
///
/// `Failed` if the claims cannot be encoded.
pub(crate) fn sign(key: &Secret, kind: &str, claims: &impl Serialize) -> Result<String> {
    let header = json!({ "alg": "HS256", "typ": kind }).to_string();
    let claims =
        serde_json::to_vec(claims).map_err(|error| Error::failed(format!("cannot encode the claims: {error}")))?;
    let content = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
    let signature = mac(key, &content)?.finalize().into_bytes();
    Ok(format!("{content}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// The claims of a token that was signed here for this use. The caller checks the expiry.
pub(crate) fn verify<T: DeserializeOwned>(key: &Secret, kind: &str, token: &str) -> Option<T> {
    let (content, signature) = token.rsplit_once('.')?;
    let (header, claims) = content.split_once('.')?;
    // Check the signature first: unverified content is not parsed.
    mac(key, content).ok()?.verify_slice(&URL_SAFE_NO_PAD.decode(signature).ok()?).ok()?;
    let header: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).ok()?).ok()?;
    if header["alg"] != "HS256" || header["typ"] != kind {
        return None;
    }
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
}

fn mac(key: &Secret, content: &str) -> Result<Hmac<Sha256>> {
    // HMAC accepts a key of any length.
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.expose().as_bytes()).map_err(|error| Error::failed(error.to_string()))?;
    mac.update(content.as_bytes());
    Ok(mac)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_signature_matches_openssl() {
        // `printf … | openssl dgst -sha256 -hmac key -binary | basenc --base64url`
        let token = sign(&"key".into(), "at+jwt", &json!({"sub": "user"})).unwrap();
        let (content, signature) = token.rsplit_once('.').unwrap();
        assert_eq!(content, "eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ1c2VyIn0");
        assert_eq!(signature, "aVI_SF7h1rvTUUyq1XALFyNN5kV15iwQGN7euCKeSzc");
    }

    #[test]
    fn forged_and_foreign_tokens_are_rejected() {
        let key = Secret::from("key");
        let token = sign(&key, "at+jwt", &json!({"sub": "user"})).unwrap();
        let read = |key: &Secret, kind: &str, token: &str| verify::<Value>(key, kind, token).is_some();
        assert!(read(&key, "at+jwt", &token));
        assert!(!read(&"other".into(), "at+jwt", &token));
        assert!(!read(&key, "browser+jwt", &token));
        let unsigned = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"at+jwt"}"#);
        let claims = token.split('.').nth(1).unwrap();
        let forged = URL_SAFE_NO_PAD.encode(r#"{"sub":"root"}"#);
        let signature = token.split('.').nth(2).unwrap();
        for bad in [
            format!("{unsigned}.{claims}."),
            format!("{unsigned}.{claims}.{signature}"),
            format!("{}.{forged}.{signature}", token.split('.').next().unwrap()),
            format!("{token}="),
            format!("{token}.{signature}"),
            token[..token.len() - 1].to_owned(),
            ".".into(),
            "..".into(),
            String::new(),
        ] {
            assert!(!read(&key, "at+jwt", &bad), "{bad}");
        }
    }
}
