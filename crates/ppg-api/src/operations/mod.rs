//! The operations of both contracts, one function each: the 17 of the documented one, named as its `operationId`s, and
//! what only the live one has.

use jiff::civil::Date;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::request::Request;
use crate::operation::{Operation, Page, list, nothing, value};
use crate::params::{
    BackupCreate, ConnectionCreate, DatabaseCreate, DatabaseUpdate, ProjectCreate, ProjectUpdate, WorkflowToken,
};
use crate::types::values::{
    BackupId, ConnectionId, DatabaseId, IntegrationId, ProjectId, Region, ServiceTokenId, WorkspaceId,
};
use crate::types::{
    Connection, Database, DatabaseBackup, DatabaseSource, DatabaseUsage, Integration, Me, Project, RegionInfo, Restore,
    ServiceToken, Subscription, Workspace,
};
use crate::wire::live;

/// What to say where only the live contract has something.
type Lack = (&'static str, &'static str);

const OLD: &str = "this service keeps version 1.0 of the contract";
const NO_REGION: Lack =
    ("the service has no such region", "see ppg region list, or the regions in ppg project create --help");

/// `GET /workspaces`
pub fn list_workspaces() -> Operation<Page<Workspace>> {
    Operation::documented(Request::get(&["workspaces"]), list).same_live(live::decode_page)
}

/// `GET /workspaces/{workspaceId}`
pub fn get_workspace(id: &WorkspaceId) -> Operation<Workspace> {
    Operation::documented(Request::get(&["workspaces", id.as_str()]), value).same_live(live::decode_resource)
}

/// `POST /workspaces`: live contract.
pub fn create_workspace(name: &str) -> Operation<Workspace> {
    let lack = ("this service makes no workspaces", OLD);
    Operation::live_only(Request::post(&["workspaces"], &json!({ "displayName": name })), live::decode_resource, lack)
}

/// `GET /workspaces/{id}/subscription`: live contract.
pub fn get_subscription(id: &WorkspaceId) -> Operation<Subscription> {
    let lack = ("this service does not tell subscriptions", "see the plan in ppg workspace get");
    Operation::live_only(Request::get(&["workspaces", id.as_str(), "subscription"]), live::decode_resource, lack)
}

/// `GET /workspaces/{workspaceId}/projects`; in the live contract those of `GET /projects` that are the workspace's.
pub fn list_projects(workspace: &WorkspaceId) -> Operation<Page<Project>> {
    Operation::documented(Request::get(&["workspaces", workspace.as_str(), "projects"]), list)
        .live(Request::get(&["projects"]), live::projects_of(workspace.clone()))
}

/// `GET /projects`, those of all workspaces that the token opens: live contract.
pub fn list_all_projects(logical_id: Option<&str>) -> Operation<Page<Project>> {
    let lack = ("this service lists projects by workspace alone", OLD);
    Operation::live_only(Request::get(&["projects"]).query("logicalId", logical_id), live::projects, lack)
}

/// `POST /workspaces/{workspaceId}/projects`; in the live contract `POST /projects`.
pub fn create_project(workspace: &WorkspaceId, body: &ProjectCreate) -> Operation<Project> {
    let documented = json!({ "name": body.name, "region": body.region });
    let mut current = json!({ "name": body.name, "region": body.region, "workspaceId": workspace.as_str() });
    if let Some(fields) = current.as_object_mut() {
        fields.extend(body.logical_id.clone().map(|id| ("logicalId".into(), id.into())));
        fields.extend((!body.create_database).then(|| ("createDatabase".into(), false.into())));
    }
    let path = ["workspaces", workspace.as_str(), "projects"];
    let operation = Operation::documented(Request::post(&path, &documented), value)
        .live(Request::post(&["projects"], &current), live::project);
    let operation = in_region(operation, Some(&body.region));
    match body.logical_id.is_none() && body.create_database {
        true => operation,
        false => operation.not_documented(("this service makes no projects of that kind", OLD)),
    }
}

/// `GET /projects/{projectId}`: in the documented contract with its databases.
pub fn get_project(id: &ProjectId) -> Operation<Project> {
    Operation::documented(Request::get(&["projects", id.as_str()]), value).same_live(live::project)
}

