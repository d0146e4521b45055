//! For the file that GitHub Actions names in `GITHUB_ENV`: a value between two lines of a delimiter.

use super::{EnvFormat, refuse};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut out = String::new();
    for (name, value) in variables {
        let value = value.expose();
        if value.ends_with('\r') {
            // A runner on Windows reads it and the newline before the delimiter as one line end.
            return Err(refuse(EnvFormat::Github, name, "it ends with a carriage return"));
        }
        let delimiter = delimiter(value)?;
        out.push_str(&format!("{name}<<{delimiter}\n{value}\n{delimiter}\n"));
    }
    Ok(out)
}

/// A random delimiter, so that a crafted value cannot contain it and end early.
fn delimiter(value: &str) -> Result<String> {
    loop {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| Error::failed(format!("cannot get random numbers: {error}")))?;
        let delimiter = format!("ppg_{:032x}", u128::from_be_bytes(random));
        if !value.contains(&delimiter) {
            return Ok(delimiter);
        }
    }
}
