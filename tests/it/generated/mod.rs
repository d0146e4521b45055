//! What is generated from the command tree and kept in the repository says what the program says now: completion scripts,
//! man pages, the command reference. `PPG_BLESS=1 cargo test --test it generated::` writes them anew.

mod reference;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::ValueEnum;
use ppg_cli::commands::completions::Shell;

const HOW: &str = "run PPG_BLESS=1 cargo test --test it generated::, and commit what it writes";

fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn root() -> clap::Command {
    let mut root = ppg_cli::cli::command();
    root.build();
    root
}

/// Compares a directory (its files that end in `suffix`) or writes it.
fn keep(directory: &str, suffix: &str, wanted: &BTreeMap<String, String>) {
    let directory = path(directory);
    let there: Vec<String> = fs::read_dir(&directory)
        .map(|entries| entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    let stale: Vec<_> = there.iter().filter(|name| name.ends_with(suffix) && !wanted.contains_key(*name)).collect();
    if std::env::var_os("PPG_BLESS").is_some() {
        fs::create_dir_all(&directory).unwrap();
        stale.iter().for_each(|name| fs::remove_file(directory.join(name)).unwrap());
        wanted.iter().for_each(|(name, text)| fs::write(directory.join(name), text).unwrap());
        return;
    }
    assert!(stale.is_empty(), "{stale:?} belong to no command any more: {HOW}");
    for (name, text) in wanted {
        let file = directory.join(name);
        let kept = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        if kept != *text {
            let same = kept.lines().zip(text.lines()).take_while(|(kept, now)| kept == now).count();
            panic!(
                "{} is stale from line {} on: {HOW}\nkept: {:?}\nnow:  {:?}",
                file.display(),
                same + 1,
                kept.lines().nth(same).unwrap_or_default(),
                text.lines().nth(same).unwrap_or_default()
            );
        }
    }
}

fn completion_scripts() -> BTreeMap<String, String> {
    // clap_complete builds the tree by itself, and differently from a tree that is built already.
    Shell::value_variants().iter().map(|shell| shell.script(&mut ppg_cli::cli::command())).collect()
}

#[test]
fn completion_scripts_are_up_to_date() {
    keep("completions", "", &completion_scripts());
}

#[test]
fn man_pages_are_up_to_date() {
    keep("docs/man", ".1", &reference::man_pages(&root()).into_iter().collect());
}

#[test]
fn the_command_reference_is_up_to_date() {
    let file = ("reference.md".to_owned(), reference::markdown(&root()));
    keep("docs", "reference.md", &[file].into_iter().collect());
}

/// Runs a shell on one script.
fn shell(program: &str, arguments: &[&str], script: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(script).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; install {program}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{program}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

#[cfg(unix)]
#[test]
fn shells_read_their_completion_scripts() {
    let written = tempfile::tempdir().unwrap();
    for (name, script) in completion_scripts() {
        fs::write(written.path().join(name), script).unwrap();
    }
    let file = |name: &str| written.path().join(name);
    shell("bash", &["-n"], &file("ppg.bash"));
    shell("zsh", &["-n"], &file("_ppg"));
    shell("fish", &["-n"], &file("ppg.fish"));

    let request = "source \"$1\"; complete -p ppg; COMP_WORDS=(ppg backup re); COMP_CWORD=2; _ppg ppg re backup; echo \"${COMPREPLY[@]}\"";
    let answer = shell("bash", &["-c", request, "bash"], &file("ppg.bash"));
    assert!(answer.contains("-F _ppg") && answer.trim_end().ends_with("restore"), "{answer}");
    let answer = shell("fish", &["-c", "source $argv[1]; complete --do-complete 'ppg backup re'"], &file("ppg.fish"));
    assert!(answer.starts_with("restore\t"), "{answer}");
    let request = "autoload -U compinit && compinit -D -u; source \"$1\"; echo ${_comps[ppg]}";
    assert_eq!(shell("zsh", &["-f", "-c", request, "zsh"], &file("_ppg")).trim(), "_ppg");
}
