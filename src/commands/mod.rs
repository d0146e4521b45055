//! The commands, one file a noun: its arguments, what it does, its columns.

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
pub(crate) mod support;
pub(crate) mod token;
pub mod version;
pub(crate) mod workspace;

use clap::Subcommand;

pub(crate) use refresh::RefreshArgs;

use crate::config::Origin;
use crate::config::settings::Setting;
use crate::context::Context;
use crate::local::backend::command as local;
use crate::output::format::Format;
use ppg_core::error::{Code, Error, Result};

// The first word of a command.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum Command {
    /// Sign-in: who asks the service
    #[command(subcommand)]
    Auth(auth::AuthCommand),
    /// Sign in; the same as ppg auth login
    #[command(after_help = "Example:\n  ppg login")]
    Login(auth::login::Login),
    /// Sign out; the same as ppg auth logout
    #[command(after_help = "Example:\n  ppg logout")]
    Logout(auth::Logout),
    /// Show who is signed in; the same as ppg auth status
    #[command(after_help = "Example:\n  ppg whoami")]
    Whoami(auth::status::Status),
    // Not in the tree: another ppg calls it.
    #[command(skip)]
    RefreshSession(RefreshArgs),
    /// Workspaces: the top of the tree, and what is billed
    #[command(subcommand, alias = "workspaces")]
    Workspace(workspace::WorkspaceCommand),
    /// Projects: an application with its databases
    #[command(subcommand, alias = "projects")]
    Project(project::ProjectCommand),
    /// Databases: one PostgreSQL each
    #[command(subcommand, aliases = ["dbs", "database", "databases"])]
    Db(db::DbCommand),
    /// Backups: copies of a database to go back to
    #[command(subcommand, alias = "backups")]
    Backup(backup::BackupCommand),
    /// Connections: connection strings, variables, .env files
    #[command(subcommand, aliases = ["conns", "connection", "connections"])]
    Conn(conn::ConnCommand),
    /// Integrations: third parties that are connected
    #[command(subcommand, alias = "integrations")]
    Integration(integration::IntegrationCommand),
    /// Service tokens: what programs sign in with
    #[command(subcommand, alias = "tokens")]
    Token(token::TokenCommand),
    /// Regions: where databases run
    #[command(subcommand, alias = "regions")]
    Region(region::RegionCommand),
    /// Run a command with the database's connection in its environment
    #[command(
        after_help = "Examples:\n  ppg run -- npm test\n  ppg run --database orders -- npx prisma migrate deploy"
    )]
    Run(run::Run),
    /// Project, database, .env and a first query, step by step
    #[command(
        after_help = "Examples:\n  ppg --local quickstart            # no account needed\n  ppg quickstart --region eu-central-1"
    )]
    Quickstart(quickstart::Quickstart),
    #[command(flatten)]
    Local(local::LocalGroup),
    /// Call any operation of the API, authenticated
    #[command(
        after_help = "Examples:\n  ppg api workspaces\n  ppg api POST projects/proj_123/databases -f region=us-east-1\n  ppg api DELETE connections/conn_123\n\nThe answer is printed as it came, secrets included."
    )]
    Api(api::Api),
    /// Settings, and where each comes from
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Print a completion script for a shell
    #[command(
        after_help = "Examples:\n  ppg completions bash > ~/.local/share/bash-completion/completions/ppg\n  ppg completions fish > ~/.config/fish/completions/ppg.fish"
    )]
    Completions(completions::Completions),
    /// Check what works here, and say what to do about the rest
    #[command(after_help = "Example:\n  ppg doctor --offline")]
    Doctor(doctor::Doctor),
    /// Print the version
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
            Command::Project(project::ProjectCommand::Use(_))
                | Command::Workspace(workspace::WorkspaceCommand::Use(_))
                | Command::Local(_)
                | Command::Config(_)
                | Command::Completions(_)
                | Command::Doctor(_)
                | Command::Version
        )
    }

    /// Whether the command runs with a profile that does not exist yet.
    fn may_create_profile(&self) -> bool {
        match self {
            Command::Login(_) | Command::Logout(_) | Command::RefreshSession(_) => true,
            Command::Auth(command) => command.may_create_profile(),
            _ => self.tolerates_bad_config(),
        }
    }
}

/// Carries out a command. `root` gives the whole command tree, for what is generated from it.
pub(crate) async fn run(command: Command, root: fn() -> clap::Command, context: &Context) -> Result<()> {
    if !command.may_create_profile() {
        check_profile(context)?;
    }
    match command {
        Command::Auth(command) => auth::run(command, context).await,
        Command::Login(args) => auth::login::run(args, context).await,
        Command::Logout(args) => auth::logout(args, context).await,
        Command::Whoami(args) => auth::status::run(args, context).await,
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
    let is_built_in = matches!(profile.as_str(), "default" | "local");
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

/// What a `delete` shows: nothing on standard output for a person, who is told; the ID for a program.
fn print_deleted(context: &Context, noun: &str, name: &str, id: &str) -> Result<()> {
    let called = if name == id { id.to_owned() } else { format!("{name} ({id})") };
    context.ui.notify(&format!("Deleted {noun} {called}"));
    match context.printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => {
            let shown = serde_json::json!({ "id": id, "deleted": true });
            context.printer.value(&shown)
        }
        Format::Id => context.printer.write(&format!("{}\n", ppg_core::text::escape_control(id))),
        Format::Table | Format::Csv | Format::Env => Ok(()),
    }
}
