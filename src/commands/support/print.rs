//! What commands of several nouns print: a resource, and what happened to it.

use super::runner::mask_for_runner;
use crate::context::Context;
use crate::output::columns::Tabular;
use crate::output::format::Format;
use ppg_api::types::Reveal;
use ppg_core::error::Result;
use ppg_core::text;

/// Unmasks the secrets of `resource` if the user passed `--show-secrets`.
pub(crate) fn reveal<T: Reveal>(context: &Context, resource: &mut T) {
    if context.flags.show_secrets {
        reveal_new(context, resource);
    }
}

/// Unmasks the secrets of a resource that was just created: the service shows them once.
pub(crate) fn reveal_new<T: Reveal>(context: &Context, resource: &mut T) {
    mask_for_runner(context, resource.secrets_mut().into_iter().map(|secret| &*secret));
    resource.reveal();
}

/// Prints a resource, its secrets masked unless the user passed `--show-secrets`.
///
/// # Errors
/// `Usage` for an output option that does not fit; what writing to standard output fails with.
pub(crate) fn resource<T: Tabular + Reveal>(context: &Context, mut resource: T) -> Result<()> {
    reveal(context, &mut resource);
    match context.flags.show_secrets {
        true => context.printer.one_with_secret(&resource),
        false => context.printer.one(&resource),
    }
}

/// Reports a change, as in "Created project shop (proj_1)", and prints the changed resource. `done` is the verb of the
/// command in the past tense.
///
/// # Errors
/// As [`resource`].
pub(crate) fn changed<T: Tabular + Reveal>(
    context: &Context,
    done: &str,
    noun: &str,
    name: &str,
    changed: T,
) -> Result<()> {
    context.ui.notify(&format!("{done} {noun} {}", with_id(name, changed.id())));
    resource(context, changed)
}

/// Reports a deletion. A table stays empty: the note on standard error is enough for a reader. JSON and IDs are printed
/// for programs.
///
/// # Errors
/// What writing to standard output fails with.
pub(crate) fn deleted(context: &Context, noun: &str, name: &str, id: &str) -> Result<()> {
    context.ui.notify(&format!("Deleted {noun} {}", with_id(name, id)));
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "id": id, "deleted": true }))
        }
        Format::Id => context.printer.write(&format!("{}\n", text::escape_control(id))),
        Format::Table | Format::Csv | Format::Env => Ok(()),
    }
}

/// Whether the secrets of a resource are printed: `--show-secrets`, unless the command line asks for the ID.
pub(crate) fn shows_secrets(context: &Context) -> bool {
    context.flags.show_secrets && context.printer.explicit_format() != Some(Format::Id)
}

/// A name with its ID, as in `shop (proj_1)`.
pub(crate) fn with_id(name: &str, id: &str) -> String {
    if name == id { id.to_owned() } else { format!("{name} ({id})") }
}