/// `DELETE /projects/{projectId}`: the project with its databases, their backups and connections.
pub fn delete_project(id: &ProjectId) -> Operation<()> {
    Operation::documented(Request::delete(&["projects", id.as_str()]), nothing).same_live(nothing)
}

/// `PATCH /projects/{id}`: live contract.
pub fn update_project(id: &ProjectId, body: &ProjectUpdate) -> Operation<Project> {
    let request = Request::new(Method::PATCH, &["projects", id.as_str()]).body(body);
    Operation::live_only(request, live::project, ("this service does not change projects", OLD))
}

/// `POST /projects/{id}/transfer`, to the workspace that `recipient`, an access token, opens: live contract.
pub fn transfer_project(id: &ProjectId, recipient: &ppg_core::secret::Secret) -> Operation<()> {
    let body = json!({ "recipientAccessToken": recipient.expose() });
    let request = Request::post(&["projects", id.as_str(), "transfer"], &body);
    Operation::live_only(request, nothing, ("this service does not transfer projects", OLD))
}

/// `POST /projects/{projectId}/databases`; where more is given than that takes, `POST /databases` of the live contract.
pub fn create_database(project: &ProjectId, body: &DatabaseCreate) -> Operation<Database> {
    let mut plain = json!({});
    if let Some(fields) = plain.as_object_mut() {
        fields.extend(body.region.as_ref().map(|region| ("region".into(), region.as_str().into())));
        fields.extend(body.name.clone().map(|name| ("name".into(), name.into())));
    }
    let path = Request::post(&["projects", project.as_str(), "databases"], &plain);
    let operation = Operation::documented(path, value).same_live(live::database);
    let extra = serde_json::to_value(&body.extra).unwrap_or_default();
    let operation = match extra {
        Value::Object(extra) if !extra.is_empty() => {
            if let Some(fields) = plain.as_object_mut() {
                fields.insert("projectId".into(), project.as_str().into());
                fields.extend(extra);
            }
            let lack = ("this service makes no databases of that kind", OLD);
            operation.live(Request::post(&["databases"], &plain), live::database).not_documented(lack)
        }
        _ => operation,
    };
    in_region(operation, body.region.as_ref())
}

/// Leaves out the contracts that lack a region.
fn in_region<T>(operation: Operation<T>, region: Option<&Region>) -> Operation<T> {
    let Some(region) = region else { return operation };
    let has = |regions: &[&str]| matches!(region, Region::Other(_)) || regions.contains(&region.as_str());
    let operation = if has(&Region::DOCUMENTED) { operation } else { operation.not_documented(NO_REGION) };
    if has(&Region::LIVE) { operation } else { operation.not_live(NO_REGION) }
}

/// Which databases of `GET /databases` are meant.
#[derive(Debug, Clone, Default)]
pub struct DatabaseFilter {
    /// Those of a project.
    pub project: Option<ProjectId>,
    /// The one that its maker finds by this name.
    pub logical_id: Option<String>,
    /// Those of a git branch.
    pub branch: Option<String>,
}

/// `GET /databases`, or `GET /projects/{projectId}/databases` where a project alone says which: live contract.
pub fn list_databases(filter: &DatabaseFilter) -> Operation<Page<Database>> {
    let lack = ("this service does not list databases like that", OLD);
    let request = match filter {
        DatabaseFilter { project: Some(project), logical_id: None, branch: None } => {
            Request::get(&["projects", project.as_str(), "databases"])
        }
        DatabaseFilter { project, logical_id, branch } => Request::get(&["databases"])
            .query("projectId", project.as_ref())
            .query("logicalId", logical_id.as_ref())
            .query("branchGitName", branch.as_ref()),
    };
    Operation::live_only(request, live::databases, lack)
}

/// `GET /databases/{databaseId}`
pub fn get_database(id: &DatabaseId) -> Operation<Database> {
    Operation::documented(Request::get(&["databases", id.as_str()]), value).same_live(live::database)
}

/// `DELETE /databases/{databaseId}`: the database with its backups and connections.
pub fn delete_database(id: &DatabaseId) -> Operation<()> {
    Operation::documented(Request::delete(&["databases", id.as_str()]), nothing).same_live(nothing)
}

/// `PATCH /databases/{databaseId}`: live contract.
pub fn update_database(id: &DatabaseId, body: &DatabaseUpdate) -> Operation<Database> {
    let request = Request::new(Method::PATCH, &["databases", id.as_str()]).body(body);
    Operation::live_only(request, live::database, ("this service does not change databases", OLD))
}

