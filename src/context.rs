//! What every command receives. Each part has one subject and a file of its own; this file only puts them together.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::config::{Configuration, Environment};
use crate::hints::CommandLine;
use crate::output::printer::Printer;
use crate::output::terminal::Terminal;
use crate::service::Service;
use crate::session::ApiSession;
use crate::sign_in::{SignIn, TokenSources};
use crate::ui::{Ui, UiOptions};

/// The global options that cannot be set in a configuration file or a variable.
#[derive(Debug, Clone, Default)]
pub struct GlobalFlags {
    /// `--yes`: confirms destructive commands.
    pub yes: bool,
    /// `--quiet`: nothing on standard error but errors.
    pub quiet: bool,
    /// `--verbose`: how often it was given.
    pub verbose: u8,
    /// `--dry-run`: prints requests that change something instead of sending them.
    pub dry_run: bool,
    /// `--show-secrets`: prints secrets unmasked.
    pub show_secrets: bool,
    /// `--insecure-http`: allows plain http to another machine.
    pub insecure_http: bool,
    /// `--token-file`: the file that holds the token.
    pub token_file: Option<PathBuf>,
    /// `--token-stdin`: reads the token from standard input.
    pub token_stdin: bool,
}

/// What every command receives.
pub struct Context {
    /// Variables and directories of the process.
    pub environment: Arc<Environment>,
    /// The settings in force, and the files they come from.
    pub config: Configuration,
    /// The global options that cannot be set in a configuration file or a variable.
    pub flags: GlobalFlags,
    /// The time at which the command started.
    pub now: Timestamp,
    /// Notes, questions and progress, on standard error.
    pub ui: Arc<Ui>,
    /// Results, on standard output.
    pub printer: Arc<Printer>,
    /// The service that the command talks to.
    pub service: Arc<Service>,
    /// The tokens and stored sessions that the command may use.
    pub sign_in: Arc<SignIn>,
    /// The session with the API: sends operations.
    pub session: ApiSession,
}

impl Context {
    /// Puts the parts together. Nothing is read, connected or started yet.
    pub fn new(
        environment: Environment,
        commands: CommandLine,
        config: Configuration,
        flags: GlobalFlags,
        terminal: Terminal,
        printer: Printer,
        now: Timestamp,
    ) -> Self {
        let (environment, settings, printer) =
            (Arc::new(environment), Arc::new(config.settings.clone()), Arc::new(printer));
        let confirmed = flags.yes || flags.dry_run;
        let ui_options = UiOptions { quiet: flags.quiet, progress: !environment.is_ci(), confirmed };
        let ui = Arc::new(Ui::new(terminal, commands, ui_options));
        let (insecure, verbose) = (flags.insecure_http, flags.verbose);
        let service = Arc::new(Service::new(environment.clone(), settings.clone(), ui.clone(), insecure, verbose));
        let tokens = TokenSources { file: flags.token_file.clone(), stdin: flags.token_stdin };
        let sign_in = Arc::new(SignIn::new(environment.clone(), settings, service.clone(), ui.clone(), tokens));
        let session = ApiSession::new(
            service.clone(),
            sign_in.clone(),
            ui.clone(),
            printer.clone(),
            &environment,
            now,
            flags.dry_run,
        );
        Context { environment, config, flags, now, ui, printer, service, sign_in, session }
    }
}
