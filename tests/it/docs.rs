//! The commands in README.md and docs/ do what the pages say: every block that begins with ```sh test is run, a page's
//! blocks in their order, in one bash in a new directory, against local mode.

use std::path::{Path, PathBuf};
use std::process::Command;

use ppg_test::sandbox::Sandbox;

/// First line of a block that is run.
const RUN: &str = "```sh test";

/// The pages that must have such blocks, so that a typing error in the mark does not switch a page off.
const WITH_BLOCKS: [&str; 6] = ["README.md", "contracts.md", "env.md", "guide.md", "local.md", "scripting.md"];

/// One block: the line of its first command, and its commands.
struct Block {
    line: usize,
    commands: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if line.trim_end() == RUN {
            let commands: Vec<_> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
            found.push(Block { line: at + 2, commands: commands.join("\n") });
        } else if line.starts_with("```") && line.len() > 3 {
            // Another block: what is in it may look like the beginning of one.
            lines.by_ref().map(|(_, line)| line).find(|line| *line == "```");
        }
    }
    found
}

/// The page's blocks as one script that tells on standard error which line it is at.
fn script(blocks: &[Block]) -> String {
    let steps = blocks.iter().map(|block| format!("echo 'at line {}' >&2\n{}\n", block.line, block.commands));
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

/// Runs a page's blocks; says whether there are any.
fn run(page: &Path) -> bool {
    let blocks = blocks(&std::fs::read_to_string(page).unwrap());
    if blocks.is_empty() {
        return false;
    }
    let sandbox = Sandbox::create();
    let mut bash = Command::new("bash");
    sandbox.prepare(&mut bash);
    let output = bash.args(["-eu", "-o", "pipefail", "-c", &script(&blocks)]).output();
    let output = output.expect("bash cannot be run; install bash");
    assert!(
        output.status.success(),
        "{}: {}; a command that is not found has to be installed\n--- standard error\n{}\n--- standard output\n{}",
        page.display(),
        output.status,
        String::from_utf8_lossy(&output.stderr),
        String::from_utf8_lossy(&output.stdout)
    );
    true
}

#[test]
fn the_commands_in_the_pages_work() {
    let pages = pages();
    // Each page has its own home and server, so that they can run side by side.
    let with_blocks: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = pages.iter().map(|page| (page, scope.spawn(move || run(page)))).collect();
        let ran = running.into_iter().filter_map(|(page, thread)| {
            let name = page.file_name().unwrap().to_string_lossy().into_owned();
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).then_some(name)
        });
        ran.collect()
    });
    assert_eq!(with_blocks, WITH_BLOCKS, "pages with blocks that are run");
}

#[test]
fn only_marked_blocks_are_run() {
    let page = "a\n```sh test\necho 1\n```\n```sh\nfalse\n```\n~~~\n```text\n```sh test\n```\n";
    let blocks = blocks(page);
    assert_eq!(blocks.len(), 1);
    assert_eq!((blocks[0].line, blocks[0].commands.as_str()), (3, "echo 1"));
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
