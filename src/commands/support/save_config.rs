//! Writes the configuration file.

use crate::config::ConfigFile;
use crate::context::Context;
use ppg_core::error::Result;

/// Lets `edit` change the configuration file as it is now, and reports `done`; with `--dry-run` it only says what it would
/// write.
///
/// # Errors
/// What `edit` fails with; `Failed` if the file cannot be written.
pub(crate) fn save_config(
    context: &Context,
    done: &str,
    edit: impl FnOnce(&mut ConfigFile) -> Result<()>,
) -> Result<()> {
    let path = context.config.file.path().display();
    if context.flags.dry_run {
        edit(&mut context.config.file.clone())?;
        context.ui.notify(&format!("Would write {path}: {done}"));
        return Ok(());
    }
    ConfigFile::update(&context.environment.config_directory()?, edit)?;
    context.ui.notify(&format!("{done} ({path})"));
    Ok(())
}
