//! Decodes responses of the documented contract, version 1.0.0: a resource bare, a list in `data`.

use std::collections::HashMap;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::json::JsonBody;
use crate::operation::Page;

/// Decodes a bare resource.
pub(crate) fn resource<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<T, String> {
    answer.object()
}

/// Decodes a list in `data`. The contract leaves `data` optional, so `{}` is an empty list; an object with other fields is
/// no response of this API.
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

/// Accepts any JSON: both contracts answer a deletion without content.
pub(crate) fn no_content(answer: JsonBody<'_>) -> Result<(), String> {
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
