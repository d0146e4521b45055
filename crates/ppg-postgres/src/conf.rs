//! Settings of PostgreSQL. The files are beside the data directory and are rewritten at each start: they belong to the
//! program, not to the content that backups keep and restores replace.

use std::path::Path;

use crate::install::PgInstall;

/// Superuser for internal use only. Roles of connections are members of [`OWNER`].
pub(crate) const SUPERUSER: &str = "ppg_admin";

/// Role that owns the database and everything that connections create in it.
pub(crate) const OWNER: &str = "app";

/// Database that users connect to, named as in Prisma Postgres.
pub(crate) const DATABASE: &str = "postgres";

/// Internal database. Statistics live here, so that the users' database has no foreign schema or extension, and so that
/// internal sessions never keep it from being used as a template.
pub(crate) const INTERNAL: &str = "ppg_internal";

/// Extension that counts statements.
pub(crate) const STATEMENTS_EXTENSION: &str = "pg_stat_statements";

/// Text of the file `postgresql.conf`.
pub(crate) fn postgresql_conf(install: &PgInstall, port: u16, hba_file: &Path) -> String {
    let mut text = format!(
        "# Written by ppg at each start.
listen_addresses = '127.0.0.1'
port = {port}
# No socket in the file system: its directory may be shared, and its path may be too long.
unix_socket_directories = ''
hba_file = {hba}
password_encryption = 'scram-sha-256'
max_connections = 100
shared_buffers = '32MB'
# Backups read the log from their beginning to their end, which a temporary slot keeps.
wal_level = 'replica'
max_wal_senders = 0
max_replication_slots = 8
min_wal_size = '32MB'
# What was acknowledged survives everything.
fsync = on
synchronous_commit = on
full_page_writes = on
# Our own log: starts, ends and crashes. Errors of the users' statements are the users', and no statement is ever
# written, since it may hold a password.
log_destination = 'stderr'
logging_collector = off
log_min_messages = 'log'
log_min_error_statement = 'panic'
log_statement = 'none'
log_min_duration_statement = -1
log_checkpoints = off
log_autovacuum_min_duration = -1
log_line_prefix = '%m [%p] '
log_timezone = 'UTC'
timezone = 'UTC'
datestyle = 'iso, mdy'
lc_messages = 'C'
default_text_search_config = 'pg_catalog.english'
cluster_name = ''
",
        hba = quote(&hba_file.to_string_lossy()),
    );
    if install.has_library(STATEMENTS_EXTENSION) {
        text.push_str(
            "shared_preload_libraries = 'pg_stat_statements'
pg_stat_statements.max = 10000
pg_stat_statements.track = 'top'
",
        );
    }
    text
}

/// Text of `pg_hba.conf`: who may connect, always from this machine and with a password. Unless `allow_all`, only the
/// superuser of `ppg`: that is while a restore is unfinished.
pub(crate) fn pg_hba_conf(allow_all: bool) -> String {
    let who = if allow_all { "all" } else { SUPERUSER };
    format!("# Written by ppg at each start.\nhost all {who} 127.0.0.1/32 scram-sha-256\n")
}

/// Quotes a value for `postgresql.conf`.
fn quote(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}
