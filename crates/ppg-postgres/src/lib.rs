//! Runs PostgreSQL: finds or downloads its programs, and keeps one cluster per database with its roles, backups and
//! usage. Knows no API, no HTTP and no command line.

mod backup;
mod classify;
pub mod cluster;
mod conf;
pub mod files;
pub mod install;
mod lifecycle;
pub mod os_user;
mod postmaster;
mod process;
mod program;
pub mod progress;
mod restore;
mod roles;
mod swap;
pub mod template;
pub mod usage;
