//! OIDC token of GitHub Actions for a workflow with `permissions: id-token: write`: its identity, signed by GitHub.

use reqwest::header::{AUTHORIZATION, HeaderValue};
use url::Url;

use crate::oauth::http::OAuthHttp;
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::net::is_loopback;
use ppg_core::secret::Secret;

/// Audience of the token that the Management API expects.
pub const AUDIENCE: &str = "prisma-cloud";

/// Variable with the address at which the runner issues tokens.
const URL_VARIABLE: &str = "ACTIONS_ID_TOKEN_REQUEST_URL";
/// Variable with the bearer token for that address.
const TOKEN_VARIABLE: &str = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

/// Requests a token from the runner.
///
/// # Errors
/// `Unauthenticated` if the workflow has no permission; `Usage` for a malformed variable; `Unavailable` if the runner
/// does not answer.
pub async fn workflow_token<'a>(http: &OAuthHttp, variable: &impl Fn(&str) -> Option<&'a str>) -> Result<Secret> {
    let (Some(url), Some(token)) = (variable(URL_VARIABLE), variable(TOKEN_VARIABLE)) else {
        return Err(Error::new(Kind::Unauthenticated, "GitHub Actions gives this job no token")
            .hint("run it in a workflow with permissions: id-token: write")
            .code(Code::NoWorkflowToken));
    };
    let mut url = Url::parse(url)
        .ok()
        .filter(is_secure)
        .ok_or_else(|| Error::usage(format!("{URL_VARIABLE} is not an address")))?;
    url.query_pairs_mut().append_pair("audience", AUDIENCE);
    let mut request = reqwest::Request::new(reqwest::Method::GET, url);
    let mut bearer = HeaderValue::from_str(&format!("Bearer {token}"))
        .map_err(|_| Error::usage(format!("{TOKEN_VARIABLE} is not a token")))?;
    bearer.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, bearer);
    let body = http.get(request).await?;
    let answer: Option<TokenResponse> = serde_json::from_slice(&body).ok();
    answer.map(|answer| answer.value).ok_or_else(|| Error::unavailable("GitHub Actions answered without a token"))
}

#[derive(serde::Deserialize)]
struct TokenResponse {
    value: Secret,
}

/// Only https, or http to an address of this machine: the bearer token must not be readable on the network. A name is
/// rejected, `localhost` too: only an address cannot be resolved to another machine.
fn is_secure(url: &Url) -> bool {
    let is_name = url.domain().is_some();
    url.scheme() == "https" || (url.scheme() == "http" && !is_name && is_loopback(url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bearer_token_goes_to_https_or_to_an_address_of_this_machine() {
        let is_secure = |text: &str| Url::parse(text).is_ok_and(|url| is_secure(&url));
        for good in ["https://token.example/x", "http://127.0.0.1:9000/x", "http://[::1]:9000/x"] {
            assert!(is_secure(good), "{good}");
        }
        for bad in ["http://token.example/x", "http://localhost:9000/x", "http://a.localhost/x", "http://10.0.0.1/x"] {
            assert!(!is_secure(bad), "{bad}");
        }
    }
}
