//! What a command tells the user and asks them. All of it goes to standard error; results go to the printer.

use std::sync::{Mutex, PoisonError};

use crate::config::environment::shell_word;
use crate::config::settings::Settings;
use crate::config::{Environment, Key, Origin};
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
    /// The program with the options that choose this command's service and profile.
    program: String,
    interrupt_hint: Mutex<Option<String>>,
}

impl Ui {
    /// Creates the user interface of a command that runs with `settings`.
    pub fn new(terminal: Terminal, environment: &Environment, settings: &Settings, options: UiOptions) -> Self {
        Ui {
            terminal,
            options,
            program: program_with_options(environment.program(), settings),
            interrupt_hint: Mutex::new(None),
        }
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

    /// A command line to suggest to the user: `words` after `ppg`, with `--local`, `--api-url` and `--profile` if
    /// this command has them, so that it reaches the same data.
    pub fn suggest_command(&self, words: &str) -> String {
        format!("{} {words}", self.program)
    }
}

/// The program with those options of this command that choose the service and the profile.
fn program_with_options(program: &str, settings: &Settings) -> String {
    let option = |key: Key| settings.get(key).filter(|setting| setting.origin == Origin::Option);
    let mut program = program.to_owned();
    if let Some(address) = option(Key::ApiUrl) {
        // It turns local mode off by itself.
        program.push_str(&format!(" --api-url {}", shell_word(&address.value)));
    } else if option(Key::Local).is_some() {
        program.push_str(if settings.is_on(Key::Local) { " --local" } else { " --local=false" });
    }
    let profile = settings.profile();
    if profile.origin == Origin::Option {
        program.push_str(&format!(" --profile {}", profile.value));
    }
    program
}

/// Writes a line to standard error. A closed standard error does not make a command fail.
pub fn write_error_line(line: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ConfigFile;
    use crate::config::source::CliSettings;

    fn program(options: &[(Key, &str)], profile: Option<&str>) -> String {
        let directory = tempfile::tempdir().unwrap();
        let options = CliSettings {
            values: options.iter().map(|(key, value)| (*key, (*value).to_owned())).collect(),
            profile: profile.map(str::to_owned),
            ..CliSettings::default()
        };
        let file = ConfigFile::read(directory.path()).unwrap();
        let environment = Environment::for_test(&[], directory.path());
        program_with_options("ppg", &Settings::resolve(&options, &environment, None, &file).unwrap())
    }

    #[test]
    fn a_suggested_command_goes_to_the_same_service_and_profile() {
        assert_eq!(program(&[], None), "ppg");
        assert_eq!(program(&[(Key::Local, "true")], None), "ppg --local");
        assert_eq!(program(&[(Key::Local, "false")], None), "ppg --local=false");
        let address = (Key::ApiUrl, "https://api.example/v1");
        assert_eq!(program(&[address], Some("work")), "ppg --api-url https://api.example/v1 --profile work");
        assert_eq!(program(&[(Key::ApiUrl, "https://a/it's?b&c")], None), r"ppg --api-url 'https://a/it'\''s?b&c'");
    }
}
