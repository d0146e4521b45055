//! Usage of a cluster, measured by PostgreSQL itself.
//!
//! Statements come from `pg_stat_statements`, which counts each top-level statement with its text. It keeps the 10,000
//! most used ones: beyond that the sums may shrink a little, which readers treat as no use. An installation without
//! the extension falls back to `pg_stat_database`: transactions count as statements, and changed rows, but at most the
//! number of transactions, as writes.
//!
//! Bytes are those of the users' databases by `pg_database_size`: tables, indexes and what belongs to them. The
//! write-ahead log is left out: its size depends on recent writes and not on what is stored, and the service does not
//! bill it either.

use tokio_postgres::Client;

use crate::classify::{self, StatementKind};
use crate::cluster::{Cluster, sql_error};
use crate::conf::{INTERNAL, STATEMENTS_EXTENSION};
use crate::postmaster;
use ppg_core::error::Result;

/// Cumulative counters, and the clients and bytes of the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageSample {
    /// Changes when the counters restart from 0, as after a crash or a restore.
    pub epoch: String,
    /// Number of statements that read.
    pub reads: i64,
    /// Number of statements that write, including definitions of tables.
    pub writes: i64,
    /// Number of all statements, including transactions and settings.
    pub total: i64,
    /// Number of connected clients, without internal ones.
    pub clients: i64,
    /// Size in bytes of the databases that users can see.
    pub used_bytes: i64,
}

const WHAT: &str = "cannot read the statistics";

impl Cluster {
    /// Takes one sample, which takes some milliseconds and one connection.
    ///
    /// # Errors
    /// `Unavailable` if the cluster does not run; `Failed` if PostgreSQL refuses a query.
    pub async fn sample(&self) -> Result<UsageSample> {
        postmaster::trim_log(&self.log());
        let client = self.connect().await?;
        let row = client
            .query_one(
                "SELECT (SELECT count(*) FROM pg_stat_activity
                         WHERE backend_type = 'client backend' AND usesysid <> current_user::regrole),
                        (SELECT coalesce(sum(pg_database_size(oid)), 0)::bigint FROM pg_database
                         WHERE NOT datistemplate AND datname <> $1),
                        to_regclass($2) IS NOT NULL AND strpos(current_setting('shared_preload_libraries'), $2) > 0",
                &[&INTERNAL, &STATEMENTS_EXTENSION],
            )
            .await
            .map_err(|e| sql_error(WHAT, &e))?;
        let sample = UsageSample {
            epoch: String::new(),
            reads: 0,
            writes: 0,
            total: 0,
            clients: row.get(0),
            used_bytes: row.get(1),
        };
        if row.get(2) { sample_statements(&client, sample).await } else { sample_databases(&client, sample).await }
    }
}

async fn sample_statements(client: &Client, mut sample: UsageSample) -> Result<UsageSample> {
    // The first word classifies most statements, but WITH needs its end: hence some thousand characters.
    let rows = client
        .query(
            "SELECT left(query, 8000), sum(calls)::bigint FROM pg_stat_statements
             WHERE userid <> current_user::regrole GROUP BY 1",
            &[],
        )
        .await
        .map_err(|e| sql_error(WHAT, &e))?;
    for row in rows {
        let (query, calls): (Option<&str>, i64) = (row.get(0), row.get(1));
        sample.total += calls;
        match classify::classify(query.unwrap_or_default()) {
            StatementKind::Read => sample.reads += calls,
            StatementKind::Write => sample.writes += calls,
            StatementKind::Other => {}
        }
    }
    let query = "SELECT stats_reset::text FROM pg_stat_statements_info";
    let row = client.query_one(query, &[]).await.map_err(|e| sql_error(WHAT, &e))?;
    sample.epoch = row.get(0);
    Ok(sample)
}

async fn sample_databases(client: &Client, mut sample: UsageSample) -> Result<UsageSample> {
    let row = client
        .query_one(
            "SELECT coalesce(sum(xact_commit + xact_rollback), 0)::bigint,
                    coalesce(sum(tup_inserted + tup_updated + tup_deleted), 0)::bigint,
                    concat_ws(' ', max(stats_reset), (SELECT stats_reset FROM pg_stat_wal))
             FROM pg_stat_database WHERE datname <> $1",
            &[&INTERNAL],
        )
        .await
        .map_err(|e| sql_error(WHAT, &e))?;
    let changed: i64 = row.get(1);
    sample.total = row.get(0);
    sample.writes = changed.min(sample.total);
    sample.reads = sample.total - sample.writes;
    sample.epoch = row.get(2);
    Ok(sample)
}
