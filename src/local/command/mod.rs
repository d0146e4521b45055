//! `ppg local`: starts, stops and inspects local mode.

mod logs;
mod reset;
mod serve;
mod status;

use clap::Subcommand;

use super::{data_dir, start_server};
use crate::context::Context;
use logs::Logs;
use ppg_core::error::Result;
use serve::Serve;

/// The part of the command tree that belongs to local mode.
#[derive(Debug, Subcommand)]
pub(crate) enum LocalGroup {
    /// Run the API on this machine, with real PostgreSQL
    #[command(subcommand)]
    Local(LocalCommand),
}

impl LocalGroup {
    /// Whether the command ends on Ctrl-C by itself: a server has requests to finish and databases to stop.
    pub(crate) fn handles_interrupts(&self) -> bool {
        matches!(self, LocalGroup::Local(LocalCommand::Serve(_)))
    }
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum LocalCommand {
    /// Start the server; commands with --local start it on demand
    #[command(after_help = "Example:\n  ppg local start")]
    Start,
    /// Stop the server and its databases; no data is lost
    #[command(after_help = "Example:\n  ppg local stop")]
    Stop,
    /// Show addresses, data directory and databases
    #[command(after_help = "Example:\n  ppg local status -o json --jq .url")]
    Status,
    /// Run the server in the foreground until Ctrl-C
    #[command(after_help = "Example:\n  ppg local serve")]
    Serve(Serve),
    /// Delete all projects, databases and backups of local mode
    #[command(after_help = "Example:\n  ppg local reset --yes")]
    Reset,
    /// Show the log of the server
    #[command(after_help = "Examples:\n  ppg local logs -n 50\n  ppg local logs --follow")]
    Logs(Logs),
}

pub(crate) async fn run(group: LocalGroup, context: &Context) -> Result<()> {
    let LocalGroup::Local(command) = group;
    let data_dir = data_dir(&context.environment)?;
    match command {
        LocalCommand::Start => {
            start_server(&context.environment, &context.config.settings, &context.ui).await?;
            status::run(&data_dir, context).await
        }
        LocalCommand::Stop if context.flags.dry_run => {
            context.ui.notify("Would stop local mode");
            Ok(())
        }
        LocalCommand::Stop => {
            let progress = context.ui.progress("stopping local mode");
            let stopped = ppg_local::stop(&data_dir).await;
            progress.finish();
            context.ui.notify(if stopped? { "Stopped local mode" } else { "Local mode was not running" });
            Ok(())
        }
        LocalCommand::Status => status::run(&data_dir, context).await,
        LocalCommand::Serve(args) => serve::run(&args, &data_dir, context).await,
        LocalCommand::Reset => reset::run(&data_dir, context).await,
        LocalCommand::Logs(args) => logs::run(&args, &ppg_local::log_path(&data_dir), context).await,
    }
}
