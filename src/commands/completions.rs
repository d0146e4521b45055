//! `ppg completions SHELL`: prints a completion script.

use clap::{Arg, ArgAction, Args, Command};
use clap_complete::{Generator, Shell as Known};
use clap_complete_nushell::Nushell;

use crate::context::Context;
use ppg_core::error::Result;

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// Shell that reads the script
    #[arg(value_enum)]
    shell: Shell,
}

/// The shells that have completion scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Shell {
    /// Completion script for bash
    Bash,
    /// Completion script for elvish
    Elvish,
    /// Completion script for fish
    Fish,
    /// Completion script for nushell
    Nushell,
    /// Completion script for PowerShell
    Powershell,
    /// Completion script for zsh
    Zsh,
}

impl Shell {
    /// The file name that the shell expects, and the completion script for the command tree `root`.
    pub fn script(self, root: &mut Command) -> (String, String) {
        match self {
            Shell::Bash => generate(Known::Bash, root),
            Shell::Elvish => generate(Known::Elvish, root),
            Shell::Fish => generate(Known::Fish, root),
            Shell::Nushell => generate(Nushell, root),
            Shell::Powershell => generate(Known::PowerShell, root),
            Shell::Zsh => generate(Known::Zsh, root),
        }
    }
}

fn generate(generator: impl Generator, root: &mut Command) -> (String, String) {
    // Scripts do not know values that need a `=`: after `--local`, they would complete a value in place of a command.
    let flag = |local: Arg| {
        let help = local.get_help().cloned().unwrap_or_default();
        Arg::new("local").long("local").global(true).action(ArgAction::SetTrue).help(help)
    };
    let mut root = root.clone().mut_arg("local", flag);
    let mut script = Vec::new();
    let file = generator.file_name("ppg");
    clap_complete::generate(generator, &mut root, "ppg", &mut script);
    (file, String::from_utf8_lossy(&script).into_owned())
}

pub(crate) fn run(args: &Completions, root: &mut Command, context: &Context) -> Result<()> {
    context.printer.write(&args.shell.script(root).1)
}
