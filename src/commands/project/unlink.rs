//! `ppg project unlink`: removes the link that applies to this directory.

use serde_json::json;

use crate::config::{ProjectLink, link};
use crate::context::Context;
use crate::output::format::Format;
use ppg_core::error::{Error, Result};

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
            let link = content.as_ref();
            context.printer.value(&json!({
                "path": path.display().to_string(),
                "workspace": link.and_then(|link| link.workspace.as_ref()),
                "project": link.and_then(|link| link.project.as_ref()),
                "database": link.and_then(|link| link.database.as_ref()),
                "local": link.map(|link| link.local),
            }))
        }
        Format::Table | Format::Csv | Format::Id | Format::Env => Ok(()),
    }
}
