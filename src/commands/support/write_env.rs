//! Writes a connection to a .env file.

use std::path::Path;

use super::connection_env::Variables;
use crate::context::Context;
use crate::output::env_file;
use ppg_core::error::Result;

/// Writes variables to the file at `path` and reports it, with a warning if git would commit the file.
///
/// # Errors
/// `Failed` if the file cannot be read or written; `Usage` for a line that cannot be kept.
pub(crate) fn write_env(context: &Context, path: &Path, variables: &Variables) -> Result<()> {
    let shown = path.display();
    if context.flags.dry_run {
        let names: Vec<_> = variables.iter().map(|(name, _)| name.as_str()).collect();
        context.ui.notify(&format!("Would write {} to {shown}", names.join(", ")));
        return Ok(());
    }
    let written = env_file::write(path, variables)?;
    let done = if written.created { "Created" } else { "Updated" };
    context.ui.notify(&format!("✓ {done} {shown} with {} variables", variables.len()));
    if written.git_would_commit {
        context
            .ui
            .notify(&format!("warning: git would commit {shown}, which contains a password; add it to .gitignore"));
    }
    Ok(())
}
