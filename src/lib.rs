//! `ppg`, the command line of Prisma Postgres. The program is `main.rs`; everything it does is here, so that tests and
//! benchmarks use the same code.

pub mod api;
pub mod atomic;
pub mod auth;
pub mod cli;
pub mod commands;
pub mod config;
pub mod context;
pub mod credentials;
pub mod error;
pub mod http;
#[cfg(feature = "local")]
pub mod local;
pub mod output;
pub mod peer;
pub mod secret;
pub mod text;
