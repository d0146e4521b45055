//! `ppg`, the command line of Prisma Postgres. The program is `main.rs`; everything it does is here, so that tests and
//! benchmarks use the same code.

pub mod cli;
pub mod commands;
pub mod config;
pub mod context;
pub mod credentials;
pub mod hints;
pub(crate) mod local;
pub mod output;
pub mod service;
pub mod session;
pub mod sign_in;
pub mod ui;
