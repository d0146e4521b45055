//! What every request is handled with.

use std::sync::Arc;

use tokio::sync::watch;

use crate::daemon::log::Log;
use crate::oauth::Authority;
use crate::oauth::github_oidc::Issuer;
use crate::state::store::Store;
use crate::supervisor::Fleet;
use ppg_core::secret::Secret;

/// Shared by all requests.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) store: Arc<Store>,
    pub(crate) fleet: Arc<Fleet>,
    pub(crate) log: Arc<Log>,
    /// Gives access tokens, and knows them again.
    pub(crate) authority: Arc<Authority>,
    /// Whose tokens are exchanged as those of GitHub Actions; nobody's where there is none.
    pub(crate) github: Option<Issuer>,
    /// The owner's.
    pub(crate) token: Secret,
    /// The `Host` headers that are answered.
    pub(crate) hosts: [String; 2],
    /// Becomes true when the server shall stop.
    pub(crate) stop: watch::Sender<bool>,
}
