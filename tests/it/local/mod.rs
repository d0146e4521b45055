//! Local mode: the Management API on this machine with real PostgreSQL behind it.

mod api;
mod caller;
mod every_command;
mod kill;
mod lifecycle;
mod live;
mod oauth;
mod official_cli;
mod quickstart;
mod schemathesis;
mod sdk;
mod target;
