//! Signing in, staying signed in and signing out.

#[cfg(feature = "local")]
mod browser;
mod choice;
#[cfg(feature = "local")]
mod github_actions;
#[cfg(target_os = "linux")]
mod keyring;
mod oidc_provider;
mod pages;
mod refresh;
mod registration;
#[cfg(target_os = "linux")]
mod saved_strings;
#[cfg(target_os = "linux")]
mod secrets;
mod security;
