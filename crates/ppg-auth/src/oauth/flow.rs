//! The authorization code grant with PKCE, refreshing and revoking (RFC 6749, 7636, 7009), by the `oauth2` crate.

use oauth2::basic::{BasicClient, BasicErrorResponseType, BasicRequestTokenError, BasicTokenResponse};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken,
    Scope, TokenResponse, TokenUrl,
};
use reqwest::StatusCode;
use url::Url;

use super::http::{HttpFailure, OAuthHttp};
use super::server_metadata::AuthorizationServer;
use crate::claims::Claims;
use crate::sessions::OAuthClient;
use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// What is asked for: all of a workspace, and a refresh token.
pub const SCOPES: [&str; 2] = ["workspace:admin", "offline_access"];

/// A sign-in that has begun: what the browser is sent to, and what its answer has to fit.
pub struct Authorization {
    /// The address for the browser.
    pub url: Url,
    /// What the answer has to carry (RFC 6749, 10.12).
    pub state: Secret,
    verifier: PkceCodeVerifier,
    redirect_uri: String,
    client_id: String,
}

/// What a token endpoint gave.
#[derive(Debug, Clone)]
pub struct Tokens {
    /// What opens the API.
    pub access_token: Secret,
    /// What gives the next one.
    pub refresh_token: Option<Secret>,
    /// How long the access token is good for, in seconds.
    pub lifetime: Option<u64>,
    /// What it allows.
    pub scopes: Vec<String>,
}

impl Authorization {
    /// Begins a sign-in: `state` and verifier are fresh random numbers of 128 and 256 bits.
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

    /// Exchanges the code of the answer for tokens.
    ///
    /// # Errors
    /// `Unauthenticated` where the server refuses it; `Unavailable` where it could not be asked.
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

/// Exchanges a refresh token for the next tokens. The server may give another refresh token; then the old one has been
/// used up.
///
/// # Errors
/// `Unauthenticated` with the code `invalid_grant` where the token is good for nothing any more; `Unavailable` where
/// the server could not be asked, which says nothing about the token.
pub async fn refresh(http: &OAuthHttp, client: &OAuthClient, token: &Secret, scopes: &[String]) -> Result<Tokens> {
    let token_endpoint = TokenUrl::new(client.token_endpoint.clone()).map_err(|_| invalid_endpoint())?;
    let answer = BasicClient::new(ClientId::new(client.client_id.clone()))
        .set_token_uri(token_endpoint)
        .exchange_refresh_token(&RefreshToken::new(token.expose().to_owned()))
        .request_async(&|request| http.execute(request))
        .await;
    answer.map_err(token_error).and_then(|answer| Tokens::from_response(&answer, scopes))
}

/// Revokes a token (RFC 7009, 2.1): a refresh token with all that came from it, where there is one. False where the
/// server has no endpoint for it. By hand, because the `oauth2` crate does it over https alone and local mode has none.
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
    /// `asked` is what was asked for, which the server leaves out where it gave just that (RFC 6749, 5.1).
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

/// To a code, `invalid_grant` says something else than to a refresh token: no sign-in has ended, none has begun.
fn code_rejected() -> Error {
    let message =
        "the authorization server does not take the code: it was used before, is too old or is not of this sign-in";
    Error::new(Kind::Unauthenticated, message).hint(Remedy::SignInAgain).code(Code::InvalidGrant)
}

/// What the server answered instead of tokens (RFC 6749, 5.2).
fn token_error(error: BasicRequestTokenError<HttpFailure>) -> Error {
    use oauth2::RequestTokenError as Bad;
    let answer = match error {
        Bad::ServerResponse(answer) => answer,
        Bad::Request(HttpFailure(error)) => return error,
        Bad::Parse(..) | Bad::Other(_) => {
            return Error::unavailable("the authorization server answered with something else than tokens")
                .code(Code::UnexpectedResponse)
                .hint(Remedy::CheckAuthUrl);
        }
    };
    if *answer.error() == BasicErrorResponseType::InvalidGrant {
        return Error::new(Kind::Unauthenticated, "the sign-in has ended")
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
