//! For fish: `ppg conn env --format fish | source`, and `eval (ppg conn env --format fish)`.

use super::needs_escape;
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> String {
    let mut out = String::new();
    for (name, value) in variables {
        out.push_str(&format!("set -gx {name} "));
        word(value.expose(), &mut out);
        out.push_str(";\n");
    }
    out
}

/// Appends the value. In fish's single quotes a backslash escapes only `\` and `'`, so hidden characters are escaped
/// outside of them. A variable is one line, because `eval (…)` joins lines with spaces.
fn word(value: &str, out: &mut String) {
    let mut quoted = true;
    out.push('\'');
    for c in value.chars() {
        let outside = match c {
            '\n' => Some("\\n".to_owned()),
            c if needs_escape(c) => Some(bytes(c)),
            _ => None,
        };
        if quoted == outside.is_some() {
            out.push('\'');
            quoted = !quoted;
        }
        match (outside, c) {
            (Some(escape), _) => out.push_str(&escape),
            (None, '\\' | '\'') => out.extend(['\\', c]),
            (None, c) => out.push(c),
        }
    }
    if quoted {
        out.push('\'');
    }
}

/// The bytes of `c` in UTF-8, as fish's escapes.
fn bytes(c: char) -> String {
    c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("\\X{byte:02x}")).collect()
}
