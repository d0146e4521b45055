//! The error type of all crates: what failed, what to do next, and the exit code for scripts.

use std::fmt;
use std::io;

use serde::Serialize;
use serde_json::Value;

mod code;
mod hint;

pub use code::Code;
pub use hint::{Hint, Remedy};

/// The kind of a failure. Each kind has one exit code, which scripts rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any failure that is not below (exit 1).
    Failed,
    /// Wrong usage, or a confirmation that could not be asked (exit 2).
    Usage,
    /// Not signed in, or the token was refused, HTTP 401 (exit 3).
    Unauthenticated,
    /// HTTP 404, or no resource of that name (exit 4).
    NotFound,
    /// Refused by the service: HTTP 400, 403, 409, 413, 422 (exit 5).
    Refused,
    /// HTTP 429, after the retries (exit 6).
    RateLimited,
    /// The service or the network failed, after the retries (exit 7).
    Unavailable,
    /// An awaited state was not reached, or not in time (exit 8).
    NotFinished,
    /// The program to run is not executable (exit 126, as in shells).
    NotRunnable,
    /// The program to run does not exist (exit 127, as in shells).
    ProgramNotFound,
    /// Ctrl-C or SIGTERM (exit 130).
    Interrupted,
    /// The reader of our output closed it. The program ends without a message (exit 0).
    BrokenPipe,
}

impl Kind {
    const ALL: [Kind; 12] = [
        Kind::Failed,
        Kind::Usage,
        Kind::Unauthenticated,
        Kind::NotFound,
        Kind::Refused,
        Kind::RateLimited,
        Kind::Unavailable,
        Kind::NotFinished,
        Kind::NotRunnable,
        Kind::ProgramNotFound,
        Kind::Interrupted,
        Kind::BrokenPipe,
    ];

    /// The exit code of the process, as documented in `docs/scripting.md`.
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::BrokenPipe => 0,
            Kind::Failed => 1,
            Kind::Usage => 2,
            Kind::Unauthenticated => 3,
            Kind::NotFound => 4,
            Kind::Refused => 5,
            Kind::RateLimited => 6,
            Kind::Unavailable => 7,
            Kind::NotFinished => 8,
            Kind::NotRunnable => 126,
            Kind::ProgramNotFound => 127,
            Kind::Interrupted => 130,
        }
    }

    /// The machine-readable code of an error that has none of its own.
    fn default_code(self) -> Code {
        match self {
            Kind::BrokenPipe => Code::BrokenPipe,
            Kind::Failed => Code::Failed,
            Kind::Usage => Code::Usage,
            Kind::Unauthenticated => Code::Unauthenticated,
            Kind::NotFound => Code::NotFound,
            Kind::Refused => Code::Refused,
            Kind::RateLimited => Code::RateLimited,
            Kind::Unavailable => Code::Unavailable,
            Kind::NotFinished => Code::NotDone,
            Kind::NotRunnable => Code::NotRunnable,
            Kind::ProgramNotFound => Code::NoProgram,
            Kind::Interrupted => Code::Interrupted,
        }
    }
}

/// A failure, for people and for scripts. It never contains a secret.
#[derive(Debug)]
pub struct Error(Box<Fields>);

/// Boxed, so that an `Error` is one pointer wide.
#[derive(Debug)]
struct Fields {
    kind: Kind,
    code: Option<Code>,
    message: String,
    hint: Option<Hint>,
    status: Option<u16>,
    request_id: Option<String>,
    details: Option<Value>,
}

