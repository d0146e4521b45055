//! Stored sessions of a profile: one per workspace, because an access token opens one workspace.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize, Serializer};

use crate::claims::Claims;
use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::secret::Secret;

/// A token is refreshed this long before it expires, so that it does not expire on its way.
const EXPIRY_LEEWAY: SignedDuration = SignedDuration::from_secs(60);

/// Sessions of a profile, stored as one entry of the keyring.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sessions {
    /// Version of the format.
    version: u32,
    /// Index of the session for commands that name no workspace.
    active: usize,
    /// One session per workspace and API.
    sessions: Vec<Session>,
}

/// One sign-in to one workspace at one API.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Address of the API that the tokens are for. They are sent to no other one.
    pub api: String,
    /// Workspace that the tokens open, if it is known.
    pub workspace: Option<SessionWorkspace>,
    /// User who signed in.
    pub who: Identity,
    /// Access token for the API.
    #[serde(serialize_with = "serialize_exposed")]
    pub access_token: Secret,
    /// Refresh token. Without one the session expires with its access token.
    #[serde(serialize_with = "serialize_optional_exposed")]
    pub refresh_token: Option<Secret>,
    /// Time when the access token was received, by the clock of this machine.
    pub received_at: Timestamp,
    /// Lifetime of the access token since then, in seconds; `None` for a service token.
    pub lifetime: Option<u64>,
    /// Scopes of the access token.
    pub scopes: Vec<String>,
    /// OAuth client that refreshes the tokens; `None` for a service token.
    pub client: Option<OAuthClient>,
}

/// The OAuth client that signed in, and the endpoints of its authorization server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OAuthClient {
    /// `client_id` of a public client (RFC 6749, 2.1).
    pub client_id: String,
    /// Address of the token endpoint (RFC 6749, 3.2).
    pub token_endpoint: String,
    /// Address of the revocation endpoint (RFC 7009), if the server has one.
    pub revocation_endpoint: Option<String>,
    /// Whether `ppg` registered the client (RFC 7591), rather than the user or the distributor.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub registered: bool,
}

/// Workspace that a session opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionWorkspace {
    /// ID of the workspace.
    pub id: String,
    /// Name of the workspace, if it is known.
    pub name: Option<String>,
}

impl SessionWorkspace {
    /// Name for display: the name, else the ID.
    pub fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.id)
    }

    /// Whether `id_or_name` is its ID or its name.
    pub fn matches(&self, wanted: &str) -> bool {
        self.id == wanted || self.name.as_deref() == Some(wanted)
    }
}

/// User who signed in, as far as the token tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// User ID of the service.
    pub subject: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// E-mail address of the user.
    pub email: Option<String>,
}

impl Identity {
    /// Name for display: the e-mail address, else the name, else the user ID.
    pub fn label(&self) -> Option<&str> {
        self.email.as_deref().or(self.name.as_deref()).or(self.subject.as_deref())
    }
}

impl From<&Claims> for Identity {
    fn from(claims: &Claims) -> Self {
        Identity { subject: claims.sub.clone(), name: claims.name.clone(), email: claims.email.clone() }
    }
}

impl Session {
    /// Whether the access token has expired at `now`, or will before a request arrives. False after the clock was set
    /// back: then the service decides.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        let Some(lifetime) = self.lifetime.and_then(|seconds| i64::try_from(seconds).ok()) else { return false };
        let lifetime = SignedDuration::from_secs(lifetime);
        now.duration_since(self.received_at) >= lifetime - EXPIRY_LEEWAY.min(lifetime / 5)
    }

    /// Time when the access token expires, by the clock of this machine.
    pub fn expires_at(&self) -> Option<Timestamp> {
        let lifetime = SignedDuration::from_secs(i64::try_from(self.lifetime?).ok()?);
        self.received_at.checked_add(lifetime).ok()
    }

    /// Whether it is for `api` and the workspace with that ID; for `None`, whether its workspace is unknown.
    fn is_for(&self, api: &str, workspace: Option<&str>) -> bool {
        self.api == api && self.workspace.as_ref().map(|of| of.id.as_str()) == workspace
    }

    /// Whether both sessions are for one workspace at one API, so that the newer replaces the older.
    pub fn same_target(&self, other: &Session) -> bool {
        other.is_for(&self.api, self.workspace.as_ref().map(|of| of.id.as_str()))
    }
}

