//! `ppg conn env`: a database's connection as variables, printed for a shell or written into a file.

use std::path::PathBuf;

use clap::Args;

use crate::commands::support::connection_env::{VariableNames, Variables, for_database};
use crate::commands::support::connection_strings;
use crate::commands::support::git_branch::{BranchOption, fetch_database_or_branch};
use crate::context::Context;
use crate::output::env_file;
use crate::output::env_format::{EnvFormat, mask_commands, render};
use crate::output::format::Format;
use crate::ui::write_error_line;
use ppg_core::error::{Error, Result};

// Which database, and in which form.
#[derive(Debug, Args)]
pub(crate) struct Env {
    /// ID or name; left out, the one of the context
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    /// What reads the variables
    #[arg(long, value_enum, default_value = "sh", conflicts_with = "write")]
    format: EnvFormat,
    /// Write them into this .env file and keep its other lines
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
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
            return Err(
                Error::usage("conn env prints variables").hint("choose their form with --format, or use -o json")
            );
        }
    };
    if args.write.as_ref().is_some_and(|path| path.as_os_str() == "-") {
        return Err(Error::usage("--write wants a file").hint("without it the variables are printed"));
    }
    let database = fetch_database_or_branch(context, args.database.as_deref(), &args.branch).await?;
    let variables = for_database(&database, &connection_strings::load(context, &database).await?, &args.names)?;
    if let Some(path) = &args.write {
        return write(context, &context.environment.working_directory.join(path), &variables);
    }
    if format == EnvFormat::Github && context.environment.get("GITHUB_ACTIONS").is_some() {
        // Later steps print their environment into the log; the runner hides there what it was told to hide.
        let secret = |name: &str| name.ends_with("URL") || name.ends_with("PASSWORD");
        let secrets: Variables =
            variables.iter().filter(|(name, _)| secret(name) || variables[0].0 == *name).cloned().collect();
        write_error_line(mask_commands(&secrets).trim_end());
    }
    if format == EnvFormat::Json {
        let values = variables.iter().map(|(name, value)| (name.clone(), value.expose().into()));
        return context.printer.value(&values.collect::<serde_json::Map<_, _>>());
    }
    context.printer.write(&render(format, &variables)?)
}

/// Writes variables into a file and says what a person has to know about it.
pub(crate) fn write(context: &Context, path: &std::path::Path, variables: &Variables) -> Result<()> {
    if context.flags.dry_run {
        let names: Vec<_> = variables.iter().map(|(name, _)| name.as_str()).collect();
        context.ui.notify(&format!("Would write {} into {}", names.join(", "), path.display()));
        return Ok(());
    }
    let written = env_file::write(path, variables)?;
    let verb = if written.created { "Made" } else { "Updated" };
    context.ui.notify(&format!("✓ {verb} {} with {} variables", path.display(), variables.len()));
    if written.git_would_commit {
        context.ui.notify(&format!(
            "warning: git would commit {}, with a password in it; add it to .gitignore",
            path.display()
        ));
    }
    Ok(())
}
