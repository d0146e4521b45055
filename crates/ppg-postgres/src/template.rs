//! A data directory that `initdb` creates once per PostgreSQL installation and that is copied for each database: a copy
//! takes a tenth of the time.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

use crate::conf::{DATABASE, INTERNAL, OWNER, STATEMENTS_EXTENSION, SUPERUSER};
use crate::files;
use crate::install::PgInstall;
use crate::os_user::OsUser;
use crate::program::last_line;
use crate::progress::Progress;
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Version of the template's content; increment it when this module changes that.
const TEMPLATE_VERSION: u32 = 2;

/// Prefix of the names of temporary directories.
const TEMP_PREFIX: &str = ".template-";

/// Finds the template for this installation and superuser password in `templates`, or creates it.
///
/// # Errors
/// `Failed` if files cannot be written or `initdb` fails.
pub async fn find_or_create(
    install: &PgInstall,
    os_user: &OsUser,
    templates: &Path,
    password: &Secret,
    progress: &dyn Progress,
) -> Result<PathBuf> {
    // The template contains the password (as its verifier), so that another password needs another template. It is
    // random and long, so that 32 bits of a hash do not reveal it.
    let digest = Sha256::new().chain_update(password.expose()).chain_update(install.bin.as_os_str().as_encoded_bytes());
    let key: String = digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let template = templates.join(format!("{}-{TEMPLATE_VERSION}-{key}", install.version));
    if template.is_dir() {
        return Ok(template);
    }
    progress.step("Preparing PostgreSQL (once)");
    let work = files::TempDir::new(templates, TEMP_PREFIX)?;
    os_user.chown(work.path())?;
    let data = work.path().join("data");
    initdb(install, os_user, work.path(), &data, password).await?;
    create_system_objects(install, os_user, &data).await?;
    let whole = data.clone();
    files::blocking(move || files::sync_tree(&whole)).await?;
    match files::rename(&data, &template) {
        // Another process created it first. Its copy is as good.
        Err(_) if template.is_dir() => {}
        renamed => renamed?,
    }
    Ok(template)
}

async fn initdb(install: &PgInstall, os_user: &OsUser, work: &Path, data: &Path, password: &Secret) -> Result<()> {
    let secret = work.join("password");
    files::write_private(&secret, password.expose().as_bytes(), Some(os_user))?;
    let mut command = install.command("initdb", os_user);
    command.arg("-D").arg(data).arg("--username").arg(SUPERUSER).arg("--pwfile").arg(&secret);
    // Small log segments (the default is 16 MB): each database and each backup has one that is nearly empty.
    command.args(["--wal-segsize", "4"]);
    // No sync: the whole template is synced once, later.
    command.args(["--no-sync", "--no-instructions", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"]);
    if install.major >= 17 {
        // Knows the case of all letters and sorts by code point, on every system alike.
        command.args(["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]);
    }
    let output = command.output().await.map_err(|e| Error::io("cannot run initdb", &e));
    files::remove_file(&secret)?;
    let output = output?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        // Its last lines only report that it removes its files.
        let reason = said.lines().find(|line| line.contains("error: ") || line.contains("FATAL: "));
        return Err(Error::failed(format!("initdb failed: {}", reason.map_or_else(|| last_line(&said), last_line))));
    }
    Ok(())
}

/// Creates what every database has. No postmaster runs meanwhile, so that no client can connect.
async fn create_system_objects(install: &PgInstall, os_user: &OsUser, data: &Path) -> Result<()> {
    // CREATEDB: migration tools create a shadow database. pg_signal_backend: `drop database … with (force)` has to end
    // other connections, and all of them belong to one user.
    let statements = format!(
        "CREATE ROLE {OWNER} NOLOGIN CREATEDB;
GRANT pg_signal_backend, pg_read_all_stats TO {OWNER};
ALTER DATABASE {DATABASE} OWNER TO {OWNER};
ALTER SCHEMA public OWNER TO {OWNER};
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE DATABASE {INTERNAL};
REVOKE ALL ON DATABASE {INTERNAL} FROM PUBLIC;
"
    );
    run_single_user(install, os_user, data, DATABASE, &statements).await?;
    if install.major < 15 {
        // From 15 on `public` belongs to the owner of the database; before, a shadow database gets it from its template.
        run_single_user(install, os_user, data, "template1", &format!("ALTER SCHEMA public OWNER TO {OWNER};\n"))
            .await?;
    }
    if install.has_library(STATEMENTS_EXTENSION) {
        run_single_user(install, os_user, data, INTERNAL, &format!("CREATE EXTENSION {STATEMENTS_EXTENSION};\n"))
            .await?;
    }
    Ok(())
}

/// Runs statements, one per line, in PostgreSQL's single-user mode.
async fn run_single_user(
    install: &PgInstall,
    os_user: &OsUser,
    data: &Path,
    database: &str,
    statements: &str,
) -> Result<()> {
    let mut command = install.command("postgres", os_user);
    command.arg("--single").arg("-D").arg(data).args(["-c", "exit_on_error=true", "-c", "fsync=off"]).arg(database);
    command.stdin(Stdio::piped());
    let failed = |e| Error::io("cannot run postgres", &e);
    let mut child = command.spawn().map_err(failed)?;
    if let Some(mut input) = child.stdin.take() {
        // It may have exited already: then its own message says more than "broken pipe".
        _ = input.write_all(statements.as_bytes()).await;
    }
    let output = child.wait_with_output().await.map_err(failed)?;
    let said = String::from_utf8_lossy(&output.stderr);
    match said.lines().find(|line| line.contains("ERROR: ") || line.contains("FATAL: ")) {
        None if output.status.success() => Ok(()),
        found => Err(Error::failed(format!(
            "PostgreSQL could not be prepared: {}",
            found.map_or_else(|| last_line(&said), last_line)
        ))),
    }
}
