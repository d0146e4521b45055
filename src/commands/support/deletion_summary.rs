//! What a user loses with a database.

use crate::context::Context;
use ppg_api::operations::{get_database_usage, list_database_backups};
use ppg_api::types::values::DatabaseId;
use ppg_core::text;

/// The size and number of backups of a database, as in " (12.0 MiB, 3 backups)", for the question before its content is
/// deleted. Empty if the user is not asked, or if the service does not tell.
pub(crate) async fn deletion_summary(context: &Context, id: &DatabaseId) -> String {
    if !context.ui.will_confirm() {
        return String::new();
    }
    let mut parts = Vec::new();
    if let Ok(usage) = context.session.get(&get_database_usage(id, None, None)).await
        && let Some(bytes) = usage.storage.and_then(|storage| storage.used_bytes)
    {
        parts.push(text::format_bytes(bytes));
    }
    if let Ok(backups) = context.session.list(&list_database_backups(id), None).await {
        parts.push(text::pluralize(backups.len(), "backup"));
    }
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}
