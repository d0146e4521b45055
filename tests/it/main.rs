//! The program from outside: the real binary, as a user runs it.
//!
//! One test program, with a folder for each subject. Tests share its process: they change neither its environment nor
//! its current directory, and take what cannot be shared from `ppg_test::serial`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]
#![allow(
    clippy::disallowed_methods,
    reason = "tests read the environment that they run in, and hold locks against the program"
)]

mod bad_input;
#[cfg(unix)]
mod connections;
mod contributing;
mod dialects;
#[cfg(all(unix, feature = "local"))]
mod docs;
#[cfg(unix)]
mod env;
#[cfg(feature = "local")]
mod generated;
mod http;
#[cfg(feature = "local")]
mod json_schema;
#[cfg(all(unix, feature = "local"))]
mod local;
#[cfg(unix)]
mod parallel;
#[cfg(unix)]
mod sign_in;
#[cfg(unix)]
mod terminal;

use std::path::Path;

#[test]
fn every_test_file_is_compiled() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    ppg_test::modules::assert_all_reached(&tests, "it/main.rs");
}

#[test]
fn the_program_under_test_is_the_one_that_cargo_built() {
    assert_eq!(ppg_test::place::program(), Path::new(env!("CARGO_BIN_EXE_ppg")));
}
