//! What the authorization server works with, and the access tokens that it gives and knows again.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::jwt;
use super::requests::PendingRequests;
use super::scope;
use crate::daemon::log::ServerLog;
use crate::state::grants::Grant;
use crate::state::random;
use crate::state::store::Store;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::{Secret, ct_eq_bytes};

/// How long an access token is good unless the server is started with another time, in seconds.
const DEFAULT_TOKEN_LIFETIME: i64 = 3600;
/// The `typ` of an access token (RFC 9068, 2.1).
const TOKEN_TYPE: &str = "at+jwt";
/// How long every wrong sign-in code keeps the next one waiting, whoever sends it.
const WRONG_CODE_DELAY: Duration = Duration::from_secs(1);

/// The authorization server of one local server.
#[derive(Debug)]
pub(crate) struct OAuthServer {
    /// `http://127.0.0.1:PORT`.
    pub(crate) issuer: String,
    /// This server's port.
    pub(crate) port: u16,
    pub(crate) store: Arc<Store>,
    pub(crate) log: Arc<ServerLog>,
    pub(crate) requests: PendingRequests,
    pub(crate) codes: Codes,
    /// Signs access tokens and cookies.
    pub(crate) key: Secret,
    /// Seconds that an access token is good.
    pub(crate) token_lifetime: i64,
    sign_in_code: Secret,
    sign_in_code_turn: tokio::sync::Mutex<()>,
}

/// The claims of an access token (RFC 9068, 2.2; without `aud`: there is one API, and it is the issuer).
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
    /// The grant's ID, a dot, and what makes it the only one.
    jti: String,
}

/// What an access token opens.
#[derive(Debug, Clone)]
pub(crate) struct TokenAccess {
    /// The one workspace that it is for.
    pub(crate) workspace_id: WorkspaceId,
    /// The grant that it came from.
    pub(crate) grant_id: String,
}

/// Why an access token opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenRejection {
    /// Not ours, expired, or revoked.
    Invalid,
    /// Good, but not for the API.
    MissingScope,
}

impl OAuthServer {
    pub(crate) fn new(
        store: Arc<Store>,
        log: Arc<ServerLog>,
        port: u16,
        sign_in_code: Secret,
        lifetime: Option<i64>,
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
            sign_in_code,
            sign_in_code_turn: tokio::sync::Mutex::new(()),
        }
    }

    /// An access token of a grant, with this scope.
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

    /// What an access token opens now.
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

    /// The ID of the grant that an access token of ours came from, also when it has expired.
    pub(crate) fn grant_of_access_token(&self, token: &str) -> Option<String> {
        self.claims(token).map(|claims| claims.grant_id().to_owned())
    }

    /// Whether that is the sign-in code. A wrong one takes a second, and only one is looked at at a time: with 39 bits
    /// nobody comes through by trying.
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

/// Seconds of Unix time.
pub(crate) fn unix_now() -> i64 {
    Timestamp::now().as_second()
}
