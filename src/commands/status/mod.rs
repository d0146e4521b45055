//! `ppg status`: the target of the commands that run here, each part with its source.

mod look_up;
mod view;

use clap::Args;

use crate::commands::support::git_branch;
use crate::config::{Key, Origin};
use crate::context::Context;
use crate::local;
use ppg_auth::Claims;
use ppg_auth::sessions::Identity;
use ppg_core::error::{Error, Result};
use view::{AccountStatus, DatabaseTarget, Named, Selected, ServiceStatus, Source, TargetStatus};

// Whether to ask the service.
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Show what is known here; do not contact the service
    #[arg(long)]
    offline: bool,
}

/// Prints the status, also if something in it fails: that error follows.
pub(crate) async fn run(args: Status, context: &Context) -> Result<()> {
    context.printer.validate::<TargetStatus>()?;
    let (account, mut failure) = account(context).await;
    let mut status = TargetStatus {
        account,
        service: service(context).await?,
        profile: Named {
            name: context.config.settings.profile().value.clone(),
            source: Source::new(&context.config.settings.profile().origin, &context.environment.working_directory),
        },
        workspace: selected(context, Key::Workspace),
        project: selected(context, Key::Project),
        database: selected(context, Key::Database).map(|selected| DatabaseTarget {
            selected,
            status: None,
            region: None,
            size_bytes: None,
            connection_from: None,
        }),
        branch: branch(context),
    };
    // Local mode is not started for a look at it.
    if !args.offline && status.account.signed_in && status.service.running != Some(false) {
        let looked_up = look_up::look_up(context, &mut status).await;
        failure = failure.or(looked_up.err());
    }
    look_up::find_saved_string(context, &mut status);
    context.printer.one(&status)?;
    failure.map_or(Ok(()), Err)
}

/// Whose token or sign-in requests carry. An error if it cannot be read; to be signed out is none.
async fn account(context: &Context) -> (AccountStatus, Option<Error>) {
    let unusable = |error: &Error| AccountStatus {
        signed_in: false,
        name: None,
        source: None,
        problem: Some(context.ui.to_line(error)),
    };
    match find_account(context).await {
        Ok(Some(account)) => (account, None),
        Ok(None) => match context.sign_in.not_signed_in_error() {
            Ok(signed_out) => (unusable(&signed_out), None),
            Err(error) => (unusable(&error), Some(error)),
        },
        Err(error) => (unusable(&error), Some(error)),
    }
}

/// The token that was handed in, else the session, else in local mode its owner.
async fn find_account(context: &Context) -> Result<Option<AccountStatus>> {
    let is_local = context.service.is_local();
    if !is_local && let Some(token) = context.sign_in.explicit_token().await? {
        let who = Identity::from(&Claims::from_jwt(token.secret.expose()));
        let name = who.label().unwrap_or("service token").to_owned();
        let source = Some(token.source.to_string());
        return Ok(Some(AccountStatus { signed_in: true, name: Some(name), source, problem: None }));
    }
    let Some((session, storage)) = context.sign_in.session().await? else {
        let owner = || AccountStatus {
            signed_in: true,
            name: Some("owner".into()),
            source: Some("local mode".into()),
            problem: None,
        };
        return Ok(is_local.then(owner));
    };
    let other_workspace = context.sign_in.check_workspace(Some(&session)).err();
    Ok(Some(AccountStatus {
        signed_in: true,
        name: session.who.label().map(str::to_owned),
        source: Some(storage.to_string()),
        problem: other_workspace.as_ref().map(|error| context.ui.to_line(error)),
    }))
}

async fn service(context: &Context) -> Result<ServiceStatus> {
    let settings = &context.config.settings;
    let source = |key| {
        let origin = settings.get(key).map_or(&Origin::Default, |setting| &setting.origin);
        Source::new(origin, &context.environment.working_directory)
    };
    if context.service.is_local() {
        let running = Some(local::is_running(&context.environment).await?);
        // Local mode speaks both contracts, so it has one only if the user chose it.
        let contract = context.service.configured_contract().map(|contract| contract.name().to_owned());
        return Ok(ServiceStatus { mode: "local", url: None, running, contract, source: source(Key::Local) });
    }
    let url = Some(context.service.configured_address()?.to_string());
    let contract = context.session.known_contract()?.map(|contract| contract.name().to_owned());
    Ok(ServiceStatus { mode: "hosted", url, running: None, contract, source: source(Key::ApiUrl) })
}

fn selected(context: &Context, key: Key) -> Option<Selected> {
    let setting = context.config.settings.scoped(key)?;
    let source = Source::new(&setting.origin, &context.environment.working_directory);
    Some(Selected { value: setting.value.clone(), id: None, name: None, found: None, source })
}

/// The branch whose database commands use, with `auto` resolved.
fn branch(context: &Context) -> Option<Named> {
    let setting = context.config.settings.get(Key::Branch)?;
    let source = Source::new(&setting.origin, &context.environment.working_directory);
    let name = match setting.value.as_str() {
        git_branch::AUTO => git_branch::current_branch(context)?,
        name => name.to_owned(),
    };
    Some(Named { name, source })
}
