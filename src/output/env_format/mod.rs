//! Variables as text for shells, files and CI systems. The text assigns exactly these values and does nothing else. If
//! a format cannot represent a value exactly, the value is refused and nothing is printed.

pub(crate) mod direnv;
pub(crate) mod docker;
pub(crate) mod dotenv;
pub(crate) mod fish;
pub(crate) mod github;
pub(crate) mod json;
pub(crate) mod powershell;
pub(crate) mod sh;

use std::borrow::Cow;

use clap::ValueEnum;

use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// The program that reads the variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum EnvFormat {
    /// Script for POSIX shells: sh, bash, zsh, ksh, busybox
    #[value(aliases = ["bash", "zsh", "ksh", "posix"])]
    Sh,
    /// Script for the fish shell
    Fish,
    /// Script for PowerShell, Windows PowerShell included
    #[value(alias = "pwsh")]
    Powershell,
    /// A .env file, for dotenv libraries and docker compose
    Dotenv,
    /// A file for docker run --env-file
    Docker,
    /// One JSON object of names and values
    Json,
    /// The file GITHUB_ENV of GitHub Actions
    Github,
    /// A .envrc file for direnv
    Direnv,
}

impl EnvFormat {
    /// The name on the command line.
    pub fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// The text that assigns the variables in `format`, in the given order. It contains the secrets.
///
/// # Errors
///
/// [`Kind::Usage`](ppg_core::error::Kind::Usage) for an invalid or repeated name,
/// [`Kind::Refused`](ppg_core::error::Kind::Refused) for a value that `format` cannot represent exactly. The error
/// contains the name of the variable, never its value.
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

/// Workflow commands that make GitHub Actions hide the values in the log, one for each line of each value, because the
/// runner masks line by line. Blank lines are skipped: masking them would hide every space in the log.
pub fn mask_commands(secrets: &[Secret]) -> String {
    let mut out = String::new();
    for secret in secrets {
        for line in secret.expose().split('\n') {
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

/// Checks the rules of every format: names are `[A-Za-z_][A-Za-z0-9_]*` and unique, values contain no NUL.
///
/// # Errors
/// `Usage` for a name, `Refused` for a value that breaks them.
pub(crate) fn validate(variables: &[(String, Secret)]) -> Result<()> {
    for (index, (name, value)) in variables.iter().enumerate() {
        let mut bytes = name.bytes();
        let first = bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
        if !first || !bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            let shown = text::truncate(name, 60);
            return Err(Error::usage(format!("invalid variable name \"{}\"", text::escape_control(&shown)))
                .hint("use letters, digits and _, and do not begin with a digit"));
        }
        if variables[..index].iter().any(|(earlier, _)| earlier == name) {
            return Err(Error::usage(format!("the variable {name} would be set twice")));
        }
        if value.expose().contains('\0') {
            return Err(Error::refused(format!(
                "{name} contains a NUL character, which environment variables cannot have"
            )));
        }
    }
    Ok(())
}

/// The error for a value that `format` cannot represent exactly; `reason` says what the value contains.
fn refuse(format: EnvFormat, name: &str, reason: &str) -> Error {
    let error = Error::refused(format!("the format {} cannot represent {name} exactly: {reason}", format.name()));
    error.hint("use another format, such as json or sh, or another password")
}

/// Whether a terminal would interpret or hide the character. It is written as an escape, so that the output is visible.
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
        let secrets = [Secret::from("50%\r\n  \nb::c"), Secret::from("")];
        assert_eq!(mask_commands(&secrets), "::add-mask::50%25\n::add-mask::b::c\n");
    }

    #[test]
    fn an_invalid_or_repeated_name_is_a_usage_error() {
        for name in ["", "1A", "A-B", "A B", "A=B", "A\n", "Ä", "A;touch x"] {
            let error = render(EnvFormat::Sh, &[(name.to_owned(), Secret::from("x"))]).unwrap_err();
            assert_eq!(error.exit_code(), 2, "{name:?}");
            assert!(!error.to_string().contains('\n'));
        }
        let twice = [("A".to_owned(), Secret::from("x")), ("A".to_owned(), Secret::from("y"))];
        assert_eq!(render(EnvFormat::Json, &twice).unwrap_err().exit_code(), 2);
    }
}