/// `GET /databases/{databaseId}/usage`; both days are included.
pub fn get_database_usage(id: &DatabaseId, start: Option<Date>, end: Option<Date>) -> Operation<DatabaseUsage> {
    let request = Request::get(&["databases", id.as_str(), "usage"]).query("startDate", start).query("endDate", end);
    Operation::documented(request, value).same_live(live::usage(id.clone()))
}

/// `GET /databases/{databaseId}/backups`
pub fn list_database_backups(database: &DatabaseId) -> Operation<Page<DatabaseBackup>> {
    Operation::documented(Request::get(&["databases", database.as_str(), "backups"]), list)
        .same_live(live::backups(database.clone()))
}

/// `POST /databases/{databaseId}/backups`: starts a backup; its status tells how far it is. In the live contract backups
/// are made by schedule alone.
pub fn create_database_backup(database: &DatabaseId, body: &BackupCreate) -> Operation<DatabaseBackup> {
    Operation::documented(Request::post(&["databases", database.as_str(), "backups"], body), value).not_live((
        "backups are automatic there: the service takes them itself",
        "see them with ppg backup list, and restore one with ppg backup restore BACKUP",
    ))
}

/// `POST /databases/{databaseId}/backups/{backupId}/restore`: starts to replace the content of `target` by that of a
/// backup, in the live contract also of another database's: `POST /databases/{targetDatabaseId}/restore`.
pub fn restore_database_backup(target: &DatabaseId, of: &DatabaseId, backup: &BackupId) -> Operation<Restore> {
    let path = ["databases", target.as_str(), "backups", backup.as_str(), "restore"];
    let source = DatabaseSource::Backup { database_id: of.clone(), backup_id: backup.clone() };
    let current = Request::post(&["databases", target.as_str(), "restore"], &json!({ "source": source }));
    let operation = Operation::documented(Request::new(Method::POST, &path), value).live(current, live::restore);
    match target == of {
        true => operation,
        false => operation.not_documented(("this service restores a backup into its own database alone", OLD)),
    }
}

/// `GET /databases/{databaseId}/connections`: their strings are masked, or left out.
pub fn list_connections(database: &DatabaseId) -> Operation<Page<Connection>> {
    Operation::documented(Request::get(&["databases", database.as_str(), "connections"]), list)
        .same_live(live::connections)
}

/// `GET /connections`, those of all databases: live contract.
pub fn list_all_connections() -> Operation<Page<Connection>> {
    let lack = ("this service lists connections by database alone", OLD);
    Operation::live_only(Request::get(&["connections"]), live::connections, lack)
}

/// `GET /connections/{id}`: live contract.
pub fn get_connection(id: &ConnectionId) -> Operation<Connection> {
    let lack = ("this service does not show a single connection", "see ppg conn list");
    Operation::live_only(Request::get(&["connections", id.as_str()]), live::connection, lack)
}

/// `POST /databases/{databaseId}/connections`: the only answer that carries the string in full.
pub fn create_connection(database: &DatabaseId, body: &ConnectionCreate) -> Operation<Connection> {
    let path = ["databases", database.as_str(), "connections"];
    // A name is needed there, and the service chooses what the string speaks.
    let name = body.name.clone().unwrap_or_else(|| format!("ppg-{}", body.kind));
    Operation::documented(Request::post(&path, body), value)
        .live(Request::post(&path, &json!({ "name": name })), live::connection)
}

/// `POST /connections/{id}/rotate`: a new string; the old one is good no more. Live contract.
pub fn rotate_connection(id: &ConnectionId) -> Operation<Connection> {
    let lack = ("this service does not rotate connections", "make another with ppg conn create and delete this one");
    let request = Request::new(Method::POST, &["connections", id.as_str(), "rotate"]);
    Operation::live_only(request, live::connection, lack)
}

/// `DELETE /connections/{connectionId}`: its clients lose access at once.
pub fn delete_connection(id: &ConnectionId) -> Operation<()> {
    Operation::documented(Request::delete(&["connections", id.as_str()]), nothing).same_live(nothing)
}

