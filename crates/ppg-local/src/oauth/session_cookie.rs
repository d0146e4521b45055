//! The cookie that identifies a browser session, and remembers its user's name and email.
//!
//! It grants no access. Browsers send cookies of 127.0.0.1 to all of its ports, so a program of another user may see
//! it.

use axum::http::{HeaderMap, HeaderValue, header};
use serde::{Deserialize, Serialize};

use super::jwt;
use crate::random;
use crate::state::grants::Person;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// The `typ` of the cookie's token.
const TOKEN_TYPE: &str = "browser+jwt";
/// Lifetime of the cookie in seconds: 30 days.
const MAX_AGE: u32 = 2_592_000;

/// A browser session, as stored in its cookie.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BrowserSession {
    /// Random ID of the session.
    pub(crate) id: String,
    /// The user who last signed in with this browser.
    pub(crate) person: Option<Person>,
}

impl BrowserSession {
    /// Creates the session of a new browser.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn new() -> Result<BrowserSession> {
        Ok(BrowserSession { id: random::token()?.expose().to_owned(), person: None })
    }

    /// Reads the session from the cookies of a request, if there is a valid one.
    pub(crate) fn from_headers(key: &Secret, port: u16, headers: &HeaderMap) -> Option<BrowserSession> {
        let expected = cookie_name(port);
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find_map(|(name, value)| if name == expected { jwt::verify(key, TOKEN_TYPE, value) } else { None })
    }

    /// The `Set-Cookie` value. `Lax`, because a browser comes to `/authorize` from another site: `Strict` would
    /// withhold the cookie there, and the session would be replaced.
    ///
    /// # Errors
    ///
    /// `Failed` if the session cannot be signed.
    pub(crate) fn to_cookie(&self, key: &Secret, port: u16) -> Result<HeaderValue> {
        let value = jwt::sign(key, TOKEN_TYPE, self)?;
        let cookie =
            format!("{}={value}; Path=/authorize; Max-Age={MAX_AGE}; HttpOnly; SameSite=Lax", cookie_name(port));
        HeaderValue::from_str(&cookie).map_err(|error| ppg_core::error::Error::failed(error.to_string()))
    }
}

/// The cookie's name contains the port, because all ports of 127.0.0.1 share cookies.
fn cookie_name(port: u16) -> String {
    format!("ppg_local_{port}")
}
