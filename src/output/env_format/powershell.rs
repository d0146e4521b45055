//! For PowerShell, Windows PowerShell included: `ppg conn env --format powershell | Invoke-Expression`.
//!
//! PowerShell reads the output of a program line by line, in the code page of the console. So a variable is one line of
//! ASCII; other characters are written as UTF-16 numbers, including the quotes ‘ ’ ‚ ‛, which PowerShell reads as `'`.
//! The parts are joined with `-join`, not `+`, because a chain of `+` is compiled recursively.

use super::{EnvFormat, refuse};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut out = String::new();
    for (name, value) in variables {
        let value = value.expose();
        if value.is_empty() {
            let reason = "it is empty, and PowerShell before 7.5 removes a variable that is set to nothing";
            return Err(refuse(EnvFormat::Powershell, name, reason));
        }
        let parts = parts(value);
        match parts.as_slice() {
            [part] if part.starts_with('\'') => out.push_str(&format!("$env:{name} = {part};\n")),
            _ => out.push_str(&format!("$env:{name} = -join ({});\n", parts.join(", "))),
        }
    }
    Ok(out)
}

/// The value as quoted strings of printable ASCII and `[char]` numbers.
fn parts(value: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    for c in value.chars() {
        match c {
            '\'' => plain.push_str("''"),
            ' '..='~' => plain.push(c),
            _ => {
                if !plain.is_empty() {
                    parts.push(format!("'{plain}'"));
                    plain.clear();
                }
                parts.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("[char]{unit}")));
            }
        }
    }
    if !plain.is_empty() {
        parts.push(format!("'{plain}'"));
    }
    parts
}
