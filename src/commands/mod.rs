//! The commands: one folder a noun, one file a verb. `support` has what nouns share.
//!
//! A verb file has the clap struct of its arguments and `run`: it resolves IDs, sends one operation, and prints the
//! resource with the noun's columns.

pub(crate) mod api;
pub(crate) mod auth;
pub(crate) mod backup;
pub mod completions;
pub(crate) mod config;
pub(crate) mod conn;
pub(crate) mod db;
pub(crate) mod doctor;
pub(crate) mod integration;
pub(crate) mod project;
pub(crate) mod quickstart;
pub(crate) mod refresh;
pub(crate) mod region;
pub(crate) mod run;
pub(crate) mod status;
pub(crate) mod support;
pub(crate) mod token;
pub mod version;
pub(crate) mod workspace;

use clap::Subcommand;

pub(crate) use refresh::RefreshArgs;

use crate::config::Origin;
use crate::config::source::{LOCAL_PROFILE, Setting};
use crate::context::Context;
use crate::local::backend::command as local;
use ppg_core::error::{Code, Error, Result};

// The first word of a command line.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum Command {
    /// Sign in, sign out and switch between sessions
    #[command(subcommand)]
    Auth(auth::AuthCommand),
    /// Sign in; short for ppg auth login
    #[command(after_help = "Example:\n  ppg login")]
    Login(auth::login::Login),
    /// Sign out; short for ppg auth logout
    #[command(after_help = "Example:\n  ppg logout")]
    Logout(auth::logout::Logout),
    /// Show who is signed in; short for ppg auth status
    #[command(after_help = "Example:\n  ppg whoami")]
    Whoami(auth::status::Status),
    /// Show the service, project and database in use here, and why
    #[command(after_help = "Examples:\n  ppg status\n  ppg status --offline -o json --jq .project.value")]
    Status(status::Status),
    // Not part of the tree: another ppg process starts it.
    #[command(skip)]
    RefreshSession(RefreshArgs),
    /// List, create and use workspaces
    #[command(subcommand, alias = "workspaces")]
    Workspace(workspace::WorkspaceCommand),
    /// Create, list and manage projects
    #[command(subcommand, alias = "projects")]
    Project(project::ProjectCommand),
    /// Create, list and manage databases
    #[command(subcommand, aliases = ["dbs", "database", "databases"])]
    Db(db::DbCommand),
    /// Create, list and restore backups
    #[command(subcommand, alias = "backups")]
    Backup(backup::BackupCommand),
    /// Create, rotate and export connections
    #[command(subcommand, aliases = ["conns", "connection", "connections"])]
    Conn(conn::ConnCommand),
    /// List and delete integrations with third parties
    #[command(subcommand, alias = "integrations")]
    Integration(integration::IntegrationCommand),
    /// Create, list and delete service tokens
    #[command(subcommand, alias = "tokens")]
    Token(token::TokenCommand),
    /// List the regions that databases run in
    #[command(subcommand, alias = "regions")]
    Region(region::RegionCommand),
    /// Run a command with the database's connection in its environment
    #[command(
        after_help = "Examples:\n  ppg run -- npm test\n  ppg run --database orders -- npx prisma migrate deploy"
    )]
    Run(run::Run),
    /// Create a project and a database, write .env and run a query
    #[command(
        after_help = "Examples:\n  ppg --local quickstart            # no account needed\n  ppg quickstart --region eu-central-1"
    )]
    Quickstart(quickstart::Quickstart),
    #[command(flatten)]
    Local(local::LocalGroup),
    /// Send any request to the API, authenticated
    #[command(
        after_help = "Examples:\n  ppg api workspaces\n  ppg api POST projects/proj_123/databases -f region=us-east-1\n  ppg api -X DELETE connections/conn_123\n  ppg api --list\n\nThe response is printed unchanged, secrets included."
    )]
    Api(api::Api),
    /// Show and change settings
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Print a shell completion script
    #[command(
        after_help = "Examples:\n  ppg completions bash > ~/.local/share/bash-completion/completions/ppg\n  ppg completions fish > ~/.config/fish/completions/ppg.fish"
    )]
    Completions(completions::Completions),
    /// Check this machine and the service, and suggest fixes
    #[command(after_help = "Example:\n  ppg doctor --offline")]
    Doctor(doctor::Doctor),
    /// Print the version of ppg
    #[command(after_help = "Example:\n  ppg version -o json --jq .version")]
    Version,
}

impl Command {
    /// Whether the command ends on Ctrl-C by itself, as a server does that has requests to finish.
    pub(crate) fn handles_interrupts(&self) -> bool {
        match self {
            Command::Local(group) => group.handles_interrupts(),
            _ => false,
        }
    }

