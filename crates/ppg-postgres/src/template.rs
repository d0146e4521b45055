//! A data directory made once by `initdb` for each engine, copied for each database: that takes a tenth of the time.

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

/// Counted up when what is made here changes.
const TEMPLATE_VERSION: u32 = 2;

/// What killed processes leave begins with this.
const TEMP_PREFIX: &str = ".template-";

/// The template for this engine and superuser's password in `templates`, made if it isn't there.
pub async fn find_or_create(
    install: &PgInstall,
    os_user: &OsUser,
    templates: &Path,
    password: &Secret,
    progress: &dyn Progress,
) -> Result<PathBuf> {
    // The password is in the template (as its verifier): with another one it is another template. It is random and
    // long, so that 32 bits of a hash give nothing away.
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
        // Another process made it at the same time and was quicker. Its copy is as good.
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
    // Small segments of the log (the default is 16 MB): each database and each backup has one that is nearly empty.
    command.args(["--wal-segsize", "4"]);
    // Copies are made durable as a whole.
    command.args(["--no-sync", "--no-instructions", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"]);
    if install.major >= 17 {
        // Knows upper and lower case of all letters, and sorts by code point, the same on every system.
        command.args(["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]);
    }
    let output = command.output().await.map_err(|e| Error::io("cannot run initdb", &e));
    files::remove_file(&secret)?;
    let output = output?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        // Its last lines say that it removes what it made.
        let reason = said.lines().find(|line| line.contains("error: ") || line.contains("FATAL: "));
        return Err(Error::failed(format!("initdb failed: {}", reason.map_or_else(|| last_line(&said), last_line))));
    }
    Ok(())
}

/// Makes what every database has, while no server runs and so nobody can connect.
async fn create_system_objects(install: &PgInstall, os_user: &OsUser, data: &Path) -> Result<()> {
    // CREATEDB: migration tools make a shadow database. pg_signal_backend: `drop database … with (force)` has to end
    // other connections, and all of them are the same user's.
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
        // From 15 on `public` belongs to whoever owns the database; here a shadow database gets it from its template.
        run_single_user(install, os_user, data, "template1", &format!("ALTER SCHEMA public OWNER TO {OWNER};\n"))
            .await?;
    }
    if install.has_library(STATEMENTS_EXTENSION) {
        run_single_user(install, os_user, data, INTERNAL, &format!("CREATE EXTENSION {STATEMENTS_EXTENSION};\n"))
            .await?;
    }
    Ok(())
}

/// Runs statements, one a line, in PostgreSQL's single-user mode.
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
        // It may have ended already; what it says then is better than "broken pipe".
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
