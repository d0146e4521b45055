//! What a client may ask for.

/// Everything in one workspace.
pub(crate) const ADMIN: &str = "workspace:admin";
/// A refresh token.
pub(crate) const OFFLINE: &str = "offline_access";
/// All of them, with what they mean to a person.
pub(crate) const ALL: [(&str, &str, &str); 2] = [
    (ADMIN, "Manage the workspace", "See, create, change and delete its projects, databases, backups and connections."),
    (OFFLINE, "Stay signed in", "Go on without asking you again, until you sign out."),
];

/// The scopes in a `scope` parameter (RFC 6749, 3.3), in the order of [`ALL`]; `None` where one of them is unknown, or
/// there is none.
pub(crate) fn parse(text: &str) -> Option<Vec<&'static str>> {
    let asked: Vec<&str> = text.split(' ').collect();
    let known = |scope: &&str| ALL.iter().any(|(name, ..)| name == scope);
    if !asked.iter().all(known) {
        return None;
    }
    Some(ALL.iter().map(|(name, ..)| *name).filter(|name| asked.contains(name)).collect())
}

/// Whether a scope is in a list as it was granted.
pub(crate) fn has(scope: &str, one: &str) -> bool {
    scope.split(' ').any(|granted| granted == one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_known_or_refused() {
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
