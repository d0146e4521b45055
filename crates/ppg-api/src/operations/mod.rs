//! The operations of both contracts, a function each: the 17 of the documented one, named like its `operationId`s, and
//! those that only the live one has.
//!
//! Each function returns one literal: for each contract a call with its decoder, or `unsupported` with that contract's own
//! reason and hint.

mod account;
mod backups;
mod connections;
mod databases;
mod integrations;
mod limits;
mod projects;
mod regions;
mod service_tokens;
mod workspaces;

pub use account::{exchange_workflow_token, get_me};
pub use backups::{create_database_backup, list_database_backups, restore_database_backup};
pub use connections::{
    create_connection, delete_connection, get_connection, list_all_connections, list_connections, rotate_connection,
};
pub use databases::{
    DatabaseFilter, create_database, delete_database, get_database, get_database_usage, list_databases, update_database,
};
pub use integrations::{
    delete_client_integrations, delete_integration, get_integration, list_integrations, list_workspace_integrations,
};
pub use projects::{
    create_project, delete_project, get_project, list_all_projects, list_projects, transfer_project, update_project,
};
pub use regions::list_regions;
pub use service_tokens::{create_service_token, delete_service_token, list_service_tokens};
pub use workspaces::{create_workspace, get_subscription, get_workspace, list_workspaces};
