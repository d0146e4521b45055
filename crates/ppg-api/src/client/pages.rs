//! A list that comes in pages, to its end and no further.

use std::collections::HashSet;

use serde_json::Value;

use super::send::Client;
use crate::operation::{Next, Operation, Page};
use crate::wire::live;
use ppg_core::error::{Code, Error, Kind, Result};

/// Items on a page, where the service has pages.
const PAGE_SIZE: u32 = 100;

/// A list where the service does not say how to get at the rest is asked for once more, with so many items.
pub const LARGE_PAGE_SIZE: u32 = 1000;

/// A list is followed this many pages far: longer than that, a service counts in a circle.
const MAX_PAGES: usize = 10_000;

impl Client {
    /// A whole list, page by page; the first so many items where there is a `limit`.
    ///
    /// # Errors
    /// Those of [`Client::send`], and `Unavailable` where a list does not come to its end.
    pub async fn list<T>(&self, operation: &Operation<Page<T>>, limit: Option<u32>) -> Result<Vec<T>> {
        let mut pages = Pages::new(operation, limit);
        let mut all = Vec::new();
        while let Some(items) = pages.next(self).await? {
            all.extend(items);
        }
        Ok(all)
    }
}

/// The pages of a list, one after the other.
pub struct Pages<T> {
    operation: Operation<Page<T>>,
    /// The next page, or why there is none though the list goes on; none after the last page.
    next: Option<Result<Operation<Page<T>>>>,
    /// Items that are still wanted.
    remaining: Option<u32>,
    seen_cursors: SeenCursors,
}

impl<T> Pages<T> {
    /// All pages, or those with the first so many items.
    pub fn new(operation: &Operation<Page<T>>, limit: Option<u32>) -> Self {
        let mut first = operation.clone();
        // A service's own page is larger than what is wanted: it need not send it all.
        if let Some(limit) = limit.filter(|limit| *limit < PAGE_SIZE) {
            first = first.with_limit(limit);
        }
        Pages {
            operation: operation.clone(),
            next: Some(Ok(first)),
            remaining: limit,
            seen_cursors: SeenCursors::default(),
        }
    }

    /// The items of the next page; none after the last. What came before an error was given before it.
    ///
    /// # Errors
    /// Those of [`Client::send`]; `Unavailable` where the list does not come to its end.
    pub async fn next(&mut self, client: &Client) -> Result<Option<Vec<T>>> {
        let Some(operation) = self.next.take().transpose()? else { return Ok(None) };
        let mut page = client.send(&operation).await.map_err(|error| self.as_truncated(error))?;
        if page.next == Some(Next::RaiseLimit) && self.remaining.is_none_or(|left| page.items.len() < left as usize) {
            page = client.send(&self.operation.clone().with_limit(LARGE_PAGE_SIZE)).await?;
        }
        let Page { mut items, next } = page;
        if let Some(left) = &mut self.remaining {
            items.truncate(*left as usize);
            *left -= u32::try_from(items.len()).unwrap_or(*left);
        }
        if self.remaining != Some(0) {
            self.next = next.map(|next| match next {
                Next::Cursor(cursor) => {
                    self.seen_cursors.record(&cursor).map(|()| self.operation.clone().with_cursor(&cursor))
                }
                Next::RaiseLimit | Next::Unreachable => Err(truncated()),
            });
        }
        Ok(Some(items))
    }

    /// That the service does not find a page it has named says nothing of what the list is of.
    fn as_truncated(&self, error: Error) -> Error {
        match error.kind() {
            Kind::NotFound if !self.seen_cursors.0.is_empty() => {
                Error::unavailable(format!("the list broke off: {}", error.message())).code(Code::ListTruncated)
            }
            _ => error,
        }
    }
}

/// The cursors that were followed.
#[derive(Default)]
pub struct SeenCursors(HashSet<String>);

impl SeenCursors {
    /// Goes on to a cursor.
    ///
    /// # Errors
    /// `Unavailable` where it was followed before, or too many were.
    pub fn record(&mut self, cursor: &str) -> Result<()> {
        let endless =
            |why: &str| Err(Error::unavailable(format!("the list has no end: {why}")).code(Code::PaginationLoop));
        if !self.0.insert(cursor.into()) {
            return endless("the service repeats a cursor");
        }
        if self.0.len() > MAX_PAGES {
            return endless(&format!("there are more than {MAX_PAGES} pages"));
        }
        Ok(())
    }
}

/// The way from a page, as it came, to the next one.
pub fn next(page: &Value) -> Option<Next> {
    live::next_page(page)
}

/// The error of a list that the service does not give to its end.
pub fn truncated() -> Error {
    Error::unavailable("the list is longer than what the service gives of it")
        .hint("ask for less with --limit")
        .code(Code::ListTruncated)
}
