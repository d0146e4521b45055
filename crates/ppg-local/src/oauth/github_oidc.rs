//! Verification of OIDC tokens as GitHub issues them to jobs of its Actions. Here an issuer on this machine plays
//! GitHub's part in tests. A token is a JWT (RFC 7519); the issuer publishes its keys as a JWK set (RFC 7517).

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use ring::signature::{ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use url::Url;

use ppg_core::error::{Error, Result};
use ppg_core::net::http::HttpOptions;
use ppg_core::net::is_loopback;
use ppg_core::net::send::Sender;

/// Required audience of the tokens.
const AUDIENCE: &str = "prisma-cloud";
/// Allowed clock difference between issuer and server, in seconds.
const LEEWAY: i64 = 60;
/// Maximum length of a token in bytes. GitHub's have about 2 kB.
const MAX_TOKEN_BYTES: usize = 16 * 1024;
/// Maximum size of a key set in bytes.
const MAX_JWKS_BYTES: usize = 256 * 1024;
/// Timeout for fetching the key set.
const JWKS_TIMEOUT: Duration = Duration::from_secs(5);

/// An issuer whose tokens are accepted.
#[derive(Debug)]
pub(crate) struct GithubIssuer {
    /// The issuer's URL, equal to the `iss` of its tokens.
    url: String,
    sender: Sender,
}

/// The verified claims of a token.
#[derive(Debug, Deserialize)]
pub(crate) struct GithubClaims {
    iss: String,
    /// Subject of the token, such as `repo:octo/app:ref:refs/heads/main`.
    pub(crate) sub: String,
    aud: Audience,
    exp: i64,
    nbf: Option<i64>,
}

/// The `aud` claim: one audience or a list (RFC 7519, 4.1.3).
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

#[derive(Debug, Deserialize)]
struct JwtHeader {
    alg: String,
    kid: Option<String>,
}

#[derive(Debug, Deserialize)]
struct JwkSet {
    keys: Vec<Jwk>,
}

/// A public key (RFC 7518, section 6).
#[derive(Debug, Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl GithubIssuer {
    /// Creates an issuer. It must be on this machine, so that no remote issuer can grant access.
    ///
    /// # Errors
    ///
    /// `Usage` if the address is not `http://` with a loopback host.
    pub(crate) fn new(address: &str) -> Result<GithubIssuer> {
        let url = Url::parse(address).ok().filter(|url| url.scheme() == "http" && is_loopback(url));
        if url.is_none() {
            let message = format!("PPG_LOCAL_GITHUB_ISSUER is {address:?}, which is not http://127.0.0.1:PORT");
            return Err(Error::usage(message).hint("name an issuer on this machine, or unset it"));
        }
        let options = HttpOptions { timeout: JWKS_TIMEOUT, proxies: false, certificates: None };
        let sender = Sender::new(&options, MAX_JWKS_BYTES, None)?;
        Ok(GithubIssuer { url: address.trim_end_matches('/').to_owned(), sender })
    }

    /// Verifies a token and returns its claims.
    ///
    /// # Errors
    ///
    /// The reason for the rejection, for the log.
    pub(crate) async fn verify(&self, token: &str) -> std::result::Result<GithubClaims, &'static str> {
        if token.len() > MAX_TOKEN_BYTES {
            return Err("it is too long");
        }
        let (content, signature) = token.rsplit_once('.').ok_or("it is not a JWT")?;
        let (header, claims) = content.split_once('.').ok_or("it is not a JWT")?;
        let header: JwtHeader = decode_json(header).ok_or("its header is malformed")?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| "its signature is malformed")?;
        let keys = self.fetch_keys().await.ok_or("the keys of its issuer are not available")?;
        let mut candidates = keys.keys.iter().filter(|key| key.may_verify(&header));
        // Check the signature first: unverified content is not parsed.
        if !candidates.any(|key| key.verifies(&header.alg, content.as_bytes(), &signature)) {
            return Err("no key of its issuer verifies its signature");
        }
        let claims: GithubClaims = decode_json(claims).ok_or("its claims are malformed")?;
        claims.check(&self.url, Timestamp::now().as_second())?;
        Ok(claims)
    }

    /// Fetches the issuer's current keys. They are not cached, so a withdrawn key stops working at once.
    async fn fetch_keys(&self) -> Option<JwkSet> {
        let url = Url::parse(&format!("{}/.well-known/jwks", self.url)).ok()?;
        let request = reqwest::Request::new(reqwest::Method::GET, url);
        let response = self.sender.send_once(request, JWKS_TIMEOUT).await.ok()?;
        response.status.is_success().then(|| serde_json::from_slice(&response.body).ok())?
    }
}

