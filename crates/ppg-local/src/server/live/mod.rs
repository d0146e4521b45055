//! The API of api.prisma.io: its 40 operations for Prisma Postgres, over the same state.
//!
//! A resource may be named in the path, the query or the body. Every lookup goes through
//! [`authorized_state::AuthorizedState`], which contains only what the caller can see.

pub(crate) mod authorized_state;
pub(crate) mod backups;
pub(crate) mod connections;
pub(crate) mod databases;
pub(crate) mod github;
pub(crate) mod input;
pub(crate) mod integrations;
pub(crate) mod me;
pub(crate) mod pagination;
pub(crate) mod projects;
pub(crate) mod regions;
pub(crate) mod response;
pub(crate) mod routes;
pub(crate) mod service_tokens;
pub(crate) mod transfer;
pub(crate) mod views;
pub(crate) mod workspaces;

pub(crate) use response::to_live_error;
pub(crate) use routes::{routes, tokenless_routes};
