//! Local mode where it is not compiled in: `--local` is a usage error, and `ppg local` does not exist.

use crate::config::{Environment, Settings};
use crate::ui::Ui;
use ppg_api::{ApiUrl, Contract};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Rejects `--local`.
///
/// # Errors
/// `Usage`, always.
pub(crate) async fn start(_: &Environment, _: &Settings, _: &Ui, _: Option<Contract>) -> Result<(ApiUrl, Secret)> {
    Err(not_compiled_in())
}

/// Rejects `--local`.
///
/// # Errors
/// `Usage`, always.
pub(crate) fn session_scope(_: &Environment) -> Result<String> {
    Err(not_compiled_in())
}

fn not_compiled_in() -> Error {
    Error::usage("this ppg was built without local mode")
}

/// The commands of local mode: there are none.
pub(crate) mod command {
    use clap::Subcommand;

    use crate::context::Context;
    use ppg_core::error::Result;

    /// An empty part of the command tree.
    #[derive(Debug, Subcommand)]
    pub(crate) enum LocalGroup {}

    impl LocalGroup {
        pub(crate) fn handles_interrupts(&self) -> bool {
            match *self {}
        }
    }

    pub(crate) async fn run(group: LocalGroup, _: &Context) -> Result<()> {
        match group {}
    }
}
