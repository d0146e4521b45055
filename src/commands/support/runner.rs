//! Masks of a runner of GitHub Actions, whose log shows what programs print.

use std::borrow::Borrow;

use crate::context::Context;
use crate::output::env_format::mask_commands;
use crate::ui::write_error_line;
use ppg_core::connection_string::ConnectionString;
use ppg_core::secret::Secret;

/// Tells a runner of GitHub Actions to mask these secrets in its log, before they are printed or passed on: later steps may
/// print them, too. Elsewhere nothing happens.
pub(crate) fn mask_for_runner(context: &Context, secrets: impl IntoIterator<Item = impl Borrow<Secret>>) {
    if context.environment.get("GITHUB_ACTIONS").is_none() {
        return;
    }
    let mut masked: Vec<Secret> = Vec::new();
    for secret in secrets {
        let secret = secret.borrow();
        // A program that takes the string apart may print its password alone.
        let password = ConnectionString::parse(secret).and_then(|parsed| parsed.password().cloned());
        for secret in [Some(secret.clone()), password].into_iter().flatten() {
            if !secret.expose().is_empty() && !masked.contains(&secret) {
                masked.push(secret);
            }
        }
    }
    let commands = mask_commands(&masked);
    if !commands.is_empty() {
        write_error_line(commands.trim_end());
    }
}
