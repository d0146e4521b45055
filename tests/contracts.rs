//! The two contracts of the Management API: that which one a service keeps is found out, kept in mind and noticed when it
//! changes, that both give the same results, and that lists which come in pages come whole.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "support/account.rs"]
mod account;
#[path = "support/program.rs"]
mod program;
#[path = "support/samples.rs"]
mod samples;
#[path = "support/service.rs"]
mod service;

#[path = "contracts_of/branches.rs"]
mod branches;
#[path = "contracts_of/changes.rs"]
mod changes;
#[path = "contracts_of/cursors.rs"]
mod cursors;
#[path = "contracts_of/lacks.rs"]
mod lacks;
#[path = "contracts_of/memory.rs"]
mod memory;
#[path = "contracts_of/once.rs"]
mod once;
#[path = "contracts_of/overlap.rs"]
mod overlap;
#[path = "contracts_of/said.rs"]
mod said;
#[path = "contracts_of/same.rs"]
mod same;
#[path = "contracts_of/strangers.rs"]
mod strangers;
