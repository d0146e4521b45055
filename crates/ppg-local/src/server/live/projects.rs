//! Projects: list, create, get, update and delete.

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::Value;

use super::authorized_state::AuthorizedState;
use super::input::{self, Query};
use super::pagination::{Order, cursor_key, paginate};
use super::response::{self, LiveResult, as_422};
use super::views::{self, Secrets};
use crate::server::actions::databases::{BranchTarget, NewDatabase};
use crate::server::actions::projects::{self, FIRST_DATABASE, NewProject};
use crate::server::input::PathIds;
use crate::state;
use crate::state::model::{ProjectRow, Source};
use ppg_api::types::values::{ProjectId, Region};

/// Name of a project that was given none.
const UNNAMED: &str = "My project";

/// `getV1Projects`: lists the visible projects.
pub(crate) async fn list(authorized: AuthorizedState, query: Query) -> LiveResult {
    let rows = authorized.projects().filter(|row| query.matches("logicalId", row.logical_id.as_deref()));
    let place = |row: &&ProjectRow| cursor_key(&row.created_at, row.id.as_str());
    let (rows, next) = paginate(&query, "projects", Order::OldestFirst, rows, place)?;
    Ok(response::page(rows.into_iter().map(|row| views::project(&authorized, row)).collect(), next))
}

/// `postV1Projects`: creates a project, by default with a database.
pub(crate) async fn create(authorized: AuthorizedState, headers: HeaderMap, body: Bytes) -> LiveResult {
    let body = input::project(&headers, &body)?;
    let workspace_id = match &body.workspace_id {
        Some(id) => &authorized.workspace(id)?.id,
        None => authorized.default_workspace()?,
    };
    let region = body.region.unwrap_or(Region::UsEast1);
    let request = NewProject {
        workspace_id: workspace_id.clone(),
        name: body.name.unwrap_or_else(|| UNNAMED.to_owned()),
        region: Some(region.clone()),
        logical_id: body.logical_id,
    };
    let first = |project_id: ProjectId| {
        body.with_database.then_some(NewDatabase {
            project_id,
            name: Some(FIRST_DATABASE.to_owned()),
            region: Some(region),
            is_default: true,
            logical_id: None,
            branch: BranchTarget::Default,
            source: Source::Empty,
        })
    };
    let (id, database) = projects::create(&authorized.app, request, first).await?;
    let authorized = authorized.refresh();
    let mut view = views::project(&authorized, authorized.project(id.as_str())?);
    view["database"] = database.map_or(Value::Null, |row| {
        let database = views::database_without_project(&authorized, &row, Secrets::Reveal);
        views::with_legacy_fields(&authorized, &row, database)
    });
    Ok(response::created(view))
}

/// `getV1ProjectsById`: returns one project.
pub(crate) async fn get(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    Ok(response::ok(views::project(&authorized, authorized.project(&id)?)))
}

/// `patchV1ProjectsById`: changes name or settings.
pub(crate) async fn patch(
    authorized: AuthorizedState,
    PathIds(id): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let id = authorized.project(&id)?.id.clone();
    let patch = input::project_patch(&headers, &body).map_err(as_422)?;
    let change = authorized.app.store.update(|state| {
        state.project(&id)?;
        if let Some(row) = state.projects.iter_mut().find(|row| row.id == id) {
            row.name = patch.name.unwrap_or_else(|| row.name.clone());
            row.settings = patch.settings.unwrap_or_else(|| row.settings.clone());
            row.updated_at = state::now();
        }
        Ok(())
    });
    change.await?;
    let authorized = authorized.refresh();
    Ok(response::ok(views::project(&authorized, authorized.project(id.as_str())?)))
}

/// `deleteV1ProjectsById`: deletes a project and its databases.
pub(crate) async fn delete(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    projects::delete(&authorized.app, &authorized.project(&id)?.id).await?;
    Ok(response::no_content())
}
