//! Checks of what a user types, before anything is sent.

use clap::Args;
use serde_json::Value;

use crate::context::Context;
use ppg_api::types::values::{ConnectionType, Region};
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// The longest name that is sent.
const MAX_NAME: usize = 255;

// `--limit`
#[derive(Debug, Args)]
pub(crate) struct Limit {
    /// Show at most so many
    #[arg(long, value_name = "N", value_parser = parse_limit, allow_negative_numbers = true)]
    limit: Option<u32>,
}

impl Limit {
    /// How many items are wanted; none for all.
    pub(crate) fn count(&self) -> Option<u32> {
        self.limit
    }

    /// Cuts the list.
    pub(crate) fn cut<T>(&self, mut items: Vec<T>) -> Vec<T> {
        if let Some(limit) = self.limit {
            items.truncate(limit as usize);
        }
        items
    }
}

fn parse_limit(text: &str) -> Result<u32, String> {
    text.parse().ok().filter(|limit| *limit > 0).ok_or_else(|| "a limit is a whole number from 1".into())
}

/// A display name: not empty, one line, no control characters, of bearable length.
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

/// A setting: its value is JSON where it can be, else text.
pub(crate) fn parse_setting(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or("write KEY=VALUE")?;
    let value = serde_json::from_str(value).unwrap_or_else(|_| value.into());
    Ok((name.to_owned(), value))
}

/// One of the regions of either contract.
pub(crate) fn parse_region(region: &str) -> Result<Region, String> {
    match Region::from(region) {
        Region::Other(other) => {
            let known = Region::KNOWN.join(", ");
            let near = text::suggest(&other, Region::KNOWN.iter().copied());
            let hint = near.first().map_or_else(String::new, |near| format!("did you mean {near}? "));
            Err(format!("{hint}The regions are {known}"))
        }
        region => Ok(region),
    }
}

/// A connection's type, as the contract names it.
pub(crate) fn parse_type(text: &str) -> Result<ConnectionType, String> {
    match ConnectionType::from(text) {
        ConnectionType::Other(_) => Err(format!("use one of {}", ConnectionType::KNOWN.join(", "))),
        kind => Ok(kind),
    }
}

/// The region that a script has to name and a person may pick.
pub(crate) fn region(context: &Context, given: Option<&Region>) -> Result<Region> {
    if let Some(region) = given {
        return Ok(region.clone());
    }
    if !context.ui.terminal.interactive {
        return Err(Error::usage("which region?").hint(format!("give --region, one of {}", Region::KNOWN.join(", "))));
    }
    let items: Vec<_> = Region::KNOWN.iter().map(|region| (*region).to_owned()).collect();
    let picked = context.ui.select("Which region?", &items)?;
    Ok(Region::KNOWN.get(picked).copied().unwrap_or_default().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        for bad in ["", "  ", "a\nb", "a\x1b[31m", "a\u{202e}b", &"x".repeat(256)] {
            assert!(parse_name(bad).is_err(), "{bad:?}");
        }
        for good in ["shop", "My Shop (2)", "läden", "日本"] {
            assert_eq!(parse_name(good).as_deref(), Ok(good));
        }
    }

    #[test]
    fn an_unknown_region_names_the_six() {
        let error = parse_region("us-est-1").err().unwrap_or_default();
        assert!(error.starts_with("did you mean us-east-1?"), "{error}");
        assert!(Region::KNOWN.iter().all(|region| error.contains(region)), "{error}");
    }
}
