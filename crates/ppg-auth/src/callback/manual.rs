//! Callback without a listener: the user pastes the address that the browser ended on.

use std::io::BufRead;
use std::io::Read;

use tokio::sync::mpsc;

use super::response::{self, AuthorizationResponse, InvalidCallback};
use ppg_core::error::{Code, Error, Result};
use ppg_core::secret::Secret;

/// Limit for a pasted line, in bytes.
const MAX_LINE_BYTES: usize = 16 * 1024;

/// Shortest code that is accepted. Codes have at least 128 random bits (RFC 6749, 10.10); shorter text is a typed word.
const MIN_CODE_LENGTH: usize = 12;

/// What the user pasted.
pub enum CallbackInput {
    /// A callback address, or its query.
    Response(AuthorizationResponse),
    /// A bare code, without `state` and `iss`: the user vouches for its origin, and PKCE ties it to this sign-in.
    BareCode(Secret),
}

/// Parses a pasted line: the whole address, its query, or a bare code.
///
/// # Errors
/// `Usage` for other text or for the callback of another sign-in; with the code `empty_line` for a blank line. The user
/// may paste again.
pub fn parse(line: &Secret, state: &Secret) -> Result<CallbackInput> {
    let text = line.expose().trim_matches(|c: char| c.is_whitespace() || "\"'<>`".contains(c));
    let invalid = |what: &str| Err(Error::usage(what).hint("paste the whole address that the browser ended on"));
    if line.expose().len() > MAX_LINE_BYTES {
        return invalid("that line is too long");
    }
    let without_fragment = text.split('#').next().unwrap_or_default();
    let query = match without_fragment.split_once('?') {
        Some((_, query)) => query,
        None if text.contains('&') || text.starts_with("code=") || text.starts_with("error=") => without_fragment,
        None if text.is_empty() => return Err(Error::usage("an empty line").code(Code::EmptyLine)),
        None if text.contains("://") => return invalid("that address has no code in it"),
        None if text.chars().any(|c| c.is_whitespace() || c.is_control()) => return invalid("that is not a code"),
        None if text.len() < MIN_CODE_LENGTH => return invalid("that is not a code"),
        None => return Ok(CallbackInput::BareCode(text.into())),
    };
    match response::parse_query(query, state) {
        Ok(response) => Ok(CallbackInput::Response(response)),
        Err(InvalidCallback::StateMismatch) => invalid("that address is not of this sign-in"),
        Err(InvalidCallback::Malformed) => invalid("that address has no code in it"),
    }
}

/// Lines of standard input, which may be a terminal.
pub struct StdinLines {
    lines: mpsc::UnboundedReceiver<Secret>,
}

impl StdinLines {
    /// Starts reading on a thread that ends with the process: a read cannot be cancelled.
    pub fn start() -> Self {
        let (sender, lines) = mpsc::unbounded_channel();
        std::thread::spawn(move || read_lines(std::io::stdin().lock(), |line| sender.send(line).is_ok()));
        StdinLines { lines }
    }

    /// Next line; `None` at the end of input. Cancel-safe.
    pub async fn next_line(&mut self) -> Option<Secret> {
        self.lines.recv().await
    }
}

/// Passes on lines while `on_line` returns true. Truncates a line over the limit and skips its rest, which could be taken
/// for a code.
fn read_lines(mut input: impl BufRead, on_line: impl Fn(Secret) -> bool) {
    let max_bytes = MAX_LINE_BYTES + 1;
    loop {
        // Allocated in full: a growing buffer would leave copies of the secret in memory.
        let mut line = zeroize::Zeroizing::new(Vec::with_capacity(max_bytes));
        match input.by_ref().take(max_bytes as u64).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let truncated = line.len() == max_bytes && !line.ends_with(b"\n");
        if truncated && input.skip_until(b'\n').is_err() || !on_line(String::from_utf8_lossy(&line).as_ref().into()) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_a_query_and_a_bare_code_are_understood() {
        let state = Secret::from("st");
        for line in [
            "http://127.0.0.1:4321/callback?code=abc&state=st",
            "  <http://127.0.0.1:4321/callback?code=abc&state=st#>\n",
            "'http://localhost/callback?state=st&code=abc'",
            "/callback?code=abc&state=st",
            "code=abc&state=st",
        ] {
            let CallbackInput::Response(AuthorizationResponse::Code { code, .. }) =
                parse(&line.into(), &state).unwrap()
            else {
                unreachable!("{line}")
            };
            assert_eq!(code.expose(), "abc", "{line}");
        }
        let bare = parse(&"SplxlOBeZQQYbYS6WxSbIA\r\n".into(), &state).unwrap();
        assert!(matches!(bare, CallbackInput::BareCode(code) if code.expose() == "SplxlOBeZQQYbYS6WxSbIA"));
        assert!(matches!(
            parse(&"http://x/callback?error=access_denied&state=st".into(), &state).unwrap(),
            CallbackInput::Response(AuthorizationResponse::Error { .. })
        ));
        for line in [
            "",
            " \n",
            "help",
            "http://x/callback?code=abc&state=other",
            "http://x/callback?code=abc",
            "http://x/",
            "a b",
        ] {
            let error = parse(&line.into(), &state).err().unwrap();
            assert_eq!(error.exit_code(), 2, "{line}");
            assert!(!error.to_string().contains("abc"), "{error}");
        }
    }

    #[test]
    fn a_line_is_whole_or_refused_and_never_cut_into_two() {
        let long = "x".repeat(MAX_LINE_BYTES + 1);
        let longest = &long[..MAX_LINE_BYTES - 1];
        let input = format!("first-of-them\r\n\n{longest}\n{long}\n{long}{long}\n\u{fffd}last-of-them");
        let lines = std::cell::RefCell::new(Vec::new());
        read_lines(input.as_bytes(), |line| {
            lines.borrow_mut().push(line);
            true
        });
        let state = Secret::from("st");
        let seen: Vec<_> = lines
            .borrow()
            .iter()
            .map(|line| match parse(line, &state) {
                Ok(CallbackInput::BareCode(code)) => code.expose().len().to_string(),
                Ok(_) => "refused".into(),
                Err(error) => error.message().to_owned(),
            })
            .collect();
        let long = "that line is too long";
        assert_eq!(seen, ["13", "an empty line", "16383", long, long, "15"]);
    }

    #[test]
    fn reading_stops_when_no_line_is_wanted() {
        let mut input = "one\ntwo\n".as_bytes();
        read_lines(&mut input, |_| false);
        assert_eq!(input, b"two\n");
    }
}
