//! Local mode: the Management API on 127.0.0.1, in both of its contracts, with real PostgreSQL behind it.
//!
//! `postgres` runs PostgreSQL and knows no API; `http` is the API and knows no PostgreSQL; between them stand the state
//! on disk (`store`, `state`, `rows`) and the databases at work (`fleet`, `unit`, `jobs`, `watch`). `daemon` starts and stops
//! the server from outside.

mod daemon;
mod durable;
mod fleet;
mod grants;
mod home;
mod http;
mod ids;
mod issuer;
mod jobs;
mod log;
mod memory;
mod migration;
mod oauth;
mod ports;
pub mod postgres;
mod problem;
pub mod progress;
mod record;
mod rows;
mod service_tokens;
mod state;
mod store;
mod unit;
mod usage_log;
mod watch;

pub use daemon::{EngineStatus, LocalDatabase, Status, log_path, reset, start, start_by, status, stop};
pub use home::Home;
pub use http::server::{StartOptions, serve};
pub use record::{Endpoint, running};
