//! Projects: they are listed, made, looked at, changed and deleted.

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::Value;

use super::input::{self, Query};
use super::page::{Order, page, place};
use super::response::{self, Answer, unprocessable};
use super::scope::Sight;
use super::views::{self, Secrets};
use crate::server::actions::databases::{OnBranch, Wanted};
use crate::server::actions::projects::{self, FIRST_DATABASE, Wish};
use crate::server::input::Ids;
use crate::state;
use crate::state::model::{ProjectRow, Source};
use ppg_api::types::values::{ProjectId, Region};

/// What a project is called that nobody gave a name.
const UNNAMED: &str = "My project";

/// `getV1Projects`
pub(crate) async fn list(sight: Sight, query: Query) -> Answer {
    let rows = sight.projects().filter(|row| query.lets("logicalId", row.logical_id.as_deref()));
    let place = |row: &&ProjectRow| place(&row.created_at, row.id.as_str());
    let (rows, next) = page(&query, "projects", Order::OldestFirst, rows, place)?;
    Ok(response::list(rows.into_iter().map(|row| views::project(&sight, row)).collect(), next))
}

/// `postV1Projects`
pub(crate) async fn create(sight: Sight, headers: HeaderMap, body: Bytes) -> Answer {
    let body = input::project(&headers, &body)?;
    let workspace_id = match &body.workspace_id {
        Some(id) => &sight.workspace(id)?.id,
        None => sight.usual_workspace()?,
    };
    let region = body.region.unwrap_or(Region::UsEast1);
    let wish = Wish {
        workspace_id: workspace_id.clone(),
        name: body.name.unwrap_or_else(|| UNNAMED.to_owned()),
        region: Some(region.clone()),
        logical_id: body.logical_id,
    };
    let first = |project_id: ProjectId| {
        body.with_database.then_some(Wanted {
            project_id,
            name: Some(FIRST_DATABASE.to_owned()),
            region: Some(region),
            is_default: true,
            logical_id: None,
            branch: OnBranch::Default,
            source: Source::Empty,
        })
    };
    let (id, database) = projects::create(&sight.app, wish, first).await?;
    let sight = sight.again();
    let mut view = views::project(&sight, sight.project(id.as_str())?);
    view["database"] = database.map_or(Value::Null, |row| {
        let database = views::bare_database(&sight, &row, Secrets::Given);
        views::with_earlier_fields(&sight, &row, database)
    });
    Ok(response::made(view))
}

/// `getV1ProjectsById`
pub(crate) async fn get(sight: Sight, Ids(id): Ids<String>) -> Answer {
    Ok(response::one(views::project(&sight, sight.project(&id)?)))
}

/// `patchV1ProjectsById`
pub(crate) async fn patch(sight: Sight, Ids(id): Ids<String>, headers: HeaderMap, body: Bytes) -> Answer {
    let id = sight.project(&id)?.id.clone();
    let patch = input::project_patch(&headers, &body).map_err(unprocessable)?;
    let change = sight.app.store.change(|state| {
        state.project(&id)?;
        if let Some(row) = state.projects.iter_mut().find(|row| row.id == id) {
            row.name = patch.name.unwrap_or_else(|| row.name.clone());
            row.settings = patch.settings.unwrap_or_else(|| row.settings.clone());
            row.updated_at = state::now();
        }
        Ok(())
    });
    change.await?;
    let sight = sight.again();
    Ok(response::one(views::project(&sight, sight.project(id.as_str())?)))
}

/// `deleteV1ProjectsById`
pub(crate) async fn delete(sight: Sight, Ids(id): Ids<String>) -> Answer {
    projects::delete(&sight.app, &sight.project(&id)?.id).await?;
    Ok(response::gone())
}
