//! What `ppg status` shows.

use std::path::Path;

use serde::Serialize;

use crate::config::Origin;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_core::text;

/// The target of the commands that run here: who runs them, at which service, on what.
#[derive(Debug, Serialize)]
pub(crate) struct TargetStatus {
    pub(super) account: AccountStatus,
    pub(super) service: ServiceStatus,
    pub(super) profile: Named,
    pub(super) workspace: Option<Selected>,
    pub(super) project: Option<Selected>,
    pub(super) database: Option<DatabaseTarget>,
    pub(super) branch: Option<Named>,
}

/// The sign-in or token that requests carry.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AccountStatus {
    pub(super) signed_in: bool,
    /// Name or email address, if the token or the sign-in contains one.
    pub(super) name: Option<String>,
    /// `keyring`, `file`, `local mode`, or the origin of a token.
    pub(super) source: Option<String>,
    /// What prevents commands from using it, and what helps.
    pub(super) problem: Option<String>,
}

/// The hosted service or local mode.
#[derive(Debug, Serialize)]
pub(super) struct ServiceStatus {
    /// `hosted` or `local`.
    pub(super) mode: &'static str,
    /// Base URL of the API; `None` for local mode, whose port changes.
    pub(super) url: Option<String>,
    /// Whether local mode runs; `None` for the hosted service.
    pub(super) running: Option<bool>,
    /// The API contract, if it is known without a request or from one that was sent.
    pub(super) contract: Option<String>,
    pub(super) source: Source,
}

/// A value with its source.
#[derive(Debug, Serialize)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) source: Source,
}

/// A selected workspace, project or database.
#[derive(Debug, Serialize)]
pub(super) struct Selected {
    /// The ID or name that selects it.
    pub(super) value: String,
    /// Its ID, if the service was asked.
    pub(super) id: Option<String>,
    /// Its name, if that is known.
    pub(super) name: Option<String>,
    /// Whether it exists; `None` if the service was not asked.
    pub(super) found: Option<bool>,
    pub(super) source: Source,
}

/// The selected database.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DatabaseTarget {
    #[serde(flatten)]
    pub(super) selected: Selected,
    pub(super) status: Option<String>,
    pub(super) region: Option<String>,
    /// Storage that it uses, in bytes.
    pub(super) size_bytes: Option<i64>,
    /// Where commands find its connection string: `service`, `keyring` or `file`.
    pub(super) connection_from: Option<String>,
}

/// The source of a value: its name for programs, and for a screen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Source {
    name: String,
    shown: String,
}

impl Source {
    /// The source `origin`; a screen shows a path relative to `directory`.
    pub(super) fn new(origin: &Origin, directory: &Path) -> Self {
        let shown = match origin {
            Origin::Link(path) => relative(path, directory),
            origin => origin.to_string(),
        };
        Source { name: origin.to_string(), shown }
    }
}

impl Serialize for Source {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}

/// `path` as seen from `directory`, if one is above the other.
fn relative(path: &Path, directory: &Path) -> String {
    let mut steps = String::new();
    for above in directory.ancestors() {
        if let Ok(below) = path.strip_prefix(above) {
            return format!("{steps}{}", below.display());
        }
        steps.push_str("../");
    }
    path.display().to_string()
}

impl Selected {
    fn cell(&self) -> Cell {
        let what = match (&self.id, &self.name) {
            (_, _) if self.found == Some(false) => {
                return Cell::Status(format!("{}: not found ({})", self.value, self.source.shown), Severity::Error);
            }
            (Some(id), Some(name)) if id != name => format!("{name}, {id}"),
            (Some(known), _) => known.clone(),
            (None, Some(name)) if *name != self.value => format!("{name}, {}", self.value),
            (None, _) => self.value.clone(),
        };
        Cell::Text(format!("{what} ({})", self.source.shown))
    }
}

impl Named {
    fn cell(&self) -> Cell {
        Cell::Text(format!("{} ({})", self.name, self.source.shown))
    }
}

fn or_not_selected(selected: Option<&Selected>) -> Cell {
    selected.map_or_else(|| Cell::Text("not selected".into()), Selected::cell)
}

impl AccountStatus {
    fn cell(&self) -> Cell {
        let name = self.name.as_deref().unwrap_or("unnamed");
        let known = self.source.as_ref().map(|source| format!("{name} ({source})"));
        match (known, &self.problem) {
            (Some(known), None) => Cell::Text(known),
            (Some(known), Some(problem)) => Cell::Status(format!("{known}: {problem}"), Severity::Pending),
            (None, problem) => Cell::Status(problem.clone().unwrap_or_default(), Severity::Pending),
        }
    }
}

impl ServiceStatus {
    fn cell(&self) -> Cell {
        let address = match (&self.url, self.running) {
            (Some(url), _) => url.clone(),
            (None, Some(true)) => "local mode, running".into(),
            (None, _) => "local mode, not running".into(),
        };
        Cell::Text(format!("{address} ({})", self.source.shown))
    }
}

impl Tabular for TargetStatus {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("account", |s| s.account.cell()),
        Column::new("service", |s| s.service.cell()),
        Column::new("contract", |s| Cell::text(s.service.contract.as_ref())),
        Column::new("profile", |s| s.profile.cell()),
        Column::new("workspace", |s| or_not_selected(s.workspace.as_ref())),
        Column::new("project", |s| or_not_selected(s.project.as_ref())),
        Column::new("database", |s| or_not_selected(s.database.as_ref().map(|database| &database.selected))),
        Column::new("state", |s| Cell::text(s.database.as_ref().and_then(|database| database.status.as_ref()))),
        Column::new("size", |s| Cell::bytes(s.database.as_ref().and_then(|database| database.size_bytes))),
        Column::new("connection", |s| s.database.as_ref().map_or(Cell::Empty, DatabaseTarget::connection)),
        Column::new("branch", |s| s.branch.as_ref().map_or(Cell::Empty, Named::cell)),
    ];

    /// The ID of what is selected most narrowly.
    fn id(&self) -> &str {
        let database = self.database.as_ref().map(|database| &database.selected);
        let selected = database.or(self.project.as_ref()).or(self.workspace.as_ref());
        selected.map_or("", |selected| selected.id.as_ref().unwrap_or(&selected.value))
    }
}

impl DatabaseTarget {
    fn connection(&self) -> Cell {
        match self.connection_from.as_deref() {
            Some("service") => Cell::Text("the service shows the string".into()),
            Some(storage) => Cell::Text(format!("string saved in the {}", text::escape_control(storage))),
            None if self.selected.found == Some(false) => Cell::Empty,
            None => Cell::Text("no string saved".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_relative_to_the_working_directory() {
        let link = Path::new("/home/ada/shop/.ppg/project.json");
        assert_eq!(relative(link, Path::new("/home/ada/shop")), ".ppg/project.json");
        assert_eq!(relative(link, Path::new("/home/ada/shop/src/api")), "../../.ppg/project.json");
    }
}
