//! Running PostgreSQL: the engine's programs, and one cluster a database with its roles, backups and usage.

pub mod account;
mod backup;
pub mod cluster;
pub mod engine;
mod engine_archive;
mod engine_fetch;
mod engine_installed;
mod exchange;
pub(crate) mod files;
mod lifecycle;
pub(crate) mod postmaster;
pub(crate) mod process;
mod program;
mod restore;
mod roles;
mod settings;
mod statement;
pub(crate) mod template;
pub mod usage;
