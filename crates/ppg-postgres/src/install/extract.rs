//! Checks and unpacks the downloaded archive; nothing in it can write outside of the target directory.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use sha2::{Digest, Sha512};

use crate::files;
use ppg_core::error::{Code, Error, Result};

/// Directory of PostgreSQL in the archive. The JavaScript beside it is left out.
const ARCHIVE_ROOT: &str = "package/native";

/// File that lists the symbolic links, which npm's archives cannot contain.
const LINK_LIST: &str = "pg-symlinks.json";

/// Checks the archive against npm's `dist.integrity` (`sha512-` and base64), then unpacks it to `to`, which must not
/// exist. `read` counts the processed bytes of the archive.
pub(crate) fn unpack(archive: &Path, integrity: &str, to: &Path, read: &AtomicU64) -> Result<()> {
    let failed = |e: &io::Error| Error::io(format!("cannot unpack {}", archive.display()), e);
    let mut file = File::open(archive).map_err(|e| failed(&e))?;
    let found = integrity_of(&mut file).map_err(|e| failed(&e))?;
    if found != integrity {
        return Err(Error::failed(format!(
            "the PostgreSQL that npm fetched is not the expected one: its checksum is {found}, expected {integrity}"
        ))
        .code(Code::ChecksumMismatch));
    }
    file.rewind().map_err(|e| failed(&e))?;
    let counted = CountingReader { file: BufReader::with_capacity(1 << 20, file), read };
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(counted));
    let mut created = BTreeSet::new();
    for entry in archive.entries().map_err(|e| failed(&e))? {
        let mut entry = entry.map_err(|e| failed(&e))?;
        let name = entry.path().map_err(|e| failed(&e))?.into_owned();
        let Some(below) = path_below_root(&name)? else { continue };
        let target = to.join(&below);
        match entry.header().entry_type() {
            tar::EntryType::Directory => create_dir_once(&target, &mut created)?,
            tar::EntryType::Regular => {
                create_dir_once(target.parent().unwrap_or(to), &mut created)?;
                // `create_new`: an archive that contains a name twice cannot overwrite.
                let mut file = File::create_new(&target).map_err(|e| failed(&e))?;
                io::copy(&mut entry, &mut file).map_err(|e| failed(&e))?;
                let program = entry.header().mode().unwrap_or(0) & 0o111 != 0;
                files::set_mode(&target, if program { 0o755 } else { 0o644 }).map_err(|e| failed(&e))?;
            }
            other => {
                return Err(Error::failed(format!("the archive holds {} of kind {other:?}", name.display())));
            }
        }
    }
    create_links(to)
}

/// Creates each directory once, readable for the user that will run PostgreSQL.
fn create_dir_once(dir: &Path, created: &mut BTreeSet<PathBuf>) -> Result<()> {
    if created.insert(dir.to_owned()) {
        files::create_public_dir(dir)?;
    }
    Ok(())
}

/// Path below [`ARCHIVE_ROOT`]; `None` for other files; an error for a path that leads out of the directory.
fn path_below_root(name: &Path) -> Result<Option<PathBuf>> {
    if name.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Err(Error::failed(format!("the archive holds a path that leads out of it: {}", name.display())));
    }
    Ok(name.strip_prefix(ARCHIVE_ROOT).ok().filter(|below| !below.as_os_str().is_empty()).map(Path::to_owned))
}

/// One link of the list. Both paths are relative to the package.
#[derive(serde::Deserialize)]
struct Link {
    /// Existing file that the link points to.
    source: PathBuf,
    /// Path of the link to create.
    target: PathBuf,
}

fn create_links(root: &Path) -> Result<()> {
    let list = root.join(LINK_LIST);
    let text = match fs::read(&list) {
        // The package for Windows has no list.
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        read => read.map_err(|e| Error::io(format!("cannot read {}", list.display()), &e))?,
    };
    let links: Vec<Link> =
        serde_json::from_slice(&text).map_err(|e| Error::failed(format!("{}: {e}", list.display())))?;
    for link in links {
        let name = |path: &Path| path_below_root(&Path::new("package").join(path));
        let (Some(source), Some(target)) = (name(&link.source)?, name(&link.target)?) else { continue };
        let at = root.join(&target);
        create_link(root, &source, &target)
            .map_err(|e| Error::io(format!("cannot create the link {}", at.display()), &e))?;
    }
    Ok(())
}

/// Creates a relative link, so that the directory can be renamed.
#[cfg(unix)]
fn create_link(root: &Path, source: &Path, target: &Path) -> io::Result<()> {
    let up: PathBuf = target.components().skip(1).map(|_| "..").collect();
    std::os::unix::fs::symlink(up.join(source), root.join(target))
}

