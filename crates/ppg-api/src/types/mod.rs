//! The resources of the Management API: one form for both contracts. The fields are those of version 1.0.0, as it names
//! them; what only the live contract tells is in a struct of its own, whose fields stand beside the others in JSON.
//!
//! Fields that the contract does not know are dropped rather than passed on: nobody could say whether one is a secret.
//! `ppg api` shows an answer as it came.

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
