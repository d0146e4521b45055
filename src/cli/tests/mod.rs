//! Rules for the whole command tree.
#![allow(clippy::unwrap_used, clippy::panic)]

mod docs;
mod help;
mod hints;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Command;

#[test]
fn the_command_tree_is_consistent() {
    // clap finds conflicting names of arguments only when the command is used.
    super::command().debug_assert();
}

fn tree() -> Command {
    let mut root = super::command();
    root.build();
    root
}

/// All documented commands below `command`, each with the words that are typed after `ppg`.
fn commands(command: &Command) -> Vec<(String, &Command)> {
    fn walk<'a>(command: &'a Command, path: &str, found: &mut Vec<(String, &'a Command)>) {
        for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help") {
            let path = format!("{path} {}", below.get_name()).trim_start().to_owned();
            found.push((path.clone(), below));
            walk(below, &path, found);
        }
    }
    let mut found = Vec::new();
    walk(command, "", &mut found);
    found
}

/// The commands that have no subcommands.
fn leaves(root: &Command) -> Vec<(String, &Command)> {
    commands(root).into_iter().filter(|(_, command)| !command.has_subcommands()).collect()
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
