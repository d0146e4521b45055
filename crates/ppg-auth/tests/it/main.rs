//! The crate from outside, over real sockets and with real programs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

#[cfg(target_os = "linux")]
mod browser_launch;
mod callback;

#[test]
fn every_test_file_is_compiled() {
    ppg_test::modules::assert_all_reached(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"),
        "it/main.rs",
    );
}
