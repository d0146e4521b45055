//! What every request is handled with.

use std::sync::Arc;

use tokio::sync::watch;

use crate::daemon::log::ServerLog;
use crate::oauth::OAuthServer;
use crate::oauth::github_oidc::GithubIssuer;
use crate::state::store::Store;
use crate::supervisor::Supervisor;
use ppg_core::secret::Secret;

/// Shared by all requests.
#[derive(Debug)]
pub(crate) struct AppState {
    pub(crate) store: Arc<Store>,
    pub(crate) supervisor: Arc<Supervisor>,
    pub(crate) log: Arc<ServerLog>,
    /// Gives access tokens, and knows them again.
    pub(crate) oauth: Arc<OAuthServer>,
    /// Whose tokens are exchanged as those of GitHub Actions; nobody's where there is none.
    pub(crate) github_issuer: Option<GithubIssuer>,
    /// The owner's.
    pub(crate) owner_token: Secret,
    /// The `Host` headers that are answered.
    pub(crate) hosts: [String; 2],
    /// Becomes true when the server shall stop.
    pub(crate) stop: watch::Sender<bool>,
}
