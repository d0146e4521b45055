//! Usage as the live contract writes it: gibibytes and operations.

use serde::Deserialize;
use serde_json::Number;

use crate::types::values::{DatabaseId, DateTime};
use crate::types::{DatabaseUsage, QueryUsage, StorageUsage, UsagePeriod};

const BYTES_PER_GIB: f64 = 1024.0 * 1024.0 * 1024.0;

/// A JSON number, rounded to an integer.
#[allow(clippy::cast_possible_truncation)] // `as` saturates, and no count here comes near its ends.
pub(super) fn as_integer(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| number.as_f64().map(|number| number.round() as i64))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireUsage {
    period: WirePeriod,
    metrics: WireMetrics,
    generated_at: Option<DateTime>,
}

#[derive(Deserialize)]
pub(super) struct WirePeriod {
    start: String,
    end: String,
}

#[derive(Deserialize)]
pub(super) struct WireMetrics {
    operations: Option<WireMetric>,
    storage: Option<WireMetric>,
}

#[derive(Deserialize)]
pub(super) struct WireMetric {
    used: Number,
}

impl WireUsage {
    /// The usage, of a database that the caller knows: the service does not name it.
    pub(super) fn of(self, database: &DatabaseId) -> DatabaseUsage {
        let wire = self;
        // The documented contract writes a date without a time.
        let day = |time: String| time.split_once('T').map(|(day, _)| day.to_owned()).unwrap_or(time);
        let bytes = |gib: &Number| as_integer(&Number::from_f64(gib.as_f64()? * BYTES_PER_GIB)?);
        DatabaseUsage {
            database_id: database.clone(),
            period: UsagePeriod { start_date: Some(day(wire.period.start)), end_date: Some(day(wire.period.end)) },
            storage: wire
                .metrics
                .storage
                .map(|storage| StorageUsage { used_bytes: bytes(&storage.used), limit_bytes: None }),
            queries: wire.metrics.operations.map(|operations| QueryUsage {
                total_count: as_integer(&operations.used),
                read_count: None,
                write_count: None,
            }),
            connections: None,
            generated_at: wire.generated_at,
        }
    }
}
