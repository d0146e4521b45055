//! Masks secrets for display.

/// What stands in the place of a secret.
pub const MASK: &str = "********";

/// Query parameters that carry a secret: Prisma's and libpq's names.
const SECRET_PARAMETERS: [&str; 5] = ["api_key", "password", "sslpassword", "token", "key"];

/// A secret as it may be shown. Of a URI, user name, host, port, path and harmless parameters stay; anything else is masked
/// whole. It works on text, not on a parsed URI: a string that no parser accepts must not leak its password either.
pub fn mask(secret: &str) -> String {
    let Some((scheme, rest)) = secret.split_once("://") else { return MASK.into() };
    if scheme.is_empty() || !scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b)) {
        return MASK.into();
    }
    let (before_query, query) = match rest.split_once('?') {
        Some((before, query)) => (before, Some(query)),
        None => (rest, None),
    };
    // A raw `?` in the password would leave its tail in what looks like the query.
    if query.is_some_and(|query| query.contains('@')) {
        return format!("{scheme}://{MASK}");
    }
    // The last `@` ends the user information, even if the password contains a raw `@`.
    let (user, place) = match before_query.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, before_query),
    };
    let mut masked = format!("{scheme}://");
    if let Some(user) = user {
        match user.split_once(':') {
            Some((name, _)) => masked.push_str(&format!("{name}:{MASK}@")),
            None => masked.push_str(&format!("{user}@")),
        }
    }
    masked.push_str(place);
    if let Some(query) = query {
        masked.push('?');
        let parts = query.split('&').map(|part| match part.split_once('=') {
            Some((name, _)) if SECRET_PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) => {
                format!("{name}={MASK}")
            }
            _ => part.to_owned(),
        });
        masked.push_str(&parts.collect::<Vec<_>>().join("&"));
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mask_leaves_what_helps_and_hides_what_is_secret() {
        for (secret, shown) in [
            (
                "postgres://ada:pw@db.example:5432/app?sslmode=require",
                "postgres://ada:********@db.example:5432/app?sslmode=require",
            ),
            ("postgres://ada:p@ss:w/rd@db/app", "postgres://ada:********@db/app"),
            ("postgres://ada:p?ss@db/app", "postgres://********"),
            (
                "prisma+postgres://accelerate.example/?api_key=ey.abc&x=1",
                "prisma+postgres://accelerate.example/?api_key=********&x=1",
            ),
            ("postgres://db/app?user=ada&PASSWORD=pw", "postgres://db/app?user=ada&PASSWORD=********"),
            ("postgres://ada@db/app", "postgres://ada@db/app"),
            ("hunter2", "********"),
            ("host=db password=pw://x", "********"),
            ("", "********"),
        ] {
            assert_eq!(mask(secret), shown);
            assert_eq!(mask(&mask(secret)), shown, "masking twice changes nothing");
        }
    }
}
