//! Which of its two contracts a Management API keeps. They share most paths and differ in the shape of their answers, so
//! an answer says which one it is from.

use serde_json::Value;

/// A contract of the Management API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// Version 1.0.0, as documented: resources bare, a list in `data`.
    Documented,
    /// What api.prisma.io answers: `data` around resources, `pagination` beside lists.
    Live,
}

impl Contract {
    /// The names that a user gives them.
    pub const NAMES: &[&str] = &["1.0", "live"];

    /// The contract of that name.
    pub fn named(name: &str) -> Option<Self> {
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

    /// The contract that an answer is from; none where it is from neither or looks the same in both.
    pub(super) fn of(answer: &Value) -> Option<Self> {
        let fields = answer.as_object()?;
        match fields.get("data") {
            Some(Value::Object(_)) => Some(Contract::Live),
            Some(Value::Array(_)) if fields.contains_key("pagination") => Some(Contract::Live),
            Some(Value::Array(_) | Value::Null) => Some(Contract::Documented),
            // Usage has nothing around it in either of them.
            None if fields.contains_key("metrics") && fields.contains_key("period") => Some(Contract::Live),
            None if fields.is_empty() || fields.contains_key("id") || fields.contains_key("databaseId") => {
                Some(Contract::Documented)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
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
            (json!([1]), None),
            (json!("data"), None),
        ] {
            assert_eq!(Contract::of(&answer), contract, "{answer}");
        }
    }
}
