//! For the file that GitHub Actions names in `GITHUB_ENV`: a value between two lines of a delimiter.

use super::{EnvFormat, refuse};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut out = String::new();
    for (name, value) in variables {
        let value = value.expose();
        if value.ends_with('\r') {
            // Together with the newline before the delimiter it is one line end for a runner on Windows.
            return Err(refuse(EnvFormat::Github, name, "it ends with a carriage return"));
        }
        let delimiter = delimiter(value)?;
        out.push_str(&format!("{name}<<{delimiter}\n{value}\n{delimiter}\n"));
    }
    Ok(out)
}

/// A random one each time: whoever chooses the value can't know it and end the value early.
fn delimiter(value: &str) -> Result<String> {
    loop {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| Error::failed(format!("no random numbers: {error}")))?;
        let delimiter = format!("ppg_{:032x}", u128::from_be_bytes(random));
        if !value.contains(&delimiter) {
            return Ok(delimiter);
        }
    }
}
