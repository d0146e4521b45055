//! The scopes that a client can request.

/// Full access to one workspace.
pub(crate) const ADMIN: &str = "workspace:admin";
/// Grants a refresh token.
pub(crate) const OFFLINE: &str = "offline_access";
/// All scopes, each with the title and description shown to the user.
pub(crate) const ALL: [(&str, &str, &str); 2] = [
    (ADMIN, "Manage the workspace", "See, create, change and delete its projects, databases, backups and connections."),
    (OFFLINE, "Stay signed in", "Go on without asking you again, until you sign out."),
];

/// Parses a `scope` parameter (RFC 6749, 3.3). Returns the scopes in the order of [`ALL`], or `None` if it is empty or
/// contains an unknown scope.
pub(crate) fn parse(text: &str) -> Option<Vec<&'static str>> {
    let requested: Vec<&str> = text.split(' ').collect();
    let known = |scope: &&str| ALL.iter().any(|(name, ..)| name == scope);
    if !requested.iter().all(known) {
        return None;
    }
    Some(ALL.iter().map(|(name, ..)| *name).filter(|name| requested.contains(name)).collect())
}

/// Whether a list of granted scopes contains `one`.
pub(crate) fn has(scope: &str, one: &str) -> bool {
    scope.split(' ').any(|granted| granted == one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_scopes_are_rejected() {
        assert_eq!(parse("offline_access workspace:admin"), Some(vec![ADMIN, OFFLINE]));
        assert_eq!(parse("workspace:admin workspace:admin"), Some(vec![ADMIN]));
        for bad in
            ["", " ", "workspace:admin ", "workspace:admin root", "Workspace:Admin", "workspace:admin\toffline_access"]
        {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
        assert!(has("workspace:admin offline_access", OFFLINE) && !has("offline_access_not", OFFLINE));
    }
}
