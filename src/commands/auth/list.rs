//! `ppg auth list`: every sign-in of every profile.

use super::sign_in_view::SignInView;
use crate::context::Context;
use ppg_auth::CredentialStore;
use ppg_core::error::{Error, Result};

pub(crate) async fn run(context: &Context) -> Result<()> {
    let (mut sign_ins, unreadable) = all_sign_ins(&context.sign_in.store()?).await?;
    if sign_ins.is_empty() {
        if let Some(error) = unreadable {
            return Err(error);
        }
        context.ui.notify(&context.ui.as_typed("Not signed in; run ppg auth login"));
    }
    let profile = &context.config.settings.profile().value;
    sign_ins.iter_mut().for_each(|sign_in| sign_in.active &= sign_in.profile == *profile);
    context.printer.list(&sign_ins)?;
    unreadable.map_or(Ok(()), Err)
}

/// All sign-ins that can be read, and the first error of the others: a locked keyring of one profile must not hide the
/// other profiles.
///
/// # Errors
/// `Failed` if the index of profiles cannot be read.
pub(super) async fn all_sign_ins(store: &CredentialStore) -> Result<(Vec<SignInView>, Option<Error>)> {
    let (mut sign_ins, mut unreadable) = (Vec::new(), None);
    for (profile, _) in store.profiles()? {
        match store.sessions(&profile).await {
            Ok(Some((sessions, storage))) => sign_ins.extend(SignInView::all(&profile, &sessions, storage)),
            Ok(None) => {}
            Err(error) => {
                unreadable.get_or_insert(error.context(format!("profile {profile}")));
            }
        }
    }
    Ok((sign_ins, unreadable))
}
