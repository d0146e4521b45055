//! Would git take the file along?

use std::path::Path;
use std::process::{Command, Stdio};

/// Variables that a git hook sets for its own repository, while the file's own is asked for, and those that give a path
/// another meaning, which check-ignore refuses.
const MISLEADING: [&str; 11] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];

/// Whether `path` lies in a git work tree and is tracked there or not ignored. False where there is no git, no
/// repository, or one that git doesn't trust.
pub(crate) fn would_commit(path: &Path) -> bool {
    let (Some(directory), Some(name)) = (path.parent(), path.file_name()) else { return false };
    let mut git = Command::new("git");
    // The file system monitor is a program that a repository's own settings may name.
    git.args(["-c", "core.fsmonitor=false"]).arg("-C").arg(directory);
    // `./`, or a name with a colon first would be read as a pattern; check-ignore has no other patterns.
    git.args(["check-ignore", "-q", "--"]).arg(Path::new(".").join(name));
    for variable in MISLEADING {
        git.env_remove(variable);
    }
    git.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // 0: ignored. 1: not ignored, or tracked, whatever the rules say. 128: no repository.
    git.status().is_ok_and(|status| status.code() == Some(1))
}
