//! Authorization code grant with PKCE, refresh and revocation (RFC 6749, 7636, 7009), with the `oauth2` crate.

use oauth2::basic::{BasicClient, BasicErrorResponseType, BasicRequestTokenError, BasicTokenResponse};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken,
    Scope, TokenResponse, TokenUrl,
};
use reqwest::StatusCode;
use url::Url;

use super::http::{HttpFailure, OAuthHttp};
use super::server_metadata::{AuthorizationServer, METADATA_TIMEOUT};
use crate::claims::Claims;
use crate::sessions::OAuthClient;
use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// Requested scopes: full access to a workspace, and a refresh token.
pub const SCOPES: [&str; 2] = ["workspace:admin", "offline_access"];

/// A started sign-in: the address for the browser, and what its callback must match.
pub struct Authorization {
    /// Address that the browser opens.
    pub url: Url,
    /// Value that the callback must contain (RFC 6749, 10.12).
    pub state: Secret,
    verifier: PkceCodeVerifier,
    redirect_uri: String,
    client_id: String,
}

/// Response of a token endpoint (RFC 6749, 5.1).
#[derive(Debug, Clone)]
pub struct Tokens {
    /// Access token for the API.
    pub access_token: Secret,
    /// Refresh token, if the server issued one.
    pub refresh_token: Option<Secret>,
    /// Lifetime of the access token in seconds, if the server tells it.
    pub lifetime: Option<u64>,
    /// Scopes of the access token.
    pub scopes: Vec<String>,
}

impl Authorization {
    /// Starts a sign-in with a new random `state` (128 bits) and PKCE verifier (256 bits).
    ///
    /// # Errors
    /// `Failed` if `redirect_uri` is not an address.
    pub fn begin(server: &AuthorizationServer, client_id: &str, redirect_uri: &str) -> Result<Self> {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let redirect = RedirectUrl::new(redirect_uri.to_owned()).map_err(|_| Error::failed("a redirect address"))?;
        let client = BasicClient::new(ClientId::new(client_id.into()))
            .set_auth_uri(AuthUrl::from_url(server.authorization_endpoint.clone()))
            .set_redirect_uri(redirect);
        let (url, state) = client
            .authorize_url(CsrfToken::new_random)
            .add_scopes(SCOPES.map(|scope| Scope::new(scope.into())))
            .set_pkce_challenge(challenge)
            .url();
        let state = Secret::from(state.into_secret());
        Ok(Authorization { url, state, verifier, redirect_uri: redirect_uri.into(), client_id: client_id.into() })
    }

    /// Exchanges the code of the callback for tokens (RFC 6749, 4.1.3).
    ///
    /// # Errors
    /// `Unauthenticated` if the server rejects the code; `Unavailable` if the server cannot be reached.
    pub async fn exchange_code(self, http: &OAuthHttp, server: &AuthorizationServer, code: &Secret) -> Result<Tokens> {
        let redirect = RedirectUrl::new(self.redirect_uri).map_err(|_| Error::failed("a redirect address"))?;
        let answer = BasicClient::new(ClientId::new(self.client_id))
            .set_token_uri(TokenUrl::from_url(server.token_endpoint.clone()))
            .set_redirect_uri(redirect)
            .exchange_code(AuthorizationCode::new(code.expose().to_owned()))
            .set_pkce_verifier(self.verifier)
            .request_async(&|request| http.execute(request))
            .await;
        let answer = answer.map_err(|error| match token_error(error) {
            error if error.has_code(Code::InvalidGrant) => code_rejected(),
            error => error,
        })?;
        Tokens::from_response(&answer, &SCOPES.map(str::to_owned))
    }
}

/// Whether an error of the token endpoint says that the server does not know the client, or does not let it sign in
/// (RFC 6749, 5.2).
pub fn is_unknown_client(error: &Error) -> bool {
    ["invalid_client", "unauthorized_client"].into_iter().any(|code| error.has_code(code.into()))
}

/// Whether the server may still know a client that it registered earlier.
///
/// For an unknown client the authorization endpoint shows an error page, which only the user sees. The token endpoint
/// tells us: it is asked to exchange a random code, which a server rejects with `invalid_grant` if it knows the client.
/// Any other outcome, such as a timeout, says nothing against the client.
pub async fn may_know_client(
    http: &OAuthHttp,
    server: &AuthorizationServer,
    client_id: &str,
    redirect_uri: &str,
) -> bool {
    let Ok(authorization) = Authorization::begin(server, client_id, redirect_uri) else { return true };
    let code = Secret::from(CsrfToken::new_random().into_secret());
    let answer = tokio::time::timeout(METADATA_TIMEOUT, authorization.exchange_code(http, server, &code)).await;
    !matches!(answer, Ok(Err(error)) if is_unknown_client(&error))
}

