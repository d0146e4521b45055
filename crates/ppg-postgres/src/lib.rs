//! Runs PostgreSQL: finds or downloads its programs, and keeps one cluster per database with its roles, backups and
//! usage. Knows no API, no HTTP and no command line.

pub mod backup;
pub mod classify;
pub mod cluster;
pub mod conf;
pub mod files;
pub mod install;
pub mod lifecycle;
pub mod os_user;
pub mod postmaster;
pub mod process;
pub mod program;
pub mod progress;
pub mod restore;
pub mod roles;
pub mod swap;
pub mod template;
pub mod usage;
