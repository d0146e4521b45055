//! Where a token comes from. Knows no command.

pub mod account;
mod claims;
mod entry_file;
mod exchange;
mod index;
mod keyring;
mod lock;
pub mod oauth;
mod parts;
mod provider;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;
mod token;
mod vault;

pub use account::{Account, Session};
pub use claims::Claims;
pub use exchange::Exchange;
pub use index::{SavedConnection, Storage};
pub use provider::Provider;
pub use token::{Token, TokenSource};
pub use vault::{ProfileLock, Vault};
