//! The documented API over HTTP: who may ask, what is asked, what is answered.

mod app;
mod backups;
mod caller;
mod connections;
mod databases;
mod guard;
mod input;
mod projects;
mod routes;
pub(crate) mod server;
mod views;
