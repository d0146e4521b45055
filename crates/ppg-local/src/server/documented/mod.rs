//! The documented API, version 1.0.0, with its 17 operations.

pub(crate) mod backups;
pub(crate) mod connections;
pub(crate) mod databases;
pub(crate) mod input;
pub(crate) mod projects;
pub(crate) mod routes;
pub(crate) mod views;
pub(crate) mod visibility;

pub(crate) use routes::routes;
