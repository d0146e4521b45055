//! The public SDK of the Management API, with local mode in the place of api.prisma.io: each operation is called as its
//! users call it, and each answer is what its types promise.

use std::path::Path;
use std::process::Command;

use ppg_test::browser::Browser;
use ppg_test::github_issuer::Issuer;
use ppg_test::local_server::{Server, new_home};
use ppg_test::place;

/// The version that `tests/run.sh` installs.
const VERSION: &str = "1.80.0";

#[tokio::test]
async fn the_sdk_gets_its_types_from_all_forty_operations() {
    let tools = place::test_tools();
    let package = tools.join("node_modules/@prisma/management-api-sdk/package.json");
    let found = std::fs::read_to_string(package).unwrap_or_default();
    assert!(
        found.contains(&format!("\"version\": \"{VERSION}\"")),
        "the SDK is missing: run npm install --prefix {} @prisma/management-api-sdk@{VERSION} ajv@8 ajv-formats@3 yaml@2",
        tools.display()
    );
    let issuer = Issuer::start();
    let name = issuer.said["issuer"].as_str().unwrap();
    let server = Server::start_in(new_home(), &[("PPG_LOCAL_GITHUB_ISSUER", name)]).await;
    // What its operations list as integrations: two sign-ins through the browser.
    let workspace = server.workspace().await;
    for _ in 0..2 {
        Browser::new(server.origin()).tokens(("workspace", &workspace)).await;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("node")
        .arg(root.join("tests/it/local/sdk.mjs"))
        .arg(tools.join("node_modules"))
        .arg(root.join("tests/contracts/management-api-live.yaml"))
        .env("BASE_URL", server.origin())
        .env("TOKEN", server.endpoint.token.expose())
        .env("GITHUB_TOKEN", issuer.said["good"]["RS256"].as_str().unwrap())
        .output()
        .expect("node: install Node.js 20 or newer");
    let (said, failed) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}\n{failed}\n{}", server.log());
    assert_eq!(said.lines().last(), Some("40 of 40 operations"), "{said}");
}
