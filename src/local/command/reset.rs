//! `ppg local reset`: deletes the data of local mode, and what is stored about it elsewhere.

use super::super::session_scope;
use crate::commands::support::save_config::save_config;
use crate::config::Key;
use crate::config::source::LOCAL_PROFILE;
use crate::context::Context;
use ppg_core::error::Result;
use ppg_core::text;
use ppg_local::DataDir;

pub(super) async fn run(data_dir: &DataDir, context: &Context) -> Result<()> {
    let status = ppg_local::status(data_dir).await?;
    let summary = format!(
        "local mode's data in {} will be permanently deleted: {}, with backups",
        status.data_directory.display(),
        text::pluralize(status.databases.len(), "database")
    );
    context.ui.confirm_destructive(&summary, "local")?;
    if context.flags.dry_run {
        context.ui.notify(&summary);
        return Ok(());
    }
    ppg_local::reset(data_dir).await?;
    if let Err(error) = remove_credentials(context).await {
        context.ui.notify(&format!(
            "warning: could not remove the outdated sign-ins of local mode: {}",
            context.ui.to_line(&error)
        ));
    }
    context.ui.notify("Deleted local mode's data");
    // The selected resources are deleted, too.
    const KEYS: [Key; 3] = [Key::Workspace, Key::Project, Key::Database];
    if KEYS.iter().all(|key| context.config.file.get(LOCAL_PROFILE, *key).is_none()) {
        return Ok(());
    }
    save_config(context, "Cleared the selection of profile local", |file| {
        for key in KEYS {
            file.unset(LOCAL_PROFILE, key);
        }
        Ok(())
    })
}

/// Removes the sign-ins and connection strings of the deleted data: they are no longer valid.
async fn remove_credentials(context: &Context) -> Result<()> {
    let (store, api) = (context.sign_in.store()?, session_scope(&context.environment)?);
    for (profile, _) in store.profiles()? {
        store.update(&profile, None, |sessions| sessions.remove_where(|session| session.api == api)).await?;
    }
    store.remove_connections(|_, saved| saved.api == api).await.map(drop)
}
