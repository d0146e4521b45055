//! A sign-in as `ppg auth` shows it. It does not contain the tokens.

use serde::Serialize;

use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::types::CredentialInfo;
use ppg_auth::sessions::SessionWorkspace;
use ppg_auth::{Session, Sessions, Storage};

/// A sign-in, or the explicit token that replaces it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SignInView {
    pub(crate) profile: String,
    /// Whether commands use it if they name neither profile nor workspace.
    pub(crate) active: bool,
    pub(crate) who: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) workspace: Option<SessionWorkspace>,
    pub(crate) scopes: Vec<String>,
    pub(crate) expires_at: Option<String>,
    /// Whether the session can be refreshed when the access token expires.
    pub(crate) renewable: bool,
    /// `keyring`, `file`, or the origin of an explicit token.
    pub(crate) storage: String,
    pub(crate) api: String,
    /// Whether the service accepts it; `None` if the service was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) valid: Option<bool>,
    /// The kind of credential, which only the current API reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) credential: Option<CredentialInfo>,
    /// All workspaces of the profile at this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) workspaces: Option<Vec<SessionWorkspace>>,
}

impl SignInView {
    pub(crate) fn of(profile: &str, session: &Session, storage: Storage, active: bool) -> Self {
        SignInView {
            profile: profile.into(),
            active,
            who: session.who.label().map(str::to_owned),
            name: session.who.name.clone(),
            email: session.who.email.clone(),
            workspace: session.workspace.clone(),
            scopes: session.scopes.clone(),
            expires_at: expires_at_text(session),
            renewable: session.refresh_token.is_some(),
            storage: storage.to_string(),
            api: session.api.clone(),
            valid: None,
            credential: None,
            workspaces: None,
        }
    }

    /// The views of all sessions of a profile.
    pub(crate) fn all(profile: &str, account: &Sessions, storage: Storage) -> Vec<Self> {
        let sessions = account.sessions().iter().enumerate();
        sessions.map(|(index, session)| Self::of(profile, session, storage, account.is_active(index))).collect()
    }

    /// The name of the workspace, else its ID, if it is known.
    pub(crate) fn workspace_label(&self) -> Option<&str> {
        self.workspace.as_ref().map(SessionWorkspace::label)
    }
}

/// When the access token of a session expires: RFC 3339, to the second.
pub(crate) fn expires_at_text(session: &Session) -> Option<String> {
    session.expires_at().map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

impl Tabular for SignInView {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("profile", |s| Cell::Text(s.profile.clone())),
        Column::new("active", |s| Cell::Text(if s.active { "yes" } else { "no" }.into())),
        Column::new("who", |s| Cell::text(s.who.as_ref())),
        Column::detail("name", |s| Cell::text(s.name.as_ref())),
        Column::detail("email", |s| Cell::text(s.email.as_ref())),
        Column::new("workspace", |s| Cell::text(s.workspace_label())),
        Column::detail("workspaceId", |s| Cell::text(s.workspace.as_ref().map(|workspace| &workspace.id))),
        Column::detail("workspaces", |s| {
            let names = s.workspaces.iter().flatten().map(SessionWorkspace::label);
            let names = names.collect::<Vec<_>>().join(", ");
            if names.is_empty() { Cell::Empty } else { Cell::Text(names) }
        }),
        Column::detail("scopes", |s| if s.scopes.is_empty() { Cell::Empty } else { Cell::Text(s.scopes.join(" ")) }),
        Column::new("expiresAt", |s| s.expires_at.clone().map_or(Cell::Empty, Cell::Time)),
        Column::detail("renewable", |s| Cell::Text(if s.renewable { "yes" } else { "no" }.into())),
        Column::new("storage", |s| Cell::Text(s.storage.clone())),
        Column::new("api", |s| Cell::Text(s.api.clone())),
        Column::detail("credential", |s| {
            let shown = |of: &CredentialInfo| match &of.name {
                Some(name) => format!("{}, {name}", of.kind),
                None => of.kind.clone(),
            };
            Cell::text(s.credential.as_ref().map(shown))
        }),
        Column::detail("valid", |s| match s.valid {
            Some(true) => Cell::Status("yes".into(), Severity::Ok),
            Some(false) => Cell::Status("no".into(), Severity::Error),
            None => Cell::Empty,
        }),
    ];

    /// The ID of the workspace, or the profile if the workspace is unknown.
    fn id(&self) -> &str {
        self.workspace.as_ref().map_or(&self.profile, |workspace| &workspace.id)
    }
}
