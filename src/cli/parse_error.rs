//! Errors in the command line: one line with a hint instead of clap's paragraphs.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{command, print_version};
use crate::config::Environment;
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

/// Prints help and the version to standard output; turns any other parse error into one line with clap's own
/// suggestion. `words` are the arguments after the program's name.
///
/// # Errors
/// `Usage` for everything but help and the version.
pub(super) fn report(error: &clap::Error, words: &[String]) -> Result<()> {
    match error.kind() {
        ErrorKind::DisplayVersion => return print_version(),
        ErrorKind::DisplayHelp => return Ok(error.print()?),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            return Err(Error::usage("no command given").hint("see ppg --help").code(Code::CommandNeeded));
        }
        _ => {}
    }
    let root = command();
    let (command, path) = command_at(&root, words);
    let message = text::truncate(&message(error), 1000).into_owned();
    let usage = Error::usage(text::escape_control(&message).into_owned()).code(Code::Usage);
    let allowed = context_values(error, ContextKind::ValidValue);
    Err(match suggestion(error, command) {
        _ if !allowed.is_empty() => usage.hint(format!("use one of {}", allowed.join(", "))),
        Some(name) => usage.hint(format!("did you mean {name}?")),
        None => usage.hint(format!("see {path} --help")),
    })
}

/// The first line of clap's error, with the items of the list that it may introduce.
fn message(error: &clap::Error) -> String {
    // clap prints a rejected value as it was given; line breaks in it would hide the reason.
    if error.kind() == ErrorKind::ValueValidation
        && let (Some(value), Some(argument), Some(reason)) = (
            context_values(error, ContextKind::InvalidValue).first(),
            context_values(error, ContextKind::InvalidArg).first(),
            std::error::Error::source(error),
        )
    {
        let value = text::escape_control(value);
        return format!("invalid value {:?} for {argument}: {reason}", text::truncate(&value, 80));
    }
    let rendered = error.render().to_string();
    let first = rendered.lines().next().unwrap_or_default();
    let message = first.strip_prefix("error: ").unwrap_or(first).trim_end_matches(':');
    if !first.ends_with(':') {
        return message.to_owned();
    }
    let items: Vec<_> = rendered.lines().skip(1).take_while(|line| line.starts_with("  ")).map(str::trim).collect();
    format!("{message}: {}", items.join(", "))
}

/// What clap takes for the intended argument, value or subcommand of `command`.
fn suggestion(error: &clap::Error, command: &clap::Command) -> Option<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    // clap orders by similarity and puts the best match last.
    let name = kinds.into_iter().flat_map(|kind| context_values(error, kind)).last()?;
    // It suggests hidden aliases, too: show the documented name.
    Some(command.find_subcommand(&name).map_or(name.clone(), |command| command.get_name().to_owned()))
}

/// The deepest subcommand below `root` that `words` name, and how it is typed.
fn command_at<'a>(root: &'a clap::Command, words: &[String]) -> (&'a clap::Command, String) {
    let (mut command, mut path) = (root, "ppg".to_owned());
    for word in words.iter().take_while(|word| *word != "--") {
        if let Some(subcommand) = command.find_subcommand(word) {
            command = subcommand;
            path = format!("{path} {}", subcommand.get_name());
        }
    }
    (command, path)
}

fn context_values(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(value)) => vec![value.clone()],
        Some(ContextValue::Strings(values)) => values.clone(),
        _ => Vec::new(),
    }
}

/// Whether errors are printed as JSON. Looks for the options in the raw arguments, because it must also know when the
/// command line does not parse or the settings cannot be read. The last option wins, else `PPG_OUTPUT`.
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
