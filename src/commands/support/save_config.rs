//! Writes the configuration file.

use crate::config::ConfigFile;
use crate::context::Context;
use ppg_core::error::Result;

/// Writes `file` and reports `done`; with `--dry-run` it only says what it would write.
///
/// # Errors
/// `Failed` if the file cannot be written.
pub(crate) fn save_config(context: &Context, file: &ConfigFile, done: &str) -> Result<()> {
    let path = file.path().display();
    if context.flags.dry_run {
        context.ui.notify(&format!("Would write {path}: {done}"));
        return Ok(());
    }
    file.save()?;
    context.ui.notify(&format!("{done} ({path})"));
    Ok(())
}
