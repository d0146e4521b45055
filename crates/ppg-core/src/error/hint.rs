//! What to do about an error: text, or a remedy that the program words.

use std::fmt;

/// What to do next about an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// A hint in words that hold for every program: no command, option or variable of `ppg`.
    Text(String),
    /// A hint that the program words with its own commands and options.
    Remedy(Remedy),
}

/// What a user can do about an error with the program above, by meaning.
///
/// The crates below the program do not know its commands. The program turns a remedy into a hint that works when typed
/// (see [`Error::spell_out`](super::Error::spell_out)); [`fmt::Display`] gives general words for every other reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// Use https for an address, or allow plain http on purpose.
    AllowInsecureHttp,
    /// Check the Management API's address.
    CheckApiUrl,
    /// Check the authorization server's address.
    CheckAuthUrl,
    /// Check the OAuth client ID.
    CheckClientId,
    /// Use another port for the browser's callback.
    ChangeCallbackPort,
    /// Create a connection and delete the old one.
    ReplaceConnection,
    /// Install PostgreSQL, or what downloads it, or name the directory of its programs.
    InstallPostgres,
    /// List the backups of a database and restore one.
    ListBackups,
    /// List the connections of a database.
    ListConnections,
    /// List the integrations of a workspace.
    ListIntegrations,
    /// List the regions that the service has.
    ListRegions,
    /// List the workspaces that the token opens.
    ListWorkspaces,
    /// Ask for fewer items of a list.
    LowerLimit,
    /// Put a token in the environment, not in an address.
    MoveTokenToEnvironment,
    /// Give the request more time.
    RaiseTimeout,
    /// Reset local mode, or restore its state file from a copy.
    ResetLocal,
    /// Select the workspace explicitly.
    SelectWorkspace,
    /// Move local mode's data to a directory that every user may traverse.
    SetLocalDirectory,
    /// Provide a service token in the environment.
    SetToken,
    /// Read the log of local mode.
    ShowLocalLogs,
    /// Show the state of local mode.
    ShowLocalStatus,
    /// Show the workspace, which has the plan.
    ShowWorkspace,
    /// See the regions that the documentation names.
    ShowRegionNames,
    /// Sign in to the service.
    SignIn,
    /// Sign in once more.
    SignInAgain,
    /// Sign out, then sign in.
    SignInAnew,
    /// Sign in again and check the address that the browser shows.
    SignInAgainAndCheckBrowser,
    /// Store the credentials in a file, or provide a token in the environment.
    StoreInFile,
    /// Unlock the keyring, or provide a token in the environment.
    UnlockKeyring,
    /// Name the programs of this major version of PostgreSQL.
    UsePostgresVersion(String),
}

impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Remedy::AllowInsecureHttp => "use https",
            Remedy::CheckApiUrl => "check the API address and proxy settings",
            Remedy::CheckAuthUrl => "check the authorization server's address",
            Remedy::CheckClientId => "check the client ID",
            Remedy::ChangeCallbackPort => "use another port, or stop the program that uses it",
            Remedy::ReplaceConnection => "create another connection and delete this one",
            Remedy::InstallPostgres => "install Node.js with npm, or PostgreSQL 14 or newer",
            Remedy::ListBackups => "list the backups and restore one",
            Remedy::ListConnections => "list the connections",
            Remedy::ListIntegrations => "list the integrations",
            Remedy::ListRegions | Remedy::ShowRegionNames => "use a region that the service lists",
            Remedy::ListWorkspaces => "list the workspaces",
            Remedy::LowerLimit => "ask for fewer items",
            Remedy::MoveTokenToEnvironment => "put the token in the environment",
            Remedy::RaiseTimeout => "try again, or allow more time",
            Remedy::ResetLocal => "restore the file from a copy, or reset local mode",
            Remedy::SelectWorkspace => "select a workspace",
            Remedy::SetLocalDirectory => "use a directory that every user may traverse (mode 0711)",
            Remedy::SetToken => "set a service token",
            Remedy::ShowLocalLogs => "read the log of local mode",
            Remedy::ShowLocalStatus => "see the status of local mode",
            Remedy::ShowWorkspace => "see the plan of the workspace",
            Remedy::SignIn => "sign in",
            Remedy::SignInAgain => "sign in again",
            Remedy::SignInAnew => "sign out, then sign in",
            Remedy::SignInAgainAndCheckBrowser => "sign in again, and check the address in the browser",
            Remedy::StoreInFile => "store the credentials in a file, or set a service token",
            Remedy::UnlockKeyring => "unlock it and try again, or set a service token",
            Remedy::UsePostgresVersion(version) => {
                return write!(f, "use the programs of PostgreSQL {version}");
            }
        })
    }
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Hint::Text(text) => f.write_str(text),
            Hint::Remedy(remedy) => remedy.fmt(f),
        }
    }
}

impl From<Remedy> for Hint {
    fn from(remedy: Remedy) -> Self {
        Hint::Remedy(remedy)
    }
}

impl From<&str> for Hint {
    fn from(text: &str) -> Self {
        Hint::Text(text.to_owned())
    }
}

impl From<String> for Hint {
    fn from(text: String) -> Self {
        Hint::Text(text)
    }
}
