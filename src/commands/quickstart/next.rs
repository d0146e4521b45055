//! What `ppg quickstart` suggests at its end: commands that work here, as they must be typed.

use std::path::Path;

use crate::commands::support::connection_strings;
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::create_database_backup;
use ppg_api::params::BackupCreate;
use ppg_api::types::Database;
use ppg_core::error::Result;

/// Prints the suggestions for a database as the service shows it now.
///
/// # Errors
/// What creating a client fails with.
pub(super) async fn print(context: &Context, database: &Database, env_file: &Path) -> Result<()> {
    let has_strings = connection_strings::load(context, database).await.is_ok_and(|strings| strings.direct.is_some());
    let has_psql = context.environment.find_program("psql").is_some();
    let mut lines = Vec::new();
    if has_strings {
        let env = command(context, "ppg conn env");
        lines.push((format!("eval $({env})"), "DATABASE_URL and PG* in this shell"));
        lines.push((command(context, "ppg run -- npm run dev"), "or only for one command"));
        if has_psql {
            lines.push((command(context, "ppg db psql"), "a prompt on the database"));
        }
    } else if let Some(file) = sourced(env_file) {
        // Only the file has the connection string.
        lines.push((format!("set -a; . {file}; set +a"), "DATABASE_URL and PG* in this shell"));
        if has_psql {
            lines.push(("psql".into(), "then a prompt on the database"));
        }
    }
    let body = BackupCreate::default();
    let create_backup = create_database_backup(&database.id, &body);
    if context.session.contract_for(&create_backup).await?.is_some() {
        lines.push((command(context, "ppg backup create --wait"), "create a backup"));
    }
    context.ui.notify("");
    context.ui.notify("Next:");
    let width = lines.iter().map(|(line, _)| line.len()).max().unwrap_or_default();
    for (line, purpose) in lines {
        context.ui.notify(&format!("  {line:<width$}  {purpose}"));
    }
    Ok(())
}

/// A command line for the directory, which is linked: the link selects local mode, unless an address from the environment
/// has precedence over it.
fn command(context: &Context, command: &str) -> String {
    let typed = context.ui.as_typed(command);
    match context.config.settings.explicit(Key::ApiUrl) {
        None => typed.replacen(" --local", "", 1),
        Some(_) => typed,
    }
}

/// The file as an argument of `.`, which looks a bare name up in the `PATH`. `None` for a name that needs quotes.
fn sourced(env_file: &Path) -> Option<String> {
    let name = env_file.to_str()?;
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte));
    is_plain.then(|| if name.starts_with(['/', '.']) && name.contains('/') { name.into() } else { format!("./{name}") })
}