/// Exchanges a refresh token for new tokens (RFC 6749, 6). The server may issue another refresh token, which replaces
/// the old one.
///
/// # Errors
/// `Unauthenticated` with the code `invalid_grant` if the refresh token is expired or revoked; `Unavailable` if the
/// server cannot be reached, which says nothing about the token.
pub async fn refresh(http: &OAuthHttp, client: &OAuthClient, token: &Secret, scopes: &[String]) -> Result<Tokens> {
    let token_endpoint = TokenUrl::new(client.token_endpoint.clone()).map_err(|_| invalid_endpoint())?;
    let answer = BasicClient::new(ClientId::new(client.client_id.clone()))
        .set_token_uri(token_endpoint)
        .exchange_refresh_token(&RefreshToken::new(token.expose().to_owned()))
        .request_async(&|request| http.execute(request))
        .await;
    let answer = answer.map_err(|error| match token_error(error) {
        // The next sign-in registers another client; there is no client ID of the user's to check.
        error if client.registered && is_unknown_client(&error) => error.hint(Remedy::SignIn),
        error => error,
    })?;
    Tokens::from_response(&answer, scopes)
}

/// Revokes the refresh token with all tokens from it, else the access token (RFC 7009, 2.1). False if the server has no
/// endpoint for it. Without the `oauth2` crate, which revokes over https only: local mode uses http.
///
/// # Errors
/// `Unavailable` if the server cannot be reached or does not confirm; `Unauthenticated` for a malformed stored endpoint.
pub async fn revoke(http: &OAuthHttp, client: &OAuthClient, access: &Secret, refresh: Option<&Secret>) -> Result<bool> {
    let Some(endpoint) = &client.revocation_endpoint else { return Ok(false) };
    let endpoint = Url::parse(endpoint).map_err(|_| invalid_endpoint())?;
    let (token, hint) = refresh.map_or((access, "access_token"), |refresh| (refresh, "refresh_token"));
    let form = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("token", token.expose()), ("token_type_hint", hint), ("client_id", &client.client_id)])
        .finish();
    match http.post(&endpoint, form).await? {
        StatusCode::OK => Ok(true),
        status => Err(Error::unavailable(format!("the authorization server answered {}", status.as_u16()))),
    }
}

impl Tokens {
    /// Checks the response. The server omits the scopes if they are the requested ones (RFC 6749, 5.1).
    fn from_response(answer: &BasicTokenResponse, requested: &[String]) -> Result<Self> {
        let access_token = Secret::from(answer.access_token().secret().as_str());
        let is_token = |token: &str| !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_token(access_token.expose()) {
            return Err(Error::unavailable("the authorization server sent no token").code(Code::UnexpectedResponse));
        }
        let claims = Claims::from_jwt(access_token.expose());
        let given = answer.scopes().map(|scopes| scopes.iter().map(|scope| scope.to_string()).collect());
        Ok(Tokens {
            lifetime: answer.expires_in().map(|lifetime| lifetime.as_secs()).or_else(|| claims.lifetime()),
            refresh_token: answer.refresh_token().map(|token| Secret::from(token.secret().as_str())),
            scopes: given.unwrap_or_else(|| requested.to_vec()),
            access_token,
        })
    }
}

fn invalid_endpoint() -> Error {
    Error::new(Kind::Unauthenticated, "the stored sign-in names no endpoint").hint(Remedy::SignIn)
}

/// Error `invalid_grant` for a code. Unlike that for a refresh token it ends no session: there is none yet.
fn code_rejected() -> Error {
    let message =
        "the authorization server rejects the code: it was used before, has expired or belongs to another sign-in";
    Error::new(Kind::Unauthenticated, message).hint(Remedy::SignInAgain).code(Code::InvalidGrant)
}

/// Error response of a token endpoint (RFC 6749, 5.2), or a failed request.
fn token_error(error: BasicRequestTokenError<HttpFailure>) -> Error {
    use oauth2::RequestTokenError as Bad;
    let answer = match error {
        Bad::ServerResponse(answer) => answer,
        Bad::Request(HttpFailure(error)) => return error,
        Bad::Parse(..) | Bad::Other(_) => {
            return Error::unavailable("the authorization server did not answer with tokens")
                .code(Code::UnexpectedResponse)
                .hint(Remedy::CheckAuthUrl);
        }
    };
    if *answer.error() == BasicErrorResponseType::InvalidGrant {
        return Error::new(Kind::Unauthenticated, "the sign-in has expired")
            .hint(Remedy::SignIn)
            .code(Code::InvalidGrant);
    }
    let code = answer.error().as_ref().to_owned();
    let words = answer.error_description().map_or(code.as_str(), String::as_str);
    let words = text::escape_control(&text::truncate(words.trim_end_matches('.'), 200)).into_owned();
    let error = Error::new(Kind::Unauthenticated, format!("the authorization server refuses: {words}"));
    let code = text::escape_control(&text::truncate(&code, 100)).into_owned();
    match *answer.error() {
        BasicErrorResponseType::InvalidClient | BasicErrorResponseType::UnauthorizedClient => {
            error.code(code.into()).hint(Remedy::CheckClientId)
        }
        _ => error.code(code.into()),
    }
}