impl Sessions {
    /// Parses an entry of the keyring.
    ///
    /// # Errors
    /// `Unauthenticated` with the code `invalid_session` for an entry of a newer `ppg` or of another program.
    pub fn parse(entry: &Secret) -> Result<Self> {
        let bad = |what: &str| {
            Error::new(Kind::Unauthenticated, format!("the stored sign-in {what}"))
                .hint(Remedy::SignInAnew)
                .code(Code::InvalidSession)
        };
        let sessions: Sessions = serde_json::from_str(entry.expose()).map_err(|_| bad("cannot be read"))?;
        match sessions.version {
            0 | 1 => Ok(sessions),
            _ => Err(bad("was written by a newer ppg")),
        }
    }

    /// Whether an error says that an entry exists and cannot or must not be used, so that it can only be removed.
    pub fn is_unusable(error: &Error) -> bool {
        error.has_code(Code::InvalidSession) || error.has_code(Code::InsecureFile)
    }

    /// Serializes the sessions for the keyring, with their tokens.
    pub(crate) fn to_entry(&self) -> Secret {
        // Strings, numbers and times only: serializing them can't fail.
        serde_json::to_string(&Sessions { version: 1, ..self.clone() }).unwrap_or_default().into()
    }

    /// All sessions, including the active one.
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// Session for `api` if no workspace is named: the active one, else the one that was selected last.
    pub fn active_for(&self, api: &str) -> Option<&Session> {
        let active = self.sessions.get(self.active).filter(|active| active.api == api);
        active.or_else(|| self.sessions.iter().rfind(|session| session.api == api))
    }

    /// Finds the session for `api` and a workspace, by the ID or else the name of the workspace.
    ///
    /// # Errors
    /// `Usage` with the code `ambiguous_name` if several workspaces have that name.
    pub fn find(&self, api: &str, workspace: &str) -> Result<Option<&Session>> {
        self.find_all(Some(api), workspace).map(|found| found.first().copied())
    }

    /// Finds the sessions for a workspace at `api`, or at any API, by its ID or else its name: the name of a workspace may
    /// be the ID of another one.
    ///
    /// # Errors
    /// `Usage` with the code `ambiguous_name` if several workspaces of one API have that name.
    pub fn find_all(&self, api: Option<&str>, id_or_name: &str) -> Result<Vec<&Session>> {
        let of = |fits: &dyn Fn(&SessionWorkspace) -> bool| -> Vec<&Session> {
            let here = self.sessions.iter().filter(|session| api.is_none_or(|api| session.api == api));
            here.filter(|session| session.workspace.as_ref().is_some_and(fits)).collect()
        };
        let by_id = of(&|workspace| workspace.id == id_or_name);
        if !by_id.is_empty() {
            return Ok(by_id);
        }
        let by_name = of(&|workspace| workspace.name.as_deref() == Some(id_or_name));
        let ambiguous =
            by_name.iter().enumerate().any(|(at, one)| by_name[..at].iter().any(|other| other.api == one.api));
        if !ambiguous {
            return Ok(by_name);
        }
        let ids: Vec<_> = by_name.iter().filter_map(|session| session.workspace.as_ref()).map(|of| &*of.id).collect();
        Err(Error::usage(format!("you are signed in to {} workspaces named {id_or_name:?}", ids.len()))
            .hint(format!("name the ID: {}", ids.join(", ")))
            .code(Code::AmbiguousName))
    }

