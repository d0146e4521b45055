//! `ppg local serve`: the server in the foreground.

#[cfg(unix)]
use std::ffi::OsString;

use clap::Args;

use super::super::start_options;
use crate::context::Context;
use ppg_core::error::Result;
use ppg_local::{DataDir, StartOptions};

#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Leave the caller's session, directory and open files, as ppg local start does
    #[arg(long, hide = true)]
    detached: bool,
    /// The server that --detached becomes
    #[arg(long, hide = true)]
    daemon: bool,
}

pub(super) async fn run(args: &Serve, data_dir: &DataDir, context: &Context) -> Result<()> {
    let options = start_options(&context.environment, &context.config.settings);
    #[cfg(unix)]
    if args.detached {
        return ppg_local::detach(data_dir, &daemon_arguments(&options), &directories(context)?);
    }
    let options = StartOptions { detached: args.detached || args.daemon, ..options };
    ppg_local::serve(data_dir, &options, &StderrProgress(context)).await
}

/// The command line of the server itself. Paths are absolute, because its directory is another one.
#[cfg(unix)]
fn daemon_arguments(options: &StartOptions) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = ["local", "serve", "--daemon"].map(OsString::from).into();
    if let Some(bin) = &options.postgres_bin {
        arguments.extend(["--postgres-bin".into(), bin.into()]);
    }
    arguments
}

/// The variables that name our directories, with absolute paths.
#[cfg(unix)]
fn directories(context: &Context) -> Result<Vec<(&'static str, OsString)>> {
    let mut variables = vec![("PPG_CONFIG_DIR", context.environment.config_directory()?.into_os_string())];
    if let Some(given) = context.environment.get("PPG_LOCAL_DIR") {
        variables.push(("PPG_LOCAL_DIR", context.environment.working_directory.join(given).into_os_string()));
    }
    Ok(variables)
}

/// Prints each step as a line. Without byte counts, because a log keeps every line.
struct StderrProgress<'a>(&'a Context);

impl ppg_local::Progress for StderrProgress<'_> {
    fn step(&self, text: &str) {
        self.0.ui.notify(text);
    }

    fn bytes(&self, _: u64, _: Option<u64>) {}
}
