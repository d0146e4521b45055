//! The authorization response (RFC 6749, 4.1.2), from the callback of the browser or a pasted address.

use url::form_urlencoded;

use ppg_core::secret::Secret;

/// Response of the authorization server.
pub enum AuthorizationResponse {
    /// An authorization code was issued.
    Code {
        /// One-time code to exchange for tokens.
        code: Secret,
        /// Issuer identifier of the server (RFC 9207).
        iss: Option<String>,
    },
    /// The sign-in was denied or failed (RFC 6749, 4.1.2.1).
    Error {
        /// Error code, such as `access_denied`.
        error: String,
        /// Explanation for the user, if the server sent one.
        description: Option<String>,
        /// Issuer identifier of the server (RFC 9207).
        iss: Option<String>,
    },
}

/// Why a query is not the callback of the current sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InvalidCallback {
    /// The `state` is missing or differs.
    StateMismatch,
    /// The `state` matches, but code and error are both missing or both there, or a parameter is repeated.
    Malformed,
}

/// Parses a query. Ignores everything without the right `state`: any program could have sent it.
pub(crate) fn parse_query(query: &str, state: &Secret) -> Result<AuthorizationResponse, InvalidCallback> {
    let [mut given, mut code, mut error, mut description, mut iss] = [const { None::<Secret> }; 5];
    let mut duplicated = false;
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let field = match &*name {
            "state" => &mut given,
            "code" => &mut code,
            "error" => &mut error,
            "error_description" => &mut description,
            "iss" => &mut iss,
            _ => continue,
        };
        duplicated |= field.replace(Secret::from(value.into_owned())).is_some();
    }
    if !given.is_some_and(|given| given.ct_eq(state)) {
        return Err(InvalidCallback::StateMismatch);
    }
    let text = |field: Option<Secret>| field.map(|field| field.expose().to_owned());
    match (code.filter(|code| !code.expose().is_empty()), text(error)) {
        _ if duplicated => Err(InvalidCallback::Malformed),
        (Some(code), None) => Ok(AuthorizationResponse::Code { code, iss: text(iss) }),
        (None, Some(error)) => {
            Ok(AuthorizationResponse::Error { error, description: text(description), iss: text(iss) })
        }
        _ => Err(InvalidCallback::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_state_counts_and_nothing_may_come_twice() {
        let state = Secret::from("s3cret");
        let read = |query: &str| match parse_query(query, &state) {
            Ok(AuthorizationResponse::Code { code, iss }) => format!("{} {iss:?}", code.expose()),
            Ok(AuthorizationResponse::Error { error, description, .. }) => format!("{error} {description:?}"),
            Err(stray) => format!("{stray:?}"),
        };
        assert_eq!(read("code=c%2B1&state=s3cret&iss=https%3A%2F%2Fx"), "c+1 Some(\"https://x\")");
        assert_eq!(read("error=access_denied&error_description=no&state=s3cret&more=1"), "access_denied Some(\"no\")");
        for query in
            ["", "code=c", "code=c&state=", "code=c&state=S3CRET", "code=c&state=s3cret1", "state=s3cre&code=c"]
        {
            assert_eq!(read(query), "StateMismatch", "{query}");
        }
        for query in [
            "state=s3cret",
            "code=&state=s3cret",
            "code=c&error=e&state=s3cret",
            "code=c&code=d&state=s3cret",
            "code=c&state=s3cret&state=s3cret",
            "code=c&state=s3cret&iss=a&iss=b",
        ] {
            assert_eq!(read(query), "Malformed", "{query}");
        }
        assert_eq!(read("code=c&state=wrong&state=s3cret"), "Malformed");
    }
}
