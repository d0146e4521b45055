//! An operation as a value: for each contract the request to send and its decoder, or why that contract has none.

use std::sync::Arc;

use crate::client::request::Request;
use crate::contract::Contract;
use crate::wire::json::JsonBody;
use ppg_core::error::{Code, Error, Hint};

/// An operation with a result of type `T`, in both contracts.
pub struct Operation<T> {
    /// What version 1.0.0 has for it.
    pub(crate) documented: Support<T>,
    /// What the live API has for it.
    pub(crate) live: Support<T>,
}

/// What one contract has for an operation.
pub(crate) enum Support<T> {
    /// A request, and the decoder of its response. `unlisted` is set if the request has a value that the contract does
    /// not list: a service that accepts the values of both contracts can be sent it nevertheless.
    Call { request: Request, decode: Decode<T>, unlisted: Option<Unsupported> },
    /// No operation: the reason, and a hint.
    Unsupported(Unsupported),
}

/// Why a contract lacks an operation, and what to do about it.
#[derive(Debug, Clone)]
pub(crate) struct Unsupported {
    /// What the service cannot do, as a sentence without a full stop.
    pub(crate) reason: String,
    /// What to do instead, or why it is so.
    pub(crate) hint: Hint,
}

impl Unsupported {
    fn to_error(&self) -> Error {
        Error::refused(self.reason.clone()).hint(self.hint.clone()).code(Code::NotInContract)
    }
}

/// Decodes the JSON of a response body, `null` where the body is empty. The error is a short reason.
pub(crate) type Decode<T> = Arc<dyn Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync>;

/// The query parameters of the live contract that select a page.
const PAGE_PARAMETERS: [&str; 2] = [CURSOR, LIMIT];
const CURSOR: &str = "cursor";
const LIMIT: &str = "limit";

/// A page of a list. The documented contract sends each list as one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items of the page, in the service's order.
    pub items: Vec<T>,
    /// How to get the next page; `None` on the last one.
    pub next: Option<Next>,
}

/// What leads to the rest of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The next page begins at this cursor.
    Cursor(String),
    /// The list has no cursors; a larger limit gets more of it.
    RaiseLimit,
    /// There is more, and the service gives no cursor to it.
    Unreachable,
}

/// A contract's support of an operation by `request`, whose response `decode` reads.
pub(crate) fn call<T>(
    request: Request,
    decode: impl Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync + 'static,
) -> Support<T> {
    Support::Call { request, decode: Arc::new(decode), unlisted: None }
}

/// A contract's lack of an operation.
pub(crate) fn unsupported<T>(reason: impl Into<String>, hint: impl Into<Hint>) -> Support<T> {
    Support::Unsupported(Unsupported { reason: reason.into(), hint: hint.into() })
}

impl<T> Support<T> {
    /// Replaces the call where the contract lacks part of what it asks for.
    pub(crate) fn unless(self, lacks: Option<Unsupported>) -> Self {
        lacks.map_or(self, Support::Unsupported)
    }

    /// Marks a value of the call that the contract does not list.
    pub(crate) fn unless_listed(mut self, lacks: Option<Unsupported>) -> Self {
        if let Support::Call { unlisted, .. } = &mut self {
            *unlisted = lacks;
        }
        self
    }

    /// The request, or why there is none.
    fn request(&self) -> Result<&Request, &Unsupported> {
        match self {
            Support::Call { request, unlisted: None, .. } => Ok(request),
            Support::Call { unlisted: Some(lacks), .. } | Support::Unsupported(lacks) => Err(lacks),
        }
    }

    /// The request, also with values that the contract does not list.
    fn unlisted_request(&self) -> Result<&Request, &Unsupported> {
        match self {
            Support::Call { request, .. } => Ok(request),
            Support::Unsupported(lacks) => Err(lacks),
        }
    }
}

