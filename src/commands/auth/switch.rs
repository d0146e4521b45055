//! `ppg auth switch`: selects the workspace, or the profile, that commands use by default.

use clap::Args;

use super::list::all_sign_ins;
use super::sign_in_view::SignInView;
use crate::commands::support::save_config::save_config;
use crate::commands::support::select;
use crate::context::Context;
use ppg_auth::Sessions;
use ppg_core::error::{Error, Result};
use ppg_core::text;

#[derive(Debug, Args)]
pub(crate) struct Switch {
    /// Workspace, by ID or name, or profile; prompts if omitted
    name: Option<String>,
}

pub(crate) async fn run(args: Switch, context: &Context) -> Result<()> {
    let store = context.sign_in.store()?;
    let profile = &context.config.settings.profile().value;
    let (sign_ins, unreadable) = all_sign_ins(&store).await?;
    if sign_ins.is_empty() {
        return Err(unreadable.map_or_else(|| context.sign_in.not_signed_in_error(), Ok)?);
    }
    let selected = match &args.name {
        Some(name) => {
            let sessions = store.sessions(profile).await.unwrap_or_default();
            let found = find(name, context, sessions.as_ref().map(|(sessions, _)| sessions), &sign_ins)?;
            found.ok_or_else(|| unreadable.unwrap_or_else(|| unknown_target_error(name, &sign_ins)))?
        }
        None if context.ui.terminal.interactive => {
            let items: Vec<_> = sign_ins.iter().map(label).collect();
            &sign_ins[context.ui.select("Switch to", &items)?]
        }
        None => {
            return Err(Error::usage("a workspace or a profile to switch to is missing")
                .hint(format!("use one of {}", labels(&sign_ins))));
        }
    };
    if context.flags.dry_run {
        context.ui.notify(&format!("Would switch to {}", label(selected)));
        return Ok(());
    }
    let workspace = selected.workspace.as_ref();
    let id = workspace.map(|workspace| workspace.id.as_str());
    store.update(&selected.profile, None, |sessions| sessions.switch(&selected.api, id)).await?;
    if workspace.is_some() {
        select::clear_stale_workspace(context, &selected.profile, workspace)?;
    }
    if selected.profile != *profile {
        return save_config(context, &format!("Switched to {}", label(selected)), |file| {
            file.set_active_profile(&selected.profile);
            Ok(())
        });
    }
    context.ui.notify(&format!("Switched to {}", label(selected)));
    Ok(())
}

/// The sign-in that `name` selects: first a workspace of the current profile, then a profile with its active workspace.
fn find<'a>(
    name: &str,
    context: &Context,
    sessions: Option<&Sessions>,
    sign_ins: &'a [SignInView],
) -> Result<Option<&'a SignInView>> {
    let profile = &context.config.settings.profile().value;
    let api = context.service.session_scope()?;
    let session = sessions.map_or(Ok(None), |sessions| sessions.find(&api, name))?;
    let is_session = |sign_in: &&SignInView| {
        sign_in.profile == *profile
            && session.is_some_and(|session| sign_in.api == session.api && sign_in.workspace == session.workspace)
    };
    let of_profile = || sign_ins.iter().find(|sign_in| sign_in.profile == *name && sign_in.active);
    Ok(sign_ins.iter().find(is_session).or_else(of_profile))
}

fn label(sign_in: &SignInView) -> String {
    let workspace = sign_in.workspace_label().map_or_else(String::new, |name| format!(", workspace {name}"));
    text::escape_control(&format!("profile {}{workspace}", sign_in.profile)).into_owned()
}

fn labels(sign_ins: &[SignInView]) -> String {
    sign_ins.iter().map(label).collect::<Vec<_>>().join("; ")
}

fn unknown_target_error(name: &str, sign_ins: &[SignInView]) -> Error {
    Error::not_found(format!("neither a workspace nor a profile {:?} is signed in", text::escape_control(name)))
        .hint(format!("use one of {}", labels(sign_ins)))
}
