//! A test file that no `mod` line names is never compiled, and its tests never run. This finds such files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Fails unless each `.rs` file below `directory` is reached by `mod` from `main`, a path below it.
#[track_caller]
pub fn assert_all_reached(directory: &Path, main: &str) {
    let mut reached = BTreeSet::new();
    let main = directory.join(main);
    reach(&main, main.parent().unwrap(), &mut reached);
    let mut there = BTreeSet::new();
    rust_files(directory, &mut there);
    let forgotten: Vec<_> = there.difference(&reached).collect();
    assert!(forgotten.is_empty(), "no `mod` reaches these files, so their tests never run: {forgotten:#?}");
}

/// Adds `file` and what its `mod` lines name; these are in `directory`.
fn reach(file: &Path, directory: &Path, reached: &mut BTreeSet<PathBuf>) {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    reached.insert(file.to_owned());
    for name in text.lines().filter_map(module) {
        let folder = directory.join(name);
        let beside = directory.join(format!("{name}.rs"));
        reach(&if beside.exists() { beside } else { folder.join("mod.rs") }, &folder, reached);
    }
}

/// The name in a line such as `pub mod name;`.
fn module(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(crate) ")).unwrap_or(line);
    line.strip_prefix("mod ")?.strip_suffix(';')
}

fn rust_files(directory: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.insert(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::assert_all_reached;

    #[test]
    fn nested_modules_are_reached() {
        let directory = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        file("it/main.rs", "mod one;\n#[cfg(unix)]\npub(crate) mod two;\n");
        file("it/one.rs", "mod deep;\n");
        file("it/one/deep.rs", "");
        file("it/two/mod.rs", "mod three;\n");
        file("it/two/three.rs", "// mod four;\n");
        assert_all_reached(directory.path(), "it/main.rs");
        file("it/two/four.rs", "");
        let forgotten = std::panic::catch_unwind(|| assert_all_reached(directory.path(), "it/main.rs"));
        assert!(forgotten.unwrap_err().downcast_ref::<String>().unwrap().contains("four.rs"));
    }
}
