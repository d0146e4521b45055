//! Properties of the standard streams: which are terminals, width, colour, whether prompts are possible.

use std::io::IsTerminal;

use console::Term;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set or TERM is dumb
    #[default]
    Auto,
    /// Even if standard output is not a terminal
    Always,
    /// No colour at all
    Never,
}

/// What standard input, output and error are connected to, determined once at the start.
#[derive(Debug, Clone)]
pub struct Terminal {
    /// Whether standard output is a terminal.
    pub stdout: bool,
    /// Whether standard error is a terminal.
    pub stderr: bool,
    /// Whether prompts are possible: standard input and error are terminals, and `--no-input` is not given.
    pub interactive: bool,
    /// Width of standard output in columns, if it is a terminal.
    pub width: Option<u16>,
    /// Whether to use colour on standard output.
    pub color: bool,
    /// Whether to use colour on standard error.
    pub error_color: bool,
}

impl Terminal {
    /// Inspects the standard streams. `no_color`: `NO_COLOR` is set, or `TERM` is `dumb`. `no_input`: prompts are
    /// disabled.
    pub fn detect(choice: ColorChoice, no_color: bool, no_input: bool) -> Self {
        let (stdin, stdout, stderr) =
            (std::io::stdin().is_terminal(), std::io::stdout().is_terminal(), std::io::stderr().is_terminal());
        let color = |stream: bool| match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => stream && !no_color,
        };
        Terminal {
            stdout,
            stderr,
            interactive: stdin && stderr && !no_input,
            width: if stdout { Term::stdout().size_checked().map(|(_, columns)| columns) } else { None },
            color: color(stdout),
            error_color: color(stderr),
        }
    }
}