impl<T> Clone for Operation<T> {
    fn clone(&self) -> Self {
        Operation { documented: self.documented.clone(), live: self.live.clone() }
    }
}

impl<T> Clone for Support<T> {
    fn clone(&self) -> Self {
        match self {
            Support::Call { request, decode, unlisted } => {
                Support::Call { request: request.clone(), decode: decode.clone(), unlisted: unlisted.clone() }
            }
            Support::Unsupported(lacks) => Support::Unsupported(lacks.clone()),
        }
    }
}

impl<T> Operation<T> {
    /// The request of a contract.
    ///
    /// # Errors
    /// `Refused` with [`Code::NotInContract`] if the contract lacks the operation; the reason is that contract's own.
    pub fn request(&self, contract: Contract) -> Result<&Request, Error> {
        self.support(contract).request().map_err(Unsupported::to_error)
    }

    /// The request for a service that serves both contracts, and accepts the values of both in each: that of the
    /// documented contract if it has the operation, else that of the live one.
    ///
    /// # Errors
    /// `Refused` with [`Code::NotInContract`] if neither contract has the operation.
    pub fn request_in_either(&self) -> Result<(Contract, &Request), Error> {
        let live = || self.live.unlisted_request().map(|request| (Contract::Live, request));
        let documented = self.documented.unlisted_request().map(|request| (Contract::Documented, request));
        documented.or_else(|lacks| live().map_err(|_| lacks.to_error()))
    }

    /// Whether both contracts have an identical request for it.
    pub fn has_one_call(&self) -> bool {
        matches!((self.documented.request(), self.live.request()), (Ok(one), Ok(other)) if one == other)
    }

    /// Whether both contracts have an identical request for it apart from paging: the documented contract sends a list
    /// whole, and the live one says in its response that there is more.
    pub(crate) fn has_one_call_apart_from_paging(&self) -> bool {
        let (Ok(documented), Ok(live)) = (self.documented.request(), self.live.request()) else { return false };
        let mut unpaged = live.clone();
        unpaged.query.retain(|(name, _)| !PAGE_PARAMETERS.contains(&name.as_str()));
        *documented == unpaged
    }

    /// Decodes a response body, and says which contract it follows where the body shows it. `sent` is the contract of the
    /// request, used where the body shows none.
    ///
    /// # Errors
    /// A short reason if the body is of neither contract or of the one that lacks the operation.
    pub(crate) fn decode(&self, body: &[u8], sent: Contract) -> Result<(T, Option<Contract>), String> {
        // An empty body decodes as `null` and shows no contract.
        let answer = JsonBody::new(if body.is_empty() { b"null" } else { body });
        let seen = match answer.is_object() {
            true => Contract::detect(&answer.read()?),
            false => None,
        };
        // A response to a request that only one contract has does not show the other one.
        let seen = seen.filter(|seen| self.support(*seen).unlisted_request().is_ok());
        match self.support(seen.unwrap_or(sent)) {
            Support::Call { decode, .. } => decode(answer).map(|result| (result, seen)),
            Support::Unsupported(_) => Err("it is of another contract".into()),
        }
    }

    fn support(&self, contract: Contract) -> &Support<T> {
        match contract {
            Contract::Documented => &self.documented,
            Contract::Live => &self.live,
        }
    }
}

impl<T> Operation<Page<T>> {
    /// The operation for the page that begins at `cursor`.
    pub(crate) fn with_cursor(mut self, cursor: &str) -> Self {
        self.set(CURSOR, cursor);
        self
    }

    /// The operation with at most `limit` items on a page.
    pub(crate) fn with_limit(mut self, limit: u32) -> Self {
        self.set(LIMIT, &limit.to_string());
        self
    }

    /// Sets a query parameter of the live contract; the documented one has no pages.
    fn set(&mut self, name: &str, value: &str) {
        if let Support::Call { request, .. } = &mut self.live {
            request.set_query(name, value);
        }
    }
}
