//! The signals that interrupt a command: Ctrl-C and SIGTERM.

use std::time::Duration;

use ppg_core::error::Kind;

/// How long a command may take to end after the signal, before [`force_exit`] ends the process.
const GRACE: Duration = Duration::from_secs(1);

/// Ends the process `GRACE` after a signal, from a thread of its own. A `--jq` filter may compute forever and blocks
/// the only thread of the runtime, so that the command cannot see the signal.
pub(super) fn force_exit() {
    std::thread::spawn(|| {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async {
            signal().await;
            tokio::time::sleep(GRACE).await;
        });
        crate::ui::write_error_line("error: interrupted");
        std::process::exit(Kind::Interrupted.exit_code().into());
    });
}

/// Completes on the first Ctrl-C or SIGTERM.
pub(super) async fn signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