    /// Whether the command runs even if a configuration file or a link cannot be read: it shows or repairs them, or
    /// needs none.
    pub(crate) fn tolerates_bad_config(&self) -> bool {
        matches!(
            self,
            Command::Project(project::ProjectCommand::Use(_) | project::ProjectCommand::Unlink)
                | Command::Workspace(workspace::WorkspaceCommand::Use(_))
                | Command::Db(db::DbCommand::Use(_))
                | Command::Local(_)
                | Command::Config(_)
                | Command::Completions(_)
                | Command::Doctor(_)
                | Command::Version
        )
    }

    /// Whether the command prints something of its own, such as variables, a token or a script: a default format does
    /// not change what a shell evaluates or a pipe reads, only an output option of the command line does.
    pub(crate) fn has_own_output(&self) -> bool {
        matches!(
            self,
            Command::Auth(auth::AuthCommand::Token)
                | Command::Db(db::DbCommand::Url(_) | db::DbCommand::Psql(_))
                | Command::Conn(conn::ConnCommand::Env(_))
                | Command::Config(config::ConfigCommand::Get(_))
                | Command::Run(_)
                | Command::Api(_)
                | Command::Completions(_)
                | Command::Version
        )
    }

    /// Whether the choice between the hosted service and local mode makes a difference to the command.
    fn uses_service(&self) -> bool {
        !matches!(self, Command::Local(_) | Command::Completions(_) | Command::RefreshSession(_) | Command::Version)
    }

    /// Whether the command runs with a profile that does not exist yet.
    fn may_create_profile(&self) -> bool {
        match self {
            Command::Login(_) | Command::Logout(_) | Command::RefreshSession(_) => true,
            Command::Auth(command) => command.may_create_profile(),
            Command::Project(project::ProjectCommand::Use(_))
            | Command::Workspace(workspace::WorkspaceCommand::Use(_))
            | Command::Db(db::DbCommand::Use(_)) => false,
            _ => self.tolerates_bad_config(),
        }
    }
}

/// Runs a command. `root` returns the whole command tree, from which completions are generated.
///
/// # Errors
/// What the command fails with; `Usage` for a profile that does not exist.
pub(crate) async fn run(command: Command, root: fn() -> clap::Command, context: &Context) -> Result<()> {
    // A configuration that cannot be read may have the profile.
    if !command.may_create_profile() && context.config.file.validate().is_ok() {
        check_profile(context)?;
    }
    if let Some(note) = context.config.settings.mode_note().filter(|_| command.uses_service()) {
        context.ui.notify(note);
    }
    match command {
        Command::Auth(command) => auth::run(command, context).await,
        Command::Login(args) => auth::login::run(args, context).await,
        Command::Logout(args) => auth::logout::run(args, context).await,
        Command::Whoami(args) => auth::status::run(args, context).await,
        Command::Status(args) => status::run(args, context).await,
        Command::RefreshSession(args) => refresh::run(args, context).await,
        Command::Workspace(command) => workspace::run(command, context).await,
        Command::Project(command) => project::run(command, context).await,
        Command::Db(command) => db::run(command, context).await,
        Command::Backup(command) => backup::run(command, context).await,
        Command::Conn(command) => conn::run(command, context).await,
        Command::Integration(command) => integration::run(command, context).await,
        Command::Token(command) => token::run(command, context).await,
        Command::Region(command) => region::run(command, context).await,
        Command::Run(args) => run::run(args, context).await,
        Command::Quickstart(args) => quickstart::run(args, context).await,
        Command::Local(command) => local::run(command, context).await,
        Command::Api(args) => api::run(args, context).await,
        Command::Config(command) => config::run(command, context),
        Command::Completions(args) => completions::run(&args, &mut root(), context),
        Command::Doctor(args) => doctor::run(args, context).await,
        Command::Version => version::run(context),
    }
}

/// Rejects a profile that does not exist: a mistyped name would use other sessions, or none.
///
/// # Errors
/// `Usage`, with the commands that create the profile.
fn check_profile(context: &Context) -> Result<()> {
    let Setting { value: profile, origin } = context.config.settings.profile();
    // A profile that `auth switch` chose existed then. If it has been signed out since, other messages say so.
    let was_chosen = matches!(origin, Origin::Default | Origin::Profile(_));
    let is_built_in = matches!(profile.as_str(), "default" | LOCAL_PROFILE);
    if was_chosen
        || is_built_in
        || context.config.file.has_profile(profile)
        || context.sign_in.store()?.storage_of(profile)?.is_some()
    {
        return Ok(());
    }
    Err(Error::usage(format!("there is no profile {profile} (from {origin})"))
        .hint(format!("create it with ppg --profile {profile} auth login, or ppg --profile {profile} config set"))
        .code(Code::NoProfile))
}
