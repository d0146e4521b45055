//! Programs that are run: their paths and what they say.

use std::path::{Path, PathBuf};

/// The path of a program in `bin`, with the platform's ending.
pub(crate) fn program_path(bin: &Path, program: &str) -> PathBuf {
    bin.join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// The last line of a program's output that says something.
pub(crate) fn last_line(text: &str) -> String {
    let line = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it said nothing");
    ppg_core::text::escape_control(line.trim()).into_owned()
}
