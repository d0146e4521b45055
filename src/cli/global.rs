//! The options of every command.

use std::path::PathBuf;

use clap::builder::BoolishValueParser;
use clap::{ArgAction, Args, ValueEnum};

use crate::config::{Key, source};
use crate::context::GlobalFlags;
use crate::output::format::Format;
use crate::output::terminal::ColorChoice;

// Use `//`, not `///`, here: clap would take a doc comment for the help of the command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(super) struct GlobalOptions {
    /// Output format: table, json, yaml, csv, ndjson, env or id
    #[arg(short, long, global = true, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    output: Option<Format>,
    /// Short for -o json
    #[arg(long, global = true, conflicts_with = "output", hide_short_help = true)]
    json: bool,
    /// Filter the JSON with a jq expression
    #[arg(long, global = true, value_name = "EXPR")]
    pub(super) jq: Option<String>,
    /// Columns of the table or CSV, by JSON field name
    #[arg(long, global = true, value_name = "A,B", value_delimiter = ',', hide_short_help = true)]
    pub(super) columns: Option<Vec<String>>,
    /// Omit the column headings
    #[arg(long, global = true, hide_short_help = true)]
    pub(super) no_headers: bool,
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
    /// Use local mode; =false: the hosted service
    #[arg(
        long,
        global = true,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true",
        value_name = "BOOL",
        value_parser = BoolishValueParser::new(),
        hide_possible_values = true
    )]
    pub(super) local: Option<bool>,
    /// Base URL of the API
    #[arg(long, global = true, value_name = "URL", hide_short_help = true)]
    api_url: Option<String>,
    /// API contract, 1.0 or live; detected if omitted
    #[arg(long, global = true, value_name = "CONTRACT", hide_short_help = true)]
    api_contract: Option<String>,
    /// Allow sending the token over plain HTTP to another machine
    #[arg(long, global = true, hide_short_help = true)]
    insecure_http: bool,
    /// Read the token from a file
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "token_stdin", hide_short_help = true)]
    token_file: Option<PathBuf>,
    /// Read the token from standard input
    #[arg(long, global = true, hide_short_help = true)]
    token_stdin: bool,
    /// Time limit of one request: seconds, or a duration like 90s or 2m
    #[arg(long, global = true, value_name = "TIME", hide_short_help = true)]
    timeout: Option<String>,
    /// Profile of settings and sign-ins to use
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    profile: Option<String>,
    /// Directory of PostgreSQL's programs, for local mode
    #[arg(long, global = true, value_name = "DIR", hide_short_help = true)]
    postgres_bin: Option<String>,
    /// Confirm destructive actions without a prompt
    #[arg(short, long, global = true)]
    yes: bool,
    /// Disable all prompts, as in CI
    #[arg(long, global = true, hide_short_help = true)]
    no_input: bool,
    /// Print requests that would change something, without sending them
    #[arg(long, global = true, hide_short_help = true)]
    dry_run: bool,
    /// When to use colour: auto, always or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", hide_possible_values = true, hide_short_help = true)]
    color: Option<ColorChoice>,
    /// Print nothing but errors to standard error
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Log requests to standard error; -vv also logs headers
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
}

impl GlobalOptions {
    /// The settings that are given as options.
    pub(super) fn settings(&self) -> source::CliSettings {
        let token_option = match (&self.token_file, self.token_stdin) {
            (Some(_), _) => Some("--token-file"),
            (None, true) => Some("--token-stdin"),
            (None, false) => None,
        };
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
            (Key::Local, self.local.map(|on| on.to_string())),
            (Key::NoInput, self.no_input.then(|| "true".to_owned())),
            (Key::PostgresBin, self.postgres_bin.clone()),
        ];
        let values = values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
        source::CliSettings { values, profile: self.profile.clone(), token_option }
    }

    /// The options that are not settings.
    pub(super) fn flags(&self) -> GlobalFlags {
        GlobalFlags {
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

/// The name of an enum value on the command line.
fn value_name(value: Option<impl ValueEnum>) -> Option<String> {
    Some(value?.to_possible_value()?.get_name().to_owned())
}
