//! Local mode, and the one place that knows whether it is compiled in.
//!
//! `enabled.rs` and `disabled.rs` have the same items; the feature `local` chooses between them.

#[cfg_attr(feature = "local", path = "enabled.rs")]
#[cfg_attr(not(feature = "local"), path = "disabled.rs")]
pub(crate) mod backend;

use ppg_api::ApiUrl;
use ppg_core::secret::Secret;

pub(crate) use backend::{is_running, session_scope, start};

/// The API of a running local mode.
pub(crate) struct LocalApi {
    /// Base address of the documented contract.
    pub(crate) documented: ApiUrl,
    /// Base address of the live contract; `None` for a running server of an earlier version.
    pub(crate) live: Option<ApiUrl>,
    /// The owner's token, which both accept.
    pub(crate) owner_token: Secret,
}

/// How [`session_scope`] begins. The address of a service never begins like this.
pub(crate) const SCOPE_PREFIX: &str = "local:";
