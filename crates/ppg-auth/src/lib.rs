//! Where a token comes from. Knows no command.

pub mod browser;
pub mod callback;
pub mod claims;
pub mod github;
pub mod oauth;
pub mod sessions;
pub mod store;
pub mod token;

pub use claims::Claims;
pub use oauth::http::{Exchange, Log};
pub use oauth::server_metadata::Provider;
pub use sessions::{Account, Session};
pub use store::index::{SavedConnection, Storage};
pub use store::{ProfileLock, Vault};
pub use token::{Token, TokenSource};
