//! What a CI system checks out: a project with a migration and a test, both of which need its database.

use std::path::Path;
use std::process::Command;

/// The branch of the change.
pub const BRANCH: &str = "feature/cart";

/// Stands in for Prisma's: creates a table in the database of DATABASE_URL.
const MIGRATE: &str = r#"#!/bin/sh
set -eu
[ "$*" = "migrate deploy" ] || { echo "unexpected arguments: $*" >&2; exit 2; }
psql -v ON_ERROR_STOP=1 -qc 'create table note (id int); insert into note values (1)' "$DATABASE_URL"
"#;

/// What `npm test` runs.
const TEST: &str = r#"#!/bin/sh
set -eu
[ "$(psql -v ON_ERROR_STOP=1 -Atc 'select count(*) from note' "$DIRECT_URL")" = 1 ]
[ "$(psql -v ON_ERROR_STOP=1 -Atc 'select count(*) from note')" = 1 ]
echo "tested with $DATABASE_URL and $PGPASSWORD"
"#;

/// Writes the project into `directory`, a git repository with a commit checked out and no branch.
pub fn detached(directory: &Path) {
    on_branch(directory);
    git(directory, &["checkout", "--quiet", "--detach"]);
}

/// Writes the project into `directory`, a git repository with the branch of the change checked out.
pub fn on_branch(directory: &Path) {
    let write = |name: &str, content: &str, mode: u32| {
        let path = directory.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
    };
    write("package.json", r#"{ "name": "shop", "private": true, "scripts": { "test": "./test.sh" } }"#, 0o644);
    write("node_modules/.bin/prisma", MIGRATE, 0o755);
    write("test.sh", TEST, 0o755);
    git(directory, &["init", "--quiet", &format!("--initial-branch={BRANCH}"), "."]);
    git(directory, &["add", "package.json", "test.sh"]);
    git(directory, &["commit", "--quiet", "-m", "A change"]);
}

fn git(directory: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
    let done = Command::new("git").args(identity).args(arguments).current_dir(directory).output();
    let done = done.expect("git cannot be run; install git");
    assert!(done.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}
