//! The blocks of commands that need an account, with the local server in the place of the hosted service: with a keyring, and a
//! real browser that signs in on the server's pages.

use std::path::Path;

use ppg_test::keyring::Keyring;
use ppg_test::local_server::{Server, block_on};
use ppg_test::place;
use ppg_test::sandbox::Sandbox;
use serde_json::{Value, json};

use super::blocks::{Block, blocks};
use super::{checkout, name, pages, run_in};

/// How a block begins that needs an account.
const NEEDS_ACCOUNT: &str = "# needs an account";

/// What a page's blocks find.
struct Given {
    page: &'static str,
    /// Whether PPG_TOKEN is set; else the user is not signed in.
    token: bool,
    /// Whether the account has a project called shop, with a database, that is selected.
    shop: bool,
    /// The contracts of the service, by the address below the server's.
    contracts: &'static [&'static str],
}

const BOTH: &[&str] = &["/v1", "/documented/v1"];

const GIVEN: [Given; 5] = [
    Given { page: "README.md", token: false, shop: false, contracts: BOTH },
    // The page says which contract has branches.
    Given { page: "contracts.md", token: true, shop: true, contracts: &["/v1"] },
    Given { page: "guide.md", token: false, shop: false, contracts: BOTH },
    Given { page: "scripting.md", token: true, shop: false, contracts: BOTH },
    Given { page: "sign-in.md", token: false, shop: false, contracts: BOTH },
];

/// Whether this module runs the block.
pub fn runs(block: &Block) -> bool {
    block.kind == "sh" && block.text.starts_with(NEEDS_ACCOUNT)
}

/// A browser that signs in to workspace acme with the pages of local mode, as the program of `BROWSER`.
fn browser(directory: &Path) -> String {
    let steps = json!([
        { "open": "ADDRESS" },
        { "heading": "Sign in" },
        { "fill": ["Name", "Ada Lovelace"] },
        { "fill": ["Email", "ada@example.com"] },
        { "press": "Continue" },
        { "heading": "Choose a workspace" },
        { "press": "acme" },
        { "press": "Allow" },
        { "heading": "You are signed in" },
    ]);
    let script = format!(
        "#!/bin/sh\nsteps='{steps}'\nprofile=$(mktemp -d)\nnode - \"$1\" \"$steps\" <<'END' | node '{browse}' '{tools}' \"$profile\" '{screens}' > /dev/null\nconsole.log(process.argv[3].replace('ADDRESS', process.argv[2]));\nEND\nrm -rf \"$profile\"\n",
        browse = place::script("browse.mjs").display(),
        tools = place::test_tools().display(),
        screens = place::repository().join("target/screens/pages").display(),
    );
    let path = directory.join("browser");
    write_program(&path, &script);
    path.display().to_string()
}

fn write_program(path: &Path, content: &str) {
    std::fs::write(path, content).unwrap();
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value}")).to_owned()
}

/// Creates workspace acme, and with `shop` its project; returns a service token.
async fn set_up(server: &Server, shop: bool) -> String {
    let acme = text(&server.post("/v1/workspaces", json!({ "displayName": "acme" })).await.json()["data"]["id"]);
    let path = format!("/v1/workspaces/{acme}/service-tokens");
    let token = text(&server.post(&path, json!({ "name": "ci" })).await.json()["data"]["value"]);
    if shop {
        let project = json!({ "workspaceId": acme, "name": "shop", "region": "us-east-1", "createDatabase": false });
        let project = text(&server.post("/v1/projects", project).await.json()["data"]["id"]);
        let database = json!({ "name": "orders", "region": "us-east-1", "isDefault": true });
        let database = server.post(&format!("/v1/projects/{project}/databases"), database).await.json();
        server.wait_active(&text(&database["data"]["id"])).await;
    }
    token
}

/// Runs a page's blocks that need an account, with each contract.
fn run(page: &Path, found: &[Block]) {
    let given = GIVEN.iter().find(|given| given.page == name(page));
    let given = given.unwrap_or_else(|| panic!("{}: add what its blocks find to GIVEN", page.display()));
    given.contracts.iter().for_each(|contract| run_with(given, contract, page, found));
}

fn run_with(given: &Given, contract: &str, page: &Path, found: &[Block]) {
    let (server, keyring, sandbox) = (block_on(Server::start()), Keyring::start(), Sandbox::create());
    let token = block_on(set_up(&server, given.shop));
    let directory = sandbox.directory();
    checkout::on_branch(&directory);
    std::fs::write(directory.join("token.txt"), &token).unwrap();
    let programs = directory.with_file_name("programs");
    std::fs::create_dir(&programs).unwrap();
    write_program(&programs.join("vault"), &format!("#!/bin/sh\nprintf %s '{token}'\n"));
    let path = std::env::join_paths([programs.clone(), place::program().parent().unwrap().into()]).unwrap();
    let path = format!("{}:{}", path.display(), std::env::var("PATH").unwrap());
    let (url, browser) = (format!("{}{contract}", server.origin()), browser(&programs));
    let bus = keyring.address();
    let mut variables = vec![
        ("PATH", path.as_str()),
        ("PPG_API_URL", &url),
        ("PPG_AUTH_URL", server.origin()),
        // This server registers no clients.
        ("PPG_CLIENT_ID", "ppg"),
        ("BROWSER", &browser),
        ("DBUS_SESSION_BUS_ADDRESS", &bus),
    ];
    if given.token {
        variables.push(("PPG_TOKEN", &token));
    }
    if given.shop {
        variables.push(("PPG_PROJECT", "shop"));
    }
    // What a user types or pastes.
    let input = format!("{token}\n");
    run_in(&sandbox, page, found, &variables, &input);
}

#[test]
fn the_commands_that_need_an_account_work() {
    let ran: Vec<String> = pages()
        .iter()
        .filter_map(|page| {
            let mut blocks = blocks(&std::fs::read_to_string(page).unwrap());
            blocks.retain(runs);
            (!blocks.is_empty()).then(|| {
                run(page, &blocks);
                name(page)
            })
        })
        .collect();
    assert_eq!(ran, GIVEN.map(|given| given.page), "pages with blocks that need an account");
}
