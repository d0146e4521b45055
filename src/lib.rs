//! `ppg`, the command line of Prisma Postgres. The program is `main.rs`; everything it does is here, so that tests and
//! benchmarks use the same code.

pub mod cli;
pub mod commands;
pub mod config;
pub mod context;
pub mod credentials;
pub mod hints;
pub mod output;
