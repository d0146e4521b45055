//! For direnv's `.envrc`, which bash reads as a file: one `export` a line.

use super::{is_hidden, octal};
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> String {
    let mut out = String::new();
    for (name, value) in variables {
        out.push_str(&format!("export {name}={}\n", word(value.expose())));
    }
    out
}

/// `'…'`; with `'` or something hidden in it bash's `$'…'`, so that it stays one line and is seen.
fn word(value: &str) -> String {
    if !value.chars().any(|c| c == '\'' || is_hidden(c)) {
        return format!("'{value}'");
    }
    let escaped: String = value
        .chars()
        .map(|c| match c {
            '\'' | '\\' => format!("\\{c}"),
            c if is_hidden(c) => octal(c),
            c => c.to_string(),
        })
        .collect();
    format!("$'{escaped}'")
}
