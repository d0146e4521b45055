//! What the databases were used for, day by day.
//!
//! PostgreSQL counts statements from the last reset of its statistics on; this keeps the differences between two
//! looks, by UTC day, so that counts outlive a restart, a crash, a restore, and the server.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use ppg_api::types::values::DatabaseId;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, rename};
use ppg_postgres::usage::UsageSample;

/// Days that are kept: a year and a bit, so that a whole year can be compared with the one before its last month.
const RETENTION_DAYS: i32 = 400;

/// The content of `usage.json`, shared by everything in the server.
#[derive(Debug)]
pub(crate) struct UsageLog {
    path: PathBuf,
    inner: Mutex<Inner>,
    /// Held while the file is written: one writer at a time.
    writing: Mutex<()>,
}

#[derive(Debug, Default)]
struct Inner {
    databases: BTreeMap<String, UsageRecord>,
    changed: bool,
}

/// One database.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct UsageRecord {
    /// PostgreSQL's counters at the last look, and what they are counted from.
    epoch: String,
    reads: i64,
    writes: i64,
    total: i64,
    /// By date, `YYYY-MM-DD`, UTC.
    days: BTreeMap<String, Totals>,
}

/// One day, or the sum of some.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Totals {
    /// Statements.
    pub(crate) reads: i64,
    pub(crate) writes: i64,
    pub(crate) total: i64,
    /// The most clients seen at one time.
    pub(crate) peak: i64,
    /// The sum of the clients seen, and how often was looked (once a second while the database ran).
    pub(crate) clients: i64,
    pub(crate) looks: i64,
}

impl Totals {
    /// The mean number of clients, to the thousandth.
    pub(crate) fn average(&self) -> f64 {
        if self.looks == 0 {
            return 0.0;
        }
        (self.clients as f64 / self.looks as f64 * 1000.0).round() / 1000.0
    }
}

impl UsageLog {
    /// Reads `usage.json`. A damaged one is set aside: statistics must not keep databases from running.
    pub(crate) fn open(path: &Path) -> Result<UsageLog> {
        let databases = match std::fs::read(path) {
            Ok(content) => serde_json::from_slice(&content).unwrap_or_else(|_| {
                let _ = rename(path, &path.with_extension("damaged"));
                BTreeMap::new()
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
        };
        let inner = Mutex::new(Inner { databases, changed: false });
        Ok(UsageLog { path: path.into(), inner, writing: Mutex::new(()) })
    }

    /// Adds what was counted since the last sample to today.
    pub(crate) fn add_sample(&self, id: &DatabaseId, sample: &UsageSample) {
        let mut inner = self.lock();
        let used = inner.databases.entry(id.to_string()).or_default();
        // Counters that went back were reset, whatever the epoch says.
        let same = used.epoch == sample.epoch && sample.total >= used.total;
        let (reads, writes, total) = if same { (used.reads, used.writes, used.total) } else { (0, 0, 0) };
        let change = (sample.reads - reads, sample.writes - writes, sample.total - total);
        if same && change == (0, 0, 0) {
            return;
        }
        used.epoch.clone_from(&sample.epoch);
        (used.reads, used.writes, used.total) = (sample.reads, sample.writes, sample.total);
        let day = used.days.entry(today().to_string()).or_default();
        day.reads += change.0.max(0);
        day.writes += change.1.max(0);
        day.total += change.2.max(0);
        inner.changed = true;
    }

    /// Notes how many clients are connected now.
    pub(crate) fn add_client_count(&self, id: &DatabaseId, clients: i64) {
        let mut inner = self.lock();
        let used = inner.databases.entry(id.to_string()).or_default();
        let today = today();
        if !used.days.contains_key(&today.to_string()) {
            let oldest = today.saturating_sub(RETENTION_DAYS.days()).to_string();
            used.days.retain(|day, _| *day >= oldest);
        }
        let day = used.days.entry(today.to_string()).or_default();
        day.peak = day.peak.max(clients);
        day.clients += clients;
        day.looks += 1;
        // Seconds without clients alone are no reason to write a file for: they are kept with the next change.
        inner.changed |= clients > 0;
    }

    /// The sum of the days from `start` to `end`, both included.
    pub(crate) fn sum_between(&self, id: &DatabaseId, start: Date, end: Date) -> Totals {
        let inner = self.lock();
        let mut sum = Totals::default();
        let Some(used) = inner.databases.get(id.as_str()) else { return sum };
        for (day, totals) in &used.days {
            if day.parse::<Date>().is_ok_and(|day| start <= day && day <= end) {
                sum.reads += totals.reads;
                sum.writes += totals.writes;
                sum.total += totals.total;
                sum.peak = sum.peak.max(totals.peak);
                sum.clients += totals.clients;
                sum.looks += totals.looks;
            }
        }
        sum
    }

    /// Forgets a database.
    pub(crate) fn remove(&self, id: &DatabaseId) {
        let mut inner = self.lock();
        inner.changed |= inner.databases.remove(id.as_str()).is_some();
    }

    /// Forgets the databases that `known` doesn't know.
    pub(crate) fn retain(&self, known: impl Fn(&DatabaseId) -> bool) {
        let mut inner = self.lock();
        let before = inner.databases.len();
        inner.databases.retain(|id, _| known(&id.as_str().into()));
        inner.changed |= inner.databases.len() != before;
    }

    /// Writes what has changed. Blocks on the disk.
    pub(crate) fn flush(&self) -> std::io::Result<()> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let content = {
            let mut inner = self.lock();
            if !std::mem::take(&mut inner.changed) {
                return Ok(());
            }
            serde_json::to_vec(&inner.databases).map_err(std::io::Error::other)?
        };
        let written = AtomicWrite::STATE.replace(&self.path, &content, |_| Ok(()));
        if written.is_err() {
            self.lock().changed = true;
        }
        written
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The day, in UTC.
pub(crate) fn today() -> Date {
    Offset::UTC.to_datetime(Timestamp::now()).date()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn sample(epoch: &str, reads: i64, writes: i64) -> UsageSample {
        UsageSample { epoch: epoch.into(), reads, writes, total: reads + writes, clients: 0, used_bytes: 0 }
    }

    #[test]
    fn counts_survive_restarts_of_postgresql_and_of_the_server() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("usage.json");
        let id = DatabaseId::from("db_1");
        let log = UsageLog::open(&path).unwrap();
        log.add_sample(&id, &sample("a", 10, 5));
        log.add_sample(&id, &sample("a", 12, 5));
        log.add_sample(&id, &sample("b", 3, 1)); // PostgreSQL crashed: its counters began anew
        log.flush().unwrap();
        let log = UsageLog::open(&path).unwrap();
        log.add_sample(&id, &sample("b", 4, 1));
        let sum = log.sum_between(&id, today(), today());
        assert_eq!((sum.reads, sum.writes, sum.total), (16, 6, 22));
        let yesterday = today().yesterday().unwrap();
        assert_eq!(log.sum_between(&id, yesterday, yesterday), Totals::default());
    }

    #[test]
    fn peak_and_average_are_of_the_seconds_that_were_looked_at() {
        let directory = tempfile::tempdir().unwrap();
        let log = UsageLog::open(&directory.path().join("usage.json")).unwrap();
        let id = DatabaseId::from("db_1");
        for clients in [0, 3, 1] {
            log.add_client_count(&id, clients);
        }
        let sum = log.sum_between(&id, today(), today());
        assert_eq!((sum.peak, sum.average()), (3, 1.333));
        log.remove(&id);
        assert_eq!(log.sum_between(&id, today(), today()), Totals::default());
    }
}
