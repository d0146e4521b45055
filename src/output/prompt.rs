//! Prompts on standard error. Callers check [`Terminal::interactive`](super::terminal::Terminal::interactive) first.

use console::Term;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Confirm, Input, Select};

use ppg_core::error::{Error, Kind, Result};

/// Lets the user pick one of `items`. Returns its index.
///
/// # Errors
/// `Interrupted` on Ctrl-C, Escape or the end of standard input; `Failed` if the terminal fails.
pub fn select(question: &str, items: &[String], color: bool) -> Result<usize> {
    Select::with_theme(&*theme(color))
        .with_prompt(question)
        .items(items)
        .default(0)
        .interact_on_opt(&Term::stderr())
        .map_err(prompt_error)?
        .ok_or_else(|| Error::new(Kind::Interrupted, "nothing was selected"))
}

/// Asks for a line of text.
///
/// # Errors
/// `Interrupted` on Ctrl-C or the end of standard input; `Failed` if the terminal fails.
pub fn input(question: &str, default: Option<&str>, color: bool) -> Result<String> {
    let theme = theme(color);
    let mut input = Input::<String>::with_theme(&*theme).with_prompt(question);
    if let Some(default) = default {
        input = input.default(default.to_owned());
    }
    input.interact_text_on(&Term::stderr()).map_err(prompt_error)
}

/// Asks a yes-or-no question; the default is no.
///
/// # Errors
/// `Interrupted` on Ctrl-C or the end of standard input; `Failed` if the terminal fails.
pub fn confirm(question: &str, color: bool) -> Result<bool> {
    Confirm::with_theme(&*theme(color))
        .with_prompt(question)
        .default(false)
        .interact_on(&Term::stderr())
        .map_err(prompt_error)
}

fn theme(color: bool) -> Box<dyn Theme> {
    if color { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) }
}

/// Maps Ctrl-C and the end of standard input to `Interrupted`. Restores the cursor, which a menu hides.
fn prompt_error(error: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(error) = error;
    let _ = Term::stderr().show_cursor();
    match error.kind() {
        std::io::ErrorKind::Interrupted | std::io::ErrorKind::NotConnected | std::io::ErrorKind::UnexpectedEof => {
            Error::new(Kind::Interrupted, "interrupted: nothing was done")
        }
        _ => Error::io("cannot show the prompt", &error),
    }
}
