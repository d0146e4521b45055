//! Progress on standard error: on a terminal only, and gone without a trace when the work is done.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A line that says what goes on. Silent where standard error is no terminal.
#[derive(Debug, Clone)]
pub struct ProgressLine(ProgressBar);

impl ProgressLine {
    /// A spinner with a text, if `shown`.
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

    /// Another text.
    pub fn set_message(&self, text: &str) {
        self.0.unset_length();
        self.0.set_style(style("{spinner} {msg} {elapsed:.dim}"));
        self.0.set_message(text.to_owned());
    }

    /// So many of so many bytes.
    pub fn set_bytes(&self, done: u64, total: Option<u64>) {
        if let Some(total) = total {
            self.0.set_style(style("{spinner} {msg} [{bar:24}] {bytes}/{total_bytes}"));
            self.0.set_length(total);
        }
        self.0.set_position(done);
    }

    /// Takes the line away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// A template of ours can be read; if one could not, the bar would show its default.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner()).progress_chars("=> ")
}
