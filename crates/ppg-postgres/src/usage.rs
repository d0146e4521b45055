//! What a cluster was used for, measured by PostgreSQL itself.
//!
//! Statements come from `pg_stat_statements`, which counts each one that ran at the top level, with its text. It keeps
//! the 10,000 that are used most: beyond that the sums may shrink a little, which a reader takes for no use. Where the
//! engine hasn't got the extension `pg_stat_database` has to do: its transactions stand for statements, and the rows
//! that changed, but not more than there were transactions, for the writing ones.
//!
//! Bytes are those of the users' databases, as `pg_database_size` has them: tables, indexes and what belongs to them.
//! The write-ahead log is not in it: its size depends on what was written lately and not on what is kept, and the
//! service bills none either.

use tokio_postgres::Client;

use crate::classify::{self, StatementKind};
use crate::cluster::{Cluster, sql_error};
use crate::conf::{INTERNAL, STATEMENTS_EXTENSION};
use crate::postmaster;
use ppg_core::error::Result;

/// The cumulative counters and the state of the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageSample {
    /// Changes when the counters restart from 0: after a crash, after a restore.
    pub epoch: String,
    /// Statements that read.
    pub reads: i64,
    /// Statements that write, definitions of tables included.
    pub writes: i64,
    /// All statements: transactions and settings too.
    pub total: i64,
    /// Connected clients other than ours.
    pub clients: i64,
    /// Bytes of the databases that users can see.
    pub used_bytes: i64,
}

const WHAT: &str = "cannot read the statistics";

impl Cluster {
    /// One sample. It takes some milliseconds and a connection of its own.
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
    // The beginning of a text says what it is, but for a WITH whose end matters: hence some thousand characters.
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
