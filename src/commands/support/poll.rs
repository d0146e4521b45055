//! Waiting for the service to finish something.

use std::time::{Duration, Instant};

use clap::Args;

use crate::config::key::parse_duration;
use crate::context::Context;
use ppg_core::error::{Code, Error, Kind, Result};

// `--wait` and its time limit.
#[derive(Debug, Args)]
pub(crate) struct WaitOptions {
    /// Wait until it is ready
    #[arg(long)]
    pub(crate) wait: bool,
    #[command(flatten)]
    pub(crate) limit: WaitLimit,
}

// The time limit of waiting.
#[derive(Debug, Args)]
pub(crate) struct WaitLimit {
    /// Stop waiting after this time (exit 8): seconds, or 90s, 10m
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = parse_wait)]
    pub(crate) wait_timeout: Duration,
}

impl WaitLimit {
    /// The limit for commands that wait without `--wait`: 60 s.
    pub(crate) const IMPLICIT: WaitLimit = WaitLimit { wait_timeout: Duration::from_secs(60) };
}

/// Parses the value of `--wait-timeout`.
///
/// # Errors
/// A message for the user.
pub(crate) fn parse_wait(text: &str) -> Result<Duration, String> {
    parse_duration(text).ok_or_else(|| "use seconds, or a duration like 90s or 10m".into())
}

/// What one request showed.
pub(crate) enum Poll<T> {
    /// The work is finished.
    Ready(T),
    /// The work continues; its state in words.
    Pending(String),
}

/// Calls `poll` until it is ready. The pause is a tenth of the time that has passed, so that the command ends soon after
/// the work, but at least 100 ms and at most 3 s. If the service cannot be reached, polling continues: so does its work.
///
/// `what` names the work, as in "backup bkp_1"; `retry_command` is the command that continues to wait.
///
/// # Errors
/// `NotFinished` after the limit; what `poll` fails with, other than `Unavailable`.
pub(crate) async fn poll_until<T>(
    context: &Context,
    limit: &WaitLimit,
    what: &str,
    retry_command: &str,
    poll: impl AsyncFn() -> Result<Poll<T>>,
) -> Result<T> {
    let started = Instant::now();
    let deadline = started + limit.wait_timeout;
    let progress = context.ui.progress(&format!("waiting for {what}"));
    context.ui.set_interrupt_hint(Some(&format!("the service continues; wait for {what} with {retry_command}")));
    let result = loop {
        let state = match poll().await {
            Ok(Poll::Ready(ready)) => break Ok(ready),
            Ok(Poll::Pending(state)) => {
                progress.set_message(&format!("waiting for {what}: {state}"));
                format!("it is {state}")
            }
            Err(error) if error.kind() == Kind::Unavailable => {
                progress.set_message(&format!("waiting for {what}: {}", error.message()));
                error.message().to_owned()
            }
            Err(error) => break Err(error),
        };
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            let waited = limit.wait_timeout.as_secs_f64();
            break Err(Error::new(Kind::NotFinished, format!("{what} is not ready after {waited} s: {state}"))
                .hint(format!("the service continues; wait with {retry_command}"))
                .code(Code::WaitTimeout));
        }
        // The last request is sent when the limit ends.
        let pause = (started.elapsed() / 10).clamp(Duration::from_millis(100), Duration::from_secs(3));
        tokio::time::sleep(pause.min(left)).await;
    };
    progress.finish();
    context.ui.set_interrupt_hint(None);
    result
}
