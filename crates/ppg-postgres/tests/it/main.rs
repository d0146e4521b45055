//! The crate from outside, with real PostgreSQL.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]
#![allow(
    clippy::disallowed_methods,
    reason = "tests read the environment that they run in, and hold locks against the program"
)]

mod cluster;
mod pg_fixture;

#[test]
fn every_test_file_is_compiled() {
    ppg_test::modules::assert_all_reached(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"),
        "it/main.rs",
    );
}