    /// Session for `api` and the workspace with that ID; for `None`, the session whose workspace is unknown.
    pub fn get(&self, api: &str, workspace: Option<&str>) -> Option<&Session> {
        self.sessions.iter().find(|session| session.is_for(api, workspace))
    }

    /// Whether the session at `index` is the one for commands that name no workspace.
    pub fn is_active(&self, index: usize) -> bool {
        self.active == index
    }

    /// Adds a session, replacing the one for its workspace, and makes it the active one.
    pub fn add(&mut self, session: Session) {
        self.sessions.retain(|other| !session.same_target(other));
        self.sessions.push(session);
        self.active = self.sessions.len() - 1;
    }

    /// Replaces the tokens of a session by refreshed ones. Does nothing if the session is gone.
    pub fn update_tokens(&mut self, session: Session) {
        if let Some(old) = self.sessions.iter_mut().find(|old| session.same_target(old)) {
            *old = session;
        }
    }

    /// Makes a session the active one. False if there is none for `api` and the workspace with that ID.
    pub fn switch(&mut self, api: &str, workspace: Option<&str>) -> bool {
        let Some(index) = self.sessions.iter().position(|session| session.is_for(api, workspace)) else {
            return false;
        };
        // Moves it to the end, so that it stays selected for its API after a sign-in to another API.
        let session = self.sessions.remove(index);
        self.add(session);
        true
    }

    /// Removes the sessions for which `predicate` is true and returns them.
    pub fn remove_where(&mut self, predicate: impl Fn(&Session) -> bool) -> Vec<Session> {
        let active = self.sessions.get(self.active).cloned();
        let (removed, kept) = std::mem::take(&mut self.sessions).into_iter().partition(predicate);
        self.sessions = kept;
        let still = active.and_then(|active| self.sessions.iter().position(|session| active.same_target(session)));
        self.active = still.unwrap_or(self.sessions.len().saturating_sub(1));
        removed
    }
}

/// Serializes a secret unmasked, for the keyring only.
fn serialize_exposed<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

