//! A token that the user provides in a file, on standard input or in a variable. There is no option for the token
//! itself, because every user of a machine can read its process list.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::secret::Secret;

/// Limit for reading a token.
const MAX_TOKEN_BYTES: u64 = 64 * 1024;

/// Source of a token that the user provides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenSource {
    /// A file that the user named.
    File(PathBuf),
    /// Standard input of the process.
    Stdin,
    /// A prompt at which the user pasted it.
    Prompt,
    /// An environment variable, by its name.
    Variable(&'static str),
}

impl std::fmt::Display for TokenSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            TokenSource::File(path) => write!(f, "{}", path.display()),
            TokenSource::Stdin => f.write_str("standard input"),
            TokenSource::Prompt => f.write_str("the prompt"),
            TokenSource::Variable(name) => f.write_str(name),
        }
    }
}

/// A token with its source.
#[derive(Debug, Clone)]
pub struct Token {
    /// Bearer token for the Management API.
    pub secret: Secret,
    /// Source of the token, for messages.
    pub source: TokenSource,
}

impl Token {
    /// Reads a token from a file; a line break at its end is not part of it.
    ///
    /// # Errors
    /// `Failed` if the file cannot be read; `Usage` with the code `invalid_token` for other content than a token.
    pub fn from_file(path: &Path) -> Result<Self> {
        let mut text = String::new();
        let read = fs::File::open(path).and_then(|file| file.take(MAX_TOKEN_BYTES).read_to_string(&mut text));
        let text = Secret::from(text);
        read.map_err(|error| Error::io(format!("cannot read the token file {}", path.display()), &error))?;
        Self::validated(text.expose(), TokenSource::File(path.to_owned()))
    }

    /// Reads a token from standard input, to its end.
    ///
    /// # Errors
    /// `Failed` if it cannot be read; `Usage` with the code `invalid_token` for other content than a token.
    pub fn from_stdin() -> Result<Self> {
        let mut text = String::new();
        let read = std::io::stdin().lock().take(MAX_TOKEN_BYTES).read_to_string(&mut text);
        let text = Secret::from(text);
        read.map_err(|error| Error::io("cannot read the token from standard input", &error))?;
        Self::validated(text.expose(), TokenSource::Stdin)
    }

    /// Takes what the user pasted, without the white space around it.
    ///
    /// # Errors
    /// `Usage` with the code `invalid_token` for other text than a token.
    pub fn from_prompt(pasted: &Secret) -> Result<Self> {
        Self::validated(pasted.expose(), TokenSource::Prompt)
    }

    /// Takes the value of a variable as it is.
    ///
    /// # Errors
    /// `Usage` with the code `invalid_token` for a value that is not a token.
    pub fn from_variable(name: &'static str, value: &str) -> Result<Self> {
        Self::validated(value, TokenSource::Variable(name))
    }

    /// Rejects white space (RFC 6750, 2.1) and line breaks (HTTP headers): something else was copied with the token.
    fn validated(text: &str, source: TokenSource) -> Result<Self> {
        let text = match source {
            TokenSource::Variable(_) => text,
            TokenSource::Prompt => text.trim(),
            TokenSource::File(_) | TokenSource::Stdin => text.strip_suffix('\n').unwrap_or(text),
        };
        let text = text.strip_suffix('\r').filter(|_| !matches!(source, TokenSource::Variable(_))).unwrap_or(text);
        let problem = if text.is_empty() {
            "is empty"
        } else if text.chars().any(char::is_whitespace) {
            "has a space or a line break in it"
        } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            "has characters that no token has"
        } else {
            return Ok(Token { secret: text.into(), source });
        };
        Err(Error::new(Kind::Usage, format!("the token from {source} {problem}"))
            .hint("give the token alone")
            .code(Code::InvalidToken))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_copied_with_something_else_is_refused_and_not_shown() {
        for bad in ["", "se cret", "secret\n", "sec\nret", "sec\tret", "secré", "sec\u{0}ret"] {
            let error = Token::from_variable("PPG_TOKEN", bad).unwrap_err();
            assert_eq!(error.exit_code(), 2, "{bad:?}");
            assert!(!error.to_string().contains("ret"), "{error}");
        }
    }

    #[test]
    fn a_file_may_end_with_a_line_break() {
        let file = tempfile::NamedTempFile::new().unwrap();
        for content in ["secret", "secret\n", "secret\r\n"] {
            fs::write(file.path(), content).unwrap();
            assert_eq!(Token::from_file(file.path()).unwrap().secret.expose(), "secret");
        }
        fs::write(file.path(), "secret\n\n").unwrap();
        assert!(Token::from_file(file.path()).is_err());
    }
}
