//! A list that comes in pages, to its end and no further.

use std::collections::HashSet;

use super::operation::{Next, Operation, Page};
use super::transport::Client;
use crate::error::{Error, Result};

/// Items on a page, where the service has pages.
const PAGE: u32 = 100;

/// A list where the service does not say how to get at the rest is asked for once more, with so many items.
const LONG_PAGE: u32 = 1000;

/// A list is followed this many pages far: longer than that, a service counts in a circle.
const MAX_PAGES: usize = 10_000;

/// The code of a list that does not come to its end.
pub const ENDLESS: &str = "endless_list";

/// The code of a list that the service does not give to its end.
pub const CUT: &str = "list_cut";

/// The pages of a list, one after the other.
pub struct Pages<T> {
    operation: Operation<Page<T>>,
    /// None where the last page was read.
    next: Option<Operation<Page<T>>>,
    /// Items that are still wanted.
    left: Option<u32>,
    /// The cursors that were followed.
    followed: HashSet<String>,
}

impl<T> Pages<T> {
    /// All pages, or those with the first so many items.
    pub fn new(operation: &Operation<Page<T>>, limit: Option<u32>) -> Self {
        let mut first = operation.clone();
        // A service's own page is larger than what is wanted: it need not send it all.
        if let Some(limit) = limit.filter(|limit| *limit < PAGE) {
            first = first.paged(limit);
        }
        Pages { operation: operation.clone(), next: Some(first), left: limit, followed: HashSet::new() }
    }

    /// The items of the next page; none after the last.
    ///
    /// # Errors
    /// Those of [`Client::send`]; `Unavailable` where the service repeats a cursor or has no end.
    pub async fn next(&mut self, client: &Client) -> Result<Option<Vec<T>>> {
        let Some(operation) = self.next.take() else { return Ok(None) };
        let mut page = client.send(&operation).await?;
        if page.next == Some(Next::Longer) && self.left.is_none_or(|left| page.items.len() < left as usize) {
            page = client.send(&self.operation.clone().paged(LONG_PAGE)).await?;
        }
        let Page { mut items, next } = page;
        if let Some(left) = &mut self.left {
            items.truncate(*left as usize);
            *left -= u32::try_from(items.len()).unwrap_or(*left);
        }
        if self.left != Some(0) {
            self.next = match next {
                None => None,
                Some(Next::Cursor(cursor)) => Some(self.follow(cursor)?),
                Some(Next::Longer | Next::Lost) => {
                    return Err(Error::unavailable("the list is longer than what the service gives of it")
                        .hint("ask for less with --limit")
                        .code(CUT));
                }
            };
        }
        Ok(Some(items))
    }

    /// Whether there is another page.
    pub fn has_more(&self) -> bool {
        self.next.is_some()
    }

    fn follow(&mut self, cursor: String) -> Result<Operation<Page<T>>> {
        let next = self.operation.clone().at_cursor(&cursor);
        if !self.followed.insert(cursor) || self.followed.len() > MAX_PAGES {
            return Err(Error::unavailable("the list has no end: the service repeats a cursor").code(ENDLESS));
        }
        Ok(next)
    }
}
