//! Waiting for the service to be done.

use std::time::{Duration, Instant};

use clap::Args;

use crate::config::key::parse_duration;
use crate::context::Context;
use ppg_core::error::{Code, Error, Kind, Result};

// `--wait` and its time limit.
#[derive(Debug, Args)]
pub(crate) struct WaitOptions {
    /// Wait until it is done
    #[arg(long)]
    pub(crate) wait: bool,
    #[command(flatten)]
    pub(crate) limit: WaitLimit,
}

// The time limit of waiting.
#[derive(Debug, Args)]
pub(crate) struct WaitLimit {
    /// Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = parse_wait)]
    pub(crate) wait_timeout: Duration,
}

impl WaitLimit {
    /// What a command waits that was not told to wait.
    pub(crate) fn implicit() -> Self {
        WaitLimit { wait_timeout: Duration::from_secs(60) }
    }
}

pub(crate) fn parse_wait(text: &str) -> Result<Duration, String> {
    parse_duration(text).ok_or_else(|| "use seconds, or a duration like 90s or 10m".into())
}

/// What a look at the service showed.
pub(crate) enum Poll<T> {
    /// It is done.
    Ready(T),
    /// Not yet; this is how far it is.
    Pending(String),
}

/// Looks again and again until it is done: after a tenth of the time that has passed, so that nobody waits much longer
/// than it takes, but not more often than ten times a second and at least every three seconds. A service that cannot be reached meanwhile is asked again: what it does goes on all the same.
///
/// # Errors
/// `NotDone` after the limit; what `look` fails with, other than an unreachable service.
pub(crate) async fn poll_until<T>(
    context: &Context,
    limit: &WaitLimit,
    what: &str,
    retry_command: &str,
    poll: impl AsyncFn() -> Result<Poll<T>>,
) -> Result<T> {
    let begun = Instant::now();
    let deadline = begun + limit.wait_timeout;
    let progress = context.progress(&format!("waiting for {what}"));
    context.set_interrupt_hint(Some(&format!("{what} goes on in the service; wait for it with {retry_command}")));
    let result = loop {
        let last = match poll().await {
            Ok(Poll::Ready(done)) => break Ok(done),
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
            break Err(Error::new(Kind::NotFinished, format!("{what} is not done after {waited} s: {last}"))
                .hint(format!("it goes on; wait for it with {retry_command}"))
                .code(Code::WaitTimeout));
        }
        // The last look is at the very end of the limit.
        let pause = (begun.elapsed() / 10).clamp(Duration::from_millis(100), Duration::from_secs(3));
        tokio::time::sleep(pause.min(left)).await;
    };
    progress.finish();
    context.set_interrupt_hint(None);
    result
}
