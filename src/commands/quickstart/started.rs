//! Remembers that `ppg quickstart` is about to create a project. If it is killed between the service's work and the link,
//! the next run finds the project and does not create a second one.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::context::Context;
use crate::output::env_file::entry_name;
use ppg_api::operations::list_projects;
use ppg_api::types::Project;
use ppg_api::types::values::{ProjectId, WorkspaceId};
use ppg_core::error::{Error, Kind, Result};
use ppg_core::fs::{AtomicWrite, LockedFile, create_private_dir};

/// The note of one directory, which one `quickstart` at a time may use.
pub(super) struct Started {
    /// `None` if nothing can be written for this user; then nothing is remembered.
    path: Option<PathBuf>,
    _lock: Option<LockedFile>,
}

/// A project that is about to be created.
#[derive(Serialize, Deserialize)]
struct Note {
    /// The service, as sessions name it.
    api: String,
    workspace: WorkspaceId,
    name: String,
    /// Projects of that name that were there before.
    others: Vec<ProjectId>,
}

impl Started {
    /// The note of the working directory.
    ///
    /// # Errors
    /// `Failed` if another `quickstart` runs in it.
    pub(super) fn here(context: &Context) -> Result<Self> {
        let directory = &context.environment.working_directory;
        let directory = fs::canonicalize(directory).unwrap_or_else(|_| directory.clone());
        let Ok(state) = context.environment.config_directory().map(|config| config.join("quickstart")) else {
            return Ok(Started { path: None, _lock: None });
        };
        let entry = state.join(entry_name(&directory));
        let lock =
            create_private_dir(&state).ok().and_then(|()| LockedFile::try_acquire(&entry.with_extension("lock")).ok());
        match lock {
            Some(None) => Err(Error::failed("another ppg quickstart runs in this directory")
                .hint("wait for it, then run the command again")),
            lock => Ok(Started { path: lock.is_some().then(|| entry.with_extension("json")), _lock: lock.flatten() }),
        }
    }

    /// The project `name` that an interrupted run created.
    ///
    /// # Errors
    /// What the request fails with.
    pub(super) async fn find(&self, context: &Context, name: &str) -> Result<Option<ProjectId>> {
        let content = self.path.as_ref().and_then(|path| fs::read(path).ok()).unwrap_or_default();
        let Ok(note) = serde_json::from_slice::<Note>(&content) else { return Ok(None) };
        if note.api != context.service.session_scope()? || note.name != name {
            return Ok(None);
        }
        let mut created = match named(context, &note.workspace, name).await {
            Err(error) if error.kind() == Kind::NotFound => return Ok(None),
            projects => projects?,
        };
        created.retain(|project| !note.others.contains(&project.id));
        Ok(created
            .into_iter()
            .max_by(|a, b| a.created_at.as_str().cmp(b.created_at.as_str()))
            .map(|project| project.id))
    }

    /// Notes that the project `name` is about to be created.
    ///
    /// # Errors
    /// What listing the projects fails with; `Failed` if the note cannot be written.
    pub(super) async fn begin(&self, context: &Context, workspace: &WorkspaceId, name: &str) -> Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        let others = named(context, workspace, name).await?.into_iter().map(|project| project.id).collect();
        let note =
            Note { api: context.service.session_scope()?, workspace: workspace.clone(), name: name.into(), others };
        AtomicWrite::SETTINGS.write(path, &serde_json::to_vec_pretty(&note).unwrap_or_default())
    }

    /// Removes the note: the directory is linked to the project.
    pub(super) fn finish(&self) {
        if let Some(path) = &self.path {
            let _ = fs::remove_file(path);
        }
    }
}

/// The projects of that name in a workspace.
async fn named(context: &Context, workspace: &WorkspaceId, name: &str) -> Result<Vec<Project>> {
    let mut projects = context.session.list(&list_projects(workspace), None).await?;
    projects.retain(|project| project.name == name);
    Ok(projects)
}
