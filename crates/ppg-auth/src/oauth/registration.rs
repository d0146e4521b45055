//! Dynamic client registration (RFC 7591): a public native client, for a server that does not know `ppg` yet.
//!
//! The server may also return a token that manages the registration (RFC 7592). It is a secret that `ppg` has no use
//! for, so it is dropped.

use std::time::Duration;

use reqwest::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::http::OAuthHttp;
use super::server_metadata::AuthorizationServer;
use crate::store::RegisteredClient;
use ppg_core::error::{Code, Error, Result};
use ppg_core::net::http::host_and_port;
use ppg_core::net::is_loopback;
use ppg_core::text;

/// Limit for a registration.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Limit for the length of a client ID, which becomes a part of addresses.
const MAX_CLIENT_ID_BYTES: usize = 2048;

/// Identifies this software in all its registrations (RFC 7591, 2).
const SOFTWARE_ID: &str = "7d2b6c1e-0f5a-4c38-9a47-5e1d3b8f6a20";

/// Response of a registration endpoint (RFC 7591, 3.2.1): what the server has registered, which may differ from the request.
#[derive(Deserialize)]
struct Registered {
    client_id: String,
    #[serde(default)]
    client_secret_expires_at: Value,
    token_endpoint_auth_method: Option<String>,
    redirect_uris: Option<Vec<String>>,
    grant_types: Option<Vec<String>>,
}

/// Response of a registration endpoint that refuses (RFC 7591, 3.2.2).
#[derive(Default, Deserialize)]
struct Refusal {
    error: Option<String>,
    error_description: Option<String>,
}

/// Redirect address of a client: with a port exactly that one, else any port of this machine (RFC 8252, 7.3).
pub fn redirect_uri(port: Option<u16>) -> String {
    let port = port.map_or_else(String::new, |port| format!(":{port}"));
    format!("http://127.0.0.1{port}/callback")
}

/// Registers a client for [`redirect_uri`].
///
/// # Errors
/// `Unavailable` or `Refused`, with the reason, if the server registers none: it has no endpoint for it, or one that is not
/// trustworthy, refuses, does not answer in time, or answers with a client that cannot be used here.
pub async fn register(http: &OAuthHttp, server: &AuthorizationServer, port: Option<u16>) -> Result<RegisteredClient> {
    let endpoint = endpoint(server)?;
    let wanted = redirect_uri(port);
    // Without a port also the other loopback address, as RFC 8252 (7.3) advises. Servers may refuse it.
    let ipv6 = port.is_none().then(|| "http://[::1]/callback".to_owned());
    let attempts = match ipv6 {
        Some(ipv6) => vec![vec![wanted.clone(), ipv6], vec![wanted.clone()]],
        None => vec![vec![wanted.clone()]],
    };
    let mut refusal = None;
    for redirect_uris in attempts {
        let answer = http.post_json(&endpoint, request(&redirect_uris), TIMEOUT).await?;
        match answer.status {
            StatusCode::OK | StatusCode::CREATED => return registered(&answer.body, &server.issuer, wanted),
            status => {
                let error = refused(status, &answer.body, &endpoint);
                let is_redirect_uri = error.has_code("invalid_redirect_uri".into());
                refusal = Some(error);
                if !is_redirect_uri {
                    break;
                }
            }
        }
    }
    Err(refusal.unwrap_or_else(|| Error::unavailable("the authorization server registers no clients")))
}

fn request(redirect_uris: &[String]) -> Vec<u8> {
    json!({
        "client_name": "ppg",
        "application_type": "native",
        "token_endpoint_auth_method": "none",
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "redirect_uris": redirect_uris,
        "software_id": SOFTWARE_ID,
        "software_version": env!("CARGO_PKG_VERSION"),
    })
    .to_string()
    .into_bytes()
}

/// The server's registration endpoint. It must be on the server itself: otherwise another server could hand out the
/// client that the user consents to.
fn endpoint(server: &AuthorizationServer) -> Result<Url> {
    let bad = |why: &str| {
        Error::unavailable(format!("the authorization server's registration endpoint {why}"))
            .code(Code::InvalidMetadata)
    };
    let Some(endpoint) = &server.registration_endpoint else {
        return Err(match &server.metadata_problem {
            Some(problem) => Error::unavailable(problem.clone()).code(Code::InvalidMetadata),
            None => Error::unavailable("the authorization server registers no clients"),
        });
    };
    let endpoint = Url::parse(endpoint).map_err(|_| bad("is not an address"))?;
    if endpoint.scheme() != "https" && !(endpoint.scheme() == "http" && is_loopback(&endpoint)) {
        return Err(bad("is not secure"));
    }
    let issuer = Url::parse(&server.issuer).map_err(|_| bad("belongs to no server"))?;
    if endpoint.origin() != issuer.origin() || !endpoint.username().is_empty() || endpoint.password().is_some() {
        return Err(bad("is on another server"));
    }
    Ok(endpoint)
}

