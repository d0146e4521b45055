//! Checks arguments before anything is sent.

use serde_json::Value;

use crate::context::Context;
use ppg_api::Contract;
use ppg_api::types::values::{ConnectionType, Region};
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// The longest name that is sent, in characters.
const MAX_NAME: usize = 255;

/// Parses the value of `--limit`.
///
/// # Errors
/// A message for the user.
pub(crate) fn parse_limit(text: &str) -> Result<u32, String> {
    text.parse().ok().filter(|limit| *limit > 0).ok_or_else(|| "a limit is a whole number from 1".into())
}

/// Checks a display name: not empty, one line, no control characters, at most [`MAX_NAME`] characters.
///
/// # Errors
/// A message for the user.
pub(crate) fn parse_name(name: &str) -> Result<String, String> {
    let count = name.chars().count();
    if name.trim().is_empty() {
        return Err("a name must not be empty".into());
    }
    if count > MAX_NAME {
        return Err(format!("a name has at most {MAX_NAME} characters, this one has {count}"));
    }
    if matches!(text::escape_control(name), std::borrow::Cow::Owned(_)) {
        return Err("a name has no line breaks, control or invisible characters".into());
    }
    Ok(name.to_owned())
}

/// Parses `KEY=VALUE`. The value is JSON if it parses as JSON, else text.
///
/// # Errors
/// A message for the user.
pub(crate) fn parse_setting(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or("write KEY=VALUE")?;
    let value = serde_json::from_str(value).unwrap_or_else(|_| value.into());
    Ok((name.to_owned(), value))
}

/// Parses a region of either contract.
///
/// # Errors
/// A message for the user, with the regions.
pub(crate) fn parse_region(region: &str) -> Result<Region, String> {
    match Region::from(region) {
        Region::Other(other) => {
            let known = Region::KNOWN.join(", ");
            let suggestions = text::suggest(&other, Region::KNOWN.iter().copied());
            let hint = suggestions.first().map_or_else(String::new, |region| format!("did you mean {region}? "));
            Err(format!("{hint}The regions are {known}"))
        }
        region => Ok(region),
    }
}

/// Parses a connection's type, as the contract names it.
///
/// # Errors
/// A message for the user, with the types.
pub(crate) fn parse_type(text: &str) -> Result<ConnectionType, String> {
    match ConnectionType::from(text) {
        ConnectionType::Other(_) => Err(format!("use one of {}", ConnectionType::KNOWN.join(", "))),
        kind => Ok(kind),
    }
}

/// The region that was given, or one of the service's that the user picks. Local mode, where every database is on this
/// machine, needs none.
///
/// # Errors
/// `Usage` if none was given and the user cannot be asked; what finding out the service's contract fails with.
pub(crate) async fn region_or_ask(context: &Context, given: Option<&Region>) -> Result<Region> {
    if let Some(region) = given {
        return Ok(region.clone());
    }
    if context.service.is_local() {
        return Ok(Region::UsEast1);
    }
    if !context.ui.terminal.interactive {
        let regions = regions_of(context.session.known_contract()?).join(", ");
        return Err(Error::usage("which region?").hint(format!("give --region, one of {regions}")));
    }
    let regions = regions_of(Some(context.session.detect_contract().await?));
    let items: Vec<_> = regions.iter().map(|region| (*region).to_owned()).collect();
    let index = context.ui.select("Which region?", &items)?;
    Ok(regions.get(index).copied().unwrap_or_default().into())
}

/// The regions of a contract; of both if it is not known.
fn regions_of(contract: Option<Contract>) -> &'static [&'static str] {
    match contract {
        Some(Contract::Documented) => &Region::DOCUMENTED,
        Some(Contract::Live) => &Region::LIVE,
        None => Region::KNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_visible_line() {
        for bad in ["", "  ", "a\nb", "a\x1b[31m", "a\u{202e}b", &"x".repeat(256)] {
            assert!(parse_name(bad).is_err(), "{bad:?}");
        }
        for good in ["shop", "My Shop (2)", "läden", "日本"] {
            assert_eq!(parse_name(good).as_deref(), Ok(good));
        }
    }

    #[test]
    fn an_unknown_region_lists_all_six() {
        let error = parse_region("us-est-1").err().unwrap_or_default();
        assert!(error.starts_with("did you mean us-east-1?"), "{error}");
        assert!(Region::KNOWN.iter().all(|region| error.contains(region)), "{error}");
    }
}
