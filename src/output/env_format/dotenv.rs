//! For `.env` files. There is no standard syntax; this is the subset that node's dotenv 16 and 17, dotenv-expand on top
//! of it (Vite, Next, Prisma), python-dotenv, docker compose and a shell that sources the file all read as the same
//! value.

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

/// The value with its quotes, as it follows `NAME=`.
///
/// # Errors
///
/// `Refused` if those readers disagree about every way to write the value.
pub(crate) fn quoted(name: &str, value: &str) -> Result<String> {
    let refuse = |reason| Err(refuse(EnvFormat::Dotenv, name, reason));
    if value.contains('\r') {
        // dotenv turns a literal one into a newline, and a shell does not know the escape \r.
        return refuse("it contains a carriage return");
    }
    let mut characters = value.chars().peekable();
    while let Some(c) = characters.next() {
        match (c, characters.peek()) {
            // dotenv-expand runs after the quotes are removed, and python-dotenv ignores them.
            ('$', Some(next)) if next.is_ascii_alphanumeric() || matches!(next, '_' | '{' | '(') => {
                return refuse("it contains a $ that readers with variables would replace");
            }
            // python-dotenv reads two as one, dotenv-expand drops one before $, and one before the closing quote
            // escapes it.
            ('\\', None | Some('\\' | '\'' | '$')) => {
                return refuse("it contains a backslash that some readers would drop");
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
    refuse("it contains ' together with one of $ \\ \" `")
}
