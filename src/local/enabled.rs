//! Local mode where it is compiled in: a thin layer over `ppg-local`.

pub(crate) mod command;

use ppg_local::{DataDir, PageCommands, ServerEndpoint, StartOptions};

use super::{LocalApi, SCOPE_PREFIX};
use crate::config::{Environment, Key, Settings};
use crate::output::progress::ProgressLine;
use crate::ui::Ui;
use ppg_api::ApiUrl;
use ppg_core::error::Result;

/// Starts local mode if it is not running. Returns where its API is.
///
/// # Errors
/// What `ppg_local::start` fails with; `Failed` if no home directory is known.
pub(crate) async fn start(environment: &Environment, settings: &Settings, ui: &Ui) -> Result<LocalApi> {
    let endpoint = start_server(environment, settings, ui).await?;
    let parse = |url: &str| ApiUrl::parse(url, "local mode", false);
    let live = endpoint.live_url.as_deref().map(parse).transpose()?;
    Ok(LocalApi { documented: parse(&endpoint.url)?, live, owner_token: endpoint.token })
}

/// Whether local mode runs. It is not started.
///
/// # Errors
/// What `ppg_local::status` fails with; `Failed` if no home directory is known.
pub(crate) async fn is_running(environment: &Environment) -> Result<bool> {
    Ok(ppg_local::status(&data_dir(environment)?).await?.running)
}

/// The name under which sessions and connection strings of local mode are stored.
///
/// # Errors
/// `Failed` if no home directory is known.
pub(crate) fn session_scope(environment: &Environment) -> Result<String> {
    Ok(format!("{SCOPE_PREFIX}{}", data_dir(environment)?.data.display()))
}

async fn start_server(environment: &Environment, settings: &Settings, ui: &Ui) -> Result<ServerEndpoint> {
    let progress = StartProgress(ui.progress("starting local mode"));
    let started = ppg_local::start(&data_dir(environment)?, &start_options(environment, settings), &progress).await;
    progress.0.finish();
    started
}

/// The directories of local mode: `PPG_LOCAL_DIR`, else the platform's.
fn data_dir(environment: &Environment) -> Result<DataDir> {
    let explicit = environment.get("PPG_LOCAL_DIR").map(|path| environment.working_directory.join(path));
    Ok(DataDir::new(&environment.data_directory()?, &environment.cache_directory()?, explicit.as_deref()))
}

fn start_options(environment: &Environment, settings: &Settings) -> StartOptions {
    let postgres_bin = settings.get(Key::PostgresBin).map(|setting| environment.working_directory.join(&setting.value));
    let token_lifetime = environment.get("PPG_LOCAL_TOKEN_LIFETIME").and_then(|seconds| seconds.parse().ok());
    let github_issuer = environment.get("PPG_LOCAL_GITHUB_ISSUER").map(str::to_owned);
    let page_commands = PageCommands {
        start: "ppg local start".into(),
        sign_in: "ppg --local auth login".into(),
        show_sign_in_code: "ppg local status --show-secrets".into(),
    };
    StartOptions { postgres_bin, token_lifetime, github_issuer, page_commands, ..StartOptions::default() }
}

struct StartProgress(ProgressLine);

impl ppg_local::Progress for StartProgress {
    fn step(&self, text: &str) {
        self.0.set_message(text);
    }

    fn bytes(&self, done: u64, total: Option<u64>) {
        self.0.set_bytes(done, total);
    }
}
