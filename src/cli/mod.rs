//! The root of the command tree: parses the command line and runs the command.

mod global;
mod interrupt;
mod parse_error;
#[cfg(all(test, feature = "local"))]
mod tests;

pub use parse_error::wants_json;

use std::ffi::OsString;
use std::io::Write;

use clap::{Arg, ArgAction, CommandFactory, FromArgMatches, Parser, ValueEnum};
use jiff::Timestamp;

use crate::commands::version::VERSION;
use crate::commands::{self, Command, RefreshArgs};
use crate::config::source::CliSettings;
use crate::config::{Configuration, Environment, Key, Origin};
use crate::context::Context;
use crate::credentials::REFRESH_COMMAND;
use crate::hints::CommandLine;
use crate::output::format::Format;
use crate::output::printer::{OutputOptions, Printer};
use crate::output::terminal::{ColorChoice, Terminal};
use global::GlobalOptions;
use ppg_core::error::{Error, Result};

/// Long name of the hidden option that means `--local=false`.
const NO_LOCAL: &str = "no-local";

/// The command line of Prisma Postgres
#[derive(Debug, Parser)]
#[command(
    name = "ppg",
    version,
    about = "The command line of Prisma Postgres",
    after_help = "Start here:\n  ppg --local quickstart          a database on this machine, no account needed\n  eval $(ppg --local conn env)    DATABASE_URL and PG* in this shell\n  ppg help COMMAND                options and examples of a command",
    disable_version_flag = true,
    subcommand_required = true,
    arg_required_else_help = true,
    infer_long_args = false,
    max_term_width = 100
)]
struct Cli {
    #[command(flatten)]
    global: GlobalOptions,
    /// Print the version of ppg
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// Arguments of the hidden subcommand that refreshes a session. It stays out of the tree, so that help, completions and
/// suggestions do not show it.
#[derive(Debug, Parser)]
struct RefreshCli {
    #[command(flatten)]
    global: GlobalOptions,
    #[command(flatten)]
    refresh: RefreshArgs,
}

impl From<RefreshCli> for Cli {
    fn from(RefreshCli { global, refresh }: RefreshCli) -> Self {
        Cli { global, version: None, command: Command::RefreshSession(refresh) }
    }
}

/// The whole command tree, for completions, man pages, the reference and tests.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Parses `arguments`, the first of which is the program, and runs the command. `--help` and `--version` print and
/// succeed.
///
/// # Errors
/// `Usage` for arguments or settings that are invalid, `Interrupted` after Ctrl-C or SIGTERM, and the error of the
/// command.
pub async fn run(arguments: Vec<OsString>, environment: Environment) -> Result<()> {
    let mut commands = CommandLine::new(environment.program(), &CliSettings::default());
    run_command(arguments, environment, &mut commands).await.map_err(|error| commands.spell_out(error))
}

/// Runs the command. Its hints suggest `commands`, which get the options that are parsed.
async fn run_command(arguments: Vec<OsString>, environment: Environment, commands: &mut CommandLine) -> Result<()> {
    let words: Vec<_> = arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let parsed = match words.first().is_some_and(|word| word == REFRESH_COMMAND) {
        true => RefreshCli::try_parse_from(arguments.into_iter().skip(1)).map(Cli::from),
        false => parse(arguments),
    };
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return parse_error::report(&error, &words),
    };
    let options = cli.global.settings();
    *commands = CommandLine::new(environment.program(), &options);
    let config = Configuration::read(&options, &environment, cli.command.tolerates_bad_config())?;
    let context = build_context(&cli.global, environment, commands.clone(), config, cli.command.has_own_output())?;
    if cli.global.jq.is_some() {
        interrupt::force_exit();
    }
    let handles_interrupts = cli.command.handles_interrupts();
    let result = tokio::select! {
        result = commands::run(cli.command, command, &context) => result,
        () = interrupt::signal(), if !handles_interrupts => Err(context.ui.interrupted_error()),
    };
    // A cancelled command may have woken other tasks, such as the one that answers the waiting browser: one turn for
    // them.
    tokio::task::yield_now().await;
    result
}

/// Parses a command line. It may contain `--no-local` for `--local=false`, which stays out of the tree like the hidden
/// subcommand: completion scripts would show it.
fn parse(arguments: Vec<OsString>) -> std::result::Result<Cli, clap::Error> {
    let no_local = Arg::new(NO_LOCAL).long(NO_LOCAL).global(true).hide(true).action(ArgAction::SetTrue);
    let matches = command().arg(no_local.overrides_with("local")).try_get_matches_from(arguments)?;
    let mut cli = Cli::from_arg_matches(&matches)?;
    if matches.get_flag(NO_LOCAL) {
        cli.global.local = Some(false);
    }
    Ok(cli)
}

/// Whether the version line is all that is requested. Shell prompts and scripts ask for it often, and it needs neither
/// the command tree nor a setting, so it is printed without them. With output options it is an ordinary command: in
/// `ppg version -o json`.
pub fn wants_version_only(arguments: &[OsString]) -> bool {
    let only_word = arguments.get(1).filter(|_| arguments.len() == 2);
    only_word.is_some_and(|word| word == "version" || word == "--version" || word == "-V")
}

/// Prints the version line to standard output.
///
/// # Errors
/// `BrokenPipe` or `Failed` if standard output cannot be written.
pub fn print_version() -> Result<()> {
    Ok(writeln!(std::io::stdout().lock(), "{VERSION}")?)
}

/// Puts the context together. A command that `has_own_output` is not changed by a default format.
fn build_context(
    global: &GlobalOptions,
    environment: Environment,
    commands: CommandLine,
    config: Configuration,
    has_own_output: bool,
) -> Result<Context> {
    let settings = &config.settings;
    let is_explicit = settings.get(Key::Output).is_some_and(|setting| setting.origin == Origin::Option);
    let format = match Format::from_str(settings.text(Key::Output), false).map_err(Error::usage)? {
        _ if has_own_output && !is_explicit => Format::default(),
        format => format,
    };
    let color = ColorChoice::from_str(settings.text(Key::Color), false).map_err(Error::usage)?;
    let no_input = settings.is_on(Key::NoInput) || environment.is_ci();
    let terminal = Terminal::detect(color, environment.no_color(), no_input);
    let options = OutputOptions {
        format,
        is_explicit,
        jq: global.jq.clone(),
        columns: global.columns.clone(),
        headers: !global.no_headers,
    };
    let now = Timestamp::now();
    let printer = Printer::new(options, terminal.clone(), now)?;
    Ok(Context::new(environment, commands, config, global.flags(), terminal, printer, now))
}
