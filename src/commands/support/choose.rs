//! What `use` selects: what is given, by argument, option or variable; else what the user picks. What a link or a profile
//! selects is no answer here: `use` replaces it, and it may be outdated.

use super::candidate::{Candidate, DATABASE, PROJECT, pick_or_only};
use super::resolve;
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::{get_database, get_workspace};
use ppg_api::types::values::DatabaseId;
use ppg_api::types::{Database, Project, Workspace};
use ppg_core::error::{Code, Result};

/// The workspace to select.
///
/// # Errors
/// `NotFound` if there is none of that ID or name; `Usage` if several fit and the user cannot be asked.
pub(crate) async fn workspace(context: &Context, given: Option<&str>) -> Result<Workspace> {
    match given.or_else(|| context.config.settings.explicit(Key::Workspace)) {
        Some(given) => resolve::fetch_workspace(context, Some(given)).await,
        None => context.session.get(&get_workspace(&resolve::pick_workspace(context).await?)).await,
    }
}

/// The project to select, with its databases. Its name is looked up in the selected workspace and, unless an option or a
/// variable selects that, in all workspaces.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn project(context: &Context, given: Option<&str>) -> Result<Project> {
    let settings = &context.config.settings;
    let may_widen = settings.explicit(Key::Workspace).is_none();
    let all = async || resolve::all_projects(context).await;
    let candidates = |projects: Vec<Project>| projects.iter().map(Candidate::project).collect::<Vec<_>>();
    let Some(given) = given.or_else(|| settings.explicit(Key::Project)) else {
        let list = async || match resolve::projects(context).await {
            Err(error) if may_widen && error.has_code(Code::NotFound) => Ok(candidates(all().await?)),
            projects => projects.map(candidates),
        };
        let id = pick_or_only(context, PROJECT, list).await?;
        return resolve::project_with_databases(context, &id.as_str().into()).await;
    };
    match resolve::fetch_project(context, Some(given)).await {
        Err(error) if may_widen && error.has_code(Code::NotFound) => {
            resolve::fetch_project_in(context, Some(given), async || Ok(candidates(all().await?))).await
        }
        found => found,
    }
}

/// The database to select: of the selected project or, if what is selected does not exist, of any.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn database(context: &Context, given: Option<&str>) -> Result<Database> {
    let settings = &context.config.settings;
    let list = async || {
        let databases = match resolve::databases(context).await {
            Err(error) if error.has_code(Code::NotFound) && settings.explicit(Key::Workspace).is_none() => {
                match settings.explicit(Key::Project) {
                    Some(named) => project(context, Some(named)).await?.databases.unwrap_or_default(),
                    None => resolve::all_databases(context).await?,
                }
            }
            databases => databases?,
        };
        Ok(databases.iter().map(Candidate::database).collect())
    };
    if let Some(given) = given.or_else(|| settings.explicit(Key::Database)) {
        return resolve::fetch_database_in(context, Some(given), list).await;
    }
    let id = pick_or_only(context, DATABASE, list).await?;
    context.session.get(&get_database(&DatabaseId::from(id))).await
}
