//! Help texts: sentence case, no full stop, at most 80 columns; an example for each command.

use super::{commands, leaves, tree};

/// What is wrong with a one-line help text.
fn fault(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("is empty"),
        text if text.contains('\n') => Some("has more than one line"),
        text if text.chars().count() > 80 => Some("is longer than 80 columns"),
        text if text.ends_with('.') => Some("ends with a full stop"),
        text if text.starts_with(char::is_lowercase) => Some("begins with a lower-case letter"),
        _ => None,
    }
}

#[test]
fn help_is_one_line_in_sentence_case() {
    let root = tree();
    let mut faults = Vec::new();
    let mut check = |what: String, text: Option<&clap::builder::StyledStr>| {
        let text = text.map(ToString::to_string).unwrap_or_default();
        faults.extend(fault(&text).map(|fault| format!("{what} {fault}: {text:?}")));
    };
    for (path, command) in commands(&root).into_iter().chain([(String::new(), &root)]) {
        check(format!("ppg {path}"), command.get_about());
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            check(format!("{} of ppg {path}", argument.get_id()), argument.get_help());
        }
    }
    faults.sort();
    faults.dedup_by_key(|fault| fault.split_once(": ").map(|(_, text)| text.to_owned()));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn each_command_has_an_example_of_itself() {
    let root = tree();
    for (path, command) in leaves(&root) {
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let (_, examples) = help.split_once("Example").unwrap_or_default();
        // Global options may stand before the command.
        let shows = |line: &str| line.contains("ppg ") && line.contains(&path);
        assert!(examples.lines().any(shows), "ppg {path} has no example of itself in its help");
    }
}
