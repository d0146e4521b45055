//! One login role per connection. All are members of `app` and switch to it at login, so that what one creates belongs
//! to all.

use std::time::{Duration, Instant};

use postgres_protocol::password::scram_sha_256;
use serde::{Deserialize, Serialize};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use crate::cluster::{Cluster, sql_error};
use crate::conf::{OWNER, SUPERUSER};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// A role as it is saved during a restore.
#[derive(Serialize, Deserialize)]
pub(crate) struct SavedRole {
    name: String,
    /// PostgreSQL's SCRAM verifier, which does not reveal the password.
    verifier: String,
}

/// Limit for terminated sessions to end.
const TERMINATE_TIMEOUT: Duration = Duration::from_secs(10);

/// Attempts to reassign what a role owns, each with a lock timeout of half a second.
const REASSIGN_ATTEMPTS: u32 = 6;

/// Limit for waiting for a session that is starting: `pg_stat_activity` does not list it yet.
const STARTING_SESSION_TIMEOUT: Duration = Duration::from_secs(2);

impl Cluster {
    /// Creates the login role `name`, or sets its password if it exists. What it creates belongs to `app`.
    ///
    /// # Errors
    /// `Refused` for a reserved name; `Unavailable` if the cluster does not run; `Failed` if PostgreSQL refuses.
    pub async fn create_role(&self, name: &str, password: &Secret) -> Result<()> {
        let client = self.connect().await?;
        upsert(&client, name, &scram_sha_256(password.expose().as_bytes())).await
    }

    /// Sets another password for the login role `name` and terminates its sessions, which used the old one.
    ///
    /// # Errors
    /// `Refused` for a reserved name; `Unavailable` if the cluster does not run; `Failed` if PostgreSQL refuses.
    pub async fn rotate_role(&self, name: &str, password: &Secret) -> Result<()> {
        let client = self.connect().await?;
        upsert(&client, name, &scram_sha_256(password.expose().as_bytes())).await?;
        let found = client.query_one("SELECT oid FROM pg_roles WHERE rolname = $1", &[&name]).await;
        terminate_sessions(&client, found.map_err(|e| sql_error("cannot read the roles", &e))?.get(0)).await
    }

    /// Drops a role after terminating its sessions and giving what it owns to `app`. Idempotent.
    ///
    /// # Errors
    /// `Refused` for a reserved name; `Unavailable` if the cluster does not run; `Failed` if sessions do not end or
    /// PostgreSQL refuses.
    pub async fn drop_role(&self, name: &str) -> Result<()> {
        let client = self.connect().await?;
        self.drop_role_with(&client, name).await
    }

    /// Creates, updates and drops connection roles until exactly these exist, with these passwords.
    ///
    /// # Errors
    /// As for creating and dropping a role. Some of the roles may be changed then.
    pub async fn sync_roles(&self, roles: &[(String, Secret)]) -> Result<()> {
        let client = self.connect().await?;
        let verifier = |password: &Secret| scram_sha_256(password.expose().as_bytes());
        let list: Vec<SavedRole> = roles
            .iter()
            .map(|(name, password)| SavedRole { name: name.clone(), verifier: verifier(password) })
            .collect();
        restore(self, &client, &list).await
    }

    async fn drop_role_with(&self, client: &Client, name: &str) -> Result<()> {
        const WHAT: &str = "cannot drop the role";
        let found = client.query_opt("SELECT oid FROM pg_roles WHERE rolname = $1", &[&name]).await;
        let Some(row) = found.map_err(|e| sql_error(WHAT, &e))? else { return Ok(()) };
        let (oid, role): (u32, String) = (row.get(0), quote_role_name(name)?);
        run(client, &format!("ALTER ROLE {role} NOLOGIN")).await?;
        terminate_sessions(client, oid).await?;
        let databases = client
            .query(
                "SELECT DISTINCT d.datname FROM pg_shdepend s JOIN pg_database d ON d.oid = s.dbid
                 WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid = $1 AND d.datname <> current_database()",
                &[&oid],
            )
            .await
            .map_err(|e| sql_error(WHAT, &e))?;
        for row in databases {
            reassign_owned(&self.connect_to(row.get(0)).await?, &role, oid).await?;
        }
        // Here too: shared objects, which are databases that the role owns.
        reassign_owned(client, &role, oid).await?;
        run(client, &format!("DROP ROLE {role}")).await
    }
}

/// Gives what the role owns in this database to `app`. Terminates sessions of other connections that lock one of these
/// objects: they could block forever.
async fn reassign_owned(client: &Client, role: &str, oid: u32) -> Result<()> {
    // Sessions with a lock on something that the role owns. Later attempts, for other locks: all sessions here.
    const BLOCKERS: &str = "
        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
          AND ($2 OR pid IN (SELECT l.pid FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
                             WHERE c.relowner = $1
                               AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())))";
    let statements =
        format!("SET LOCAL lock_timeout = '500ms'; REASSIGN OWNED BY {role} TO {OWNER}; DROP OWNED BY {role}");
    let mut tries = 0;
    loop {
        match client.batch_execute(&statements).await {
            Err(e) if e.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) && tries < REASSIGN_ATTEMPTS => {}
            done => return done.map_err(|e| sql_error("PostgreSQL refused a change of its roles", &e)),
        }
        tries += 1;
        let all = tries > REASSIGN_ATTEMPTS / 2;
        client
            .query_one(BLOCKERS, &[&oid, &all])
            .await
            .map_err(|e| sql_error("cannot end what blocks the role", &e))?;
    }
}

