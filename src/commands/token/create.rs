//! `ppg token create`: creates a service token.

use clap::Args;

use crate::commands::support::parse::parse_name;
use crate::commands::support::{print, resolve};
use crate::context::Context;
use ppg_api::operations::create_service_token;
use ppg_api::types::ServiceToken;
use ppg_core::error::Result;

// The new service token.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name of the token
    #[arg(value_parser = parse_name)]
    name: String,
}

/// Creates a service token and prints it unmasked: the service shows it once.
pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<ServiceToken>()?;
    let create = async |id: &_| context.session.change(&create_service_token(id, &args.name)).await;
    let Some(mut token) = resolve::workspace(context, None, create).await? else { return Ok(()) };
    print::reveal_new(context, &mut token);
    context.ui.notify(&format!("Created service token {}; its value will not be shown again", token.id));
    context.printer.one_with_secret(&token)
}