fn serialize_optional_exposed<S: Serializer>(secret: &Option<Secret>, serializer: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => serializer.serialize_some(secret.expose()),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const API: &str = "https://api.example/v1";

    fn session(workspace: &str, token: &str) -> Session {
        Session {
            api: API.into(),
            workspace: Some(SessionWorkspace { id: workspace.into(), name: Some(workspace.to_uppercase()) }),
            who: Identity::default(),
            access_token: token.into(),
            refresh_token: None,
            received_at: "2026-01-01T00:00:00Z".parse().unwrap(),
            lifetime: Some(3600),
            scopes: Vec::new(),
            client: None,
        }
    }

    fn token_for<'a>(account: &'a Sessions, api: &str, workspace: Option<&str>) -> Option<&'a str> {
        let session = match workspace {
            Some(workspace) => account.find(api, workspace).unwrap(),
            None => account.active_for(api),
        };
        session.map(|session| session.access_token.expose())
    }

    #[test]
    fn two_workspaces_are_kept_and_the_named_one_is_picked() {
        let mut account = Sessions::default();
        account.add(session("a", "ta"));
        account.add(session("b", "tb"));
        assert_eq!(token_for(&account, API, None), Some("tb"), "the newest is active");
        assert_eq!(token_for(&account, API, Some("a")), Some("ta"));
        assert_eq!(token_for(&account, API, Some("A")), Some("ta"), "by name, too");
        assert_eq!(token_for(&account, API, Some("c")), None);
        assert!(account.switch(API, Some("a")));
        assert_eq!(token_for(&account, API, None), Some("ta"));
        account.add(session("a", "ta2"));
        assert_eq!((account.sessions().len(), token_for(&account, API, Some("a"))), (2, Some("ta2")));
    }

    #[test]
    fn an_id_goes_before_a_name_and_a_name_that_two_have_picks_neither() {
        let named = |id: &str, name: &str| Session {
            workspace: Some(SessionWorkspace { id: id.into(), name: Some(name.into()) }),
            ..session(id, id)
        };
        let mut account = Sessions::default();
        for session in [named("a", "One"), named("b", "One"), named("evil", "a")] {
            account.add(session);
        }
        assert_eq!(token_for(&account, API, Some("a")), Some("a"), "not the active one, which is called so");
        assert_eq!(account.find_all(None, "a").unwrap().len(), 1);
        assert!(account.find(API, "One").unwrap_err().has_code(Code::AmbiguousName));
        assert!(account.switch(API, Some("a")) && !account.switch(API, Some("One")));
        assert_eq!(token_for(&account, API, None), Some("a"));
    }

    #[test]
    fn a_session_of_no_known_workspace_is_not_taken_for_another() {
        let mut account = Sessions::default();
        account.add(Session { workspace: None, ..session("none", "t") });
        account.add(session("a", "ta"));
        let exact = |id| account.get(API, id).map(|session| session.access_token.expose());
        assert_eq!((exact(None), exact(Some("a")), exact(Some("b"))), (Some("t"), Some("ta"), None));
    }

    #[test]
    fn a_sign_in_to_another_api_keeps_the_selected_session() {
        let mut account = Sessions::default();
        for id in ["a", "b"] {
            account.add(session(id, id));
        }
        assert!(account.switch(API, Some("a")));
        account.add(Session { api: "https://staging.example/v1".into(), ..session("c", "c") });
        assert_eq!(token_for(&account, API, None), Some("a"));
    }

    #[test]
    fn a_token_goes_to_no_other_api() {
        let mut account = Sessions::default();
        account.add(session("a", "ta"));
        assert_eq!(token_for(&account, "https://evil.example/v1", None), None);
        assert_eq!(token_for(&account, "https://evil.example/v1", Some("a")), None);
    }

    #[test]
    fn what_is_removed_leaves_the_active_one() {
        let mut account = Sessions::default();
        for id in ["a", "b", "c"] {
            account.add(session(id, id));
        }
        account.switch(API, Some("b"));
        assert_eq!(account.remove_where(|one| one.is_for(API, Some("a"))).len(), 1);
        assert_eq!(token_for(&account, API, None), Some("b"));
        account.remove_where(|one| one.is_for(API, Some("b")));
        assert_eq!(token_for(&account, API, None), Some("c"));
        account.remove_where(|_| true);
        assert_eq!(token_for(&account, API, None), None);
    }

    #[test]
    fn an_entry_is_read_as_it_was_written() {
        let mut account = Sessions::default();
        account.add(session("a", "ta"));
        let read = Sessions::parse(&account.to_entry()).unwrap();
        assert_eq!(token_for(&read, API, None), Some("ta"));
        assert!(!format!("{account:?}").contains("\"ta\""), "debug output redacts");
        assert_eq!(Sessions::parse(&"{\"version\":9,\"active\":0,\"sessions\":[]}".into()).unwrap_err().exit_code(), 3);
        assert!(Sessions::parse(&"nonsense".into()).is_err());
    }

    #[test]
    fn a_token_ends_a_little_before_its_time_and_not_by_a_clock_set_back() {
        let session = session("a", "ta");
        let at = |text: &str| text.parse().unwrap();
        assert!(!session.is_expired(at("2026-01-01T00:58:59Z")));
        assert!(session.is_expired(at("2026-01-01T00:59:00Z")));
        assert!(!session.is_expired(at("2025-12-31T23:00:00Z")));
        let short = Session { lifetime: Some(10), ..session.clone() };
        assert!(!short.is_expired(at("2026-01-01T00:00:07Z")));
        assert!(short.is_expired(at("2026-01-01T00:00:08Z")));
        assert!(!Session { lifetime: None, ..session }.is_expired(at("2030-01-01T00:00:00Z")));
    }
}
