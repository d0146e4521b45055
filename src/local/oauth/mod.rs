//! Local mode's own OAuth 2.0 authorization server (RFC 6749, with the care of RFC 9700), so that `ppg --local auth
//! login` is the whole flow in a browser.
//!
//! There is no account to protect: what is protected is that nobody but the owner of this server gets a token. Other
//! users of the machine reach 127.0.0.1 as well, so the pages ask the kernel whose connection it is (`owner`), or the
//! person for a code that only the owner can read. Pages of other sites are kept out by `doors`.

mod authority;
mod authorize;
mod browser;
mod codes;
mod doors;
mod html;
mod jwt;
mod metadata;
mod pages;
mod params;
mod pending;
mod redirect;
mod request;
mod revoke;
mod routes;
mod scope;
mod steps;
mod token;

pub(crate) use authority::{Access, Authority, Denied};
pub(crate) use routes::{endpoints, pages};
