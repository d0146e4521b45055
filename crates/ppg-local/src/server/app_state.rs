//! The state shared by all request handlers.

use std::sync::Arc;

use tokio::sync::watch;

use crate::oauth::OAuthServer;
use crate::oauth::github_oidc::GithubIssuer;
use crate::runtime::log::ServerLog;
use crate::state::store::Store;
use crate::supervisor::Supervisor;
use ppg_core::secret::Secret;

/// What the handlers work with.
#[derive(Debug)]
pub(crate) struct AppState {
    pub(crate) store: Arc<Store>,
    pub(crate) supervisor: Arc<Supervisor>,
    pub(crate) log: Arc<ServerLog>,
    /// Issues and verifies access tokens.
    pub(crate) oauth: Arc<OAuthServer>,
    /// Issuer whose tokens are accepted as those of GitHub Actions. `None` accepts no such token.
    pub(crate) github_issuer: Option<GithubIssuer>,
    /// The owner's bearer token, which opens everything.
    pub(crate) owner_token: Secret,
    /// Accepted values of the `Host` header.
    pub(crate) hosts: [String; 2],
    /// Set to true to stop the server.
    pub(crate) stop: watch::Sender<bool>,
}
