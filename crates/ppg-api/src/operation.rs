//! What can be done, in each contract that has it: the call to send, and how its answer is read.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::client::request::Request;
use crate::contract::Contract;
use crate::wire::json::JsonBody;
use ppg_core::error::{Code, Error, Kind};

/// An operation whose result is a `T`.
pub struct Operation<T> {
    documented: Option<Call<T>>,
    live: Option<Call<T>>,
    /// What to say where a contract lacks it: what is so there, and what to do instead.
    lack: (&'static str, &'static str),
}

/// An operation in one contract.
struct Call<T> {
    request: Request,
    decode: Decode<T>,
}

/// The parameters of the live contract that choose a page.
const PAGE_PARAMETERS: [&str; 2] = [CURSOR, LIMIT];
const CURSOR: &str = "cursor";
const LIMIT: &str = "limit";

/// Makes the result of an answer's JSON, an empty one where there is none; the error is a short reason.
type Decode<T> = Arc<dyn Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync>;

/// A page of a list. The documented contract has one for each list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// How to get on; none on the last.
    pub next: Option<Next>,
}

/// What leads to the rest of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The next page begins here.
    Cursor(String),
    /// There is more, for who asks for more at once.
    RaiseLimit,
    /// There is more, and the service does not say how to get it.
    Unreachable,
}

impl<T> Clone for Operation<T> {
    fn clone(&self) -> Self {
        Operation { documented: self.documented.clone(), live: self.live.clone(), lack: self.lack }
    }
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Call { request: self.request.clone(), decode: self.decode.clone() }
    }
}

impl<T> Operation<T> {
    /// One that the documented contract has.
    pub(crate) fn documented(
        request: Request,
        read: impl Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync + 'static,
    ) -> Self {
        let lack = ("the service has no such operation", "see the documentation of its contract");
        Operation { documented: Some(Call { request, decode: Arc::new(read) }), live: None, lack }
    }

    /// One that only the live contract has.
    pub(crate) fn live_only(
        request: Request,
        read: impl Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync + 'static,
        lack: (&'static str, &'static str),
    ) -> Self {
        Operation { documented: None, live: Some(Call { request, decode: Arc::new(read) }), lack }
    }

    /// Which is this in the live contract.
    pub(crate) fn live(
        self,
        request: Request,
        read: impl Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync + 'static,
    ) -> Self {
        Operation { live: Some(Call { request, decode: Arc::new(read) }), ..self }
    }

    /// Which the live contract has, with the same call.
    pub(crate) fn same_live(self, read: impl Fn(JsonBody<'_>) -> Result<T, String> + Send + Sync + 'static) -> Self {
        match self.documented.as_ref().map(|form| form.request.clone()) {
            Some(request) => self.live(request, read),
            None => self,
        }
    }

    /// Which the live contract lacks.
    pub(crate) fn not_live(self, lack: (&'static str, &'static str)) -> Self {
        Operation { live: None, lack, ..self }
    }

    /// Which the documented contract lacks in this form.
    pub(crate) fn not_documented(self, lack: (&'static str, &'static str)) -> Self {
        Operation { documented: None, lack, ..self }
    }

    /// The call in a contract.
    ///
    /// # Errors
    /// `Refused` where the contract lacks it.
    pub fn request(&self, contract: Contract) -> Result<&Request, Error> {
        let form = self.call(contract).map(|form| &form.request);
        form.ok_or_else(|| Error::new(Kind::Refused, self.lack.0).hint(self.lack.1).code(Code::NotInContract))
    }

    /// Whether both contracts have the same call for it.
    pub(crate) fn has_one_call(&self) -> bool {
        matches!((&self.documented, &self.live), (Some(documented), Some(live)) if documented.request == live.request)
    }

    /// Whether they have, but for which part of a list is wanted: one contract gives it whole, the other one says in its
    /// answer that there is more.
    pub(crate) fn has_one_call_apart_from_paging(&self) -> bool {
        let (Some(documented), Some(live)) = (&self.documented, &self.live) else { return false };
        let whole = |request: &Request| {
            let mut request = request.clone();
            request.query.retain(|(name, _)| !PAGE_PARAMETERS.contains(&name.as_str()));
            request
        };
        documented.request == whole(&live.request)
    }

    /// Reads an answer, which knows better than anybody whose it is.
    pub(crate) fn decode(&self, body: &[u8], sent: Contract) -> Result<(T, Option<Contract>), String> {
        // No content is nothing to read, and says nothing of a contract.
        let answer = JsonBody::new(if body.is_empty() { b"null" } else { body });
        let seen = match answer.is_object() {
            true => Contract::detect(&answer.read()?),
            false => None,
        };
        // An answer to what one contract alone has is no sign of the other one, however it looks.
        let seen = seen.filter(|seen| self.call(*seen).is_some());
        let form = self.call(seen.unwrap_or(sent)).ok_or("it is of another contract")?;
        (form.decode)(answer).map(|result| (result, seen))
    }

    fn call(&self, contract: Contract) -> Option<&Call<T>> {
        match contract {
            Contract::Documented => self.documented.as_ref(),
            Contract::Live => self.live.as_ref(),
        }
    }
}

impl<T> Operation<Page<T>> {
    /// The same list, from a cursor of its last page on.
    pub(crate) fn with_cursor(mut self, cursor: &str) -> Self {
        self.set(CURSOR, cursor);
        self
    }

    /// The same list, with so many items on a page.
    pub(crate) fn with_limit(mut self, size: u32) -> Self {
        self.set(LIMIT, &size.to_string());
        self
    }

    /// Sets a parameter of the live contract; the documented one has no pages.
    fn set(&mut self, name: &str, value: &str) {
        if let Some(live) = &mut self.live {
            live.request.query.retain(|(known, _)| known != name);
            live.request.query.push((name.into(), value.into()));
        }
    }
}

/// Reads a value as it stands there.
pub(crate) fn value<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<T, String> {
    answer.object()
}

/// A list in `data`. The contract leaves `data` optional, so that `{}` is an empty list; an object with other fields is
/// no answer of this API.
pub(crate) fn list<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<Page<T>, String> {
    #[derive(Deserialize)]
    struct List<T> {
        data: Option<Vec<T>>,
    }
    let items = match answer.object::<List<T>>()?.data {
        Some(items) => items,
        None if answer.object::<HashMap<String, IgnoredAny>>()?.keys().all(|name| name == "data") => Vec::new(),
        None => return Err("a list without `data`".into()),
    };
    Ok(Page { items, next: None })
}

/// No content.
pub(crate) fn nothing(answer: JsonBody<'_>) -> Result<(), String> {
    answer.read::<IgnoredAny>().map(drop)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_is_what_stands_in_data() {
        let items = |answer: serde_json::Value| {
            let text = answer.to_string();
            list::<u8>(JsonBody::new(text.as_bytes())).map(|page| page.items)
        };
        assert_eq!(items(json!({"data": [1, 2], "more": null})), Ok(vec![1, 2]));
        assert_eq!(items(json!({})), Ok(vec![]));
        assert_eq!(items(json!({"data": null})), Ok(vec![]));
        assert!(items(json!({"hello": "world"})).is_err());
        assert!(items(json!([1])).is_err());
    }
}
