//! What to do about a selected workspace, project or database that does not exist.

use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_core::error::Error;

/// The hint if the selected workspace, project or database does not exist: it names the source of the selection, and the
/// command that replaces it there. `None` for an option, which the user just typed.
pub(crate) fn hint(context: &Context, key: Key) -> Option<String> {
    let origin = &context.config.settings.scoped(key)?.origin;
    let (noun, choose) = match key {
        Key::Database => ("db", "ppg db use DB"),
        Key::Project => ("project", "ppg project use PROJECT"),
        _ => ("workspace", "ppg workspace use WORKSPACE"),
    };
    match origin {
        Origin::Option | Origin::Default => None,
        Origin::Environment(name) => Some(format!("it comes from {name}; unset that, or see ppg {noun} list")),
        Origin::Link(path) => {
            let path = path.display();
            Some(format!("it comes from {path}; choose another with {choose}, or run ppg project unlink"))
        }
        Origin::Profile(name) => {
            // Without the option, the command would save its choice in the link.
            let is_named = context.config.settings.profile().origin == Origin::Option;
            let option = match context.config.link {
                Some(_) if !is_named => format!(" --profile {name}"),
                _ => String::new(),
            };
            let unset = format!("ppg config unset {}{option}", key.name());
            Some(format!("it comes from profile {name}; choose another with {choose}{option}, or run {unset}"))
        }
    }
}

/// `error` with `hint` in place of its own, if there is one.
pub(crate) fn explain(error: Error, hint: Option<String>) -> Error {
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}
