//! The authorization response (RFC 6749, 4.1.2): what the browser brings back, by itself or by way of the clipboard.

use url::form_urlencoded;

use ppg_core::secret::Secret;

/// What the authorization server answered.
pub enum AuthorizationResponse {
    /// It gave a code.
    Code {
        /// To be exchanged for tokens, once.
        code: Secret,
        /// The server's name for itself (RFC 9207).
        iss: Option<String>,
    },
    /// It gave none (RFC 6749, 4.1.2.1).
    Error {
        /// `access_denied` and the like.
        error: String,
        /// For a person.
        description: Option<String>,
        /// The server's name for itself (RFC 9207).
        iss: Option<String>,
    },
}

/// Why a query is no answer to the sign-in that is going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InvalidCallback {
    /// It carries no `state`, or another one.
    StateMismatch,
    /// The right `state`, but neither or both of code and error, or something twice.
    Malformed,
}

/// Reads a query. Nothing of it counts without the right `state`: anybody could have sent it.
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
