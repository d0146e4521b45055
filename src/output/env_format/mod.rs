//! Variables as text that a shell, a file or a CI system reads. What is printed assigns exactly these values and does
//! nothing else; a value for which a format has no exact form is refused, and then nothing is printed at all.

pub(crate) mod direnv;
pub(crate) mod docker;
pub(crate) mod dotenv;
pub(crate) mod fish;
pub(crate) mod github;
pub(crate) mod json;
pub(crate) mod powershell;
pub(crate) mod sh;

use std::borrow::Cow;

use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// What reads the variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum EnvFormat {
    /// sh, bash, zsh, ksh, busybox
    #[value(aliases = ["bash", "zsh", "ksh", "posix"])]
    Sh,
    /// fish
    Fish,
    /// PowerShell
    #[value(alias = "pwsh")]
    Powershell,
    /// A .env file, for dotenv libraries and docker compose
    Dotenv,
    /// A file for docker run --env-file
    Docker,
    /// One JSON object
    Json,
    /// The file GITHUB_ENV of GitHub Actions
    Github,
    /// A .envrc file for direnv
    Direnv,
}

impl EnvFormat {
    /// The name on the command line.
    fn name(self) -> &'static str {
        match self {
            EnvFormat::Sh => "sh",
            EnvFormat::Fish => "fish",
            EnvFormat::Powershell => "powershell",
            EnvFormat::Dotenv => "dotenv",
            EnvFormat::Docker => "docker",
            EnvFormat::Json => "json",
            EnvFormat::Github => "github",
            EnvFormat::Direnv => "direnv",
        }
    }
}

/// The text that gives each variable its value in `format`, in the order given. It holds the secrets.
///
/// # Errors
///
/// [`Kind::Usage`](ppg_core::error::Kind::Usage) for a name that is no variable's name or is given twice,
/// [`Kind::Refused`](ppg_core::error::Kind::Refused) for a value that `format` can't carry exactly. The error names the
/// variable, never its value.
pub fn render(format: EnvFormat, variables: &[(String, Secret)]) -> Result<String> {
    validate(variables)?;
    match format {
        EnvFormat::Sh => sh::render(variables),
        EnvFormat::Fish => Ok(fish::render(variables)),
        EnvFormat::Powershell => powershell::render(variables),
        EnvFormat::Dotenv => dotenv::render(variables),
        EnvFormat::Docker => docker::render(variables),
        EnvFormat::Json => json::render(variables),
        EnvFormat::Github => github::render(variables),
        EnvFormat::Direnv => Ok(direnv::render(variables)),
    }
}

/// GitHub Actions' workflow commands that hide the values in every log from here on, one line for each line of each
/// value, since the runner masks line by line. Lines of nothing but white space are left out: masking them would
/// hide every space in the log.
pub fn mask_commands(variables: &[(String, Secret)]) -> String {
    let mut out = String::new();
    for (_, value) in variables {
        for line in value.expose().split('\n') {
            let line = line.strip_suffix('\r').unwrap_or(line);
            if line.trim().is_empty() {
                continue;
            }
            let escaped = line.replace('%', "%25").replace('\r', "%0D");
            out.push_str(&format!("::add-mask::{escaped}\n"));
        }
    }
    out
}

/// What holds in every format: names are `[A-Za-z_][A-Za-z0-9_]*` and given once, values hold no NUL.
pub(crate) fn validate(variables: &[(String, Secret)]) -> Result<()> {
    for (index, (name, value)) in variables.iter().enumerate() {
        let mut bytes = name.bytes();
        let first = bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
        if !first || !bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            let shown = text::truncate(name, 60);
            return Err(Error::usage(format!("\"{}\" is not the name of a variable", text::escape_control(&shown)))
                .hint("use letters, digits and _, and no digit first"));
        }
        if variables[..index].iter().any(|(earlier, _)| earlier == name) {
            return Err(Error::usage(format!("the variable {name} would be set twice")));
        }
        if value.expose().contains('\0') {
            return Err(Error::refused(format!("{name} holds a NUL character, which no environment can carry")));
        }
    }
    Ok(())
}

/// The error for a value without an exact form in `format`; `reason` says what it holds.
fn refuse(format: EnvFormat, name: &str, reason: &str) -> Error {
    let error = Error::refused(format!("{name} has no exact form in the format {}: {reason}", format.name()));
    error.hint("use another format, such as json or sh, or another password")
}

/// A character that a terminal obeys or doesn't show. It is written as an escape, so that what is printed is seen.
fn needs_escape(c: char) -> bool {
    matches!(text::escape_control(c.encode_utf8(&mut [0; 4])), Cow::Owned(_))
}

/// The bytes of `c` in UTF-8, each as a backslash and three octal digits.
fn octal(c: char) -> String {
    c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("\\{byte:03o}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_mask_covers_each_line_and_is_escaped() {
        let variables = [("A".to_owned(), Secret::from("50%\r\n  \nb::c")), ("B".to_owned(), Secret::from(""))];
        assert_eq!(mask_commands(&variables), "::add-mask::50%25\n::add-mask::b::c\n");
    }

    #[test]
    fn a_name_that_is_none_or_comes_twice_is_wrong_usage() {
        for name in ["", "1A", "A-B", "A B", "A=B", "A\n", "Ä", "A;touch x"] {
            let error = render(EnvFormat::Sh, &[(name.to_owned(), Secret::from("x"))]).unwrap_err();
            assert_eq!(error.exit_code(), 2, "{name:?}");
            assert!(!error.to_string().contains('\n'));
        }
        let twice = [("A".to_owned(), Secret::from("x")), ("A".to_owned(), Secret::from("y"))];
        assert_eq!(render(EnvFormat::Json, &twice).unwrap_err().exit_code(), 2);
    }
}
