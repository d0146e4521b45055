//! The contract that api.prisma.io speaks: its 40 operations for Prisma Postgres, over the same state.
//!
//! An operation names what it is about in its path, its query or its body. Whatever it is, it is looked up through
//! [`sight::Sight`], for which there is nothing that its caller may not see.

mod answer;
mod backups;
mod connections;
mod databases;
mod github;
mod input;
mod integrations;
mod me;
mod page;
mod projects;
mod regions;
mod routes;
mod service_tokens;
mod sight;
mod transfer;
mod views;
mod workspaces;

pub(super) use answer::in_its_form;
pub(super) use routes::{open_routes, routes};
