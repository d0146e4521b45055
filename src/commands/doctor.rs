//! `ppg doctor`: checks the machine, the sign-in and the service, and says how to fix what fails.

use std::time::{Instant, SystemTime};

use clap::Args;
use serde::Serialize;

use crate::commands::support::resolve;
use crate::config::{Key, Origin, ProjectLink};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::Contract;
use ppg_api::operations::list_workspaces;
use ppg_auth::callback::listener::CallbackListener;
use ppg_auth::{Storage, browser};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Check this machine only; do not contact the service
    #[arg(long)]
    offline: bool,
}

/// The result of one check.
#[derive(Debug, Clone, Serialize)]
struct Check {
    check: &'static str,
    status: Health,
    detail: String,
    hint: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Health {
    Ok,
    // The word of the JSON, which scripts rely on.
    #[serde(rename = "note")]
    Warn,
    Failed,
}

impl Tabular for Check {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("check", |c| Cell::Text(c.check.into())),
        Column::new("status", |c| match c.status {
            Health::Ok => Cell::Status("ok".into(), Severity::Ok),
            Health::Warn => Cell::Status("note".into(), Severity::Pending),
            Health::Failed => Cell::Status("failed".into(), Severity::Error),
        }),
        Column::new("detail", |c| {
            Cell::Text(match &c.hint {
                Some(hint) => format!("{}; {hint}", c.detail),
                None => c.detail.clone(),
            })
        }),
    ];

    fn id(&self) -> &str {
        self.check
    }
}

impl Check {
    fn new(check: &'static str, status: Health, detail: impl Into<String>) -> Self {
        Check { check, status, detail: detail.into(), hint: None }
    }

    fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn failed(context: &Context, check: &'static str, error: &Error) -> Self {
        Check::new(check, Health::Failed, context.ui.to_line(error))
    }
}

pub(crate) async fn run(args: Doctor, context: &Context) -> Result<()> {
    let mut checks = vec![
        Check::new("version", Health::Ok, super::version::VERSION),
        match context.config.file.validate() {
            Err(error) => Check::failed(context, "config", &error),
            Ok(()) => Check::new("config", Health::Ok, context.config.file.path().display().to_string()),
        },
        link(context),
        psql(context),
        keyring(context).await,
        browser(context),
        callback(context).await,
    ];
    if context.config.settings.is_on(Key::Local) {
        checks.push(Check::new("api", Health::Ok, "local mode"));
    } else {
        checks.push(match context.service.configured_address() {
            Ok(address) => Check::new("api", Health::Ok, address.to_string()),
            Err(error) => Check::failed(context, "api", &error),
        });
        checks.push(token(context).await);
    }
    if !args.offline && checks.iter().all(|check| check.status != Health::Failed) {
        checks.extend(service(context).await);
        if checks.iter().all(|check| check.status != Health::Failed)
            && let Some(linked) = linked(context).await
        {
            checks.iter_mut().filter(|check| check.check == "link").for_each(|check| check.clone_from(&linked));
        }
        checks.extend(selection(context).await);
    }
    for check in &mut checks {
        check.hint = check.hint.as_deref().map(|hint| context.ui.as_typed(hint));
    }
    context.printer.list(&checks)?;
    let failed = checks.iter().filter(|check| check.status == Health::Failed).count();
    if failed > 0 {
        return Err(Error::failed(format!("{failed} of {} checks failed", checks.len())).code(Code::Unhealthy));
    }
    Ok(())
}

/// Whether the directory is linked. Only the service can tell whether the link is outdated.
fn link(context: &Context) -> Check {
    if let Err(error) = ProjectLink::find(&context.environment.working_directory) {
        return Check::failed(context, "link", &error);
    }
    match &context.config.link {
        Some((path, link)) if link.local != context.service.is_local() => {
            let mode = if link.local { "local mode" } else { "the hosted service" };
            Check::new("link", Health::Warn, format!("{}: not used here, it is for {mode}", path.display()))
        }
        Some((path, _)) => Check::new("link", Health::Ok, path.display().to_string()),
        None => Check::new("link", Health::Warn, "this directory is not linked to a project")
            .hint("run ppg project use PROJECT --link"),
    }
}

/// Whether what the directory is linked to exists; `None` if it is not linked to this service.
async fn linked(context: &Context) -> Option<Check> {
    let (path, link) = context.config.link.as_ref().filter(|(_, link)| link.local == context.service.is_local())?;
    let found = async {
        match (&link.project, &link.database, &link.workspace) {
            (Some(project), database, _) => {
                let project = resolve::fetch_project(context, Some(project)).await?;
                database.as_ref().map_or(Ok(()), |given| resolve::database_of_project(&project, given).map(drop))
            }
            (None, Some(database), _) => resolve::fetch_database(context, Some(database)).await.map(drop),
            (None, None, Some(workspace)) => resolve::fetch_workspace(context, Some(workspace)).await.map(drop),
            (None, None, None) => Ok(()),
        }
    };
    Some(match found.await {
        Ok(()) => Check::new("link", Health::Ok, path.display().to_string()),
        Err(error) if error.has_code(Code::NotFound) => {
            Check::new("link", Health::Failed, format!("{}: {}", path.display(), error.message()))
                .hint("choose another with ppg project use PROJECT, or run ppg project unlink")
        }
        Err(error) => Check::failed(context, "link", &error),
    })
}

