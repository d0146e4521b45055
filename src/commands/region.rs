//! `ppg region`: the regions that databases run in.

use clap::{Args, Subcommand, ValueEnum};

use crate::commands::support::args::Limit;
use crate::commands::support::list;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::operations::list_regions;
use ppg_api::types::RegionInfo;
use ppg_core::error::Result;

// The verbs of ppg region.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum RegionCommand {
    /// List the regions that databases run in
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg region list --product postgres")]
    List(List),
}

// Which regions.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only those of one product
    #[arg(long, value_enum)]
    product: Option<Product>,
    #[command(flatten)]
    limit: Limit,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Product {
    Postgres,
    Accelerate,
}

impl Tabular for RegionInfo {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |r| Cell::Text(r.id.clone())),
        Column::new("name", |r| Cell::Text(r.name.clone())),
        Column::new("product", |r| Cell::text(r.product.as_ref())),
        Column::new("status", |r| {
            let severity = |status: &str| if status == "available" { Severity::Ok } else { Severity::None };
            r.status.as_ref().map_or(Cell::Empty, |status| Cell::Status(status.clone(), severity(status)))
        }),
    ];

    fn id(&self) -> &str {
        &self.id
    }
}

pub(crate) async fn run(command: RegionCommand, context: &Context) -> Result<()> {
    let RegionCommand::List(args) = command;
    let product = args.product.map(|product| match product {
        Product::Postgres => "postgres",
        Product::Accelerate => "accelerate",
    });
    list::print(context, &list_regions(product), &args.limit, &[], |_| ()).await
}
