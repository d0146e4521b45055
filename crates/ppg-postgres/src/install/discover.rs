//! Finds PostgreSQL installations on the machine.

use std::path::{Path, PathBuf};

use crate::program::program_path;

/// Directories of installations, the prefix of their names, and the directory of programs in each.
const INSTALL_ROOTS: [(&str, &str, &str); 6] = [
    // Debian and Ubuntu, the PGDG packages for Red Hat, Homebrew on both kinds of Mac, Postgres.app, Windows.
    ("/usr/lib/postgresql", "", "bin"),
    ("/usr", "pgsql-", "bin"),
    ("/opt/homebrew/opt", "postgresql@", "bin"),
    ("/usr/local/opt", "postgresql@", "bin"),
    ("/Applications/Postgres.app/Contents/Versions", "", "bin"),
    ("C:\\Program Files\\PostgreSQL", "", "bin"),
];

/// Directories with a `postgres`: those on the PATH first, then each place with its newest version first. Runs none of
/// them.
pub(crate) fn candidates() -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "the search of the PATH that the standard library does when it runs")]
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).filter_map(|dir| real_bin(&dir));
    let mut found: Vec<PathBuf> = Vec::new();
    let placed = INSTALL_ROOTS.iter().flat_map(|(place, prefix, below)| newest_first(Path::new(place), prefix, below));
    for bin in on_path.chain(placed) {
        if !found.contains(&bin) {
            found.push(bin);
        }
    }
    found
}

/// Real directory of `postgres` in `dir`: what is on the PATH is often a link, and `initdb` and the libraries are beside
/// its target.
fn real_bin(dir: &Path) -> Option<PathBuf> {
    let program = program_path(dir, "postgres");
    if !program.is_file() {
        return None;
    }
    Some(program.canonicalize().ok()?.parent()?.to_owned())
}

fn newest_first(place: &Path, prefix: &str, below: &str) -> Vec<PathBuf> {
    let mut versions: Vec<(f64, PathBuf)> = std::fs::read_dir(place)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            let version = name.to_str()?.strip_prefix(prefix)?.parse().ok()?;
            Some((version, real_bin(&entry.path().join(below))?))
        })
        .collect();
    versions.sort_by(|a, b| b.0.total_cmp(&a.0));
    versions.into_iter().map(|(_, bin)| bin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_comes_first_by_number_and_not_by_letter() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["postgresql@9.6", "postgresql@17", "postgresql@14", "postgresql@x", "mysql@18"] {
            let bin = dir.path().join(name).join("bin");
            std::fs::create_dir_all(&bin).unwrap();
            std::fs::write(program_path(&bin, "postgres"), "").unwrap();
        }
        let found = newest_first(dir.path(), "postgresql@", "bin");
        let names: Vec<_> = found.iter().map(|p| p.parent().unwrap().file_name().unwrap()).collect();
        assert_eq!(names, ["postgresql@17", "postgresql@14", "postgresql@9.6"]);
    }
}
