//! The documented contract, version 1.0.0: its 17 operations.

mod backups;
mod connections;
mod databases;
mod input;
mod projects;
mod routes;
mod scope;
mod views;

pub(super) use routes::routes;
