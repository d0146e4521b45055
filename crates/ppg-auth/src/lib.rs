//! Authentication: OAuth sign-in, the callback listener, stored credentials and tokens. Knows no command line.

pub mod browser;
pub mod callback;
mod claims;
pub mod github;
pub mod oauth;
pub mod sessions;
mod store;
mod token;

pub use claims::Claims;
pub use oauth::http::OAuthHttp;
pub use oauth::server_metadata::AuthorizationServer;
pub use sessions::{Session, Sessions};
pub use store::{
    ConnectionsLock, CredentialStore, ProfileLock, RegisteredClient, RegisteredClients, SavedConnection, Storage,
};
pub use token::{Token, TokenSource};
