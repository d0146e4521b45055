//! Printing a list of the service: page by page as it comes, the next one on its way while one is printed.

use super::parse::Limit;
use crate::context::Context;
use crate::output::columns::Tabular;
use ppg_api::{Operation, Page};
use ppg_core::error::Result;

/// Rows that are printed before the network gets a turn.
const ROWS_PER_YIELD: usize = 20;

/// Prints the list, `each` item after a look at it, with the columns `also` besides those of every list.
pub(crate) async fn print<T: Tabular>(
    context: &Context,
    operation: &Operation<Page<T>>,
    limit: &Limit,
    also: &[&str],
    each: impl Fn(&mut T),
) -> Result<()> {
    print_or_check(context, operation, limit, also, each, async || Ok(())).await
}

/// The same, unless there is nothing on the list and `empty` finds that this is an error.
pub(crate) async fn print_or_check<T: Tabular>(
    context: &Context,
    operation: &Operation<Page<T>>,
    limit: &Limit,
    also: &[&str],
    each: impl Fn(&mut T),
    empty: impl AsyncFn() -> Result<()>,
) -> Result<()> {
    let mut listing = context.printer.listing::<T>(also)?;
    // What is printed while it comes shows by itself that it does.
    let progress = (!listing.is_streaming()).then(|| context.ui.progress("reading the list"));
    let (client, mut pages, first) = context.session.pages(operation, limit.count()).await?;
    let (mut page, mut count) = (first, 0);
    while let Some(mut items) = page {
        items.iter_mut().for_each(&each);
        count += items.len();
        if let Some(progress) = &progress {
            progress.set_message(&format!("reading the list: {count}"));
        }
        let print = async {
            while !items.is_empty() {
                // Before anything is printed, too: who prints for a slow reader waits for him.
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
        empty().await?;
    }
    if let Some(progress) = progress {
        progress.finish();
    }
    listing.finish()
}
