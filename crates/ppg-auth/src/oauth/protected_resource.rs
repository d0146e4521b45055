//! The authorization server of an API, from the API's own metadata (RFC 9728).

use serde::Deserialize;
use url::Url;

use super::http::{OAuthHttp, get_if_found};
use super::server_metadata::METADATA_TIMEOUT;
use ppg_core::net::is_loopback;

/// Metadata of a protected resource (RFC 9728, 2).
#[derive(Deserialize)]
struct ResourceMetadata {
    resource: String,
    #[serde(default)]
    authorization_servers: Vec<String>,
}

/// The first usable authorization server that the API at `api` names. `None` if the API publishes no metadata, or they
/// are those of another resource (RFC 9728, 3.3).
pub async fn authorization_server(http: &OAuthHttp, api: &Url) -> Option<Url> {
    let bytes = get_if_found(http, &metadata_url(api), METADATA_TIMEOUT).await.ok()??;
    from_metadata(&serde_json::from_slice(&bytes).ok()?, api)
}

/// Address of the metadata: the well-known part stands before the path (RFC 9728, 3.1).
fn metadata_url(api: &Url) -> Url {
    let mut url = api.clone();
    url.set_path(&format!("/.well-known/oauth-protected-resource{}", api.path().trim_end_matches('/')));
    url
}

fn from_metadata(metadata: &ResourceMetadata, api: &Url) -> Option<Url> {
    let same = |resource: &Url| resource.as_str().trim_end_matches('/') == api.as_str().trim_end_matches('/');
    Url::parse(&metadata.resource).ok().filter(same)?;
    let servers = metadata.authorization_servers.iter().filter_map(|server| Url::parse(server).ok());
    servers.into_iter().find(|server| is_usable(server, api))
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
    use super::*;

    fn found(api: &str, resource: &str, servers: &[&str]) -> Option<String> {
        let servers = servers.iter().map(|server| (*server).to_owned()).collect();
        let metadata = ResourceMetadata { resource: resource.into(), authorization_servers: servers };
        from_metadata(&metadata, &Url::parse(api).unwrap()).map(String::from)
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
    fn an_authorization_server_that_is_not_secure_is_passed_over() {
        let api = "https://api.example/v1";
        for bad in
            ["http://auth.example", "http://127.0.0.1:1", "https://u:p@auth.example", "https://a.example/?q", "x"]
        {
            assert_eq!(found(api, api, &[bad]), None, "{bad}");
            assert_eq!(found(api, api, &[bad, "https://b.example"]).as_deref(), Some("https://b.example/"), "{bad}");
        }
        let local = "http://127.0.0.1:8080/v1";
        assert_eq!(found(local, local, &["http://127.0.0.1:9/"]).as_deref(), Some("http://127.0.0.1:9/"));
    }

    #[test]
    fn metadata_are_looked_for_before_the_path() {
        let at = |api: &str| metadata_url(&Url::parse(api).unwrap()).to_string();
        assert_eq!(at("https://a.example/v1"), "https://a.example/.well-known/oauth-protected-resource/v1");
        assert_eq!(at("https://a.example/"), "https://a.example/.well-known/oauth-protected-resource");
    }
}
