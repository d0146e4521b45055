//! The resources of the Management API, one model for both contracts. Fields have their names in version 1.0.0; those that
//! only the live contract has are in a struct `…Extra`, which JSON flattens into the resource.
//!
//! Unknown fields are dropped, because they could be secrets.
//! [`Client::call`](crate::Client::call) returns a response unchanged.

pub mod backup;
pub mod connection;
pub mod database;
pub mod integration;
pub mod project;
pub mod reveal;
pub mod usage;
pub mod values;
pub mod workspace;

pub use backup::{DatabaseBackup, Restore};
pub use connection::{Connection, ConnectionExtra, Endpoint, Endpoints};
pub use database::{Database, DatabaseApiKey, DatabaseExtra, DatabaseSource, DirectConnection};
pub use integration::{Integration, IntegrationClient, IntegrationExtra, IntegrationUser};
pub use project::{Project, ProjectExtra};
pub use reveal::Reveal;
pub use usage::{ConnectionUsage, DatabaseUsage, QueryUsage, StorageUsage, UsagePeriod};
pub use workspace::{CredentialInfo, Me, Reference, RegionInfo, ServiceToken, Subscription, User, Workspace};
