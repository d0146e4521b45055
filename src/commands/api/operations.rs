//! `ppg api --list`: the operations that the service has, for a user who looks for a path.

use serde::Serialize;

use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use ppg_api::Contract;
use ppg_api::catalog::{self, CatalogEntry};
use ppg_core::error::Result;

/// An operation, as it is printed.
#[derive(Debug, Serialize)]
struct ApiOperation {
    method: &'static str,
    path: &'static str,
    command: String,
}

impl Tabular for ApiOperation {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("method", |o| Cell::Text(o.method.into())),
        Column::new("path", |o| Cell::Text(o.path.into())),
        Column::new("command", |o| Cell::Text(o.command.clone())),
    ];

    fn id(&self) -> &str {
        self.path
    }
}

/// Prints the operations of the service's contract; of both where it is not known without a request, or where the service
/// has both.
///
/// # Errors
/// As [`ApiSession::known_contract`](crate::session::ApiSession::known_contract); what printing fails with.
pub(super) fn list(context: &Context) -> Result<()> {
    let contracts = match context.session.known_contract()? {
        Some(contract) => vec![contract],
        None => vec![Contract::Documented, Contract::Live],
    };
    let mut operations: Vec<ApiOperation> = Vec::new();
    for CatalogEntry { method, path, command } in contracts.into_iter().flat_map(catalog::entries) {
        if !operations.iter().any(|known| known.method == *method && same_path(known.path, path)) {
            operations.push(ApiOperation { method, path, command: format!("ppg {command}") });
        }
    }
    context.printer.list(&operations)
}

/// Whether two paths differ in the names of their parameters at most.
fn same_path(one: &str, other: &str) -> bool {
    let is_same = |(one, other): (&str, &str)| one == other || (one.starts_with('{') && other.starts_with('{'));
    one.split('/').count() == other.split('/').count() && one.split('/').zip(other.split('/')).all(is_same)
}