impl GithubClaims {
    fn check(&self, issuer: &str, now: i64) -> std::result::Result<(), &'static str> {
        let for_us = match &self.aud {
            Audience::One(one) => one == AUDIENCE,
            Audience::Several(several) => several.iter().any(|one| one == AUDIENCE),
        };
        if self.iss != issuer {
            Err("it is from another issuer")
        } else if !for_us {
            Err("it is not for prisma-cloud")
        } else if self.exp.saturating_add(LEEWAY) <= now {
            Err("it has expired")
        } else if self.nbf.is_some_and(|from| from.saturating_sub(LEEWAY) > now) {
            Err("it is not valid yet")
        } else {
            Ok(())
        }
    }
}

impl Jwk {
    /// Whether a token with this header may be signed with this key.
    fn may_verify(&self, header: &JwtHeader) -> bool {
        let same = |own: &Option<String>, wanted: &str| own.as_deref().is_none_or(|own| own == wanted);
        let named = header.kid.is_none() || self.kid == header.kid;
        named && same(&self.alg, &header.alg) && same(&self.purpose, "sig")
    }

    /// Whether the key verifies `signature` over `content`. Only two algorithms exist, each with one key type, so a
    /// token cannot choose `none` or use a public key as an HMAC secret (RFC 8725, 3.1).
    fn verifies(&self, alg: &str, content: &[u8], signature: &[u8]) -> bool {
        let field = |field: &Option<String>| field.as_ref().and_then(|text| URL_SAFE_NO_PAD.decode(text).ok());
        match (alg, &*self.kty) {
            ("RS256", "RSA") => {
                let (Some(n), Some(e)) = (field(&self.n), field(&self.e)) else { return false };
                let key = RsaPublicKeyComponents { n: &n, e: &e };
                key.verify(&RSA_PKCS1_2048_8192_SHA256, content, signature).is_ok()
            }
            ("ES256", "EC") if self.crv.as_deref() == Some("P-256") => {
                let (Some(x), Some(y)) = (field(&self.x), field(&self.y)) else { return false };
                // SEC 1, 2.3.3: the uncompressed point.
                let point = [&[4], &x[..], &y[..]].concat();
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(content, signature).is_ok()
            }
            _ => false,
        }
    }
}

fn decode_json<T: DeserializeOwned>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn remote_issuers_are_rejected() {
        for good in ["http://127.0.0.1:9000", "http://localhost:9000/", "http://[::1]:9000"] {
            assert!(GithubIssuer::new(good).is_ok(), "{good}");
        }
        for bad in
            ["", "https://token.actions.githubusercontent.com", "http://127.0.0.1.example", "http://10.0.0.1", "x"]
        {
            assert!(GithubIssuer::new(bad).unwrap_err().to_string().contains("PPG_LOCAL_GITHUB_ISSUER"), "{bad}");
        }
    }

    #[test]
    fn audience_issuer_and_times_are_checked() {
        let claims = |change: &str, value: serde_json::Value| {
            let mut claims = serde_json::json!({
                "iss": "http://127.0.0.1:9", "sub": "repo:a/b", "aud": "prisma-cloud", "exp": 1000, "nbf": 500,
            });
            claims[change] = value;
            serde_json::from_value::<GithubClaims>(claims).unwrap().check("http://127.0.0.1:9", 700)
        };
        assert_eq!(claims("exp", 1000.into()), Ok(()));
        assert_eq!(claims("aud", serde_json::json!(["x", "prisma-cloud"])), Ok(()));
        assert_eq!(claims("exp", 640.into()), Err("it has expired"));
        assert_eq!(claims("nbf", 761.into()), Err("it is not valid yet"));
        assert_eq!(claims("aud", "prisma".into()), Err("it is not for prisma-cloud"));
        assert_eq!(claims("aud", serde_json::json!([])), Err("it is not for prisma-cloud"));
        assert_eq!(claims("iss", "http://127.0.0.1:8".into()), Err("it is from another issuer"));
    }
}
