//! Usage of a database.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::values::{DatabaseId, DateTime};

/// `components.schemas.DatabaseUsage`: the usage of a database in a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseUsage {
    /// The database that was measured.
    pub database_id: DatabaseId,
    /// The period that was measured.
    pub period: UsagePeriod,
    /// Storage of the database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<StorageUsage>,
    /// Statements that the database ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queries: Option<QueryUsage>,
    /// Clients that were connected to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connections: Option<ConnectionUsage>,
    /// Time of the measurement (live contract).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated_at: Option<DateTime>,
}

/// The first and last day of a usage period, both included, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UsagePeriod {
    /// First day of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Last day of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

/// Storage of a database, in bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StorageUsage {
    /// Used storage in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_bytes: Option<i64>,
    /// The plan's limit in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_bytes: Option<i64>,
}

/// Numbers of statements in a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueryUsage {
    /// Number of all statements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Number of reading statements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_count: Option<i64>,
    /// Number of writing statements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub write_count: Option<i64>,
}

/// Numbers of concurrent clients in a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionUsage {
    /// Highest number of concurrent clients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak_count: Option<i64>,
    /// The mean over the period; a JSON number, so that `3` stays `3` and `0.1` stays `0.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_count: Option<Number>,
}
