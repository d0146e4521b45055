//! What to do about a selected workspace, project or database that does not exist.

use crate::config::{Key, Origin};
use crate::context::Context;

/// The hint for a selection of `key` that does not exist: it names its source, and the command that replaces it there.
/// `None` for a default and for an option, which the user just typed.
pub(crate) fn hint(context: &Context, key: Key, origin: &Origin) -> Option<String> {
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
