//! Progress on standard error: only on a terminal, and cleared when the work is done.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A spinner or progress bar with a message.
#[derive(Debug, Clone)]
pub struct ProgressLine(ProgressBar);

impl ProgressLine {
    /// Starts a spinner with a message. Prints nothing unless `shown`.
    pub fn start(shown: bool, text: impl Into<String>) -> Self {
        let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(None, target);
        bar.set_style(style("{spinner} {msg} {elapsed:.dim}"));
        bar.set_message(text.into());
        if shown {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        ProgressLine(bar)
    }

    /// Shows a spinner with another message.
    pub fn set_message(&self, text: &str) {
        self.0.unset_length();
        self.0.set_style(style("{spinner} {msg} {elapsed:.dim}"));
        self.0.set_message(text.to_owned());
    }

    /// Updates the bar to `done` of `total` bytes; without a total it stays a spinner.
    pub fn set_bytes(&self, done: u64, total: Option<u64>) {
        if let Some(total) = total {
            self.0.set_style(style("{spinner} {msg} [{bar:24}] {bytes}/{total_bytes}"));
            self.0.set_length(total);
        }
        self.0.set_position(done);
    }

    /// Clears the line on the terminal.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// A style from a template; indicatif's default if the template were invalid.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner()).progress_chars("=> ")
}
