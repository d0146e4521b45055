//! Service tokens: bearer tokens for programs, each limited to one workspace. Only a digest is stored, never the token.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::grants::digest;
use crate::random;
use ppg_api::types::values::{DateTime, WorkspaceId};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// Number of trailing characters shown in lists, to tell tokens apart. 43 characters of a token are random.
const HINT_LENGTH: usize = 4;

/// A service token, as stored in `state.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ServiceTokenRow {
    pub(crate) id: String,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    /// The last characters of the token, for display.
    pub(crate) hint: String,
    /// SHA-256 of the token.
    digest: String,
    pub(crate) created_at: DateTime,
    /// Expiry time. `None` if the token is valid until it is deleted.
    pub(crate) expires_at: Option<DateTime>,
}

impl ServiceTokenRow {
    /// Generates a token that expires after `seconds`, or never. Returns the row to store and the token itself, which
    /// cannot be recovered later.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn generate(
        prefix: &str,
        workspace_id: WorkspaceId,
        name: String,
        seconds: Option<i64>,
    ) -> Result<(ServiceTokenRow, Secret)> {
        let (now, value) = (Timestamp::now(), random::workspace_token(workspace_id.as_str())?);
        let text = value.expose();
        let expires_at = seconds.map(|seconds| Timestamp::from_second(now.as_second() + seconds).unwrap_or(now).into());
        let row = ServiceTokenRow {
            id: random::id(prefix)?,
            workspace_id,
            name,
            hint: text[text.len() - HINT_LENGTH..].to_owned(),
            digest: digest(text),
            created_at: now.into(),
            expires_at,
        };
        Ok((row, value))
    }

    fn is_valid(&self) -> bool {
        let ends = self.expires_at.as_ref().and_then(DateTime::instant);
        ends.is_none_or(|ends| ends > Timestamp::now())
    }
}

/// Every stored service token, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ServiceTokens(Vec<ServiceTokenRow>);

impl ServiceTokens {
    /// Finds the row of a token that a client sent.
    pub(crate) fn find_by_token(&self, token: &str) -> Option<&ServiceTokenRow> {
        let digest = digest(token);
        self.0.iter().find(|row| row.digest == digest && row.is_valid())
    }

    /// Looks up a token that has not expired by its ID.
    pub(crate) fn get(&self, id: &str) -> Option<&ServiceTokenRow> {
        self.0.iter().find(|row| row.id == id && row.is_valid())
    }

    /// The tokens of a workspace that have not expired, newest first.
    pub(crate) fn in_workspace(&self, workspace: &WorkspaceId) -> impl Iterator<Item = &ServiceTokenRow> {
        self.0.iter().rev().filter(move |row| row.workspace_id == *workspace && row.is_valid())
    }

    /// Adds a token and drops the expired ones.
    pub(crate) fn add(&mut self, row: ServiceTokenRow) {
        self.0.retain(ServiceTokenRow::is_valid);
        self.0.push(row);
    }

    /// Deletes a token of a workspace. Returns false if the workspace has no token with this ID.
    pub(crate) fn remove(&mut self, workspace: &WorkspaceId, id: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|row| row.id != id || row.workspace_id != *workspace);
        self.0.len() < before
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn draw(workspace: &str, seconds: Option<i64>) -> (ServiceTokenRow, Secret) {
        ServiceTokenRow::generate("stok", workspace.into(), "ci".into(), seconds).unwrap()
    }

    #[test]
    fn a_token_works_until_deleted_or_expired() {
        let mut all = ServiceTokens::default();
        let ((good, value), (ended, late)) = (draw("w", None), draw("w", Some(-1)));
        let id = good.id.clone();
        all.add(good);
        all.add(ended);
        assert_eq!(all.find_by_token(value.expose()).unwrap().id, id);
        assert!(all.find_by_token(late.expose()).is_none() && all.find_by_token("").is_none());
        assert!(!all.remove(&"other".into(), &id), "only its own workspace ends it");
        assert!(all.remove(&"w".into(), &id));
        assert!(all.find_by_token(value.expose()).is_none());
    }

    #[test]
    fn stored_data_contains_no_token() {
        let (row, value) = draw("w", None);
        assert!(!serde_json::to_string(&row).unwrap().contains(value.expose()));
        assert!(value.expose().ends_with(&row.hint));
    }
}