/// A result with [`Error`] as its default error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of `kind`; `message` says what failed and why, without a full stop.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Error(Box::new(Fields {
            kind,
            code: None,
            message: message.into(),
            hint: None,
            status: None,
            request_id: None,
            details: None,
        }))
    }

    /// Prefixes the message with its subject, where several things may fail.
    pub fn context(mut self, what: impl fmt::Display) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// An error of [`Kind::Failed`] (exit 1).
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Kind::Failed, message)
    }

    /// An error of [`Kind::Usage`] (exit 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// An error of [`Kind::NotFound`] (exit 4).
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// An error of [`Kind::Refused`] (exit 5).
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(Kind::Refused, message)
    }

    /// An error of [`Kind::Unavailable`] (exit 7).
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::new(Kind::Unavailable, message)
    }

    /// An I/O error on something with a name: a file, a directory, a program.
    pub fn io(what: impl fmt::Display, error: &io::Error) -> Self {
        Self::new(kind_of_io(error), format!("{what}: {}", io_reason(error)))
    }

    /// Adds what to do next: a few words, or a [`Remedy`] that the program words.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds what to do next, unless a hint is there already.
    #[must_use]
    pub fn or_hint(mut self, hint: impl FnOnce() -> String) -> Self {
        self.0.hint.get_or_insert_with(|| hint().into());
        self
    }

    /// Replaces a remedy by the program's own words for it, so that the hint works when typed. A hint in words stays.
    #[must_use]
    pub fn spell_out(mut self, words: impl FnOnce(&Remedy) -> String) -> Self {
        if let Some(Hint::Remedy(remedy)) = &self.0.hint {
            self.0.hint = Some(words(remedy).into());
        }
        self
    }

    /// The hint, once it is spelled out.
    pub fn hint_text(&self) -> Option<&str> {
        match &self.0.hint {
            Some(Hint::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The error in one line, with the program's own words for a remedy, and its hint as `typed` completes it.
    pub fn to_line(&self, words: impl FnOnce(&Remedy) -> String, typed: impl FnOnce(&str) -> String) -> String {
        let hint = match &self.0.hint {
            Some(Hint::Remedy(remedy)) => Some(words(remedy)),
            Some(Hint::Text(text)) => Some(text.clone()),
            None => None,
        };
        let hint = hint.map(|hint| typed(&hint));
        let mut line = self.0.message.clone();
        if let Some(hint) = hint {
            line.push_str(&format!("; {hint}"));
        }
        if let Some(id) = &self.0.request_id {
            line.push_str(&format!(" (request {id})"));
        }
        line
    }

    /// Sets the machine-readable code.
    #[must_use]
    pub fn code(mut self, code: Code) -> Self {
        self.0.code = Some(code);
        self
    }

    /// Sets the HTTP status of the response.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Sets the service's ID of the request, for its support.
    #[must_use]
    pub fn request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id;
        self
    }

    /// Sets the service's own details, unchanged.
    #[must_use]
    pub fn details(mut self, details: Option<Value>) -> Self {
        self.0.details = details;
        self
    }

    /// The kind, which determines the exit code.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The message without hint and request ID.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Whether the machine-readable code is `code`; the kind's default code does not count.
    pub fn has_code(&self, code: Code) -> bool {
        self.0.code == Some(code)
    }

    /// The HTTP status, if there was a response.
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// The exit code of the process.
    pub fn exit_code(&self) -> u8 {
        self.0.kind.exit_code()
    }

    /// Parses the output of [`Error::to_json`] in another process; `None` if it is something else.
    pub fn from_json(json: &Value) -> Option<Self> {
        let body = json.get("error")?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let exit_code = body.get("exitCode").and_then(Value::as_u64)?;
        let kind = Kind::ALL.into_iter().find(|kind| u64::from(kind.exit_code()) == exit_code)?;
        let mut error = Self::new(kind, text("message")?).request_id(text("requestId"));
        error.0.code = text("code").map(Code::from);
        error.0.hint = text("hint").map(Hint::from);
        error.0.status = body.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        Some(error.details(body.get("details").filter(|details| !details.is_null()).cloned()))
    }

    /// The error as a JSON object; its JSON Schema is in `docs/schema.json`.
    pub fn to_json(&self) -> Value {
        let f = &*self.0;
        let default_code = f.kind.default_code();
        let body = Body {
            code: f.code.as_ref().unwrap_or(&default_code).as_str(),
            message: &f.message,
            hint: f.hint.as_ref().map(Hint::to_string),
            status: f.status,
            request_id: f.request_id.as_deref(),
            exit_code: f.kind.exit_code(),
            details: f.details.as_ref(),
        };
        serde_json::json!({ "error": body })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    code: &'a str,
    message: &'a str,
    hint: Option<String>,
    status: Option<u16>,
    request_id: Option<&'a str>,
    exit_code: u8,
    details: Option<&'a Value>,
}

/// One line: message, hint, request ID.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_line(Remedy::to_string, str::to_owned))
    }
}

impl std::error::Error for Error {}

/// An I/O error on standard input or output, which needs no name.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::new(kind_of_io(&error), io_reason(&error))
    }
}

fn kind_of_io(error: &io::Error) -> Kind {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Kind::BrokenPipe,
        _ => Kind::Failed,
    }
}

/// The reason in words, without the platform's "(os error 2)".
fn io_reason(error: &io::Error) -> String {
    let text = error.to_string();
    match text.rfind(" (os error ") {
        Some(at) => text[..at].to_lowercase(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_line_with_hint_and_request_id() {
        let error = Error::not_found("no project \"shop\"").hint("list the projects").request_id(Some("req_1".into()));
        assert_eq!(error.to_string(), "no project \"shop\"; list the projects (request req_1)");
        assert_eq!(error.exit_code(), 4);
    }

    #[test]
    fn the_json_form_has_every_documented_field() {
        let json = Error::refused("bad name").code("invalid_name".into()).status(400).to_json();
        assert_eq!(
            json,
            serde_json::json!({"error": {
                "code": "invalid_name", "message": "bad name", "hint": null, "status": 400,
                "requestId": null, "exitCode": 5, "details": null,
            }})
        );
    }

    #[test]
    fn an_error_survives_the_way_from_one_process_to_another() {
        let error = Error::unavailable("no").hint("wait").code(Code::Dns).status(503).request_id(Some("r".into()));
        let read = Error::from_json(&error.to_json()).map(|read| read.to_json());
        assert_eq!(read, Some(error.to_json()));
        assert!(Error::from_json(&serde_json::json!({"error": {"message": "no exit code"}})).is_none());
    }

    #[test]
    fn a_remedy_is_worded_by_the_program_and_readable_without_it() {
        let error = || Error::unavailable("no response").hint(Remedy::RaiseTimeout);
        assert_eq!(error().to_string(), "no response; try again, or allow more time");
        let worded = error().spell_out(|remedy| format!("{remedy:?}"));
        assert_eq!(worded.to_string(), "no response; RaiseTimeout");
        assert_eq!(worded.spell_out(|_| "again".into()).to_string(), "no response; RaiseTimeout");
    }

    #[test]
    fn an_io_error_loses_the_number_of_the_platform() {
        let error = Error::io("cannot read x", &io::Error::from_raw_os_error(2));
        assert_eq!(error.message(), "cannot read x: no such file or directory");
    }
}
