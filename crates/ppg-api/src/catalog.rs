//! The operations of each contract, for a user who looks for a path. [`operations`](crate::operations) sends them.

use reqwest::Method;

use crate::contract::Contract;

/// An operation as its contract lists it.
#[derive(Debug, Clone, Copy)]
pub struct CatalogEntry {
    /// HTTP method.
    pub method: &'static str,
    /// Path below the API's base address, with its parameters in braces.
    pub path: &'static str,
    /// The words of the command that sends it, after `ppg`.
    pub command: &'static str,
}

const fn entry(method: &'static str, path: &'static str, command: &'static str) -> CatalogEntry {
    CatalogEntry { method, path, command }
}

/// The operations of a contract, in its order. A test compares them with the contract.
pub fn entries(contract: Contract) -> &'static [CatalogEntry] {
    match contract {
        Contract::Documented => &DOCUMENTED,
        Contract::Live => &LIVE,
    }
}

/// Whether a contract has an operation with this method and path. HEAD counts as GET.
pub(crate) fn has(contract: Contract, method: &Method, path: &str) -> bool {
    let method = if *method == Method::HEAD { &Method::GET } else { method };
    let is_value =
        |(expected, given): (&str, &str)| expected == given || (expected.starts_with('{') && !given.is_empty());
    let matches = |pattern: &str| {
        pattern.split('/').count() == path.split('/').count() && pattern.split('/').zip(path.split('/')).all(is_value)
    };
    entries(contract).iter().any(|entry| entry.method == method.as_str() && matches(entry.path))
}

const DOCUMENTED: [CatalogEntry; 17] = [
    entry("GET", "/workspaces", "workspace list"),
    entry("GET", "/workspaces/{workspaceId}", "workspace get"),
    entry("GET", "/workspaces/{workspaceId}/projects", "project list"),
    entry("POST", "/workspaces/{workspaceId}/projects", "project create"),
    entry("GET", "/projects/{projectId}", "project get"),
    entry("DELETE", "/projects/{projectId}", "project delete"),
    entry("POST", "/projects/{projectId}/databases", "db create"),
    entry("GET", "/databases/{databaseId}", "db get"),
    entry("DELETE", "/databases/{databaseId}", "db delete"),
    entry("GET", "/databases/{databaseId}/usage", "db usage"),
    entry("GET", "/databases/{databaseId}/backups", "backup list"),
    entry("POST", "/databases/{databaseId}/backups", "backup create"),
    entry("POST", "/databases/{databaseId}/backups/{backupId}/restore", "backup restore"),
    entry("GET", "/databases/{databaseId}/connections", "conn list"),
    entry("POST", "/databases/{databaseId}/connections", "conn create"),
    entry("DELETE", "/connections/{connectionId}", "conn delete"),
    entry("GET", "/integrations", "integration list"),
];

const LIVE: [CatalogEntry; 40] = [
    entry("GET", "/connections", "conn list"),
    entry("POST", "/connections", "api"),
    entry("GET", "/connections/{id}", "conn get"),
    entry("DELETE", "/connections/{id}", "conn delete"),
    entry("POST", "/connections/{id}/rotate", "conn rotate"),
    entry("GET", "/databases", "db list"),
    entry("POST", "/databases", "db create"),
    entry("GET", "/databases/{databaseId}", "db get"),
    entry("DELETE", "/databases/{databaseId}", "db delete"),
    entry("PATCH", "/databases/{databaseId}", "db update"),
    entry("GET", "/databases/{databaseId}/connections", "conn list"),
    entry("POST", "/databases/{databaseId}/connections", "conn create"),
    entry("GET", "/databases/{databaseId}/backups", "backup list"),
    entry("POST", "/databases/{targetDatabaseId}/restore", "backup restore"),
    entry("GET", "/databases/{databaseId}/usage", "db usage"),
    entry("GET", "/projects", "project list"),
    entry("POST", "/projects", "project create"),
    entry("GET", "/projects/{id}", "project get"),
    entry("DELETE", "/projects/{id}", "project delete"),
    entry("PATCH", "/projects/{id}", "project update"),
    entry("POST", "/projects/{id}/transfer", "project transfer"),
    entry("GET", "/projects/{projectId}/databases", "db list"),
    entry("POST", "/projects/{projectId}/databases", "db create"),
    entry("GET", "/integrations", "integration list"),
    entry("GET", "/integrations/{id}", "integration get"),
    entry("DELETE", "/integrations/{id}", "integration delete"),
    entry("GET", "/me", "auth status"),
    entry("GET", "/workspaces/{workspaceId}/integrations", "integration list"),
    entry("DELETE", "/workspaces/{workspaceId}/integrations/{clientId}", "integration delete"),
    entry("GET", "/workspaces/{workspaceId}/service-tokens", "token list"),
    entry("POST", "/workspaces/{workspaceId}/service-tokens", "token create"),
    entry("DELETE", "/workspaces/{workspaceId}/service-tokens/{serviceTokenId}", "token delete"),
    entry("POST", "/auth/github-actions/token", "auth login"),
    entry("GET", "/regions", "region list"),
    entry("GET", "/regions/postgres", "region list"),
    entry("GET", "/regions/accelerate", "region list"),
    entry("GET", "/workspaces", "workspace list"),
    entry("POST", "/workspaces", "workspace create"),
    entry("GET", "/workspaces/{id}", "workspace get"),
    entry("GET", "/workspaces/{id}/subscription", "workspace subscription"),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Method and path of each operation of a contract, without the version that the live one has in its paths.
    fn operations(contract: &str) -> Vec<String> {
        let file = format!("{}/../../tests/contracts/management-api-{contract}.yaml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).unwrap();
        let (mut path, mut found) = ("", Vec::new());
        for line in text.lines() {
            let key = line.trim_start().strip_suffix(':').unwrap_or_default();
            match line.len() - line.trim_start().len() {
                2 if key.starts_with('/') => path = key.strip_prefix("/v1").unwrap_or(key),
                4 if ["get", "post", "put", "patch", "delete"].contains(&key) => {
                    found.push(format!("{} {path}", key.to_uppercase()));
                }
                _ => {}
            }
        }
        found
    }

    #[test]
    fn the_catalog_lists_the_operations_of_each_contract() {
        for (contract, file) in [(Contract::Documented, "1.0"), (Contract::Live, "live")] {
            let listed = entries(contract).iter().map(|entry| format!("{} {}", entry.method, entry.path));
            assert_eq!(listed.collect::<Vec<_>>(), operations(file));
        }
    }
}