/// Terminates the sessions of the role, including one that is starting: it may have passed the check of LOGIN without
/// being in `pg_stat_activity` yet, but its transaction has a lock.
async fn terminate_sessions(client: &Client, oid: u32) -> Result<()> {
    const STATEMENT: &str = "
        SELECT (SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usesysid = $1),
               (SELECT count(*) FROM pg_locks l WHERE locktype = 'virtualxid' AND NOT EXISTS
                  (SELECT FROM pg_stat_activity a WHERE a.pid = l.pid
                   AND (a.usesysid IS NOT NULL OR a.backend_type <> 'client backend')))";
    let begun = Instant::now();
    loop {
        let row =
            client.query_one(STATEMENT, &[&oid]).await.map_err(|e| sql_error("cannot end the role's sessions", &e))?;
        let (sessions, beginning): (i64, i64) = (row.get(0), row.get(1));
        if sessions == 0 && (beginning == 0 || begun.elapsed() > STARTING_SESSION_TIMEOUT) {
            return Ok(());
        }
        if begun.elapsed() > TERMINATE_TIMEOUT {
            return Err(Error::failed(format!("{sessions} sessions of the role do not end")));
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Reads the connection roles with the verifiers of their passwords.
pub(crate) async fn read_roles(client: &Client) -> Result<Vec<SavedRole>> {
    let rows = client
        .query(
            "SELECT r.rolname, coalesce(r.rolpassword, '') FROM pg_authid r JOIN pg_auth_members m ON m.member = r.oid
             WHERE m.roleid = $1::text::regrole AND r.rolcanlogin",
            &[&OWNER],
        )
        .await
        .map_err(|e| sql_error("cannot read the roles", &e))?;
    Ok(rows.iter().map(|row| SavedRole { name: row.get(0), verifier: row.get(1) }).collect())
}

/// Creates, updates and drops connection roles until exactly these exist.
pub(crate) async fn restore(cluster: &Cluster, client: &Client, list: &[SavedRole]) -> Result<()> {
    let existing = client
        .query("SELECT pg_get_userbyid(member)::text FROM pg_auth_members WHERE roleid = $1::text::regrole", &[&OWNER])
        .await
        .map_err(|e| sql_error("cannot read the roles", &e))?;
    for row in existing {
        let name: &str = row.get(0);
        if name != SUPERUSER && !list.iter().any(|role| role.name == name) {
            cluster.drop_role_with(client, name).await?;
        }
    }
    for role in list {
        upsert(client, &role.name, &role.verifier).await?;
    }
    Ok(())
}

/// Creates the role or sets its password. Sends the verifier instead of the password, so that no statement, log or
/// statistics contain the password.
async fn upsert(client: &Client, name: &str, verifier: &str) -> Result<()> {
    let (role, verifier) = (quote_role_name(name)?, verifier.replace('\'', "''"));
    let found = client.query_opt("SELECT FROM pg_roles WHERE rolname = $1", &[&name]).await;
    let exists = found.map_err(|e| sql_error("cannot read the roles", &e))?.is_some();
    let statement = if exists { "ALTER ROLE" } else { "CREATE ROLE" };
    run(
        client,
        &format!(
            "{statement} {role} LOGIN INHERIT PASSWORD '{verifier}';
             GRANT {OWNER} TO {role};
             ALTER ROLE {role} SET role = '{OWNER}'"
        ),
    )
    .await
}

/// Runs the statements in one transaction.
pub(crate) async fn run(client: &Client, statements: &str) -> Result<()> {
    client.batch_execute(statements).await.map_err(|e| sql_error("PostgreSQL refused a change of its roles", &e))
}

/// Quotes the name for a statement. `Refused` for a reserved name or one that PostgreSQL does not accept.
fn quote_role_name(name: &str) -> Result<String> {
    let ours = [SUPERUSER, OWNER, "public", "none"].contains(&name) || name.starts_with("pg_");
    if ours || name.is_empty() || name.len() > 63 || name.contains('\0') {
        return Err(Error::refused(format!("{name:?} cannot be the name of a connection's role")));
    }
    Ok(format!("\"{}\"", name.replace('"', "\"\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_quoted_and_a_reserved_one_refused() {
        assert_eq!(quote_role_name("ada\"; drop role app; --").unwrap(), "\"ada\"\"; drop role app; --\"");
        for name in ["", "app", "ppg_admin", "pg_monitor", "public", "a\0", &"x".repeat(64)] {
            assert!(quote_role_name(name).is_err(), "{name:?}");
        }
    }
}
