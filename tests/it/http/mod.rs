//! The real binary against real small servers: what goes over the wire, and what a user sees of what comes back.

mod api;
mod bodies;
mod certificates;
mod choosing;
mod confirmations;
mod failures;
mod fan_out;
mod forward_compat;
mod limits;
mod missing;
mod names;
mod operations;
mod prism;
mod proxies;
mod redirects;
mod retries;
mod secrets;
mod selection;
mod status;
mod waiting;
