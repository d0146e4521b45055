//! `ppg local serve`: the server in the foreground.

use clap::Args;

use super::super::start_options;
use crate::context::Context;
use ppg_core::error::Result;
use ppg_local::{DataDir, StartOptions};

#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Leave the session of the terminal, as ppg local start does
    #[arg(long, hide = true)]
    detached: bool,
}

pub(super) async fn run(args: &Serve, data_dir: &DataDir, context: &Context) -> Result<()> {
    let options =
        StartOptions { detached: args.detached, ..start_options(&context.environment, &context.config.settings) };
    ppg_local::serve(data_dir, &options, &StderrProgress(context)).await
}

/// Prints each step as a line. Without byte counts, because a log keeps every line.
struct StderrProgress<'a>(&'a Context);

impl ppg_local::Progress for StderrProgress<'_> {
    fn step(&self, text: &str) {
        self.0.ui.notify(text);
    }

    fn bytes(&self, _: u64, _: Option<u64>) {}
}