/// `GET /integrations`; the live contract wants to know of which workspace.
pub fn list_integrations(workspace: Option<&WorkspaceId>) -> Operation<Page<Integration>> {
    let path = Request::get(&["integrations"]);
    let operation = Operation::documented(path.clone(), list);
    match workspace {
        Some(_) => operation.live(path.query("workspaceId", workspace), live::integrations),
        None => operation.not_live(("integrations belong to a workspace", "give --workspace")),
    }
}

/// `GET /workspaces/{workspaceId}/integrations`: live contract.
pub fn list_workspace_integrations(workspace: &WorkspaceId) -> Operation<Page<Integration>> {
    let lack = ("this service lists the integrations of all workspaces alone", OLD);
    Operation::live_only(Request::get(&["workspaces", workspace.as_str(), "integrations"]), live::integrations, lack)
}

/// `GET /integrations/{id}`: live contract.
pub fn get_integration(id: &IntegrationId) -> Operation<Integration> {
    let lack = ("this service does not show a single integration", "see ppg integration list");
    Operation::live_only(Request::get(&["integrations", id.as_str()]), live::integration, lack)
}

/// `DELETE /integrations/{id}`: the tokens of its client are good no more. Live contract.
pub fn delete_integration(id: &IntegrationId) -> Operation<()> {
    let lack = ("this service does not delete integrations", OLD);
    Operation::live_only(Request::delete(&["integrations", id.as_str()]), nothing, lack)
}

/// `DELETE /workspaces/{workspaceId}/integrations/{clientId}`: all integrations of a client. Live contract.
pub fn delete_client_integrations(workspace: &WorkspaceId, client: &str) -> Operation<()> {
    let lack = ("this service does not delete integrations", OLD);
    let request = Request::delete(&["workspaces", workspace.as_str(), "integrations", client]);
    Operation::live_only(request, nothing, lack)
}

const NO_TOKENS: Lack = ("this service does not manage service tokens", "make one in the Prisma Console");

/// `GET /workspaces/{workspaceId}/service-tokens`: live contract.
pub fn list_service_tokens(workspace: &WorkspaceId) -> Operation<Page<ServiceToken>> {
    let request = Request::get(&["workspaces", workspace.as_str(), "service-tokens"]);
    Operation::live_only(request, live::decode_page, NO_TOKENS)
}

/// `POST /workspaces/{workspaceId}/service-tokens`: the only answer that carries the token. Live contract.
pub fn create_service_token(workspace: &WorkspaceId, name: &str) -> Operation<ServiceToken> {
    let path = ["workspaces", workspace.as_str(), "service-tokens"];
    Operation::live_only(Request::post(&path, &json!({ "name": name })), live::decode_resource, NO_TOKENS)
}

/// `DELETE /workspaces/{workspaceId}/service-tokens/{serviceTokenId}`: live contract.
pub fn delete_service_token(workspace: &WorkspaceId, id: &ServiceTokenId) -> Operation<()> {
    let path = ["workspaces", workspace.as_str(), "service-tokens", id.as_str()];
    Operation::live_only(Request::delete(&path), nothing, NO_TOKENS)
}

/// `POST /auth/github-actions/token`: a service token for a while. Asked without any other token. Live contract.
pub fn exchange_workflow_token(body: &WorkflowToken) -> Operation<ServiceToken> {
    let mut fields = json!({ "token": body.token.expose() });
    if let (Some(fields), Some(lifetime)) = (fields.as_object_mut(), body.lifetime_seconds) {
        fields.insert("expiresInSeconds".into(), lifetime.into());
    }
    let request = Request::post(&["auth", "github-actions", "token"], &fields);
    Operation::live_only(
        request,
        live::decode_resource,
        ("this service takes no tokens of GitHub Actions", "set PPG_TOKEN"),
    )
}

/// `GET /me`: live contract.
pub fn get_me() -> Operation<Me> {
    let lack = ("this service does not say whose token it is", "see ppg workspace list");
    Operation::live_only(Request::get(&["me"]), live::decode_resource, lack)
}

/// `GET /regions`, `GET /regions/postgres` or `GET /regions/accelerate`: live contract.
pub fn list_regions(product: Option<&str>) -> Operation<Page<RegionInfo>> {
    let lack = ("this service does not list its regions", "see the regions in ppg project create --help");
    let mut path = vec!["regions"];
    path.extend(product);
    Operation::live_only(Request::get(&path), live::decode_page, lack)
}
