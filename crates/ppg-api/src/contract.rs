//! The two contracts of the Management API. They share most paths and differ in the shape of their responses, so a
//! response shows its contract.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A version of the Management API, by the document that describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// Version 1.0.0 as documented: resources bare, a list in `data`.
    Documented,
    /// What api.prisma.io serves: `data` around resources, `pagination` beside lists.
    Live,
}

impl Contract {
    /// Parses a contract's name: `1.0` or `live`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "1.0" => Some(Contract::Documented),
            "live" => Some(Contract::Live),
            _ => None,
        }
    }

    /// The contract's name: `1.0` or `live`.
    pub fn name(self) -> &'static str {
        match self {
            Contract::Documented => "1.0",
            Contract::Live => "live",
        }
    }

    /// Detects the contract of a response by its fields; `None` if it is of neither, or looks alike in both.
    pub(crate) fn detect(answer: &HashMap<String, JsonShape>) -> Option<Self> {
        let has = |name: &str| answer.contains_key(name);
        match answer.get("data") {
            Some(JsonShape::Object) => Some(Contract::Live),
            Some(JsonShape::Array) if has("pagination") => Some(Contract::Live),
            Some(JsonShape::Array | JsonShape::Null) => Some(Contract::Documented),
            // Usage has no envelope in either contract.
            None if has("metrics") && has("period") => Some(Contract::Live),
            None if answer.is_empty() || has("id") || has("databaseId") => Some(Contract::Documented),
            _ => None,
        }
    }
}

/// The kind of a JSON value, without its content.
#[derive(Debug, Clone, Copy)]
pub(crate) enum JsonShape {
    Object,
    Array,
    Null,
    Other,
}

impl<'de> Deserialize<'de> for JsonShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

/// Skips the content of a value.
struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = JsonShape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<JsonShape, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(JsonShape::Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<JsonShape, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(JsonShape::Array)
    }

    fn visit_unit<E>(self) -> Result<JsonShape, E> {
        Ok(JsonShape::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<JsonShape, E> {
        Ok(JsonShape::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<JsonShape, E> {
        Ok(JsonShape::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<JsonShape, E> {
        Ok(JsonShape::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<JsonShape, E> {
        Ok(JsonShape::Other)
    }

    fn visit_str<E>(self, _: &str) -> Result<JsonShape, E> {
        Ok(JsonShape::Other)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    #[test]
    fn a_response_shows_its_contract() {
        for (answer, contract) in [
            (json!({"data": {"id": "p"}}), Some(Contract::Live)),
            (json!({"data": [], "pagination": {"nextCursor": null, "hasMore": false}}), Some(Contract::Live)),
            (json!({"period": {}, "metrics": {}, "generatedAt": ""}), Some(Contract::Live)),
            (json!({"data": []}), Some(Contract::Documented)),
            (json!({}), Some(Contract::Documented)),
            (json!({"id": "p"}), Some(Contract::Documented)),
            (json!({"databaseId": "d", "period": {}}), Some(Contract::Documented)),
            (json!({"hello": "world"}), None),
            (json!({"data": 1, "id": "p"}), None),
            (json!({"data": "p"}), None),
        ] {
            let fields = serde_json::from_value(answer.clone()).unwrap();
            assert_eq!(Contract::detect(&fields), contract, "{answer}");
        }
    }
}
