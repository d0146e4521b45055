//! Local mode's authorization server, as browsers, clients and attackers meet it.

mod pages;
mod tokens;
mod workspaces;

use ppg_test::browser::Browser;
use ppg_test::local_server::Server;

/// A server, a browser at it, and the ID of the server's one workspace as its form sends it.
async fn start() -> (Server, Browser, String) {
    let server = Server::start().await;
    let browser = Browser::new(server.origin());
    let workspace = server.workspace().await;
    (server, browser, workspace)
}
