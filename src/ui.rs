//! What a command tells the user and asks them. All of it goes to standard error; results go to the printer.

use std::sync::{Mutex, PoisonError};

use crate::hints::CommandLine;
use crate::output::progress::ProgressLine;
use crate::output::prompt;
use crate::output::terminal::Terminal;
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

/// How much to say and whether to ask, from the global flags and the environment.
#[derive(Debug, Clone, Copy)]
pub struct UiOptions {
    /// `--quiet`: print errors only.
    pub quiet: bool,
    /// Show progress where standard error is a terminal; off in CI.
    pub progress: bool,
    /// `--yes` or `--dry-run`: destructive commands do not ask.
    pub confirmed: bool,
}

/// Notes, questions and progress of one command.
pub struct Ui {
    /// What the standard streams are connected to.
    pub terminal: Terminal,
    options: UiOptions,
    /// How commands are typed that reach this command's service and profile.
    commands: CommandLine,
    interrupt_hint: Mutex<Option<String>>,
}

impl Ui {
    /// Creates the user interface of a command that suggests `commands`.
    pub fn new(terminal: Terminal, commands: CommandLine, options: UiOptions) -> Self {
        Ui { terminal, options, commands, interrupt_hint: Mutex::new(None) }
    }

    /// Prints a note on standard error, unless `--quiet`. Control characters are made visible.
    pub fn notify(&self, message: &str) {
        if !self.options.quiet {
            write_error_line(&text::escape_control(message));
        }
    }

    /// Starts a progress line. It is invisible with `--quiet`, in CI and if standard error is not a terminal.
    pub fn progress(&self, text: &str) -> ProgressLine {
        ProgressLine::start(self.terminal.stderr && !self.options.quiet && self.options.progress, text)
    }

    /// Lets the user pick one of `items` and returns its index.
    ///
    /// # Errors
    /// `Interrupted` if the user leaves the prompt.
    pub fn select(&self, question: &str, items: &[String]) -> Result<usize> {
        let items: Vec<_> = items.iter().map(|item| text::escape_control(item).into_owned()).collect();
        prompt::select(question, &items, self.terminal.error_color)
    }

    /// Asks a yes-or-no question; Enter alone means no.
    ///
    /// # Errors
    /// `Interrupted` if the user leaves the prompt.
    pub fn confirm(&self, question: &str) -> Result<bool> {
        prompt::confirm(question, self.terminal.error_color)
    }

    /// Whether [`Ui::confirm_destructive`] will ask the user.
    pub fn will_confirm(&self) -> bool {
        !self.options.confirmed && self.terminal.interactive
    }

    /// Confirms a destructive operation: a user types `name`, a script passes `--yes`.
    ///
    /// # Errors
    /// `Usage` if there is no terminal to ask on, or if the user types something else.
    pub fn confirm_destructive(&self, consequence: &str, name: &str) -> Result<()> {
        if self.options.confirmed {
            return Ok(());
        }
        if !self.terminal.interactive {
            return Err(Error::usage(format!("this needs a confirmation: {consequence}"))
                .hint("pass --yes")
                .code(Code::ConfirmationNeeded));
        }
        self.notify(consequence);
        let question = format!("Type {} to confirm", text::escape_control(name));
        let typed = prompt::input(&question, None, self.terminal.error_color)?;
        if typed.trim() == name.trim() {
            return Ok(());
        }
        Err(Error::usage("the names do not match; nothing was changed").code(Code::NotConfirmed))
    }

    /// Sets the hint to print if the user interrupts while the server keeps working; `None` clears it.
    pub fn set_interrupt_hint(&self, hint: Option<&str>) {
        *self.interrupt_hint.lock().unwrap_or_else(PoisonError::into_inner) = hint.map(str::to_owned);
    }

    /// The error of an interrupted command, with the hint that was set last.
    pub fn interrupted_error(&self) -> Error {
        let hint = self.interrupt_hint.lock().unwrap_or_else(PoisonError::into_inner).take();
        let error = Error::new(Kind::Interrupted, "interrupted");
        match hint {
            Some(hint) => error.hint(hint),
            None => error,
        }
    }

    /// A text with its commands as they are typed: each that begins with `ppg` gets the `--local`, `--api-url` and
    /// `--profile` of this command, so that it reaches the same data. The hint of an error needs no such call.
    pub fn as_typed(&self, text: &str) -> String {
        self.commands.as_typed(text)
    }

    /// An error in one line, with a hint that works when typed.
    pub fn to_line(&self, error: &Error) -> String {
        self.commands.to_line(error)
    }
}

/// Writes a line to standard error. A closed standard error does not make a command fail.
pub fn write_error_line(line: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
