//! `ppg project unlink`: removes the link that applies to this directory.

use serde::Serialize;

use crate::config::{ProjectLink, link};
use crate::context::Context;
use crate::output::format::Format;
use ppg_core::error::{Error, Result};

/// A link that was removed.
#[derive(Serialize)]
struct Unlinked {
    /// The path of its file.
    path: String,
    /// `None` for a link that could not be read.
    #[serde(flatten)]
    link: Option<ProjectLink>,
}

/// Removes the link, even one that is invalid: the command repairs what other commands fail on.
pub(crate) fn run(context: &Context) -> Result<()> {
    let directory = &context.environment.working_directory;
    let Some((path, _)) = link::find_file(directory)? else {
        return Err(Error::not_found("neither this directory nor one above it is linked")
            .hint("link this directory with ppg project use PROJECT --link"));
    };
    if context.flags.dry_run {
        context.ui.notify(&format!("Would remove {}", path.display()));
        return Ok(());
    }
    let content = ProjectLink::find(directory).ok().flatten().map(|(_, link)| link);
    link::remove(&path)?;
    context.ui.notify(&format!("Unlinked this directory (removed {})", path.display()));
    if let Some((above, _)) = link::find_file(directory)? {
        context.ui.notify(&format!("note: {} applies here now", above.display()));
    }
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&Unlinked { path: path.display().to_string(), link: content })
        }
        Format::Table | Format::Csv | Format::Id | Format::Env => Ok(()),
    }
}
