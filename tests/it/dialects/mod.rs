//! The two contracts of the Management API: `ppg` detects and caches which one a service speaks, notices a change, gives
//! the same results with both, and fetches all pages of a list.

mod branches;
mod cache;
mod changes;
mod configured;
mod cursors;
mod foreign_servers;
mod one_time_secrets;
mod overlap;
mod parity;
mod unsupported;