/// Checks that the registered client is one that `ppg` can use.
fn registered(body: &[u8], issuer: &str, redirect_uri: String) -> Result<RegisteredClient> {
    let bad = |why: &str| {
        Error::unavailable(format!("the authorization server registered {why}")).code(Code::UnexpectedResponse)
    };
    let answer: Registered = serde_json::from_slice(body).map_err(|_| bad("no client: its answer cannot be read"))?;
    let id = &answer.client_id;
    // VSCHAR (RFC 6749, A.1).
    if id.is_empty() || id.len() > MAX_CLIENT_ID_BYTES || !id.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Err(bad("a client with an invalid ID"));
    }
    if answer.token_endpoint_auth_method.is_some_and(|method| method != "none") {
        return Err(bad("a client that needs a secret, which a program on your machine cannot keep"));
    }
    if answer.redirect_uris.is_some_and(|uris| !uris.contains(&redirect_uri)) {
        return Err(bad("a client for another redirect address"));
    }
    if answer.grant_types.is_some_and(|types| !types.iter().any(|name| name == "authorization_code")) {
        return Err(bad("a client that may not sign in with a browser"));
    }
    // 0 means never.
    let expires_at = answer.client_secret_expires_at.as_i64().filter(|at| *at > 0);
    Ok(RegisteredClient { issuer: issuer.to_owned(), redirect_uri, client_id: answer.client_id, expires_at })
}

fn refused(status: StatusCode, body: &[u8], endpoint: &Url) -> Error {
    let host = host_and_port(endpoint);
    if status.is_redirection() {
        return Error::unavailable(format!("{host} redirects the registration of a client, which goes nowhere else"))
            .code(Code::Redirect);
    }
    if !status.is_client_error() {
        return Error::unavailable(format!("{host} could not register a client ({})", status.as_u16()))
            .status(status.as_u16());
    }
    let Refusal { error, error_description } = serde_json::from_slice(body).unwrap_or_default();
    let code = error.unwrap_or_default();
    let words = error_description.filter(|words| !words.trim().is_empty()).unwrap_or_else(|| match &*code {
        "" => format!("status {}", status.as_u16()),
        code => code.to_owned(),
    });
    let shown =
        |text: &str, width| text::escape_control(&text::truncate(text.trim_end_matches('.'), width)).into_owned();
    Error::refused(format!("the authorization server refuses to register a client: {}", shown(&words, 200)))
        .code(shown(&code, 100).into())
        .status(status.as_u16())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(issuer: &str, endpoint: Option<&str>) -> AuthorizationServer {
        let url = Url::parse(issuer).unwrap();
        AuthorizationServer {
            issuer: issuer.into(),
            authorization_endpoint: url.clone(),
            token_endpoint: url,
            revocation_endpoint: None,
            registration_endpoint: endpoint.map(str::to_owned),
            always_sends_issuer: false,
            metadata_problem: None,
        }
    }

    #[test]
    fn a_client_is_registered_only_at_the_server_itself_and_securely() {
        let reason = |issuer, at| endpoint(&server(issuer, at)).unwrap_err().message().to_owned();
        let here = "https://auth.example";
        assert!(endpoint(&server("https://auth.example/tenant", Some("https://auth.example:443/reg"))).is_ok());
        assert!(endpoint(&server("http://127.0.0.1:8080", Some("http://127.0.0.1:8080/reg"))).is_ok());
        assert!(reason(here, None).contains("registers no clients"));
        for (at, says) in [
            ("https://other.example/reg", "is on another server"),
            ("https://auth.example.evil.example/reg", "is on another server"),
            ("https://auth.example:8443/reg", "is on another server"),
            ("https://user:pass@auth.example/reg", "is on another server"),
            ("http://127.0.0.1:1/reg", "is on another server"),
            ("http://auth.example/reg", "is not secure"),
            ("javascript:alert(1)", "is not secure"),
            ("/reg", "is not an address"),
        ] {
            assert!(reason(here, Some(at)).contains(says), "{at}: {}", reason(here, Some(at)));
        }
        assert!(reason("http://auth.example", Some("http://auth.example/reg")).contains("is not secure"));
    }

    #[test]
    fn a_port_is_part_of_the_redirect_address_only_if_it_is_chosen() {
        assert_eq!(redirect_uri(None), "http://127.0.0.1/callback");
        assert_eq!(redirect_uri(Some(8123)), "http://127.0.0.1:8123/callback");
    }
}
