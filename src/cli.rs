//! The root of the command tree and the options that every command has.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, Parser, ValueEnum};
use jiff::Timestamp;

use crate::commands::version::VERSION;
use crate::commands::{self, Command, RefreshArgs};
use crate::config::{Configuration, Environment, Key, settings};
use crate::context::{Context, Invocation};
use crate::credentials::REFRESH_COMMAND;
use crate::output::format::Format;
use crate::output::printer::{OutputOptions, Printer};
use crate::output::terminal::{ColorChoice, Terminal};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

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
    /// Print the version
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// What a `ppg` that renews a sign-in for another one is told.
#[derive(Debug, Parser)]
struct RefreshCli {
    #[command(flatten)]
    global: GlobalOptions,
    #[command(flatten)]
    renew: RefreshArgs,
}

impl From<RefreshCli> for Cli {
    fn from(RefreshCli { global, renew }: RefreshCli) -> Self {
        Cli { global, version: None, command: Command::RefreshSession(renew) }
    }
}

/// Options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
struct GlobalOptions {
    /// Format: table, json, yaml, csv, ndjson, env or id
    #[arg(short, long, global = true, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    output: Option<Format>,
    /// The same as -o json
    #[arg(long, global = true, conflicts_with = "output", hide_short_help = true)]
    json: bool,
    /// Filter the JSON with a jq expression
    #[arg(long, global = true, value_name = "EXPR")]
    jq: Option<String>,
    /// Columns of the table or CSV, by the names of the JSON's fields
    #[arg(long, global = true, value_name = "A,B", value_delimiter = ',', hide_short_help = true)]
    columns: Option<Vec<String>>,
    /// Leave the headings out
    #[arg(long, global = true, hide_short_help = true)]
    no_headers: bool,
    /// Show passwords and connection strings in full
    #[arg(long, global = true, hide_short_help = true)]
    show_secrets: bool,
    /// Workspace, by ID or name
    #[arg(long, global = true, value_name = "ID|NAME")]
    workspace: Option<String>,
    /// Project, by ID or name
    #[arg(long, global = true, value_name = "ID|NAME")]
    project: Option<String>,
    /// Database, by ID or name
    #[arg(long, global = true, value_name = "ID|NAME")]
    database: Option<String>,
    /// Use local mode, the API on this machine
    #[arg(long, global = true)]
    local: bool,
    /// Address of the API
    #[arg(long, global = true, value_name = "URL", conflicts_with = "local", hide_short_help = true)]
    api_url: Option<String>,
    /// Contract of the API, 1.0 or live; left out, ppg finds out
    #[arg(long, global = true, value_name = "CONTRACT", hide_short_help = true)]
    api_contract: Option<String>,
    /// Send the token over plain http to another machine
    #[arg(long, global = true, hide_short_help = true)]
    insecure_http: bool,
    /// Read the token from a file
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "token_stdin", hide_short_help = true)]
    token_file: Option<PathBuf>,
    /// Read the token from standard input
    #[arg(long, global = true, hide_short_help = true)]
    token_stdin: bool,
    /// Time limit of one call: seconds, or a duration like 90s or 2m
    #[arg(long, global = true, value_name = "TIME", hide_short_help = true)]
    timeout: Option<String>,
    /// Profile of settings
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    profile: Option<String>,
    /// Local mode: use the PostgreSQL programs in this directory
    #[arg(long, global = true, value_name = "DIR", hide_short_help = true)]
    postgres_bin: Option<String>,
    /// Confirm what destroys something
    #[arg(short, long, global = true)]
    yes: bool,
    /// Never ask
    #[arg(long, global = true, hide_short_help = true)]
    no_input: bool,
    /// Print what would be sent to change something, and send nothing
    #[arg(long, global = true, hide_short_help = true)]
    dry_run: bool,
    /// When to use colour: auto, always or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", hide_possible_values = true, hide_short_help = true)]
    color: Option<ColorChoice>,
    /// Nothing on standard error but errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Log requests to standard error; twice: headers, too
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
}

