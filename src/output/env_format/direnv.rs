//! For direnv's `.envrc`, which bash reads: one `export` a line.

use super::{needs_escape, octal};
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> String {
    let mut out = String::new();
    for (name, value) in variables {
        out.push_str(&format!("export {name}={}\n", word(value.expose())));
    }
    out
}

/// The value as `'…'`, or as bash's `$'…'` if it contains `'` or a hidden character: one line, everything visible.
fn word(value: &str) -> String {
    if !value.chars().any(|c| c == '\'' || needs_escape(c)) {
        return format!("'{value}'");
    }
    let escaped: String = value
        .chars()
        .map(|c| match c {
            '\'' | '\\' => format!("\\{c}"),
            c if needs_escape(c) => octal(c),
            c => c.to_string(),
        })
        .collect();
    format!("$'{escaped}'")
}
