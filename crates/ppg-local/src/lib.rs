//! Local mode: the Management API on 127.0.0.1, in both of its contracts, with real PostgreSQL behind it.
//!
//! `postgres` runs PostgreSQL and knows no API; `http` is the API and knows no PostgreSQL; between them stand the state
//! on disk (`store`, `state`, `rows`) and the databases at work (`fleet`, `unit`, `jobs`, `watch`). `daemon` starts and stops
//! the server from outside.

pub(crate) mod daemon;
pub(crate) mod data_dir;
pub(crate) mod oauth;
pub(crate) mod server;
pub(crate) mod state;
pub(crate) mod supervisor;

pub use daemon::runtime_file::{ServerEndpoint, find_running};
pub use daemon::{
    LocalDatabase, LocalStatus, PostgresStatus, log_path, reset, start, start_with_command, status, stop,
};
pub use data_dir::DataDir;
pub use ppg_postgres::progress::Progress;
pub use server::serve::{StartOptions, serve};
