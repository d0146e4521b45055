//! Local mode: the Management API on 127.0.0.1, in both of its versions, over real PostgreSQL.
//!
//! The public face of the crate is what this file re-exports: [`start`], [`stop`], [`status`] and [`reset`] control the
//! server from outside, [`serve`] is the server itself.
//!
//! Imports go down only. From the top:
//!
//! - `daemon` starts and stops the server, and reads its status;
//! - `server` serves the documented and the live API;
//! - `oauth` is the authorization server that sign-ins use;
//! - `supervisor` runs the databases: one instance, monitor and worker each;
//! - `state` is what survives a restart;
//! - `runtime` has the locks, files, ports and the log that the server shares with `daemon`;
//! - `api_error`, `data_dir` and `random` are used by all of them.
//!
//! PostgreSQL itself is run by the crate `ppg_postgres`, which knows no API.

pub(crate) mod api_error;
pub(crate) mod daemon;
pub(crate) mod data_dir;
pub(crate) mod oauth;
pub(crate) mod random;
pub(crate) mod runtime;
pub(crate) mod server;
pub(crate) mod state;
pub(crate) mod supervisor;

#[cfg(unix)]
pub use daemon::detach::detach;
pub use daemon::start::{start, start_with_command};
pub use daemon::status::{LocalDatabase, LocalStatus, PostgresStatus, log_path, status};
pub use daemon::stop::{reset, stop};
pub use data_dir::DataDir;
pub use oauth::page_commands::PageCommands;
pub use ppg_postgres::progress::Progress;
pub use runtime::runtime_file::{ServerEndpoint, find_running};
pub use server::serve::{StartOptions, serve};