#[cfg(not(unix))]
fn link_to(root: &Path, source: &Path, target: &Path) -> io::Result<()> {
    fs::copy(root.join(source), root.join(target)).map(|_| ())
}

fn integrity_of(file: &mut File) -> io::Result<String> {
    let (mut hash, mut block) = (Sha512::new(), vec![0; 1 << 20]);
    loop {
        match file.read(&mut block)? {
            0 => break,
            n => hash.update(&block[..n]),
        }
    }
    Ok(format!("sha512-{}", base64::engine::general_purpose::STANDARD.encode(hash.finalize())))
}

/// Reader that counts the bytes it passes on.
struct CountingReader<'a, R> {
    file: R,
    read: &'a AtomicU64,
}

impl<R: Read> Read for CountingReader<'_, R> {
    fn read(&mut self, block: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(block)?;
        self.read.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive of files, each a name, a mode and a content; the names aren't checked, as an attacker's wouldn't be.
    fn archive(dir: &Path, files: &[(&str, u32, &str)]) -> (PathBuf, String) {
        let path = dir.join("engine.tgz");
        let gz = flate2::write::GzEncoder::new(File::create(&path).unwrap(), flate2::Compression::fast());
        let mut tar = tar::Builder::new(gz);
        for (name, mode, content) in files {
            let mut header = tar::Header::new_gnu();
            header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
            header.set_size(content.len() as u64);
            header.set_mode(*mode);
            header.set_entry_type(if content.is_empty() { tar::EntryType::Symlink } else { tar::EntryType::Regular });
            header.set_cksum();
            tar.append(&header, content.as_bytes()).unwrap();
        }
        tar.into_inner().unwrap().finish().unwrap();
        let integrity = integrity_of(&mut File::open(&path).unwrap()).unwrap();
        (path, integrity)
    }

    #[test]
    fn an_archive_is_unpacked_with_modes_and_links() {
        let dir = tempfile::tempdir().unwrap();
        let links = r#"[{"source":"native/lib/x.so.1.2","target":"native/lib/x.so"},{"source":"native/lib/x.so.1.2","target":"native/bin/x"}]"#;
        let (path, integrity) = archive(
            dir.path(),
            &[
                ("package/native/bin/postgres", 0o755, "program"),
                ("package/native/lib/x.so.1.2", 0o644, "library"),
                ("package/native/pg-symlinks.json", 0o644, links),
                ("package/index.js", 0o644, "not wanted"),
            ],
        );
        let (to, read) = (dir.path().join("to"), AtomicU64::new(0));
        unpack(&path, &integrity, &to, &read).unwrap();
        assert_eq!(read.into_inner(), path.metadata().unwrap().len());
        assert_eq!(fs::read_to_string(to.join("lib/x.so")).unwrap(), "library");
        assert_eq!(fs::read_to_string(to.join("bin/x")).unwrap(), "library");
        assert!(!to.join("index.js").exists());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(to.join("bin/postgres").metadata().unwrap().permissions().mode() & 0o777, 0o755);
            assert_eq!(to.metadata().unwrap().permissions().mode() & 0o777, 0o755);
        }
    }

    #[test]
    fn a_corrupted_archive_is_refused_before_anything_is_unpacked() {
        let dir = tempfile::tempdir().unwrap();
        let (path, expected) = archive(dir.path(), &[("package/native/bin/postgres", 0o755, "program")]);
        let mut bytes = fs::read(&path).unwrap();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        fs::write(&path, bytes).unwrap();
        let found = integrity_of(&mut File::open(&path).unwrap()).unwrap();
        let to = dir.path().join("to");
        let error = unpack(&path, &expected, &to, &AtomicU64::new(0)).unwrap_err();
        assert!(error.message().contains(&expected) && error.message().contains(&found), "{error}");
        assert!(!to.exists());
    }

    #[test]
    fn nothing_of_an_archive_or_its_links_leads_out_of_the_directory() {
        let dir = tempfile::tempdir().unwrap();
        let link = r#"[{"source":"native/../../../etc/passwd","target":"native/lib/x.so"}]"#;
        for (name, content) in [
            ("package/native/../../escaped", "x"),
            ("/escaped", "x"),
            ("package/native/lib/link", ""),
            ("package/native/pg-symlinks.json", link),
        ] {
            let (path, integrity) = archive(dir.path(), &[(name, 0o644, content)]);
            let to = dir.path().join("to");
            let result = unpack(&path, &integrity, &to, &AtomicU64::new(0));
            assert!(result.is_err(), "{name} was unpacked");
            assert!(!dir.path().join("escaped").exists() && !to.join("lib/x.so").exists());
            files::remove_tree(&to).unwrap();
        }
    }
}
