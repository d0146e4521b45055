//! The arguments of `ppg auth login`.

use std::time::Duration;

use clap::Args;

use crate::commands::support::poll::parse_wait;
use crate::context::Context;
use ppg_auth::browser::{self, NoBrowser};

#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Print the sign-in address instead of opening a browser
    #[arg(long)]
    pub(super) no_browser: bool,
    /// ID of an OAuth client of your own; ppg registers one if omitted
    #[arg(long, value_name = "ID", conflicts_with = "with_token")]
    pub(super) client_id: Option<String>,
    /// Local port for the redirect of the browser; any free port if omitted
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) callback_port: Option<u16>,
    /// Read a service token from standard input, verify it and store it
    #[arg(long, conflicts_with_all = ["no_browser", "callback_port"])]
    pub(super) with_token: bool,
    /// Exchange the token of a GitHub Actions workflow: no stored secret
    #[arg(long, conflicts_with_all = ["with_token", "no_browser", "callback_port", "client_id"])]
    pub(super) github_actions: bool,
    /// Lifetime of the token of --github-actions, in seconds
    #[arg(long, value_name = "SECONDS", requires = "github_actions")]
    pub(super) expires_in: Option<u32>,
    /// Store the tokens in a file that only you can read, not in the keyring
    #[arg(long)]
    pub(super) insecure_storage: bool,
    /// Time to wait for the browser, then exit 8: seconds, or like 90s or 10m
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = parse_wait)]
    pub(super) wait_timeout: Duration,
}

impl Login {
    /// Opens an address in the user's browser; `None` with `--no-browser`.
    pub(super) async fn open_browser(&self, context: &Context, url: &str) -> Option<Result<(), NoBrowser>> {
        let variable = |name: &str| context.environment.get(name).map(str::to_owned);
        match self.no_browser {
            true => None,
            false => Some(browser::open(url, &variable).await),
        }
    }
}
