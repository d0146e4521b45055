//! When a failed request is repeated, and after what delay.

use std::time::{Duration, Instant};

/// Attempts of one call, the first one included.
pub(crate) const MAX_TRIES: usize = 4;

/// Whether a failed attempt may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retry {
    /// Another attempt would fail too, or could repeat a change.
    Never,
    /// Another attempt may succeed, after the delay that the service named, if it named one.
    After(Option<Duration>),
}

/// Delays between attempts: random between zero and a ceiling that doubles ("full jitter"), so that clients that failed
/// together do not come back together. Ends after [`MAX_TRIES`].
#[derive(Debug)]
pub(crate) struct FullJitter {
    ceiling: Duration,
    remaining: usize,
}

impl FullJitter {
    pub(crate) fn new() -> Self {
        FullJitter { ceiling: Duration::from_millis(500), remaining: MAX_TRIES - 1 }
    }
}

impl Iterator for FullJitter {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        self.remaining = self.remaining.checked_sub(1)?;
        let wait = self.ceiling.mul_f64(random_fraction());
        self.ceiling *= 2;
        Some(wait)
    }
}

/// A random number in [0, 1]. If the system has no randomness it is 1: the longest delay is the safe one.
fn random_fraction() -> f64 {
    getrandom::u32().map_or(1.0, |number| f64::from(number) / f64::from(u32::MAX))
}

/// The delay before the next attempt, or `None` to give up. The service's `Retry-After` counts before our own delay, and a
/// delay that ends after `deadline` is pointless.
pub(crate) fn delay_before_retry(again: Retry, ours: Option<Duration>, deadline: Instant) -> Option<Duration> {
    let Retry::After(theirs) = again else { return None };
    let wait = theirs.unwrap_or(ours?).max(if theirs.is_some() { ours? } else { Duration::ZERO });
    (Instant::now() + wait < deadline).then_some(wait)
}

/// Parses `Retry-After` (RFC 9110, 10.2.3) in both its forms: seconds, or a date.
pub(crate) fn retry_after(value: &str) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    let at = httpdate::parse_http_date(value).ok()?;
    Some(at.duration_since(std::time::SystemTime::now()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn there_are_three_waits_that_stay_below_a_doubling_ceiling() {
        for _ in 0..50 {
            let waits: Vec<_> = FullJitter::new().collect();
            assert_eq!(waits.len(), 3);
            for (wait, ceiling) in waits.iter().zip([500, 1000, 2000]) {
                assert!(*wait <= Duration::from_millis(ceiling), "{waits:?}");
            }
        }
        let a: Vec<_> = FullJitter::new().collect();
        let b: Vec<_> = FullJitter::new().collect();
        assert_ne!(a, b, "two clients must not wait the same");
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        assert_eq!(retry_after("7"), Some(Duration::from_secs(7)));
        let date = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(30));
        let wait = retry_after(&date).unwrap();
        assert!((28..=30).contains(&wait.as_secs()), "{wait:?}");
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        assert_eq!(retry_after("soon"), None);
        assert_eq!(retry_after("-1"), None);
    }

    #[test]
    fn a_wait_past_the_deadline_gives_up() {
        let deadline = Instant::now() + Duration::from_secs(60);
        let ours = Some(Duration::from_millis(100));
        assert_eq!(delay_before_retry(Retry::Never, ours, deadline), None);
        assert_eq!(delay_before_retry(Retry::After(None), ours, deadline), ours);
        assert_eq!(
            delay_before_retry(Retry::After(Some(Duration::from_secs(5))), ours, deadline),
            Some(Duration::from_secs(5))
        );
        assert_eq!(delay_before_retry(Retry::After(Some(Duration::from_secs(90))), ours, deadline), None);
        assert_eq!(delay_before_retry(Retry::After(None), None, deadline), None, "no tries left");
    }
}
