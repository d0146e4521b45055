//! Local mode, and the one place that knows whether it is compiled in.
//!
//! `enabled.rs` and `disabled.rs` have the same items; the feature `local` chooses between them.

#[cfg_attr(feature = "local", path = "enabled.rs")]
#[cfg_attr(not(feature = "local"), path = "disabled.rs")]
pub(crate) mod backend;

pub(crate) use backend::{is_running, session_scope, start};

/// How [`session_scope`] begins. The address of a service never begins like this.
pub(crate) const SCOPE_PREFIX: &str = "local:";
