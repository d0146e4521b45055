//! Where things are: the program under test, the repository, the directory of test tools.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The program under test. Cargo puts a test program into `target/PROFILE/deps` and `ppg` one directory above.
///
/// `tests/it/main.rs` compares this path with the one that Cargo states at compile time.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let directory = test.ancestors().nth(2).unwrap();
        let program = directory.join(format!("ppg{}", std::env::consts::EXE_SUFFIX));
        assert!(program.is_file(), "{} is missing: run cargo build", program.display());
        program
    })
}

/// The root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// A file of crates/ppg-test/scripts.
pub fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts").join(name)
}

/// Packages from npm and PyPI, which tests/run.sh installs.
pub fn test_tools() -> PathBuf {
    repository().join("target/test-tools")
}

/// Files that tests keep from one run to the next, such as a PostgreSQL that was downloaded.
pub fn cache(name: &str) -> PathBuf {
    repository().join("target/tmp").join(name)
}
