//! Databases and their usage.

use jiff::civil::Date;
use reqwest::Method;
use serde_json::{Map, Value};

use super::limits::{VERSION_1, cannot_create, missing_region};
use crate::client::request::Request;
use crate::contract::Contract;
use crate::operation::{Operation, Page, Unsupported, call, unsupported};
use crate::params::{DatabaseCreate, DatabaseUpdate};
use crate::types::values::{DatabaseId, ProjectId};
use crate::types::{Database, DatabaseUsage};
use crate::wire::{documented, live};

/// `POST /projects/{projectId}/databases`; with fields that only the live contract has, `POST /databases`.
pub fn create_database(project: &ProjectId, body: &DatabaseCreate) -> Operation<Database> {
    let mut basic = Map::new();
    basic.extend(body.region.as_ref().map(|region| ("region".into(), region.as_str().into())));
    basic.extend(body.name.clone().map(|name| ("name".into(), name.into())));
    let in_project = Request::post(&["projects", project.as_str(), "databases"], &basic);
    let live = match serde_json::to_value(&body.extra) {
        Ok(Value::Object(extra)) if !extra.is_empty() => {
            let mut full = basic;
            full.insert("projectId".into(), project.as_str().into());
            full.extend(extra);
            Request::post(&["databases"], &full)
        }
        _ => in_project.clone(),
    };
    let region = |contract| missing_region(contract, body.region.as_ref());
    Operation {
        documented: call(in_project, documented::resource)
            .unless_listed(region(Contract::Documented))
            .unless(missing_options(body, region(Contract::Documented))),
        live: call(live, live::database).unless_listed(region(Contract::Live)),
    }
}

/// Why version 1.0 cannot create such a database, its options first.
fn missing_options(body: &DatabaseCreate, region: Option<Unsupported>) -> Option<Unsupported> {
    let extra = &body.extra;
    let options = [
        extra.branch_git_name.as_ref().map(|_| "for a git branch"),
        extra.source.as_ref().map(|_| "from a source"),
        extra.logical_id.as_ref().map(|_| "with a logical ID"),
        extra.is_default.then_some("as the project's default"),
    ];
    cannot_create("database", &options, region)
}

/// Which databases `GET /databases` lists.
#[derive(Debug, Clone, Default)]
pub struct DatabaseFilter {
    /// Only those of this project.
    pub project: Option<ProjectId>,
    /// Only the one with this logical ID, which its creator chose.
    pub logical_id: Option<String>,
    /// Only those of this git branch.
    pub branch: Option<String>,
}

/// `GET /databases`, or `GET /projects/{projectId}/databases` if the project is the only filter (live contract).
pub fn list_databases(filter: &DatabaseFilter) -> Operation<Page<Database>> {
    let request = match filter {
        DatabaseFilter { project: Some(project), logical_id: None, branch: None } => {
            Request::get(&["projects", project.as_str(), "databases"])
        }
        DatabaseFilter { project, logical_id, branch } => Request::get(&["databases"])
            .query("projectId", project.as_ref())
            .query("logicalId", logical_id.as_ref())
            .query("branchGitName", branch.as_ref()),
    };
    Operation {
        documented: unsupported("this service does not list databases by these filters", VERSION_1),
        live: call(request, live::databases),
    }
}

/// `GET /databases/{databaseId}`: one database.
pub fn get_database(id: &DatabaseId) -> Operation<Database> {
    let get = Request::get(&["databases", id.as_str()]);
    Operation { documented: call(get.clone(), documented::resource), live: call(get, live::database) }
}

/// `DELETE /databases/{databaseId}`: deletes the database with its backups and connections.
pub fn delete_database(id: &DatabaseId) -> Operation<()> {
    let delete = Request::delete(&["databases", id.as_str()]);
    Operation { documented: call(delete.clone(), documented::no_content), live: call(delete, live::no_content) }
}

/// `PATCH /databases/{databaseId}`: changes name, git branch or logical ID (live contract).
pub fn update_database(id: &DatabaseId, body: &DatabaseUpdate) -> Operation<Database> {
    Operation {
        documented: unsupported("this service does not update databases", VERSION_1),
        live: call(Request::new(Method::PATCH, &["databases", id.as_str()]).body(body), live::database),
    }
}

/// `GET /databases/{databaseId}/usage`: the usage from `start` to `end`, both days included.
pub fn get_database_usage(id: &DatabaseId, start: Option<Date>, end: Option<Date>) -> Operation<DatabaseUsage> {
    let get = Request::get(&["databases", id.as_str(), "usage"]).query("startDate", start).query("endDate", end);
    Operation { documented: call(get.clone(), documented::resource), live: call(get, live::usage(id.clone())) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::params::{DatabaseCreateExtra, ProjectCreate};
    use crate::types::values::Region;

    fn refusal<T>(operation: &Operation<T>, contract: Contract) -> Option<String> {
        operation.request(contract).err().map(|error| error.to_string())
    }

    #[test]
    fn each_contract_gives_its_own_reason() {
        let database = |region: &str, branch: bool| {
            let extra =
                DatabaseCreateExtra { branch_git_name: branch.then(|| "foo".into()), ..DatabaseCreateExtra::default() };
            let body = DatabaseCreate { name: None, region: Some(Region::from(region)), extra };
            create_database(&"p".into(), &body)
        };
        let (version_1, live) = (Contract::Documented, Contract::Live);
        let no_branch = "this service cannot create a database for a git branch";
        let both = database("us-west-2", true);
        assert_eq!(refusal(&both, version_1).unwrap(), format!("{no_branch}; {VERSION_1}"));
        assert!(refusal(&both, live).unwrap().starts_with("this service has no region us-west-2; "));
        let both = database("us-west-1", true);
        assert_eq!(
            refusal(&both, version_1).unwrap(),
            format!("{no_branch}, and it has no region us-west-1; {VERSION_1}")
        );
        assert_eq!(refusal(&both, live), None);
        assert_eq!(refusal(&database("us-east-1", false), version_1), None);
        assert!(refusal(&database("us-west-1", false), version_1).unwrap().contains("no region us-west-1"));
        assert_eq!(refusal(&database("mars-1", false), live), None, "the service decides on what neither names");
    }

    #[test]
    fn a_project_without_a_database_is_refused_for_the_right_reason() {
        let body = |region: &str| ProjectCreate {
            name: "x".into(),
            region: Region::from(region),
            logical_id: None,
            create_database: false,
        };
        let in_west = crate::operations::create_project(&"w".into(), &body("us-west-2"));
        assert!(refusal(&in_west, Contract::Live).unwrap().starts_with("this service has no region us-west-2; "));
        let reason = "this service cannot create a project without a database";
        assert_eq!(refusal(&in_west, Contract::Documented).unwrap(), format!("{reason}; {VERSION_1}"));
    }
}
