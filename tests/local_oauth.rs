//! Local mode's authorization server, as browsers, clients and attackers meet it.

#![cfg(all(feature = "local", unix))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/browser.rs"]
mod browser;
#[path = "support/local.rs"]
mod support;

#[path = "oauth/pages.rs"]
mod pages;
#[path = "oauth/tokens.rs"]
mod tokens;
#[path = "oauth/workspaces.rs"]
mod workspaces;

use browser::Browser;
use support::Server;

#[test]
fn entry_point_of_the_server_process() {
    support::serve_if_asked();
}

/// A server, a browser at it, and the ID of the server's one workspace as its form sends it.
async fn start() -> (Server, Browser, String) {
    let server = Server::start().await;
    let browser = Browser::new(server.origin());
    let workspace = server.workspace().await;
    (server, browser, workspace)
}
