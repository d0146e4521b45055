//! Local mode where it is not compiled in: `--local` is a usage error, and `ppg local` does not exist.

use super::LocalApi;
use crate::config::{Environment, Settings};
use crate::ui::Ui;
use ppg_core::error::{Error, Result};

/// Rejects `--local` in this build.
///
/// # Errors
/// `Usage`, always.
pub(crate) async fn start(_: &Environment, _: &Settings, _: &Ui) -> Result<LocalApi> {
    Err(not_compiled_in())
}

/// Rejects `--local` in this build.
///
/// # Errors
/// `Usage`, always.
pub(crate) async fn is_running(_: &Environment) -> Result<bool> {
    Err(not_compiled_in())
}

/// Rejects `--local` in this build.
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

#[cfg(test)]
mod tests {
    use clap::Subcommand;

    use super::command::LocalGroup;
    use super::*;

    #[test]
    fn without_local_mode_local_is_a_usage_error_and_no_command() {
        let environment = Environment::new(std::iter::empty(), None);
        assert_eq!(session_scope(&environment).map_err(|error| error.exit_code()), Err(2));
        let root = LocalGroup::augment_subcommands(clap::Command::new("ppg"));
        assert_eq!(root.get_subcommands().count(), 0);
    }
}
