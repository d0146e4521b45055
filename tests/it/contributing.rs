//! The worked example of CONTRIBUTING.md: its blocks are applied to a copy of the project, which then is compiled and
//! tested as the page says.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A block of the page that names its file: a whole new file, or lines to add to one that exists.
struct Block {
    file: String,
    is_diff: bool,
    lines: Vec<String>,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some((language, file)) = line.strip_prefix("```").and_then(|info| info.split_once(" file=")) else {
            continue;
        };
        let lines = lines.by_ref().take_while(|line| *line != "```").map(str::to_owned).collect();
        found.push(Block { file: file.to_owned(), is_diff: language == "diff", lines });
    }
    found
}

/// Applies a diff without line numbers: its lines without `+` stand in one place of the file, and become those without `-`.
fn apply(block: &Block, text: &str) -> String {
    let side = |left_out: char| -> String {
        let kept = block.lines.iter().filter(|line| !line.starts_with(left_out));
        kept.map(|line| format!("{}\n", line.get(1..).unwrap_or_default())).collect()
    };
    let (before, after) = (side('+'), side('-'));
    assert_eq!(text.matches(&before).count(), 1, "{}: this is not one place:\n{before}", block.file);
    text.replacen(&before, &after, 1)
}

/// A copy of what git would commit, so that nothing of the build comes along.
fn copy_project(from: &Path, to: &Path) {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(from)
        .output()
        .unwrap();
    assert!(listed.status.success(), "git ls-files: {}", String::from_utf8_lossy(&listed.stderr));
    for name in String::from_utf8(listed.stdout).unwrap().split_terminator('\0') {
        let (source, target) = (from.join(name), to.join(name));
        if !source.is_file() {
            continue;
        }
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::copy(source, target).unwrap();
    }
}

/// Gives the copy the compiled dependencies of this build, so that only the project's own crates are compiled again. Those
/// are left out: they are written anew, and a link would change the project's own files.
fn link_dependencies(copy: &Path) {
    let program = std::env::current_exe().unwrap();
    let built = program.ancestors().nth(2).unwrap();
    let target = copy.join("target").join(built.file_name().unwrap());
    for directory in ["deps", "build", ".fingerprint"] {
        let (from, to) = (built.join(directory), target.join(directory));
        std::fs::create_dir_all(&to).unwrap();
        for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap();
            let is_ours = ["ppg", "libppg", "it-", "codes-"].iter().any(|start| name.starts_with(start));
            if !is_ours {
                link(&entry.path(), &to.join(name));
            }
        }
    }
}

/// Links a file, or the files of a directory.
fn link(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            link(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        std::fs::hard_link(from, to).unwrap();
    }
}

#[test]
fn the_worked_example_of_contributing_compiles_and_passes() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("contributing");
    let _ = std::fs::remove_dir_all(&copy);
    copy_project(project, &copy);
    let blocks = blocks(&std::fs::read_to_string(project.join("CONTRIBUTING.md")).unwrap());
    assert!(blocks.len() >= 6, "the page has lost its blocks");
    for block in &blocks {
        let path = copy.join(&block.file);
        let content = match block.is_diff {
            true => apply(block, &std::fs::read_to_string(&path).unwrap()),
            false => {
                assert!(!path.exists(), "{} exists already", block.file);
                format!("{}\n", block.lines.join("\n"))
            }
        };
        std::fs::write(path, content).unwrap();
    }
    link_dependencies(&copy);
    let cargo = |arguments: &[&str], bless: bool| {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&copy);
        command.env("CARGO_TARGET_DIR", copy.join("target"));
        if bless {
            command.env("PPG_BLESS", "1");
        }
        let output = command.output().unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "cargo {arguments:?}:\n{text}");
        text
    };
    cargo(&["fmt", "--check"], false);
    cargo(&["test", "--locked", "--test", "it", "generated::"], true);
    let text = cargo(&["test", "--locked", "--test", "it", "--", "backup_latest", "generated::", "json_schema"], false);
    assert!(text.contains("the_latest_backup_is_the_newest_complete_one ... ok"), "{text}");
}
