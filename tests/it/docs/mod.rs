//! The commands in README.md and docs/ do what the pages say: every block of commands is run, a page's blocks in their order, in
//! one bash in a new directory. Blocks of ```sh test run against local mode, those that need an account against a local
//! server in the place of the hosted service, and the workflows of docs/ci.md as their CI systems run them.

mod account;
mod blocks;
mod checkout;
mod ci;
mod github_runner;
mod gitlab_runner;

use std::path::{Path, PathBuf};

use blocks::{Block, blocks};
use ppg_test::sandbox::Sandbox;

/// The kind of a block that is run against local mode.
const LOCAL: &str = "sh test";

/// Blocks of shell commands that no test runs, by the line that they begin with, and why.
const NOT_RUN: [(&str, &str); 5] = [
    ("cargo run --release", "the tests build the program, and run it with these arguments"),
    ("tests/run.sh", "it is what runs this test"),
    ("cargo install", "it builds the program once more"),
    ("# needs a browser", "tests/it/sign_in signs in to local mode with one"),
    ("# needs docker", "docker needs a daemon; tests/it/env has a reader of its format"),
];

/// The pages that must have blocks of local mode, so that a typing error in the mark does not switch a page off.
const WITH_LOCAL: [&str; 7] = ["README.md", "ci.md", "contracts.md", "env.md", "guide.md", "local.md", "scripting.md"];

/// The page's blocks as one script that tells on standard error which line it is at.
fn script(blocks: &[Block]) -> String {
    let steps = blocks.iter().map(|block| format!("echo 'at line {}' >&2\n{}\n", block.line, block.text));
    steps.collect()
}

fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = std::fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = docs.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    pages.push(root.join("README.md"));
    pages.sort();
    pages
}

fn name(page: &Path) -> String {
    page.file_name().unwrap().to_string_lossy().into_owned()
}

/// Runs a page's blocks of one kind, in their order, in one bash in the sandbox's directory.
#[track_caller]
fn run_in(sandbox: &Sandbox, page: &Path, blocks: &[Block], variables: &[(&str, &str)], input: &str) {
    let stdin = sandbox.directory().with_file_name("stdin");
    std::fs::write(&stdin, input).unwrap();
    let mut bash = sandbox.program("bash");
    bash.envs(variables.iter().copied()).stdin(std::fs::File::open(stdin).unwrap());
    let output = bash.args(["-eu", "-o", "pipefail", "-c", &script(blocks)]).output();
    let output = output.expect("bash cannot be run; install bash");
    assert!(
        output.status.success(),
        "{}: {}; a command that is not found has to be installed\n--- standard error\n{}\n--- standard output\n{}",
        page.display(),
        output.status,
        String::from_utf8_lossy(&output.stderr),
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn the_commands_for_local_mode_work() {
    // Each page has its own home and server, so that they can run side by side.
    let with_blocks: Vec<String> = std::thread::scope(|scope| {
        let run = |page: &PathBuf| {
            let mut blocks = blocks(&std::fs::read_to_string(page).unwrap());
            blocks.retain(|block| block.kind == LOCAL);
            if !blocks.is_empty() {
                let sandbox = Sandbox::create();
                let root = Path::new(env!("CARGO_MANIFEST_DIR"));
                std::os::unix::fs::symlink(root.join("docs"), sandbox.directory().join("docs")).unwrap();
                let runner_file = sandbox.directory().with_file_name("github_env");
                let variables = [("GITHUB_ENV", runner_file.to_str().unwrap())];
                run_in(&sandbox, page, &blocks, &variables, "");
            }
            !blocks.is_empty()
        };
        let pages = pages();
        let running: Vec<_> = pages.into_iter().map(|page| (name(&page), scope.spawn(move || run(&page)))).collect();
        let ran = running.into_iter().filter_map(|(name, thread)| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).then_some(name)
        });
        ran.collect()
    });
    assert_eq!(with_blocks, WITH_LOCAL, "pages with blocks that are run");
}

#[test]
fn each_block_of_commands_is_run_or_says_why_not() {
    let mut unused: Vec<_> = NOT_RUN.iter().map(|(start, _)| *start).collect();
    for page in pages().into_iter().filter(|page| name(page) != "reference.md") {
        for block in blocks(&std::fs::read_to_string(&page).unwrap()) {
            let excused = NOT_RUN.iter().find(|(start, _)| block.text.starts_with(start));
            unused.retain(|start| excused.is_none_or(|(excused, _)| excused != start));
            let is_run = block.kind == LOCAL || account::runs(&block);
            assert!(
                block.kind != "sh" || is_run != excused.is_some(),
                "{}:{}: no test runs this block; see the marks in tests/it/docs",
                page.display(),
                block.line
            );
        }
    }
    assert_eq!(unused, [""; 0], "reasons without a block");
}

#[test]
fn links_between_pages_resolve() {
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            if file.contains("://") {
                continue;
            }
            let target = if file.is_empty() { page.clone() } else { page.parent().unwrap().join(file) };
            assert!(target.exists(), "{}: {link} leads nowhere", page.display());
            if !anchor.is_empty() {
                let there = std::fs::read_to_string(&target).unwrap();
                let found = there.lines().filter(|line| line.starts_with('#')).any(|line| anchor_of(line) == anchor);
                assert!(found, "{}: no heading for {link}", page.display());
            }
        }
    }
}

/// A heading's anchor, as GitHub makes it.
fn anchor_of(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}
