//! `ppg auth`: signing in and out, and the sessions of each profile.

pub(crate) mod list;
pub(crate) mod login;
pub(crate) mod logout;
pub(crate) mod sign_in_view;
pub(crate) mod status;
pub(crate) mod switch;
pub(crate) mod token;
pub(crate) mod whoami;

use clap::Subcommand;

use crate::context::Context;
use login::Login;
use logout::Logout;
use ppg_core::error::Result;
use status::Status;
use switch::Switch;

#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum AuthCommand {
    /// Sign in with a browser or a service token
    #[command(
        after_help = "Examples:\n  ppg auth login\n  ppg auth login --no-browser                    # over SSH: paste the address the browser ended on\n  ppg auth login --with-token < token.txt        # a service token, verified and stored\n  ppg --profile work auth login                  # in a second profile\n  ppg --local auth login                         # local mode's own pages, no account"
    )]
    Login(Login),
    /// Sign out: revoke the tokens and remove them
    #[command(
        after_help = "Examples:\n  ppg auth logout\n  ppg --workspace acme auth logout    # of one workspace only\n  ppg auth logout --all"
    )]
    Logout(Logout),
    /// Show who is signed in, and verify it with the service
    #[command(after_help = "Examples:\n  ppg auth status\n  ppg auth status --offline -o json --jq .email")]
    Status(Status),
    /// List the sign-ins of every profile
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg auth list")]
    List,
    /// Print a valid access token, for other programs
    #[command(
        after_help = "Example:\n  curl -H \"Authorization: Bearer $(ppg auth token)\" https://api.prisma.io/v1/workspaces"
    )]
    Token,
    /// Select the default workspace or profile
    #[command(
        after_help = "Examples:\n  ppg auth switch            # pick from a list\n  ppg auth switch acme       # a workspace, by ID or name\n  ppg auth switch work       # a profile"
    )]
    Switch(Switch),
}

impl AuthCommand {
    /// Whether the command may run with a profile that does not exist: it creates, removes or lists profiles.
    pub(crate) fn may_create_profile(&self) -> bool {
        match self {
            AuthCommand::Login(_) | AuthCommand::Logout(_) | AuthCommand::List => true,
            AuthCommand::Status(_) | AuthCommand::Token | AuthCommand::Switch(_) => false,
        }
    }
}

pub(crate) async fn run(command: AuthCommand, context: &Context) -> Result<()> {
    match command {
        AuthCommand::Login(args) => login::run(args, context).await,
        AuthCommand::Logout(args) => logout::run(args, context).await,
        AuthCommand::Status(args) => status::run(args, context).await,
        AuthCommand::List => list::run(context).await,
        AuthCommand::Token => token::run(context).await,
        AuthCommand::Switch(args) => switch::run(args, context).await,
    }
}
