//! For `.env` files. There is no one syntax; this is what node's dotenv 16 and 17, dotenv-expand behind it (Vite, Next,
//! Prisma), python-dotenv, docker compose and a shell that sources the file all read as the same value.

use super::{EnvFormat, refuse};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut out = String::new();
    for (name, value) in variables {
        out.push_str(&format!("{name}={}\n", quoted(name, value.expose())?));
    }
    Ok(out)
}

/// The value as it stands after `NAME=`, with its quotes.
///
/// # Errors
///
/// Refused where those readers disagree about every possible form.
pub(crate) fn quoted(name: &str, value: &str) -> Result<String> {
    let refuse = |reason| Err(refuse(EnvFormat::Dotenv, name, reason));
    if value.contains('\r') {
        // dotenv makes a newline of it where it stands; the escape \r means nothing to a shell.
        return refuse("it holds a carriage return");
    }
    let mut characters = value.chars().peekable();
    while let Some(c) = characters.next() {
        match (c, characters.peek()) {
            // dotenv-expand doesn't see the quotes any more, and python-dotenv doesn't look at them.
            ('$', Some(next)) if next.is_ascii_alphanumeric() || matches!(next, '_' | '{' | '(') => {
                return refuse("it holds a $ that readers with variables would replace");
            }
            // python-dotenv makes one of two; before $ dotenv-expand drops it; before the closing quote it escapes.
            ('\\', None | Some('\\' | '\'' | '$')) => {
                return refuse("it holds a backslash that some readers would drop");
            }
            _ => {}
        }
    }
    if !value.contains(['$', '\\', '"', '`']) {
        return Ok(format!("\"{value}\""));
    }
    if !value.contains('\'') {
        return Ok(format!("'{value}'"));
    }
    refuse("it holds ' together with one of $ \\ \" `")
}
