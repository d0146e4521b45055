//! The authorization server of an API, from the API's own metadata (RFC 9728).

use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::http::{Document, OAuthHttp, get_document};
use super::server_metadata::METADATA_TIMEOUT;
use ppg_core::error::{Code, Error, Remedy, Result};
use ppg_core::net::is_loopback;
use ppg_core::text;

/// Metadata of a protected resource (RFC 9728, 2).
#[derive(Deserialize)]
struct ResourceMetadata {
    resource: String,
    // Of any type, to tell an API that names nothing from one that names something unusable.
    #[serde(default)]
    authorization_servers: Value,
}

/// The first usable authorization server that the API at `api` names. `None` if the API publishes no metadata, or they
/// are those of another resource (RFC 9728, 3.3).
///
/// # Errors
/// `Unavailable` with the code `invalid_metadata` if the API names authorization servers, and none of them is usable:
/// another one would not issue tokens for this API.
pub async fn authorization_server(http: &OAuthHttp, api: &Url) -> Result<Option<Url>> {
    let Ok(Document::Found(bytes)) = get_document(http, &metadata_url(api), METADATA_TIMEOUT).await else {
        return Ok(None);
    };
    // An API without metadata may answer any path with a page, or with an object of its own.
    match serde_json::from_slice(&bytes) {
        Ok(metadata) => from_metadata(&metadata, api),
        Err(_) => Ok(None),
    }
}

/// Address of the metadata: the well-known part stands before the path (RFC 9728, 3.1).
fn metadata_url(api: &Url) -> Url {
    let mut url = api.clone();
    url.set_path(&format!("/.well-known/oauth-protected-resource{}", api.path().trim_end_matches('/')));
    url
}

fn from_metadata(metadata: &ResourceMetadata, api: &Url) -> Result<Option<Url>> {
    let same = |resource: Url| resource.as_str().trim_end_matches('/') == api.as_str().trim_end_matches('/');
    if !Url::parse(&metadata.resource).is_ok_and(same) {
        return Ok(None);
    }
    let named = match &metadata.authorization_servers {
        Value::Array(servers) if servers.is_empty() => return Ok(None),
        Value::Null => return Ok(None),
        Value::Array(servers) => servers.iter().collect(),
        other => vec![other],
    };
    let servers = named.iter().filter_map(|server| Url::parse(server.as_str()?).ok());
    match servers.into_iter().find(|server| is_usable(server, api)) {
        Some(server) => Ok(Some(server)),
        None => {
            let first = named.first().map_or_else(String::new, |first| match first.as_str() {
                Some(text) => text.to_owned(),
                None => first.to_string(),
            });
            let shown = text::escape_control(&text::truncate(&first, 80)).into_owned();
            Err(Error::unavailable(format!("the API names an authorization server that cannot be used: {shown:?}"))
                .hint(Remedy::CheckAuthUrl)
                .code(Code::InvalidMetadata))
        }
    }
}

/// An issuer identifier (RFC 8414, 2): https without credentials, query and fragment. Only an API on this machine may name
/// a server on this machine over plain http.
fn is_usable(server: &Url, api: &Url) -> bool {
    let is_plain = server.username().is_empty()
        && server.password().is_none()
        && server.query().is_none()
        && server.fragment().is_none();
    let is_secure = match server.scheme() {
        "https" => true,
        "http" => is_loopback(server) && is_loopback(api),
        _ => false,
    };
    is_plain && is_secure
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(api: &str, resource: &str, servers: Value) -> Result<Option<String>> {
        let metadata = ResourceMetadata { resource: resource.into(), authorization_servers: servers };
        Ok(from_metadata(&metadata, &Url::parse(api).unwrap())?.map(String::from))
    }

    fn found(api: &str, resource: &str, servers: &[&str]) -> Option<String> {
        read(api, resource, servers.into()).unwrap()
    }

    #[test]
    fn only_metadata_of_the_api_itself_name_its_authorization_server() {
        let api = "https://api.example/v1";
        let auth = ["https://auth.example/tenant"];
        for same in ["https://api.example/v1", "https://api.example/v1/", "https://api.example:443/v1"] {
            assert_eq!(found(api, same, &auth).as_deref(), Some("https://auth.example/tenant"), "{same}");
        }
        for other in ["https://evil.example/v1", "https://api.example", "https://api.example/v1/x", "api", ""] {
            assert_eq!(found(api, other, &auth), None, "{other}");
        }
    }

    #[test]
    fn an_authorization_server_that_is_not_secure_is_not_used() {
        let api = "https://api.example/v1";
        for bad in
            ["http://auth.example", "http://127.0.0.1:1", "https://u:p@auth.example", "https://a.example/?q", "x"]
        {
            let error = read(api, api, [bad].as_slice().into()).unwrap_err();
            assert!(error.has_code(Code::InvalidMetadata) && error.message().contains(bad), "{error}");
            assert_eq!(found(api, api, &[bad, "https://b.example"]).as_deref(), Some("https://b.example/"), "{bad}");
        }
        let local = "http://127.0.0.1:8080/v1";
        assert_eq!(found(local, local, &["http://127.0.0.1:9/"]).as_deref(), Some("http://127.0.0.1:9/"));
    }

    #[test]
    fn an_api_that_names_nothing_differs_from_one_that_names_junk() {
        let api = "https://api.example/v1";
        for nothing in [Value::Null, serde_json::json!([])] {
            assert_eq!(read(api, api, nothing).unwrap(), None);
        }
        for junk in [serde_json::json!("auth"), serde_json::json!([1]), serde_json::json!({"a": 1})] {
            assert!(read(api, api, junk.clone()).is_err(), "{junk}");
        }
    }

    #[test]
    fn metadata_are_looked_for_before_the_path() {
        let at = |api: &str| metadata_url(&Url::parse(api).unwrap()).to_string();
        assert_eq!(at("https://a.example/v1"), "https://a.example/.well-known/oauth-protected-resource/v1");
        assert_eq!(at("https://a.example/"), "https://a.example/.well-known/oauth-protected-resource");
    }
}
