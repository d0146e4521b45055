//! What one contract lacks and the other has: options and regions.

use crate::contract::Contract;
use crate::operation::Unsupported;
use crate::types::values::Region;
use ppg_core::error::Remedy;

/// Why version 1.0 lacks what only the live API has.
pub(super) const VERSION_1: &str = "this server speaks API version 1.0";

/// Why a contract lacks a region; `None` if it has it. A region that neither contract names is left to the service.
pub(super) fn missing_region(contract: Contract, region: Option<&Region>) -> Option<Unsupported> {
    let region = region?;
    let has = match contract {
        Contract::Documented => &Region::DOCUMENTED,
        Contract::Live => &Region::LIVE,
    };
    if matches!(region, Region::Other(_)) || has.contains(&region.as_str()) {
        return None;
    }
    Some(Unsupported { reason: format!("this service has no region {region}"), hint: Remedy::ListRegions.into() })
}

/// The reason of a contract that cannot create a resource with `options`; it also names a region that the contract
/// lacks. `None` if there are no such options.
pub(super) fn cannot_create(noun: &str, options: &[Option<&str>], region: Option<Unsupported>) -> Option<Unsupported> {
    let options: Vec<&str> = options.iter().flatten().copied().collect();
    if options.is_empty() {
        return None;
    }
    let mut reason = format!("this service cannot create a {noun} {}", options.join(" or "));
    if let Some(region) = region {
        reason = format!("{reason}, and {}", region.reason.replace("this service", "it"));
    }
    Some(Unsupported { reason, hint: VERSION_1.into() })
}
