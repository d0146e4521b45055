//! `ppg run -- CMD`: a command with a database's connection in its environment.

use std::ffi::OsString;
use std::path::Path;

use clap::Args;

use super::active::fetch_active;
use super::branch::Branch;
use super::exec::exec;
use super::saved;
use super::variables::{Names, of_database};
use crate::context::Context;
use crate::error::Result;

// Which command, and with which variables.
#[derive(Debug, Args)]
pub(crate) struct Run {
    /// The database of this git branch; auto: of the one that is checked out here, where it has one
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    #[command(flatten)]
    names: Names,
    /// The command and its arguments
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<OsString>,
}

pub(super) async fn run(args: Run, context: &Context) -> Result<()> {
    let database = fetch_active(context, None, &Branch { branch: args.branch }).await?;
    let variables = of_database(&database, &saved::strings(context, &database).await?, &args.names)?;
    match args.command.split_first() {
        Some((program, arguments)) => exec(Path::new(program), arguments, &variables),
        None => Ok(()),
    }
}
