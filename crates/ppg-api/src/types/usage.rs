//! What a database used.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::values::{DatabaseId, DateTime};

/// `components.schemas.DatabaseUsage`: what a database used in a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseUsage {
    /// The database.
    pub database_id: DatabaseId,
    /// The period that was measured.
    pub period: UsagePeriod,
    /// Bytes on disk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<StorageUsage>,
    /// Statements that were run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queries: Option<QueryUsage>,
    /// Clients that were connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connections: Option<ConnectionUsage>,
    /// When it was measured: live contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated_at: Option<DateTime>,
}

/// The first and last day of a usage period, both included, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UsagePeriod {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

/// Storage, in bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StorageUsage {
    /// Bytes in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_bytes: Option<i64>,
    /// Bytes that the plan allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_bytes: Option<i64>,
}

/// Numbers of statements.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueryUsage {
    /// All of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Those that read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_count: Option<i64>,
    /// Those that wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub write_count: Option<i64>,
}

/// Numbers of concurrent clients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionUsage {
    /// The most at one time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak_count: Option<i64>,
    /// The mean over the period; a JSON number, so that `3` stays `3` and `0.1` stays `0.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_count: Option<Number>,
}
