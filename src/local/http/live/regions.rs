//! Regions. What is made here is on this machine, wherever it says that it is; Accelerate is nowhere here.

use axum::response::Response;
use serde_json::{Value, json};

use super::answer::{self, Answer};
use super::input::{Query, REGIONS};
use crate::local::http::input::not_one_of;

/// `getV1Regions`
pub(super) async fn all(query: Query) -> Answer {
    match query.text("product") {
        None | Some("postgres") => Ok(answer::one(of_postgres(true))),
        Some("accelerate") => Ok(answer::one(json!([]))),
        Some(_) => Err(not_one_of("product", &["postgres", "accelerate"])),
    }
}

/// `getV1RegionsPostgres`
pub(super) async fn postgres() -> Response {
    answer::one(of_postgres(false))
}

/// `getV1RegionsAccelerate`
pub(super) async fn accelerate() -> Response {
    answer::one(json!([]))
}

fn of_postgres(with_product: bool) -> Vec<Value> {
    let view = |(id, name)| {
        let mut view = json!({ "id": id, "type": "region", "name": name, "status": "available" });
        if with_product {
            view["product"] = "postgres".into();
        }
        view
    };
    REGIONS.map(view).into()
}
