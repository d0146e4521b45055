//! `ppg conn create`: creates a connection and saves its string.

use clap::Args;

use super::{SaveOption, print_new_connection, select_string, validate_output};
use crate::commands::support::args::DatabaseArg;
use crate::commands::support::env_output::EnvOutput;
use crate::commands::support::parse::parse_name;
use crate::commands::support::resolve;
use crate::commands::support::write_env::Target;
use crate::context::Context;
use ppg_api::operations::create_connection;
use ppg_api::params::ConnectionCreate;
use ppg_api::types::values::{ConnectionType, DatabaseId};
use ppg_core::error::Result;

// The new connection.
#[derive(Debug, Args)]
#[command(mut_arg("kind", |kind| kind.default_value("direct").help("Protocol: direct (PostgreSQL) or prisma (pooled)")))]
pub(crate) struct Create {
    #[command(flatten)]
    database: DatabaseArg,
    /// Display name of the connection
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    // Its --type is that of the connection.
    #[command(flatten)]
    output: EnvOutput,
    #[command(flatten)]
    save: SaveOption,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    let output = &args.output;
    // A file tells by its history whether its variables are of this database, so the database must be known.
    let known = match output.is_file() && !context.flags.dry_run {
        true => Some(resolve::fetch_database(context, args.database.given()).await?.id),
        false => None,
    };
    let known = known.as_ref().map(DatabaseId::as_str);
    let sink =
        output.requested_sink(context, known.map_or(Target::Later, Target::Known), || validate_output(context))?;
    let kind = output.names.kind.clone().unwrap_or(ConnectionType::Direct);
    let body = ConnectionCreate { name: args.name, kind };
    let create = async |id: &_| context.session.change(&create_connection(id, &body)).await;
    let Some(mut connection) = resolve::database(context, known.or(args.database.given()), create).await? else {
        return Ok(());
    };
    select_string(context, &mut connection, &body.kind);
    print_new_connection(context, "Created", connection, &args.save, output, sink).await
}
