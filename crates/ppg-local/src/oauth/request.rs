//! Parsing and validation of authorization requests (RFC 6749, 4.1.1, with PKCE, RFC 7636).

use super::params::Params;
use super::redirect::RedirectUri;
use super::scope;

/// Maximum length of a client ID, in bytes.
const MAX_CLIENT_ID_BYTES: usize = 255;
/// Maximum length of the `state` parameter, in bytes.
const MAX_STATE_BYTES: usize = 2048;

/// Where the response goes, with the parameters that every response has.
#[derive(Debug, Clone)]
pub(crate) struct RedirectTarget {
    pub(crate) redirect: RedirectUri,
    pub(crate) state: Option<String>,
}

impl RedirectTarget {
    /// The redirect URL of a successful response, with the authorization code.
    pub(crate) fn success_url(&self, issuer: &str, code: &str) -> String {
        self.url_with(issuer, vec![("code", code)])
    }

    /// The redirect URL of an error response (RFC 6749, 4.1.2.1).
    pub(crate) fn error_url(&self, issuer: &str, error: &str, description: &str) -> String {
        self.url_with(issuer, vec![("error", error), ("error_description", description)])
    }

    fn url_with<'a>(&'a self, issuer: &'a str, mut params: Vec<(&'a str, &'a str)>) -> String {
        params.extend(self.state.as_deref().map(|state| ("state", state)));
        // RFC 9207: `iss` tells the client which server the response is from.
        params.push(("iss", issuer));
        self.redirect.with_params(&params)
    }
}

/// A valid request, ready to be shown to the user.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizationRequest {
    pub(crate) client_id: String,
    pub(crate) target: RedirectTarget,
    /// PKCE's `code_challenge`, method S256.
    pub(crate) challenge: String,
    /// The granted scopes: known ones only, separated by spaces.
    pub(crate) scope: String,
}

/// Why a request is invalid, and where the error is shown.
#[derive(Debug)]
pub(crate) enum InvalidRequest {
    /// Show an error page. Without a valid redirect URI there is no trusted place to redirect to.
    Show(String),
    /// Redirect to the client with an error.
    Redirect { back: RedirectTarget, error: &'static str, description: String },
}

impl AuthorizationRequest {
    /// Parses the query of `/authorize`.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest::Show`] without a valid client ID and redirect URI, otherwise [`InvalidRequest::Redirect`].
    pub(crate) fn read(query: &[u8]) -> Result<AuthorizationRequest, InvalidRequest> {
        let params = Params::parse(query);
        let client_id = params.get("client_id").filter(|id| is_client_id(id));
        let client_id =
            client_id.ok_or_else(|| InvalidRequest::Show("The parameter client_id is missing or invalid.".into()))?;
        let redirect = params.get("redirect_uri").ok_or_else(|| {
            InvalidRequest::Show("The parameter redirect_uri is missing, too long or repeated.".into())
        })?;
        let redirect = RedirectUri::parse(redirect)
            .map_err(|why| InvalidRequest::Show(format!("The parameter redirect_uri is not allowed: {why}.")))?;
        let state = params.get("state").filter(|state| state.len() <= MAX_STATE_BYTES);
        let back = RedirectTarget { redirect, state: state.map(str::to_owned) };
        match validate_params(&params, state.is_some()) {
            Ok((challenge, scope)) => {
                Ok(AuthorizationRequest { client_id: client_id.to_owned(), target: back, challenge, scope })
            }
            Err((error, description)) => Err(InvalidRequest::Redirect { back, error, description }),
        }
    }
}

/// Validates the parameters that are reported to the client. Returns the PKCE challenge and the scope, or error code
/// and description.
fn validate_params(params: &Params, has_state: bool) -> Result<(String, String), (&'static str, String)> {
    let invalid = |description: &str| ("invalid_request", description.to_owned());
    if let Some(fault) = params.error() {
        return Err(("invalid_request", fault));
    }
    if params.get("state").is_some() && !has_state {
        return Err(invalid("state is too long"));
    }
    match params.get("response_type") {
        Some("code") => {}
        Some(_) => return Err(("unsupported_response_type", "response_type must be code".into())),
        None => return Err(invalid("response_type is missing")),
    }
    if params.get("response_mode").is_some_and(|mode| mode != "query") {
        return Err(invalid("response_mode must be query"));
    }
    let challenge =
        params.get("code_challenge").ok_or_else(|| invalid("code_challenge is missing: PKCE is required"))?;
    if params.get("code_challenge_method") != Some("S256") {
        return Err(invalid("code_challenge_method must be S256"));
    }
    if !is_challenge(challenge) {
        return Err(invalid("code_challenge must be 43 characters of base64url"));
    }
    // The default scope is what every client here needs (RFC 6749, 3.3 allows a default).
    let requested = scope::parse(params.get("scope").unwrap_or(scope::ADMIN));
    let scopes = requested.filter(|scopes| scopes.contains(&scope::ADMIN));
    let known = scope::ALL.map(|(name, ..)| name).join(" ");
    let scopes = scopes.ok_or_else(|| {
        ("invalid_scope", format!("scope must contain {}, and may only contain {known}", scope::ADMIN))
    })?;
    Ok((challenge.to_owned(), scopes.join(" ")))
}

/// RFC 6749, A.1: printable ASCII. Clients are not registered here, so any client may ask; the user decides.
fn is_client_id(text: &str) -> bool {
    text.len() <= MAX_CLIENT_ID_BYTES && text.bytes().all(|b| (0x20..0x7f).contains(&b)) && !text.trim().is_empty()
}

/// SHA-256 in base64url always has this form.
fn is_challenge(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