impl GlobalOptions {
    /// What is said here for each setting.
    fn settings(&self) -> settings::CliSettings {
        let json = self.json.then(|| "json".to_owned());
        let values = [
            (Key::ApiUrl, self.api_url.clone()),
            (Key::ApiContract, self.api_contract.clone()),
            (Key::Workspace, self.workspace.clone()),
            (Key::Project, self.project.clone()),
            (Key::Database, self.database.clone()),
            (Key::Output, json.or_else(|| value_name(self.output))),
            (Key::Color, value_name(self.color)),
            (Key::Timeout, self.timeout.clone()),
            (Key::Local, self.local.then(|| "true".to_owned())),
            (Key::NoInput, self.no_input.then(|| "true".to_owned())),
            (Key::PostgresBin, self.postgres_bin.clone()),
        ];
        let values = values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
        settings::CliSettings { values, profile: self.profile.clone() }
    }

    fn invocation(&self) -> Invocation {
        Invocation {
            yes: self.yes,
            quiet: self.quiet,
            verbose: self.verbose,
            dry_run: self.dry_run,
            show_secrets: self.show_secrets,
            insecure_http: self.insecure_http,
            token_file: self.token_file.clone(),
            token_stdin: self.token_stdin,
        }
    }
}

/// The name of an enum's value on the command line.
fn value_name(value: Option<impl ValueEnum>) -> Option<String> {
    Some(value?.to_possible_value()?.get_name().to_owned())
}

/// The whole command tree, for completions, man pages and the reference.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Parses `arguments` and carries out the command.
///
/// # Errors
/// Whatever the command fails with. Help and the version are no failures.
pub async fn run(arguments: Vec<OsString>, environment: Environment) -> Result<()> {
    let words: Vec<_> = arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let parsed = match words.first().is_some_and(|word| word == REFRESH_COMMAND) {
        true => RefreshCli::try_parse_from(arguments.into_iter().skip(1)).map(Cli::from),
        false => Cli::try_parse_from(arguments),
    };
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return report_parse_error(&error, &words),
    };
    let config = Configuration::read(&cli.global.settings(), &environment, cli.command.tolerates_bad_config())?;
    let build_context = context(&cli.global, environment, config)?;
    if cli.global.jq.is_some() {
        force_exit_on_interrupt();
    }
    let ends_itself = cli.command.handles_interrupts();
    let work = commands::run(cli.command, command, &build_context);
    let result = tokio::select! {
        result = work => result,
        () = interrupt_signal(), if !ends_itself => Err(build_context.interrupted_error()),
    };
    // A command that is called off leaves its last words to others, as to the browser that waits for a page. They get a turn.
    tokio::task::yield_now().await;
    result
}

/// Whether the version is all that is asked for: prompts and scripts do so again and again, and it needs neither the
/// command tree nor any setting. With settings (`ppg version -o json`, `PPG_OUTPUT`) it is a command like any other.
pub fn wants_version_only(arguments: &[OsString]) -> bool {
    let word = arguments.get(1).filter(|_| arguments.len() == 2);
    let asked = word.is_some_and(|word| word == "version" || word == "--version" || word == "-V");
    #[expect(clippy::disallowed_methods, reason = "before the environment is read: `ppg --version` starts fastest")]
    let output_chosen = std::env::var_os("PPG_OUTPUT").is_some();
    asked && !output_chosen
}

/// Prints the line for people.
pub fn print_version() -> Result<()> {
    use std::io::Write;
    Ok(writeln!(std::io::stdout().lock(), "{VERSION}")?)
}

fn context(global: &GlobalOptions, environment: Environment, config: Configuration) -> Result<Context> {
    let settings = &config.settings;
    let value = |key| settings.text(key);
    let format = Format::from_str(value(Key::Output), false).map_err(Error::usage)?;
    let color = ColorChoice::from_str(value(Key::Color), false).map_err(Error::usage)?;
    let no_input = settings.is_on(Key::NoInput) || environment.is_ci();
    let terminal = Terminal::detect(color, environment.no_color(), no_input);
    let options =
        OutputOptions { format, jq: global.jq.clone(), columns: global.columns.clone(), headers: !global.no_headers };
    let now = Timestamp::now();
    let printer = Printer::new(options, terminal.clone(), now)?;
    Ok(Context::new(environment, config, global.invocation(), terminal, printer, now))
}

