//! What the authorization server works with, and the access tokens that it gives and knows again.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::codes::Codes;
use super::jwt;
use super::requests::Pendings;
use super::scope;
use crate::daemon::log::Log;
use crate::state::grants::Grant;
use crate::state::random;
use crate::state::store::Store;
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;
use ppg_core::secret::{Secret, same};

/// How long an access token is good unless the server is started with another time, in seconds.
const LIFETIME: i64 = 3600;
/// The `typ` of an access token (RFC 9068, 2.1).
const KIND: &str = "at+jwt";
/// How long every wrong sign-in code keeps the next one waiting, whoever sends it.
const WRONG_CODE: Duration = Duration::from_secs(1);

/// The authorization server of one local server.
#[derive(Debug)]
pub(crate) struct Authority {
    /// `http://127.0.0.1:PORT`.
    pub(crate) issuer: String,
    /// This server's port.
    pub(crate) port: u16,
    pub(crate) store: Arc<Store>,
    pub(crate) log: Arc<Log>,
    pub(crate) pendings: Pendings,
    pub(crate) codes: Codes,
    /// Signs access tokens and cookies.
    pub(crate) key: Secret,
    /// Seconds that an access token is good.
    pub(crate) lifetime: i64,
    sign_in_code: Secret,
    one_code_at_a_time: tokio::sync::Mutex<()>,
}

/// The claims of an access token (RFC 9068, 2.2; without `aud`: there is one API, and it is the issuer).
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
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
pub(crate) struct Access {
    /// The one workspace that it is for.
    pub(crate) workspace_id: WorkspaceId,
    /// The grant that it came from.
    pub(crate) grant_id: String,
}

/// Why an access token opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Denied {
    /// Not ours, expired, or revoked.
    Invalid,
    /// Good, but not for the API.
    Scope,
}

impl Authority {
    pub(crate) fn new(
        store: Arc<Store>,
        log: Arc<Log>,
        port: u16,
        sign_in_code: Secret,
        lifetime: Option<i64>,
    ) -> Authority {
        Authority {
            issuer: format!("http://127.0.0.1:{port}"),
            port,
            key: store.read().signing_key.clone(),
            store,
            log,
            pendings: Pendings::default(),
            codes: Codes::default(),
            lifetime: lifetime.filter(|seconds| (1..=86_400).contains(seconds)).unwrap_or(LIFETIME),
            sign_in_code,
            one_code_at_a_time: tokio::sync::Mutex::new(()),
        }
    }

    /// An access token of a grant, with this scope.
    pub(crate) fn access_token(&self, grant: &Grant, scope: &str) -> Result<String> {
        let state = self.store.read();
        let workspace = state.workspaces.iter().find(|workspace| workspace.id == grant.workspace_id);
        let iat = now();
        let claims = Claims {
            iss: self.issuer.clone(),
            sub: grant.person.subject(),
            client_id: grant.client_id.clone(),
            scope: scope.to_owned(),
            workspace_id: grant.workspace_id.to_string(),
            workspace_name: workspace.map(|workspace| workspace.name.clone()).unwrap_or_default(),
            email: grant.person.email.clone(),
            name: grant.person.name.clone(),
            iat,
            exp: iat + self.lifetime,
            jti: format!("{}.{}", grant.id, random::token()?.expose()),
        };
        jwt::sign(&self.key, KIND, &claims)
    }

    /// What an access token opens now.
    pub(crate) fn open(&self, token: &str) -> std::result::Result<Access, Denied> {
        let claims = self.claims(token).filter(|claims| claims.exp > now()).ok_or(Denied::Invalid)?;
        let grant = claims.grant();
        if self.store.read().grants.get(grant).is_none() {
            return Err(Denied::Invalid);
        }
        if !scope::has(&claims.scope, scope::ADMIN) {
            return Err(Denied::Scope);
        }
        Ok(Access { grant_id: grant.to_owned(), workspace_id: claims.workspace_id.into() })
    }

    /// The ID of the grant that an access token of ours came from, also when it has expired.
    pub(crate) fn grant_of_access_token(&self, token: &str) -> Option<String> {
        self.claims(token).map(|claims| claims.grant().to_owned())
    }

    /// Whether that is the sign-in code. A wrong one takes a second, and only one is looked at at a time: with 39 bits
    /// nobody comes through by trying.
    pub(crate) async fn is_sign_in_code(&self, given: &str) -> bool {
        let _turn = self.one_code_at_a_time.lock().await;
        let plain: String = given.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let known = self.sign_in_code.expose().replace('-', "");
        let right = same(plain.to_uppercase().as_bytes(), known.as_bytes());
        if !right {
            tokio::time::sleep(WRONG_CODE).await;
        }
        right
    }

    fn claims(&self, token: &str) -> Option<Claims> {
        let claims: Claims = jwt::verify(&self.key, KIND, token)?;
        (claims.iss == self.issuer).then_some(claims)
    }
}

impl Claims {
    fn grant(&self) -> &str {
        self.jti.split('.').next().unwrap_or_default()
    }
}

/// Seconds of Unix time.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}
