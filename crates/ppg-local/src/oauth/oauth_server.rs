//! State of the authorization server, and the access tokens that it issues and verifies.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::jwt;
use super::page_commands::PageCommands;
use super::pending_requests::PendingRequests;
use super::scope;
use crate::random;
use crate::runtime::log::ServerLog;
use crate::state::grants::Grant;
use crate::state::store::Store;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::{Secret, ct_eq_bytes};

/// Default lifetime of an access token, in seconds.
const DEFAULT_TOKEN_LIFETIME: i64 = 3600;
/// The `typ` of an access token (RFC 9068, 2.1).
const TOKEN_TYPE: &str = "at+jwt";
/// Delay after each wrong sign-in code, for all clients together.
const WRONG_CODE_DELAY: Duration = Duration::from_secs(1);

/// The authorization server of a local server.
#[derive(Debug)]
pub(crate) struct OAuthServer {
    /// Issuer URL of this server: `http://127.0.0.1:PORT`.
    pub(crate) issuer: String,
    /// Port of the local server.
    pub(crate) port: u16,
    pub(crate) store: Arc<Store>,
    pub(crate) log: Arc<ServerLog>,
    pub(crate) requests: PendingRequests,
    pub(crate) codes: Codes,
    /// Key that signs access tokens and cookies.
    pub(crate) key: Secret,
    /// Lifetime of access tokens, in seconds.
    pub(crate) token_lifetime: i64,
    /// Commands that the pages suggest.
    pub(crate) commands: PageCommands,
    sign_in_code: Secret,
    sign_in_code_turn: tokio::sync::Mutex<()>,
}

/// The claims of an access token (RFC 9068, 2.2). There is no `aud`: the issuer is the only API.
#[derive(Debug, Serialize, Deserialize)]
struct AccessTokenClaims {
    iss: String,
    sub: String,
    client_id: String,
    scope: String,
    workspace_id: String,
    workspace_name: String,
    email: String,
    name: String,
    iat: i64,
    exp: i64,
    /// The grant's ID, a dot, and a random part that makes the token unique.
    jti: String,
}

/// What an access token gives access to.
#[derive(Debug, Clone)]
pub(crate) struct TokenAccess {
    /// The only workspace that the token is valid for.
    pub(crate) workspace_id: WorkspaceId,
    /// ID of the grant that the token was issued for.
    pub(crate) grant_id: String,
}

/// Why an access token is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenRejection {
    /// The token is not ours, expired, or revoked.
    Invalid,
    /// The token is valid, but lacks the scope for the API.
    MissingScope,
}

impl OAuthServer {
    /// Creates the server. A `lifetime` outside of 1 to 86,400 seconds is ignored.
    pub(crate) fn new(
        store: Arc<Store>,
        log: Arc<ServerLog>,
        port: u16,
        sign_in_code: Secret,
        lifetime: Option<i64>,
        commands: PageCommands,
    ) -> OAuthServer {
        OAuthServer {
            issuer: format!("http://127.0.0.1:{port}"),
            port,
            key: store.read().signing_key.clone(),
            store,
            log,
            requests: PendingRequests::default(),
            codes: Codes::default(),
            token_lifetime: lifetime.filter(|seconds| (1..=86_400).contains(seconds)).unwrap_or(DEFAULT_TOKEN_LIFETIME),
            commands,
            sign_in_code,
            sign_in_code_turn: tokio::sync::Mutex::new(()),
        }
    }

    /// Issues an access token for a grant, with this scope.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn access_token(&self, grant: &Grant, scope: &str) -> Result<String> {
        let state = self.store.read();
        let workspace = state.workspaces.iter().find(|workspace| workspace.id == grant.workspace_id);
        let iat = unix_now();
        let claims = AccessTokenClaims {
            iss: self.issuer.clone(),
            sub: grant.person.subject(),
            client_id: grant.client_id.clone(),
            scope: scope.to_owned(),
            workspace_id: grant.workspace_id.to_string(),
            workspace_name: workspace.map(|workspace| workspace.name.clone()).unwrap_or_default(),
            email: grant.person.email.clone(),
            name: grant.person.name.clone(),
            iat,
            exp: iat + self.token_lifetime,
            jti: format!("{}.{}", grant.id, random::token()?.expose()),
        };
        jwt::sign(&self.key, TOKEN_TYPE, &claims)
    }

    /// Verifies an access token.
    ///
    /// # Errors
    ///
    /// [`TokenRejection`] if the token is invalid, expired or revoked, or lacks the scope for the API.
    pub(crate) fn verify_access_token(&self, token: &str) -> std::result::Result<TokenAccess, TokenRejection> {
        let claims = self.claims(token).filter(|claims| claims.exp > unix_now()).ok_or(TokenRejection::Invalid)?;
        let grant = claims.grant_id();
        if self.store.read().grants.get(grant).is_none() {
            return Err(TokenRejection::Invalid);
        }
        if !scope::has(&claims.scope, scope::ADMIN) {
            return Err(TokenRejection::MissingScope);
        }
        Ok(TokenAccess { grant_id: grant.to_owned(), workspace_id: claims.workspace_id.into() })
    }

    /// The grant ID of an access token issued here, even if it has expired.
    pub(crate) fn grant_of_access_token(&self, token: &str) -> Option<String> {
        self.claims(token).map(|claims| claims.grant_id().to_owned())
    }

    /// Checks a sign-in code. A wrong code takes a second and codes are checked one at a time, so 39 bits withstand
    /// guessing.
    pub(crate) async fn check_sign_in_code(&self, given: &str) -> bool {
        let _turn = self.sign_in_code_turn.lock().await;
        let plain: String = given.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let known = self.sign_in_code.expose().replace('-', "");
        let right = ct_eq_bytes(plain.to_uppercase().as_bytes(), known.as_bytes());
        if !right {
            tokio::time::sleep(WRONG_CODE_DELAY).await;
        }
        right
    }

    fn claims(&self, token: &str) -> Option<AccessTokenClaims> {
        let claims: AccessTokenClaims = jwt::verify(&self.key, TOKEN_TYPE, token)?;
        (claims.iss == self.issuer).then_some(claims)
    }
}

impl AccessTokenClaims {
    fn grant_id(&self) -> &str {
        self.jti.split('.').next().unwrap_or_default()
    }
}

/// The current time in Unix seconds.
pub(crate) fn unix_now() -> i64 {
    Timestamp::now().as_second()
}