/// A filter of `--jq` may compute for ever and lets nothing else run meanwhile. So a thread of its own waits for the
/// signal, too, and ends the program where the command has not ended by itself a second later.
fn force_exit_on_interrupt() {
    std::thread::spawn(|| {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async {
            interrupt_signal().await;
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        });
        crate::context::write_error_line("error: interrupted");
        std::process::exit(Kind::Interrupted.exit_code().into());
    });
}

/// Ends when the user or the system wants us to end.
async fn interrupt_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// Help and version go to standard output; everything else becomes one line with clap's own hint.
fn report_parse_error(error: &clap::Error, words: &[String]) -> Result<()> {
    match error.kind() {
        ErrorKind::DisplayVersion => return print_version(),
        ErrorKind::DisplayHelp => return Ok(error.print()?),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            return Err(Error::usage("which command?").hint("see ppg --help").code(Code::CommandNeeded));
        }
        _ => {}
    }
    let rendered = error.render().to_string();
    let first = rendered.lines().next().unwrap_or_default();
    let mut message = first.strip_prefix("error: ").unwrap_or(first).trim_end_matches(':').to_owned();
    // Where clap goes on in a list, its items belong to the sentence.
    if first.ends_with(':') {
        let items: Vec<_> = rendered.lines().skip(1).take_while(|line| line.starts_with("  ")).map(str::trim).collect();
        message = format!("{message}: {}", items.join(", "));
    }
    // Of a value that was refused clap shows it as it came; its lines would hide the reason.
    if error.kind() == ErrorKind::ValueValidation
        && let (Some(value), Some(argument), Some(reason)) = (
            context_values(error, ContextKind::InvalidValue).first(),
            context_values(error, ContextKind::InvalidArg).first(),
            std::error::Error::source(error),
        )
    {
        message =
            format!("invalid value {:?} for {argument}: {reason}", text::truncate(&text::escape_control(value), 80));
    }
    let root = command();
    let (at, path) = command_at(&root, words);
    let possible = context_values(error, ContextKind::ValidValue);
    let suggestions: Vec<String> =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .flat_map(|kind| context_values(error, kind))
            // As it is documented: clap suggests hidden aliases, too.
            .map(|near| at.find_subcommand(&near).map_or(near, |command| command.get_name().to_owned()))
            .collect();
    let failed = Error::usage(text::escape_control(&text::truncate(&message, 1000)).into_owned()).code(Code::Usage);
    // The likeliest comes last.
    Err(match (suggestions.last(), &possible[..]) {
        (Some(near), []) => failed.hint(format!("did you mean {near}?")),
        (None, []) => failed.hint(format!("see {path} --help")),
        (_, possible) => failed.hint(format!("use one of {}", possible.join(", "))),
    })
}

/// The command below `root` that was meant, as far as its words are right, and those words.
fn command_at<'a>(root: &'a clap::Command, words: &[String]) -> (&'a clap::Command, String) {
    let (mut at, mut path) = (root, "ppg".to_owned());
    for word in words.iter().take_while(|word| *word != "--") {
        if let Some(below) = at.find_subcommand(word) {
            at = below;
            path = format!("{path} {}", below.get_name());
        }
    }
    (at, path)
}

fn context_values(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(many)) => many.clone(),
        _ => Vec::new(),
    }
}

/// Whether an error is to be JSON, where the command line could not be parsed or the settings not be read.
pub fn wants_json(arguments: &[OsString], environment: &Environment) -> bool {
    let words: Vec<_> =
        arguments.iter().skip(1).map(|word| word.to_string_lossy()).take_while(|word| word != "--").collect();
    let json = |value: &str| matches!(value, "json" | "ndjson");
    let given = words.iter().enumerate().rev().find_map(|(at, word)| match word.as_ref() {
        "--json" | "--jq" => Some(true),
        "-o" | "--output" => Some(words.get(at + 1).is_some_and(|value| json(value))),
        word => word
            .strip_prefix("--output=")
            .or(word.strip_prefix("-o"))
            .filter(|_| word.starts_with("-o") || word.starts_with("--output="))
            .map(|value| json(value.trim_start_matches('='))),
    });
    given.unwrap_or_else(|| environment.get("PPG_OUTPUT").is_some_and(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_tree_contradicts_itself_nowhere() {
        // Names of arguments that meet, and whatever else clap would find only when the command is called.
        command().debug_assert();
    }
}
