//! `ppg conn env`: prints a connection as variables, or writes them to a .env file.

use clap::Args;

use crate::commands::support::args::DatabaseArg;
use crate::commands::support::connection_env::{VariableNames, Variables, for_database};
use crate::commands::support::connection_strings;
use crate::commands::support::git_branch::{BranchOption, fetch_database_or_branch};
use crate::commands::support::write_env::{Target, WriteEnvArgs};
use crate::context::Context;
use crate::output::env_format::{EnvFormat, mask_commands, render};
use crate::output::format::Format;
use crate::ui::write_error_line;
use ppg_core::error::{Error, Result};

// Which database, and the form of the variables.
#[derive(Debug, Args)]
pub(crate) struct Env {
    #[command(flatten)]
    database: DatabaseArg,
    /// Shell or program that reads the variables
    #[arg(long, value_enum, default_value = "sh", conflicts_with = "write")]
    format: EnvFormat,
    #[command(flatten)]
    write: WriteEnvArgs,
    #[command(flatten)]
    branch: BranchOption,
    #[command(flatten)]
    names: VariableNames,
}

pub(crate) async fn run(args: Env, context: &Context) -> Result<()> {
    let format = match context.printer.format() {
        Format::Table | Format::Env => args.format,
        Format::Json => EnvFormat::Json,
        _ => {
            return Err(Error::usage("conn env prints variables").hint("choose their form with --format or -o json"));
        }
    };
    let file = args.write.prepare(context, &args.names, Target::Later)?;
    let database = fetch_database_or_branch(context, args.database.given(), &args.branch).await?;
    let variables = for_database(&database, &connection_strings::load(context, &database).await?, &args.names)?;
    if let Some(mut file) = file {
        return file.write(&variables, database.id.as_str()).map(drop);
    }
    let variables = args.write.options.select(variables)?;
    if format == EnvFormat::Github && context.environment.get("GITHUB_ACTIONS").is_some() {
        // Later steps print their environment to the log; the runner masks what it was told to mask.
        let is_secret = |name: &str| name.ends_with("URL") || name.ends_with("PASSWORD");
        let secrets: Variables =
            variables.iter().filter(|(name, _)| is_secret(name) || variables[0].0 == *name).cloned().collect();
        write_error_line(mask_commands(&secrets).trim_end());
    }
    if format == EnvFormat::Json {
        let values = variables.iter().map(|(name, value)| (name.clone(), value.expose().into()));
        return context.printer.value(&values.collect::<serde_json::Map<_, _>>());
    }
    context.printer.write(&render(format, &variables)?)
}
