//! Regions: those of both contracts are accepted and stored, although every local database is on this machine. Accelerate
//! has none.

use axum::response::Response;
use serde_json::{Value, json};

use super::input::Query;
use super::response::{self, LiveResult};
use crate::server::input::not_one_of;
use ppg_api::types::values::Region;

/// `getV1Regions`: lists the regions of one or all products.
pub(crate) async fn all(query: Query) -> LiveResult {
    match query.get("product") {
        None | Some("postgres") => Ok(response::ok(of_postgres(true))),
        Some("accelerate") => Ok(response::ok(json!([]))),
        Some(_) => Err(not_one_of("product", &["postgres", "accelerate"])),
    }
}

/// `getV1RegionsPostgres`: lists the regions of Prisma Postgres.
pub(crate) async fn postgres() -> Response {
    response::ok(of_postgres(false))
}

/// `getV1RegionsAccelerate`: lists the regions of Accelerate.
pub(crate) async fn accelerate() -> Response {
    response::ok(json!([]))
}

fn of_postgres(with_product: bool) -> Vec<Value> {
    let view = |id: &&str| {
        let name = display_name(&Region::from(*id)).to_owned();
        let mut view = json!({ "id": id, "type": "region", "name": name, "status": "available" });
        if with_product {
            view["product"] = "postgres".into();
        }
        view
    };
    Region::KNOWN.iter().map(view).collect()
}

/// The name of a region's place.
pub(crate) fn display_name(region: &Region) -> &str {
    match region {
        Region::UsEast1 => "US East (N. Virginia)",
        Region::UsWest1 => "US West (N. California)",
        Region::UsWest2 => "US West (Oregon)",
        Region::EuWest1 => "Europe (Ireland)",
        Region::EuWest3 => "Europe (Paris)",
        Region::EuCentral1 => "Europe (Frankfurt)",
        Region::ApSoutheast1 => "Asia Pacific (Singapore)",
        Region::ApNortheast1 => "Asia Pacific (Tokyo)",
        Region::Other(id) => id,
    }
}
