//! The contract that api.prisma.io speaks: its 40 operations for Prisma Postgres, over the same state.
//!
//! An operation names what it is about in its path, its query or its body. Whatever it is, it is looked up through
//! [`sight::Sight`], for which there is nothing that its caller may not see.

pub(crate) mod backups;
pub(crate) mod connections;
pub(crate) mod databases;
pub(crate) mod github;
pub(crate) mod input;
pub(crate) mod integrations;
pub(crate) mod me;
pub(crate) mod page;
pub(crate) mod projects;
pub(crate) mod regions;
pub(crate) mod response;
pub(crate) mod routes;
pub(crate) mod scope;
pub(crate) mod service_tokens;
pub(crate) mod transfer;
pub(crate) mod views;
pub(crate) mod workspaces;

pub(crate) use response::to_live_error;
pub(crate) use routes::{routes, tokenless_routes};
