//! `ppg auth token`: the access token, refreshed if it has expired. It is printed in full.

use crate::commands::support::runner::mask_for_runner;
use crate::context::Context;
use crate::output::format::Format;
use ppg_core::error::{Error, Result};

pub(crate) async fn run(context: &Context) -> Result<()> {
    let token = context.sign_in.access_token().await?;
    mask_for_runner(context, [&token]);
    match context.printer.format() {
        Format::Table | Format::Id | Format::Csv => context.printer.write(&format!("{}\n", token.expose())),
        Format::Env => {
            Err(Error::usage("-o env is only for commands that show a connection").hint("use -o table or -o json"))
        }
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "token": token.expose() }))
        }
    }
}
