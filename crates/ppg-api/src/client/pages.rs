//! Follows the pages of a list to its end: as resources, or as raw JSON.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::request::Request;
use super::send::Client;
use crate::operation::{Next, Operation, Page};
use crate::wire::json::{JsonBody, parse};
use crate::wire::live;
use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::net::send::Response;

/// Items on a page of the service. A smaller limit is sent with the first request.
const PAGE_SIZE: u32 = 100;

/// Limit of the second request for a list that has no cursors.
const LARGE_PAGE_SIZE: u32 = 1000;

/// Pages that are followed: a list of more than a million items is a service that counts in a circle.
const MAX_PAGES: usize = 10_000;

impl Client {
    /// Gets a list with all its pages, or its first `limit` items.
    ///
    /// # Errors
    /// Those of [`Client::send`], and `Unavailable` with [`Code::PaginationLoop`] or [`Code::ListTruncated`] if the list
    /// does not come to its end.
    pub async fn list<T>(&self, operation: &Operation<Page<T>>, limit: Option<u32>) -> Result<Vec<T>> {
        let mut pages = Pages::new(operation, limit);
        let mut all = Vec::new();
        while let Some(items) = pages.next(self).await? {
            all.extend(items);
        }
        Ok(all)
    }

    /// Gets a raw list with all its pages: the last response, with the items of every page in `data`. A response that is
    /// no page of a list comes as it is.
    ///
    /// # Errors
    /// Those of [`Client::call`], and those of [`Client::list`] for a list that does not come to its end; `Unavailable` with
    /// [`Code::UnexpectedResponse`] if a page has no `data`.
    pub async fn list_raw(&self, request: &Request) -> Result<Response> {
        let mut response = self.call(request).await?;
        let mut next = next_page(&response);
        if next.is_none() {
            return Ok(response);
        }
        let (mut pager, mut data) = (Pager::default(), items(&response)?);
        while let Some(step) = pager.step(next)? {
            let mut request = request.clone();
            match step {
                Step::Cursor(cursor) => request.set_query("cursor", &cursor),
                Step::Restart(limit) => {
                    data.clear();
                    request.set_query("limit", &limit.to_string());
                }
            }
            response = self.call(&request).await?;
            next = next_page(&response);
            data.extend(items(&response)?);
        }
        // Each item keeps its text, so numbers keep their digits.
        let data: Vec<_> = data.iter().map(|item| item.get()).collect();
        response.body = format!("{{\"data\":[{}]}}", data.join(",")).into_bytes();
        Ok(response)
    }
}

/// The pages of a list, one after the other.
pub struct Pages<T> {
    operation: Operation<Page<T>>,
    /// The operation for the next page, or why there is none although the list continues; `None` after the last page.
    next: Option<Result<Operation<Page<T>>>>,
    /// Number of items that are still wanted; `None` for all.
    remaining: Option<u32>,
    pager: Pager,
}

impl<T> Pages<T> {
    /// The pages of a whole list, or of its first `limit` items.
    pub fn new(operation: &Operation<Page<T>>, limit: Option<u32>) -> Self {
        let mut first = operation.clone();
        // The service's own page is larger than what is wanted: it need not send all of it.
        if let Some(limit) = limit.filter(|limit| *limit < PAGE_SIZE) {
            first = first.with_limit(limit);
        }
        Pages { operation: operation.clone(), next: Some(Ok(first)), remaining: limit, pager: Pager::default() }
    }

