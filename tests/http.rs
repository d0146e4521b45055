//! The real binary against real small servers: what goes over the wire, and what a user sees of what comes back.

// Each test binary uses a part of the shared support.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "support/program.rs"]
mod program;
#[path = "support/proxy.rs"]
mod proxy;
#[path = "support/samples.rs"]
mod samples;
#[path = "support/service.rs"]
mod service;
#[path = "support/tls.rs"]
mod tls;

#[path = "http/bodies.rs"]
mod bodies;
#[path = "http/certificates.rs"]
mod certificates;
#[path = "http/confirmations.rs"]
mod confirmations;
#[path = "http/failures.rs"]
mod failures;
#[path = "http/limits.rs"]
mod limits;
#[path = "http/many.rs"]
mod many;
#[path = "http/names.rs"]
mod names;
#[path = "http/operations.rs"]
mod operations;
#[path = "http/proxies.rs"]
mod proxies;
#[path = "http/redirects.rs"]
mod redirects;
#[path = "http/retries.rs"]
mod retries;
#[path = "http/secrets.rs"]
mod secrets;
#[path = "http/shapes.rs"]
mod shapes;
#[path = "http/waiting.rs"]
mod waiting;
