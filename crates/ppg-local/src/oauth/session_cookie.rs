//! The cookie by which a browser is known again: the same one goes on, and its person need not type a name twice.
//!
//! It opens nothing. Browsers send cookies of 127.0.0.1 to every port of it, so another user's program may come to see
//! it; who may sign in is not decided by it.

use axum::http::{HeaderMap, HeaderValue, header};
use serde::{Deserialize, Serialize};

use super::jwt;
use crate::state::grants::Person;
use crate::state::random;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// What the cookie's token is signed for.
const TOKEN_TYPE: &str = "browser+jwt";
/// How long a browser remembers, in seconds: 30 days.
const MAX_AGE: u32 = 2_592_000;

/// A browser.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BrowserSession {
    /// Random.
    pub(crate) id: String,
    /// Who signed in in it last.
    pub(crate) person: Option<Person>,
}

impl BrowserSession {
    /// One that has not been here before.
    pub(crate) fn new() -> Result<BrowserSession> {
        Ok(BrowserSession { id: random::token()?.expose().to_owned(), person: None })
    }

    /// The one that sent these headers, if it has been here.
    pub(crate) fn from_headers(key: &Secret, port: u16, headers: &HeaderMap) -> Option<BrowserSession> {
        let wanted = cookie_name(port);
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find_map(|(name, value)| if name == wanted { jwt::verify(key, TOKEN_TYPE, value) } else { None })
    }

    /// The `Set-Cookie` for it. `Lax`, since a browser comes to `/authorize` from elsewhere: with `Strict` it would
    /// arrive there without, and be given another.
    pub(crate) fn to_cookie(&self, key: &Secret, port: u16) -> Result<HeaderValue> {
        let value = jwt::sign(key, TOKEN_TYPE, self)?;
        let cookie =
            format!("{}={value}; Path=/authorize; Max-Age={MAX_AGE}; HttpOnly; SameSite=Lax", cookie_name(port));
        HeaderValue::from_str(&cookie).map_err(|error| ppg_core::error::Error::failed(error.to_string()))
    }
}

/// With the port, since all ports of 127.0.0.1 share their cookies.
fn cookie_name(port: u16) -> String {
    format!("ppg_local_{port}")
}
