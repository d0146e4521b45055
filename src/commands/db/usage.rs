//! `ppg db usage`: shows the storage and the operations of a period.

use clap::Args;
use jiff::civil::Date;

use crate::commands::support::args::DatabaseArg;
use crate::commands::support::resolve;
use crate::context::Context;
use ppg_api::operations::get_database_usage;
use ppg_core::error::{Code, Error, Result};

// Which database, and which days.
#[derive(Debug, Args)]
pub(crate) struct Usage {
    #[command(flatten)]
    database: DatabaseArg,
    /// First day of the period, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    from: Option<Date>,
    /// Last day of the period, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    to: Option<Date>,
}

pub(crate) async fn run(args: Usage, context: &Context) -> Result<()> {
    if let (Some(from), Some(to)) = (args.from, args.to)
        && from > to
    {
        return Err(Error::usage(format!("--from {from} is after --to {to}")).code(Code::InvalidPeriod));
    }
    let usage = async |id: &_| context.session.get(&get_database_usage(id, args.from, args.to)).await;
    context.printer.one(&resolve::database(context, args.database.given(), usage).await?)
}

fn parse_date(text: &str) -> Result<Date, String> {
    // jiff also accepts other forms, such as a date with a time, and drops the time.
    let is_plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    text.parse().ok().filter(|_| is_plain).ok_or_else(|| "a date is YYYY-MM-DD".into())
}
