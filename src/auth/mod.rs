//! Where a token comes from. Knows no command.

pub mod account;
pub mod browser;
pub mod callback;
mod claims;
mod entry_file;
mod exchange;
pub mod github;
mod index;
mod keyring;
mod keyring_error;
mod lock;
#[cfg(any(windows, target_os = "macos"))]
mod native;
pub mod oauth;
pub mod page;
mod parts;
pub mod pasted;
mod provider;
pub mod response;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;
mod token;
mod vault;

pub use account::{Account, Session};
pub use claims::Claims;
pub use exchange::{Exchange, Log};
pub use index::{SavedConnection, Storage};
pub use provider::Provider;
pub use token::{Token, TokenSource};
pub use vault::{ProfileLock, Vault};
