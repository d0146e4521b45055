//! Operations on regions: the live contract lists them.

use crate::client::request::Request;
use crate::operation::{Operation, Page, call, unsupported};
use crate::types::RegionInfo;
use crate::wire::live;
use ppg_core::error::Remedy;

/// `GET /regions`, `GET /regions/postgres` or `GET /regions/accelerate`: the regions of all products or of one (live
/// contract).
pub fn list_regions(product: Option<&str>) -> Operation<Page<RegionInfo>> {
    let path: Vec<&str> = ["regions"].into_iter().chain(product).collect();
    Operation {
        documented: unsupported("this service does not list its regions", Remedy::ShowRegionNames),
        live: call(Request::get(&path), live::page),
    }
}
