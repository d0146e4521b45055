//! Each command that a message, hint or help text names can be typed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::Command;
use clap::error::ErrorKind;

use super::{commands, read, repository, tree};

/// A value for placeholders like `{name}`. Validators may reject it.
const SAMPLE: &str = "x";

/// The string literals of a Rust file without its tests.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '/', '\'']) {
        let (before, from) = rest.split_at(at);
        rest = if from.starts_with("//") {
            from.find('\n').map_or("", |end| &from[end..])
        } else if let Some(body) = from.strip_prefix('"') {
            let hashes = before.len() - before.trim_end_matches('#').len();
            let is_raw = before[..before.len() - hashes].ends_with('r');
            let (literal, after) = if is_raw { raw(body, hashes) } else { escaped(body) };
            found.push(literal);
            after
        } else {
            // A character literal may be a quote; anything else after an apostrophe is a lifetime.
            let quote = from.strip_prefix("'\"'").or_else(|| from.strip_prefix("'\\\"'"));
            quote.unwrap_or(&from[1..])
        };
    }
    found
}

fn raw(text: &str, hashes: usize) -> (String, &str) {
    let end = format!("\"{}", "#".repeat(hashes));
    text.split_once(&end).map_or((text.into(), ""), |(literal, after)| (literal.into(), after))
}

fn escaped(text: &str) -> (String, &str) {
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\\']) {
        literal.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = match rest.as_bytes().get(1) {
            _ if rest.starts_with('"') => return (literal, &rest[1..]),
            Some(b'n') => {
                literal.push('\n');
                &rest[2..]
            }
            // A line that continues in the next one.
            Some(b'\n') => rest[2..].trim_start(),
            Some(b'"') => {
                literal.push('"');
                &rest[2..]
            }
            _ => rest.get(2..).unwrap_or_default(),
        };
    }
    (literal, "")
}

/// The words after each `ppg ` of a text, up to the end of the command or of the sentence.
fn mentions(text: &str) -> Vec<(&str, Vec<String>)> {
    let starts = text.match_indices("ppg ").map(|(at, _)| at);
    let starts = starts.filter(|at| text[..*at].chars().next_back().is_none_or(|c| " \n($\"`'".contains(c)));
    starts.map(|at| (&text[..at], words(&text[at + "ppg ".len()..]))).collect()
}

fn words(text: &str) -> Vec<String> {
    let line = text.lines().next().unwrap_or_default();
    // In examples, aligned comments follow.
    let command = line.split("  ").next().unwrap_or_default();
    let mut words = Vec::new();
    for word in command.split(' ') {
        if word.is_empty() || word.starts_with(['#', '<', '>', '|', '(', '&']) {
            break;
        }
        let bare = word.trim_end_matches([',', ';', ':', '.', ')', '"', '\'', '`', '?']);
        words.push(bare.to_owned());
        if bare != word {
            break;
        }
    }
    words
}

fn is_placeholder(word: &str) -> bool {
    word.contains('{') || (word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase))
}

/// Whether clap accepts the words. Placeholders need not be valid values.
fn parses(words: &[String]) -> bool {
    let values = words.iter().map(|word| if word.contains('{') { SAMPLE } else { word.as_str() });
    match crate::cli::command().try_get_matches_from(["ppg"].into_iter().chain(values)) {
        Ok(_) => true,
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => true,
            ErrorKind::ValueValidation | ErrorKind::InvalidValue => words.iter().any(|word| is_placeholder(word)),
            _ => false,
        },
    }
}

/// Why the command that `words` begin with cannot be typed. The words after it are prose: some prefix must parse that
/// has all options and subcommands.
fn fault(root: &Command, before: &str, words: &[String]) -> Option<String> {
    // After other words, `ppg` and `ppg local` may be the subject of a sentence.
    let is_instruction = ["run ", "see ", "with ", "use "].iter().any(|word| before.ends_with(word));
    let first = words.iter().position(|word| !word.starts_with('-')).unwrap_or(words.len());
    if words.is_empty() || words.get(first).is_some_and(|word| word.contains('{') || word == "help") {
        return None;
    }
    let (mut command, mut required) = (root, first);
    while let Some(below) = words.get(required).and_then(|word| command.find_subcommand(word)) {
        command = below;
        required += 1;
    }
    if command.has_subcommands() && words.len() > first && !is_instruction {
        return None;
    }
    let arguments = words.iter().position(|word| word == "--").unwrap_or(words.len());
    let last_option = words[..arguments].iter().rposition(|word| word.starts_with('-')).map_or(0, |at| at + 1);
    let found = (required.max(last_option)..=words.len()).any(|length| parses(&words[..length]));
    (!found).then(|| format!("ppg {} cannot be typed", words.join(" ")))
}

fn rust_files(directory: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // Tests contain commands that must fail.
            if !path.ends_with("tests") {
                rust_files(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path.to_str().unwrap().to_owned());
        }
    }
}

#[test]
fn commands_in_messages_and_help_can_be_typed() {
    let mut files = Vec::new();
    rust_files(&repository("src"), &mut files);
    rust_files(&repository("crates"), &mut files);
    let mut texts: Vec<_> =
        files.iter().flat_map(|file| literals(&read(file)).into_iter().map(move |text| (file.clone(), text))).collect();
    // Help is in doc comments.
    let root = tree();
    for (path, command) in commands(&root) {
        let help = command.get_arguments().filter_map(|argument| argument.get_help());
        texts.extend(help.chain(command.get_about()).map(|text| (format!("ppg {path}"), text.to_string())));
    }
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (place, text) in &texts {
        for (before, words) in mentions(text) {
            if seen.insert(words.clone()) {
                faults.extend(fault(&root, before, &words).map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(seen.len() > 80, "only {} commands were found: the search is broken", seen.len());
}

#[test]
fn a_wrong_command_is_found() {
    let root = tree();
    let wrong = |text: &str| mentions(text).into_iter().any(|(before, words)| fault(&root, before, &words).is_some());
    for text in ["run ppg conn evn", "run ppg db get --lable x", "set it with ppg config set", "run ppg login2"] {
        assert!(wrong(text), "{text}");
    }
    for text in [
        "only ppg db psql needs it",
        "ppg auth logout --all removes them, too",
        "ppg needs npm",
        "ppg local mode",
        "ppg --local does",
        "ppg --help",
        "(ppg run -- x)",
    ] {
        assert!(!wrong(text), "{text}");
    }
    assert_eq!(literals("// \"a\"\nf('\"', \"b\\\"\\n\", r#\"c\"d\"#, &'a \"e \\\n   f\")"), ["b\"\n", "c\"d", "e f"]);
}
