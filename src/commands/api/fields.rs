//! The fields of `ppg api`: a JSON body, or the query of a request that has none.

use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use super::read;
use crate::context::Context;
use ppg_api::Body;
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// Names and JSON values, in the order in which they were given. A later value of a name replaces an earlier one.
pub(super) struct Fields(Vec<(String, Box<RawValue>)>);

impl Fields {
    /// Reads the fields of `-f`, which are strings, and of `-F`.
    ///
    /// # Errors
    /// `Usage` for a field without a name; `Failed` if the file of a field cannot be read.
    pub(super) async fn read(strings: &[String], typed: &[String], context: &Context) -> Result<Self> {
        let mut fields = Fields(Vec::new());
        for field in strings {
            let (name, value) = split(field)?;
            fields.insert(name, string(value)?);
        }
        for field in typed {
            let (name, value) = split(field)?;
            let value = match value.strip_prefix('@') {
                Some(file) => string(&read(file, context).await?)?,
                None => match RawValue::from_string(value.trim().to_owned()) {
                    // The text of a number is kept: a float would round one with many digits.
                    Ok(json) if !json.get().starts_with(['"', '{', '[']) => json,
                    _ => string(value)?,
                },
            };
            fields.insert(name, value);
        }
        Ok(fields)
    }

    /// Whether there is no field.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields as a JSON object.
    ///
    /// # Errors
    /// `Failed` if they cannot be serialized.
    pub(super) fn into_body(self) -> Result<Body> {
        let json = serde_json::to_string(&self).and_then(Body::parse);
        json.map_err(|error| Error::failed(format!("cannot write the fields as JSON: {error}")))
    }

    /// The fields as query parameters: strings without quotes.
    pub(super) fn into_query(self) -> impl Iterator<Item = (String, String)> {
        self.0.into_iter().map(|(name, value)| {
            let text = serde_json::from_str(value.get());
            (name, text.unwrap_or_else(|_| value.get().to_owned()))
        })
    }

    fn insert(&mut self, name: &str, value: Box<RawValue>) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value));
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

fn split(field: &str) -> Result<(&str, &str)> {
    field.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
        Error::usage(format!("invalid field {:?}", text::truncate(&text::escape_control(field), 40)))
            .hint("write KEY=VALUE")
    })
}

fn string(value: &str) -> Result<Box<RawValue>> {
    to_raw_value(value).map_err(|error| Error::failed(format!("cannot write a field as JSON: {error}")))
}
