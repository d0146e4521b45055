//! `ppg local`: start, stop, status, serve, reset, logs.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::time::Duration;

use clap::{Args, Subcommand};

use crate::config::Key;
use crate::context::Context;
use crate::hints;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_core::error::{Error, Result};
use ppg_core::text;
use ppg_local;
use ppg_local::LocalStatus;

// Local mode: the Management API on this machine, with real PostgreSQL behind it
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum LocalCommand {
    /// Start it; other commands do so on their own with --local
    #[command(after_help = "Example:\n  ppg local start")]
    Start,
    /// Stop it, with its PostgreSQL servers; nothing is lost
    #[command(after_help = "Example:\n  ppg local stop")]
    Stop,
    /// Show what runs, and where it keeps its data
    #[command(after_help = "Example:\n  ppg local status -o json --jq .url")]
    Status,
    /// Serve in the foreground, until Ctrl-C
    #[command(after_help = "Example:\n  ppg local serve")]
    Serve(Serve),
    /// Delete everything in it: projects, databases, backups
    #[command(after_help = "Example:\n  ppg local reset --yes")]
    Reset,
    /// Show its log
    #[command(after_help = "Examples:\n  ppg local logs -n 50\n  ppg local logs --follow")]
    Logs(Logs),
}

// How to serve.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Leave the terminal's session: `local start` starts the server so
    #[arg(long, hide = true)]
    detached: bool,
}

// How much of the log.
#[derive(Debug, Args)]
pub(crate) struct Logs {
    /// So many of its last lines
    #[arg(short = 'n', long, value_name = "N", default_value_t = 100)]
    lines: usize,
    /// Go on with what is added, until Ctrl-C
    #[arg(short, long)]
    follow: bool,
}

impl Tabular for LocalStatus {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("running", |s| match s.running {
            true => Cell::Status("true".into(), Severity::Ok),
            false => Cell::Status("false".into(), Severity::None),
        }),
        Column::new("url", |s| Cell::text(s.url.as_ref())),
        Column::new("liveUrl", |s| Cell::text(s.live_url.as_ref())),
        Column::new("signInCode", |s| Cell::text(s.sign_in_code.as_ref().map(|code| code.display()))),
        Column::new("pid", |s| Cell::text(s.pid)),
        Column::new("engine", |s| Cell::text(s.engine.as_ref().map(|engine| format!("PostgreSQL {}", engine.version)))),
        Column::new("dataDirectory", |s| Cell::Text(s.data_directory.display().to_string())),
        Column::new("databases", |s| {
            let shown = |d: &ppg_local::LocalDatabase| {
                format!("{} on port {} ({})", d.name.as_deref().unwrap_or(d.id.as_str()), d.port, d.status)
            };
            Cell::Text(s.databases.iter().map(shown).collect::<Vec<_>>().join(", "))
        }),
    ];

    fn id(&self) -> &str {
        self.url.as_deref().unwrap_or_default()
    }
}

pub(crate) async fn run(command: LocalCommand, context: &Context) -> Result<()> {
    let home = context.local_home()?;
    match command {
        LocalCommand::Start => {
            context.start_local().await?;
            show_status(context, &home).await
        }
        LocalCommand::Stop if context.invocation.dry_run => {
            context.notify("Would stop local mode");
            Ok(())
        }
        LocalCommand::Stop => {
            let progress = context.progress("stopping local mode");
            let stopped = ppg_local::stop(&home).await;
            progress.finish();
            context.notify(if stopped? { "Local mode is stopped" } else { "Local mode was not running" });
            Ok(())
        }
        LocalCommand::Status => show_status(context, &home).await,
        LocalCommand::Serve(args) => {
            let options = ppg_local::StartOptions { detached: args.detached, ..context.local_options() };
            ppg_local::serve(&home, &options, &StderrProgress(context)).await
        }
        LocalCommand::Reset => {
            let status = ppg_local::status(&home).await?;
            let count = status.databases.len();
            let lost = format!(
                "local mode's data in {} will be deleted for good: {}, with backups",
                status.data_directory.display(),
                text::pluralize(count, "database")
            );
            context.confirm_destructive(&lost, "local")?;
            if context.invocation.dry_run {
                context.notify(&lost);
                return Ok(());
            }
            ppg_local::reset(&home).await?;
            forget(context).await;
            context.notify("Local mode is empty");
            // What was chosen there is gone with the rest.
            let mut file = context.config.file.clone();
            let chosen = [Key::Workspace, Key::Project, Key::Database];
            let unset = chosen.map(|key| file.unset("local", key));
            if unset.contains(&true) { context.save(&file, "Profile local chooses nothing") } else { Ok(()) }
        }
        LocalCommand::Logs(args) => logs(&args, &ppg_local::log_path(&home), context).await,
    }
}

async fn show_status(context: &Context, home: &ppg_local::DataDir) -> Result<()> {
    let mut status = ppg_local::status(home).await?;
    if let Some(code) = status.sign_in_code.as_mut().filter(|_| context.invocation.show_secrets) {
        code.unmask();
    }
    context.printer.one(&status)
}

/// Steps as lines, for who serves in the foreground.
struct StderrProgress<'a>(&'a Context);

impl ppg_local::Progress for StderrProgress<'_> {
    fn step(&self, text: &str) {
        self.0.notify(text);
    }

    fn bytes(&self, _: u64, _: Option<u64>) {}
}

async fn logs(args: &Logs, path: &Path, context: &Context) -> Result<()> {
    let fail = |error: std::io::Error| Error::io(format!("cannot read {}", path.display()), &error);
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::not_found("local mode has no log yet").hint("start it with ppg local start"));
        }
        Err(error) => return Err(fail(error)),
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(fail)?;
    let log = String::from_utf8_lossy(&bytes);
    let lines: Vec<_> = log.lines().collect();
    show(context, lines.iter().skip(lines.len().saturating_sub(args.lines)))?;
    if !args.follow {
        return Ok(());
    }
    let mut at = bytes.len() as u64;
    loop {
        tokio::time::sleep(Duration::from_millis(250)).await;
        let length = file.metadata().map_err(fail)?.len();
        // The log was put aside for a new one when it had grown: its name is the new one's.
        let renewed = std::fs::metadata(path).is_ok_and(|new| new.len() < at);
        if renewed {
            file = File::open(path).map_err(fail)?;
            at = 0;
        } else if length <= at {
            continue;
        }
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(at)).map_err(fail)?;
        file.read_to_end(&mut bytes).map_err(fail)?;
        // A line that is being written is shown when it is whole.
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        at += whole as u64;
        show(context, String::from_utf8_lossy(&bytes[..whole]).lines())?;
    }
}

fn show(context: &Context, lines: impl Iterator<Item = impl AsRef<str>>) -> Result<()> {
    let text: String = lines.map(|line| format!("{}\n", text::escape_control(line.as_ref()))).collect();
    context.printer.write(&text)
}

/// Forgets sign-ins and connection strings of what was reset: they open nothing any more.
async fn forget(context: &Context) {
    let forgotten = async {
        let (vault, api) = (context.vault()?, context.local_session_scope()?);
        for (profile, _) in vault.profiles()? {
            vault.update(&profile, None, |account| account.remove_where(|session| session.api == api)).await?;
        }
        vault.remove_connections(|_, saved| saved.api == api).await
    };
    if let Err(error) = forgotten.await {
        context
            .notify(&format!("warning: sign-ins that are good for nothing any more stay: {}", hints::to_line(&error)));
    }
}
