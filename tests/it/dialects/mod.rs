//! The two contracts of the Management API: that which one a service keeps is found out, kept in mind and noticed when it
//! changes, that both give the same results, and that lists which come in pages come whole.

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
