//! What the tests of `ppg` share: the runner of the program, a fake service, a keyring, a local server, a browser.
//!
//! Compiled once. Test programs take it as a dev-dependency; it does not depend on the program itself, which it finds
//! beside the running test, see [`place::program`].

// A test ends by a panic. Names in here say what they do, and each module says what it is for.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::disallowed_methods, reason = "tests read the environment that they run in")]

#[cfg(unix)]
pub mod authorization;
pub mod browser;
pub mod chromium;
pub mod fake_api;
#[cfg(unix)]
pub mod fake_service;
pub mod github_issuer;
pub mod injection_values;
#[cfg(target_os = "linux")]
pub mod keyring;
#[cfg(feature = "local")]
pub mod local_server;
pub mod modules;
#[cfg(unix)]
pub mod oidc;
pub mod place;
pub mod port;
pub mod program;
pub mod proxy;
pub mod samples;
pub mod sandbox;
pub mod screen;
pub mod serial;
pub mod stub_server;
pub mod tls;
