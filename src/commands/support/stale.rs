//! What to do about a selected workspace, project or database that does not exist.

use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_core::error::Error;

/// The hint if the selected workspace, project or database does not exist: it names the source of the selection, and the
/// command that replaces it there. `None` for an option, which the user just typed.
pub(crate) fn hint(context: &Context, key: Key) -> Option<String> {
    let origin = &context.config.settings.scoped(key)?.origin;
    let suggest = |words: &str| context.ui.suggest_command(words);
    match origin {
        Origin::Option | Origin::Default => None,
        Origin::Environment(name) => {
            let list = match key {
                Key::Database => suggest("db list"),
                Key::Project => suggest("project list"),
                _ => suggest("workspace list"),
            };
            Some(format!("it comes from {name}; unset that, or see {list}"))
        }
        Origin::Link(path) => {
            let choose = match key {
                Key::Database => suggest("db use DB"),
                _ => suggest("project use PROJECT"),
            };
            let unlink = suggest("project unlink");
            Some(format!("it comes from {}; choose another with {choose}, or run {unlink}", path.display()))
        }
        Origin::Profile(name) => {
            let choose = match key {
                Key::Database => suggest("db use DB"),
                Key::Project => suggest("project use PROJECT"),
                _ => suggest("workspace use WORKSPACE"),
            };
            // Without the option, the command would save its choice in the link.
            let is_named = context.config.settings.profile().origin == Origin::Option;
            let option = match context.config.link {
                Some(_) if !is_named => format!(" --profile {name}"),
                _ => String::new(),
            };
            Some(format!("it comes from profile {name}; choose another with {choose}{option}"))
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
