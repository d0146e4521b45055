//! Finds out whether git would commit a file.

use std::path::Path;
use std::process::{Command, Stdio};

/// Variables that git must not inherit. A git hook sets some of them for its own repository, which may not be the
/// file's; the others change the meaning of a path, and check-ignore rejects them.
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

/// Whether `path` is in a git work tree and tracked or not ignored. False without git, without a repository, or in one
/// that git does not trust.
pub(crate) fn would_commit(path: &Path) -> bool {
    let (Some(directory), Some(name)) = (path.parent(), path.file_name()) else { return false };
    let mut git = Command::new("git");
    // The settings of a repository may name any program as file system monitor; git would run it.
    git.args(["-c", "core.fsmonitor=false"]).arg("-C").arg(directory);
    // With `./`, because check-ignore reads a name that begins with a colon as a pattern.
    git.args(["check-ignore", "-q", "--"]).arg(Path::new(".").join(name));
    for variable in MISLEADING {
        git.env_remove(variable);
    }
    git.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // 0: ignored. 1: tracked, or not ignored. 128: no repository.
    git.status().is_ok_and(|status| status.code() == Some(1))
}
