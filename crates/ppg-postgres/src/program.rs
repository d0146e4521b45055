//! External programs: their paths and their output.

use std::path::{Path, PathBuf};

/// Path of a program in `bin`, with the platform's suffix.
pub(crate) fn program_path(bin: &Path, program: &str) -> PathBuf {
    bin.join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// Last line of a program's output that is not blank.
pub(crate) fn last_line(text: &str) -> String {
    let line = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it printed nothing");
    ppg_core::text::escape_control(line.trim()).into_owned()
}
