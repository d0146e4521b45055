//! The resources that an ID or a name may mean, and the errors about them.

use crate::config::environment::shell_word;
use crate::config::source::Setting;
use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_api::types::{Database, Project, Workspace};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

/// Candidates to list in an error.
const MAX_SHOWN: usize = 10;

/// A noun that can be left out.
#[derive(Clone, Copy)]
pub(super) struct Noun {
    pub(super) name: &'static str,
    /// The setting, and the option of the same name, that selects it.
    pub(super) key: Key,
    /// The command whose verbs manage it.
    command: &'static str,
    /// The code of an error that asks for one.
    needed: fn() -> Code,
}

pub(super) const WORKSPACE: Noun =
    Noun { name: "workspace", key: Key::Workspace, command: "workspace", needed: || Code::WorkspaceNeeded };
pub(super) const PROJECT: Noun =
    Noun { name: "project", key: Key::Project, command: "project", needed: || Code::ProjectNeeded };
pub(super) const DATABASE: Noun =
    Noun { name: "database", key: Key::Database, command: "db", needed: || Code::DatabaseNeeded };

impl std::fmt::Display for Noun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// A resource that a name may refer to.
pub(super) struct Candidate {
    pub(super) id: String,
    pub(super) name: String,
    /// Where it is, to distinguish resources of the same name.
    location: String,
}

impl Candidate {
    pub(super) fn workspace(workspace: &Workspace) -> Self {
        Candidate {
            id: workspace.id.to_string(),
            name: workspace.name.clone(),
            location: workspace.plan.as_ref().map_or_else(|| "a workspace".into(), |plan| format!("plan {plan}")),
        }
    }

    pub(super) fn project(project: &Project) -> Self {
        let location = format!("workspace {}", project.workspace_id);
        Candidate { id: project.id.to_string(), name: project.name.clone(), location }
    }

    pub(super) fn database(database: &Database) -> Self {
        let region = database.region.as_ref().map_or_else(String::new, |region| format!("{region}, "));
        let location = format!("{region}project {}", database.project_id);
        Candidate { id: database.id.to_string(), name: display_name(database), location }
    }

    fn describe(&self) -> String {
        format!("{} ({}, {})", self.name, self.id, self.location)
    }
}

/// The name of a database, or its ID if it has none.
pub(crate) fn display_name(database: &Database) -> String {
    database.name.clone().unwrap_or_else(|| database.id.to_string())
}

/// Whether `text` can be an ID of the service. Other text is looked up as a name without a request for the ID.
pub(crate) fn can_be_id(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~:".contains(&byte))
        && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// No candidate has the ID or name `given`.
pub(super) fn name_not_found(noun: Noun, given: &str, list: &str, mut candidates: Vec<Candidate>) -> Error {
    candidates.sort_by(|a, b| a.name.cmp(&b.name));
    let escaped = text::escape_control(given);
    let shown = text::truncate(&escaped, 80);
    let error = Error::not_found(format!("no {noun} has the ID or name {shown:?}")).code(Code::NotFound);
    match text::suggest(given, candidates.iter().map(|candidate| candidate.name.as_str())).first() {
        Some(name) => error.hint(format!("did you mean {:?}?", text::escape_control(name))),
        None => error.hint(format!("see ppg {list}")),
    }
}

/// The command that lists what a name was looked up in, as words after `ppg`.
pub(super) fn list_command(context: &Context, noun: Noun) -> String {
    let settings = &context.config.settings;
    let container = match noun.key {
        Key::Database => settings.scoped(Key::Project),
        Key::Project => settings.scoped(Key::Workspace),
        _ => return format!("{} list", noun.command),
    };
    match container {
        // An option ends with this command.
        Some(Setting { value, origin: Origin::Option }) => {
            let option = if noun.key == Key::Database { "--project" } else { "--workspace" };
            format!("{} list {option} {}", noun.command, shell_word(value))
        }
        Some(_) => format!("{} list", noun.command),
        None if noun.key == Key::Database => format!("{} list --all", noun.command),
        None => format!("{} list", noun.command),
    }
}

/// Several candidates have the name `given`.
pub(super) fn ambiguous_name(noun: Noun, given: &str, candidates: &[&Candidate]) -> Error {
    let described = candidates.iter().map(|candidate| candidate.describe()).collect::<Vec<_>>().join(", ");
    let (count, given, described) = (candidates.len(), text::escape_control(given), text::escape_control(&described));
    Error::usage(format!("{count} {noun}s are named {given:?}: {described}"))
        .hint("give the ID")
        .code(Code::AmbiguousName)
}

/// The ID of the only candidate, or of the one that the user picks.
///
/// # Errors
/// `NotFound` if there is none; `Usage` if there are several and the user cannot be asked; what `list` fails with.
pub(super) async fn pick_or_only(
    context: &Context,
    noun: Noun,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<String> {
    let option = format!("give --{}", noun.key.name());
    let candidates = list().await?;
    match &candidates[..] {
        [] => Err(Error::not_found(format!("there is no {noun} yet"))
            .hint(format!("create one with ppg {} create", noun.command))),
        [only] => Ok(only.id.clone()),
        several if context.ui.terminal.interactive => {
            let items: Vec<_> = several.iter().map(Candidate::describe).collect();
            let index = context.ui.select(&format!("Which {noun}?"), &items)?;
            several
                .get(index)
                .map(|picked| picked.id.clone())
                .ok_or_else(|| Error::new(Kind::Interrupted, "nothing was picked"))
        }
        several => {
            let mut shown: Vec<_> = several.iter().take(MAX_SHOWN).map(Candidate::describe).collect();
            if several.len() > shown.len() {
                shown.push(format!("and {} more", several.len() - shown.len()));
            }
            Err(Error::usage(format!("which {noun}? There are {}", text::escape_control(&shown.join(", "))))
                .hint(option)
                .code((noun.needed)()))
        }
    }
}

/// The database of `project` with the ID or name `given`.
///
/// # Errors
/// `NotFound` if the project has no such database; `Usage` if several have the name.
pub(crate) fn database_of_project(project: &Project, given: &str) -> Result<Database> {
    let databases: Vec<_> = project.databases.iter().flatten().collect();
    let by_id = databases.iter().copied().find(|database| database.id.as_str() == given);
    let by_name: Vec<_> =
        databases.iter().copied().filter(|database| database.name.as_deref() == Some(given)).collect();
    match (by_id, &by_name[..]) {
        (Some(only), _) | (None, &[only]) => Ok(only.clone()),
        (None, []) => {
            let candidates = databases.iter().map(|database| Candidate::database(database)).collect();
            let list = format!("db list --project {}", shell_word(project.id.as_str()));
            let project = text::escape_control(&project.name);
            let error = name_not_found(DATABASE, given, &list, candidates);
            Err(error.context(format_args!("project {project}")))
        }
        (None, several) => {
            let several: Vec<_> = several.iter().map(|database| Candidate::database(database)).collect();
            Err(ambiguous_name(DATABASE, given, &several.iter().collect::<Vec<_>>()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_that_can_be_an_id_is_sent_as_one() {
        for id in ["db_cm1a2b3c", "cm1a2b3c", "5f0c8f0e-0c39-4a3b-9d0c-1c8b1f1c0e51", "wksp:1"] {
            assert!(can_be_id(id), "{id}");
        }
        for name in ["", ".", "..", "my shop", "a/b", "läden", &"x".repeat(200)] {
            assert!(!can_be_id(name), "{name}");
        }
    }
}
