//! Parameters of a query or a form, each at most once.

use url::form_urlencoded;

/// Maximum number of parameters. No request here needs as many.
const MAX_PARAMS: usize = 50;
/// Maximum length of a value, in bytes.
pub(crate) const MAX_VALUE_BYTES: usize = 4096;

/// The parameters of one request.
#[derive(Debug, Default)]
pub(crate) struct Params {
    pairs: Vec<(String, String)>,
    too_many: bool,
}

impl Params {
    /// Parses `name=value&…`. Any input is accepted.
    pub(crate) fn parse(encoded: &[u8]) -> Params {
        let mut params = Params::default();
        for (name, value) in form_urlencoded::parse(encoded) {
            if params.pairs.len() == MAX_PARAMS {
                params.too_many = true;
                break;
            }
            params.pairs.push((name.into_owned(), value.into_owned()));
        }
        params
    }

    /// The value of a parameter. `None` if it is missing, empty (RFC 6749, 3.1 treats that as omitted), repeated or too
    /// long.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.pairs.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str());
        let value = values.next().filter(|value| !value.is_empty() && value.len() <= MAX_VALUE_BYTES)?;
        values.next().is_none().then_some(value)
    }

    /// What is wrong with the parameters as a whole, worded as an `error_description`.
    pub(crate) fn error(&self) -> Option<String> {
        if self.too_many {
            return Some("there are too many parameters".into());
        }
        for (at, (name, value)) in self.pairs.iter().enumerate() {
            // A name may be any text, so only a plain one is repeated.
            let known = name.len() <= 40 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            let shown = if known { name.as_str() } else { "a parameter" };
            if value.len() > MAX_VALUE_BYTES {
                return Some(format!("{shown} is too long"));
            }
            if self.pairs[..at].iter().any(|(other, _)| other == name) {
                return Some(format!("{shown} is repeated"));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn repeated_parameters_are_ignored() {
        let params = Params::parse(b"a=1&b=&c=x%20y+z&d=1&d=1");
        assert_eq!((params.get("a"), params.get("b"), params.get("c")), (Some("1"), None, Some("x y z")));
        assert_eq!(params.get("d"), None);
        assert_eq!(params.error().unwrap(), "d is repeated");
        assert_eq!(Params::parse(b"a=1&%00%0a=1&%00%0a=2").error().unwrap(), "a parameter is repeated");
    }

    #[test]
    fn too_long_and_too_many_parameters_are_errors() {
        let long = format!("state={}", "x".repeat(MAX_VALUE_BYTES + 1));
        assert_eq!(Params::parse(long.as_bytes()).error().unwrap(), "state is too long");
        assert_eq!(Params::parse(long.as_bytes()).get("state"), None);
        let many: String = (0..60).map(|n| format!("p{n}=1&")).collect();
        assert!(Params::parse(many.as_bytes()).error().is_some());
        assert!(Params::parse(b"a=1&b=2").error().is_none());
    }
}
