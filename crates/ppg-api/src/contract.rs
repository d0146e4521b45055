//! Which of its two contracts a Management API keeps. They share most paths and differ in the shape of their answers, so
//! an answer says which one it is from.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A contract of the Management API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// Version 1.0.0, as documented: resources bare, a list in `data`.
    Documented,
    /// What api.prisma.io answers: `data` around resources, `pagination` beside lists.
    Live,
}

impl Contract {
    /// The contract of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "1.0" => Some(Contract::Documented),
            "live" => Some(Contract::Live),
            _ => None,
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Contract::Documented => "1.0",
            Contract::Live => "live",
        }
    }

    /// The contract that an answer is from, by its fields; none where it is from neither or looks the same in both.
    pub(crate) fn detect(answer: &HashMap<String, JsonShape>) -> Option<Self> {
        let has = |name: &str| answer.contains_key(name);
        match answer.get("data") {
            Some(JsonShape::Object) => Some(Contract::Live),
            Some(JsonShape::Array) if has("pagination") => Some(Contract::Live),
            Some(JsonShape::Array | JsonShape::Null) => Some(Contract::Documented),
            // Usage has nothing around it in either of them.
            None if has("metrics") && has("period") => Some(Contract::Live),
            None if answer.is_empty() || has("id") || has("databaseId") => Some(Contract::Documented),
            _ => None,
        }
    }
}

/// What a value is, whatever is in it.
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

/// Passes over everything.
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
    fn an_answer_says_which_contract_it_is_from() {
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
