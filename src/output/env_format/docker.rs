//! For `docker run --env-file`: `NAME=value`, read verbatim up to the end of the line.

use super::{EnvFormat, refuse};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// Longest line that docker reads, without its line end: 64 KiB with it (Go's `bufio.Scanner`).
const MAX_LINE_BYTES: usize = 64 * 1024 - 1;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut out = String::new();
    for (name, value) in variables {
        let value = value.expose();
        if value.contains('\n') {
            return Err(refuse(EnvFormat::Docker, name, "it contains a newline"));
        }
        if value.ends_with('\r') {
            return Err(refuse(EnvFormat::Docker, name, "it ends with a carriage return, which docker drops"));
        }
        let line = format!("{name}={value}\n");
        if line.len() > MAX_LINE_BYTES {
            return Err(refuse(EnvFormat::Docker, name, "it is longer than the 64 KiB that docker reads"));
        }
        out.push_str(&line);
    }
    Ok(out)
}
