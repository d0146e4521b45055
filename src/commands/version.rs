//! `ppg version`: prints the version.

use crate::context::Context;
use crate::output::format::Format;
use ppg_core::error::Result;

/// The line that `ppg version` and `ppg --version` print.
pub const VERSION: &str = concat!("ppg ", env!("CARGO_PKG_VERSION"));

pub(crate) fn run(context: &Context) -> Result<()> {
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "name": "ppg", "version": env!("CARGO_PKG_VERSION") }))
        }
        _ => context.printer.write(&format!("{VERSION}\n")),
    }
}