    /// The items of the next page; `None` after the last one. The items before an error have been returned before it.
    ///
    /// # Errors
    /// Those of [`Client::list`].
    pub async fn next(&mut self, client: &Client) -> Result<Option<Vec<T>>> {
        let Some(operation) = self.next.take().transpose()? else { return Ok(None) };
        let mut page = client.send(&operation).await.map_err(|error| self.pager.as_truncated(error))?;
        let has_enough = self.remaining.is_some_and(|remaining| page.items.len() >= remaining as usize);
        // The larger page begins at the start of the list, so it replaces this one.
        if !has_enough
            && page.next == Some(Next::RaiseLimit)
            && let Some(Step::Restart(limit)) = self.pager.step(page.next.take())?
        {
            page = client.send(&self.operation.clone().with_limit(limit)).await?;
        }
        let Page { mut items, next } = page;
        if let Some(remaining) = &mut self.remaining {
            items.truncate(*remaining as usize);
            *remaining -= u32::try_from(items.len()).unwrap_or(*remaining);
        }
        if self.remaining != Some(0) {
            let step = self.pager.step(next).transpose();
            self.next = step.map(|step| step.map(|step| self.operation_of(step)));
        }
        Ok(Some(items))
    }

    fn operation_of(&self, step: Step) -> Operation<Page<T>> {
        match step {
            Step::Cursor(cursor) => self.operation.clone().with_cursor(&cursor),
            Step::Restart(limit) => self.operation.clone().with_limit(limit),
        }
    }
}

/// How the next request of a list differs from the first one.
enum Step {
    /// The next request gets the page at this cursor, which continues the list.
    Cursor(String),
    /// The next request gets the list from its start, with this limit.
    Restart(u32),
}

/// Chooses the request after a page, and stops a list that has no end.
#[derive(Default)]
struct Pager {
    seen_cursors: HashSet<String>,
    limit_raised: bool,
}

impl Pager {
    /// The step after a page; `None` after the last one.
    ///
    /// # Errors
    /// `Unavailable`: [`Code::PaginationLoop`] if a cursor repeats or there are too many, [`Code::ListTruncated`] if the
    /// service does not provide the rest.
    fn step(&mut self, next: Option<Next>) -> Result<Option<Step>> {
        match next {
            None => Ok(None),
            Some(Next::Cursor(cursor)) => {
                self.record(&cursor)?;
                Ok(Some(Step::Cursor(cursor)))
            }
            Some(Next::RaiseLimit) if !self.limit_raised => {
                self.limit_raised = true;
                Ok(Some(Step::Restart(LARGE_PAGE_SIZE)))
            }
            Some(Next::RaiseLimit | Next::Unreachable) => Err(truncated()),
        }
    }

    fn record(&mut self, cursor: &str) -> Result<()> {
        let endless =
            |why: &str| Err(Error::unavailable(format!("the list has no end: {why}")).code(Code::PaginationLoop));
        if !self.seen_cursors.insert(cursor.into()) {
            return endless("the service repeats a cursor");
        }
        if self.seen_cursors.len() > MAX_PAGES {
            return endless(&format!("there are more than {MAX_PAGES} pages"));
        }
        Ok(())
    }

    /// A 404 for a page that the service has named does not mean that the parent of the list is missing.
    fn as_truncated(&self, error: Error) -> Error {
        match error.kind() {
            Kind::NotFound if !self.seen_cursors.is_empty() => {
                Error::unavailable(format!("the list broke off: {}", error.message())).code(Code::ListTruncated)
            }
            _ => error,
        }
    }
}

fn truncated() -> Error {
    Error::unavailable("the list is longer than what the service gives of it")
        .hint(Remedy::LowerLimit)
        .code(Code::ListTruncated)
}

/// What follows a raw page; `None` after the last one, and for a response that is no page.
fn next_page(response: &Response) -> Option<Next> {
    live::next_page(&parse(&response.body).unwrap_or_default())
}

/// The items of a raw page.
fn items(response: &Response) -> Result<Vec<Box<RawValue>>> {
    #[derive(Deserialize)]
    struct RawPage {
        data: Vec<Box<RawValue>>,
    }
    JsonBody::new(&response.body).object::<RawPage>().map(|page| page.data).map_err(|_| {
        Error::unavailable("a page of the list has no items").hint(Remedy::CheckApiUrl).code(Code::UnexpectedResponse)
    })
}
