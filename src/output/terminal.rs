//! The terminal behind one type: what is one, how wide it is, whether it takes colour, whether a person is there.

use std::io::IsTerminal;

use console::Term;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set or TERM is dumb.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What standard input, output and error are connected to. Asked once, at the start.
#[derive(Debug, Clone)]
pub struct Terminal {
    /// Standard output is a terminal.
    pub stdout: bool,
    /// Standard error is a terminal.
    pub stderr: bool,
    /// A person can be asked: standard input and error are terminals and nobody said otherwise.
    pub interactive: bool,
    /// Columns of standard output, where it is a terminal.
    pub width: Option<u16>,
    /// Colour on standard output.
    pub color: bool,
    /// Colour on standard error.
    pub error_color: bool,
}

impl Terminal {
    /// Looks at the standard streams. `no_color`: NO_COLOR is set, or TERM is dumb. `no_input`: nobody is to be asked.
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
