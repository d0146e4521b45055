//! Prints a list of the service page by page; the next page is requested while one is printed.

use super::args::Limit;
use crate::context::Context;
use crate::output::columns::Tabular;
use ppg_api::{Operation, Page};
use ppg_core::error::Result;

/// Rows to print before the network gets a turn.
const ROWS_PER_YIELD: usize = 20;

/// Prints a list. `prepare` may change each item before it is printed; `extra_columns` are added to those of every list.
///
/// # Errors
/// What a request fails with; `Usage` for an output option that does not fit.
pub(crate) async fn print<T: Tabular>(
    context: &Context,
    operation: &Operation<Page<T>>,
    limit: &Limit,
    extra_columns: &[&str],
    prepare: impl Fn(&mut T),
) -> Result<()> {
    print_or_check(context, operation, limit, extra_columns, prepare, async || Ok(())).await
}

/// Prints a list as [`print`] does. If it is empty, `check_parent` decides whether that is an error: a service may return
/// an empty list for a parent that does not exist.
///
/// # Errors
/// As [`print`], and what `check_parent` fails with.
pub(crate) async fn print_or_check<T: Tabular>(
    context: &Context,
    operation: &Operation<Page<T>>,
    limit: &Limit,
    extra_columns: &[&str],
    prepare: impl Fn(&mut T),
    check_parent: impl AsyncFn() -> Result<()>,
) -> Result<()> {
    let mut listing = context.printer.listing::<T>(extra_columns)?;
    // A list that is printed while it is read needs no progress line.
    let progress = (!listing.is_streaming()).then(|| context.ui.progress("reading the list"));
    let (client, mut pages, first) = context.session.pages(operation, limit.count()).await?;
    let (mut page, mut count) = (first, 0);
    while let Some(mut items) = page {
        items.iter_mut().for_each(&prepare);
        count += items.len();
        if let Some(progress) = &progress {
            progress.set_message(&format!("reading the list: {count}"));
        }
        let print = async {
            while !items.is_empty() {
                // Also before the first row: writing to a slow reader blocks, and the next request should be sent by then.
                tokio::task::yield_now().await;
                let rest = items.split_off(ROWS_PER_YIELD.min(items.len()));
                listing.push(std::mem::replace(&mut items, rest))?;
            }
            Ok(())
        };
        let (next, printed) = tokio::join!(pages.next(&client), print);
        let printed: Result<()> = printed;
        printed?;
        page = next?;
    }
    if count == 0 {
        check_parent().await?;
    }
    if let Some(progress) = progress {
        progress.finish();
    }
    listing.finish()
}
