//! The machine-readable codes of errors.

use std::fmt;

/// Declares [`Code`] with its words. The words are part of the JSON output: a new one may be added, none may change.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// The `code` of an error in JSON: what failed, for scripts. Listed in `docs/json.md` and `docs/schema.json`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Code {
            $($(#[$doc])* $variant,)*
            /// A code that the service or the authorization server sent, as it sent it.
            Other(String),
        }

        impl Code {
            /// Every code of our own, in alphabetical order of the words.
            pub const KNOWN: &[Code] = &[$(Code::$variant),*];

            /// The word as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Code::$variant => $word,)*
                    Code::Other(word) => word,
                }
            }
        }

        impl From<&str> for Code {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Code::$variant,)*
                    _ => Code::Other(word.to_owned()),
                }
            }
        }
    };
}

codes! {
    /// The user denied the sign-in (RFC 6749, 4.1.2.1).
    AccessDenied = "access_denied",
    /// Several resources or sign-ins have the given name.
    AmbiguousName = "ambiguous_name",
    /// A response is larger than we read.
    ResponseTooLarge = "answer_too_large",
    /// The service could not take the backup.
    BackupFailed = "backup_failed",
    /// The connection ended before the response was complete.
    ConnectionLost = "broken_off",
    /// The reader of our output closed it. Never printed.
    BrokenPipe = "broken_pipe",
    /// No listener for the browser could be opened on the port.
    CallbackPort = "callback_port",
    /// A downloaded file is not the expected one.
    ChecksumMismatch = "checksum_mismatch",
    /// The command line names no command.
    CommandNeeded = "command_needed",
    /// A destructive command needs a confirmation that could not be asked for.
    ConfirmationNeeded = "confirmation_needed",
    /// The connection was refused or could not be opened.
    Connect = "connect",
    /// The connection was not open within the time limit.
    ConnectTimeout = "connect_timeout",
    /// A connection string could not be parsed.
    ConnectionString = "connection_string",
    /// The command needs a database and none is selected.
    DatabaseNeeded = "database_needed",
    /// The database stopped in a state other than `active`.
    DatabaseNotActive = "database_not_active",
    /// The host name has no address.
    Dns = "dns",
    /// An empty line was pasted in place of the sign-in's callback address.
    EmptyLine = "empty_line",
    /// The given name or ID is empty.
    EmptyName = "empty_name",
    /// The pages of a list repeat, or do not end.
    PaginationLoop = "endless_list",
    /// The data was written by another major version of PostgreSQL.
    EngineMismatch = "engine_mismatch",
    /// Any failure without a code of its own.
    Failed = "failed",
    /// The API address is plain http to another machine.
    InsecureApiUrl = "insecure_api_url",
    /// The authorization server's address is plain http to another machine.
    InsecureAuthUrl = "insecure_auth_url",
    /// Other users can read the file with the credentials.
    InsecureFile = "insecure_file",
    /// The user or the system interrupted the command.
    Interrupted = "interrupted",
    /// The API address is not usable.
    InvalidApiUrl = "invalid_api_url",
    /// The authorization server's address is not usable.
    InvalidAuthUrl = "invalid_auth_url",
    /// The file of `SSL_CERT_FILE` has no usable certificate.
    InvalidCertificates = "invalid_certificates",
    /// A configuration file could not be parsed.
    InvalidConfig = "invalid_config",
    /// The authorization server no longer accepts the code or the refresh token (RFC 6749, 5.2).
    InvalidGrant = "invalid_grant",
    /// The index of stored credentials could not be parsed.
    InvalidIndex = "invalid_index",
    /// The jq filter could not be parsed.
    InvalidJq = "invalid_jq",
    /// The authorization server's metadata is missing or unusable (RFC 8414).
    InvalidMetadata = "invalid_metadata",
    /// The start of a period is after its end.
    InvalidPeriod = "invalid_period",
    /// A stored sign-in could not be parsed.
    InvalidSession = "invalid_session",
    /// The given token contains characters that no token contains.
    InvalidToken = "invalid_token",
    /// The jq filter failed on the output.
    Jq = "jq",
    /// The keyring reported an error.
    Keyring = "keyring",
    /// The keyring is locked.
    KeyringLocked = "keyring_locked",
    /// The service does not provide the rest of a list.
    ListTruncated = "list_cut",
    /// No OAuth client ID is configured and the server registers none.
    NoClientId = "no_client_id",
    /// The service shows no connection string and none is stored.
    NoConnectionString = "no_connection_string",
    /// The machine has no usable keyring.
    NoKeyring = "no_keyring",
    /// The profile does not exist.
    NoProfile = "no_profile",
    /// The program to run does not exist.
    NoProgram = "no_program",
    /// GitHub Actions provides no identity token to this job.
    NoWorkflowToken = "no_workflow_token",
    /// The typed confirmation is not the expected name.
    NotConfirmed = "not_confirmed",
    /// The awaited state was not reached.
    NotDone = "not_done",
    /// The resource does not exist.
    NotFound = "not_found",
    /// The service's API version has no such operation.
    NotInContract = "not_in_contract",
    /// The program to run is not executable.
    NotRunnable = "not_runnable",
    /// Another program uses the port that PostgreSQL needs.
    PortInUse = "port_in_use",
    /// PostgreSQL reported an error.
    Postgresql = "postgresql",
    /// The command needs a project and none is selected.
    ProjectNeeded = "project_needed",
    /// The proxy did not open the connection.
    Proxy = "proxy",
    /// The service limits the rate of requests.
    RateLimited = "rate_limited",
    /// The service redirects to where the request must not go.
    Redirect = "redirect",
    /// The service redirects too often.
    RedirectLoop = "redirects",
    /// The service refused the request.
    Refused = "refused",
    /// The sign-in has expired and cannot be refreshed.
    SessionEnded = "session_ended",
    /// Another process holds the lock of the sign-in.
    SignInLocked = "sign_in_locked",
    /// No response came within the time limit.
    Timeout = "timeout",
    /// No secure connection: the certificate or the handshake failed.
    Tls = "tls",
    /// The command is not signed in, or the token was refused.
    Unauthenticated = "unauthenticated",
    /// The service or the network failed.
    Unavailable = "unavailable",
    /// The response does not follow the protocol.
    UnexpectedResponse = "unexpected_answer",
    /// A check of the installation failed.
    Unhealthy = "unhealthy",
    /// The command line or a setting is wrong.
    Usage = "usage",
    /// The awaited state was not reached within the wait's time limit.
    WaitTimeout = "wait_timeout",
    /// The command needs a workspace and none is selected.
    WorkspaceNeeded = "workspace_needed",
    /// The callback came from another authorization server (RFC 9207).
    WrongIssuer = "wrong_issuer",
}

impl From<String> for Code {
    fn from(word: String) -> Self {
        word.as_str().into()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_read_back_as_its_code_and_the_list_is_sorted() {
        let words: Vec<&str> = Code::KNOWN.iter().map(Code::as_str).collect();
        assert!(words.is_sorted(), "{words:?}");
        for code in Code::KNOWN {
            assert_eq!(Code::from(code.as_str()), *code);
        }
        assert_eq!(Code::from("quota_exceeded"), Code::Other("quota_exceeded".into()));
    }
}