/// Whether what variables and the profile select exists; `None` if they select nothing that applies here.
async fn selection(context: &Context) -> Option<Check> {
    let is_selected = |key: &Key| {
        let origin = context.config.settings.scoped(*key).map(|setting| &setting.origin);
        origin.is_some_and(|origin| !matches!(origin, Origin::Link(_)))
    };
    let selected: Vec<Key> = [Key::Workspace, Key::Project, Key::Database].into_iter().filter(is_selected).collect();
    for key in &selected {
        let found = match key {
            Key::Database => resolve::fetch_database(context, None).await.map(drop),
            Key::Project => resolve::fetch_project(context, None).await.map(drop),
            _ => resolve::fetch_workspace(context, None).await.map(drop),
        };
        if let Err(error) = found {
            return Some(Check::failed(context, "selection", &error));
        }
    }
    let names: Vec<_> = selected.iter().map(|key| key.name()).collect();
    (!names.is_empty()).then(|| Check::new("selection", Health::Ok, names.join(", ")))
}

/// Where the token comes from. Only the service can tell whether it is valid.
async fn token(context: &Context) -> Check {
    match context.sign_in.explicit_token().await {
        Ok(Some(token)) => return Check::new("token", Health::Ok, format!("from {}", token.source)),
        Err(error) => return Check::failed(context, "token", &error),
        Ok(None) => {}
    }
    let found = context.sign_in.session().await;
    match found.and_then(|found| found.map_or_else(|| Err(context.sign_in.not_signed_in_error()?), Ok)) {
        Ok((session, storage)) => {
            let who = session.who.label().unwrap_or("someone");
            Check::new("token", Health::Ok, format!("{who}, signed in, from the {storage}"))
        }
        Err(error) => Check::failed(context, "token", &error),
    }
}

fn psql(context: &Context) -> Check {
    match context.environment.find_program("psql") {
        Some(path) => Check::new("psql", Health::Ok, path.display().to_string()),
        None => Check::new("psql", Health::Warn, "not on the PATH").hint("only ppg db psql needs it"),
    }
}

/// Sends a request to the service. The response also has the time.
async fn service(context: &Context) -> Vec<Check> {
    let started = Instant::now();
    let response = async {
        let (client, operation) = (context.session.client().await?, list_workspaces());
        let contract = client.contract();
        let request = operation.request(contract)?;
        let answer = client.call(request).await?;
        let count = client.read(&operation, contract, &request.method, &answer)?.items.len();
        let versions = match client.has_both_contracts() {
            true => format!("versions {} and {}", Contract::Documented.name(), Contract::Live.name()),
            false => format!("version {}", client.contract().name()),
        };
        Ok::<_, Error>((count, versions, answer))
    };
    match response.await {
        Ok((count, versions, answer)) => {
            let millis = started.elapsed().as_millis();
            let detail =
                format!("responds in {millis} ms with API {versions} and {}", text::pluralize(count, "workspace"));
            let date = answer.headers.get("date").and_then(|date| date.to_str().ok());
            let clock = date.and_then(|date| httpdate::parse_http_date(date).ok()).map(clock);
            [Some(Check::new("service", Health::Ok, detail)), clock].into_iter().flatten().collect()
        }
        Err(error) if error.kind() == Kind::Unauthenticated => vec![Check::failed(context, "token", &error)],
        Err(error) => vec![Check::failed(context, "service", &error)],
    }
}

/// Compares the clock with that of the service. A wrong clock breaks certificates and relative times, but not sign-ins.
fn clock(service: SystemTime) -> Check {
    let now = SystemTime::now();
    let difference = now.duration_since(service).or_else(|_| service.duration_since(now)).unwrap_or_default();
    match difference.as_secs() {
        0..60 => Check::new("clock", Health::Ok, "in sync with the service"),
        seconds => Check::new("clock", Health::Warn, format!("{} minutes off the service's clock", seconds / 60))
            .hint("set this machine's clock"),
    }
}

/// Whether sign-ins can be stored. A warning at most, because a token in the environment needs no keyring.
async fn keyring(context: &Context) -> Check {
    let checked = async {
        let store = context.sign_in.store()?;
        let storage = store.storage_of(&context.config.settings.profile().value)?.unwrap_or(Storage::Keyring);
        store.check_storage(storage).await.map(|()| storage)
    };
    match checked.await {
        Ok(Storage::Keyring) => Check::new("keyring", Health::Ok, "stores sign-ins and connection strings"),
        Ok(Storage::File) => Check::new("keyring", Health::Warn, "not used: this profile stores its tokens in a file"),
        Err(error) => Check::new("keyring", Health::Warn, error.to_string()),
    }
}

fn browser(context: &Context) -> Check {
    match browser::describe(&|name| context.environment.get(name).map(str::to_owned)) {
        Ok(which) => Check::new("browser", Health::Ok, which),
        Err(reason) => Check::new("browser", Health::Warn, format!("cannot be opened: {reason}"))
            .hint("ppg auth login prints an address to open elsewhere"),
    }
}

/// Whether the redirect after signing in can reach this machine.
async fn callback(context: &Context) -> Check {
    match CallbackListener::bind(0).await {
        Ok(_) => Check::new("callback", Health::Ok, "the browser can be redirected to 127.0.0.1"),
        Err(error) => Check::failed(context, "callback", &error),
    }
}
