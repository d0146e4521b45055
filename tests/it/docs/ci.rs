//! The workflows of docs/ci.md, read from the page and run as their CI systems run them: without a keyring, against the local
//! server in the place of the hosted one.

use std::process::{Command, Stdio};

use ppg_test::github_issuer::Issuer;
use ppg_test::local_server::{Server, block_on, new_home};
use ppg_test::place;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

use super::blocks::{Block, blocks};
use super::{github_runner, gitlab_runner};

/// The first line of a block that only works with the API of api.prisma.io.
const LIVE_ONLY: &str = "# api.prisma.io only";

/// A hosted service: the local server with a project called shop, and a service token of its workspace.
struct Service {
    server: Server,
    token: String,
    project: String,
}

impl Service {
    fn start(variables: &[(&str, &str)]) -> Service {
        block_on(async {
            let server = Server::start_in(new_home(), variables).await;
            let workspace = server.workspace().await;
            let path = format!("/v1/workspaces/{workspace}/service-tokens");
            let token = server.post(&path, json!({ "name": "ci" })).await.json()["data"]["value"].clone();
            let body =
                json!({ "workspaceId": workspace, "name": "shop", "region": "us-east-1", "createDatabase": false });
            let project = server.post("/v1/projects", body).await.json()["data"]["id"].clone();
            let text = |value: Value| value.as_str().unwrap_or_else(|| panic!("{value}")).to_owned();
            Service { server, token: text(token), project: text(project) }
        })
    }

    /// The base address of a contract.
    fn url(&self, live: bool) -> String {
        format!("{}{}", self.server.origin(), if live { "/v1" } else { "/documented/v1" })
    }

    fn databases(&self) -> usize {
        let path = format!("/v1/databases?projectId={}", self.project);
        block_on(self.server.get(&path)).json()["data"].as_array().unwrap().len()
    }
}

fn yaml(block: &Block) -> Value {
    let mut command = Command::new("node");
    command.arg(place::script("yaml.mjs")).arg(place::test_tools());
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().expect("node is missing: run tests/run.sh, which installs what tests need");
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), block.text.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success(), "docs/ci.md:{}: {}", block.line, String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

/// The workflows of the page: those of GitHub, which have `jobs`, or the others.
fn workflows(page: &str, of_github: bool) -> Vec<(Block, Value)> {
    let yaml = blocks(page).into_iter().filter(|block| block.kind == "yaml").map(|block| {
        let parsed = yaml(&block);
        (block, parsed)
    });
    yaml.filter(|(_, workflow)| workflow.get("jobs").is_some() == of_github).collect()
}

fn page() -> String {
    std::fs::read_to_string(place::repository().join("docs/ci.md")).unwrap()
}

/// The contracts that a block is run against; the current one first.
fn contracts(block: &Block) -> &'static [bool] {
    if block.text.starts_with(LIVE_ONLY) { &[true] } else { &[true, false] }
}

/// Runs a workflow of GitHub against one contract.
fn run_on_github(service: &Service, issuer: &Issuer, workflow: &Value, live: bool) -> github_runner::Job {
    let answer = json!({ "value": issuer.said["good"]["RS256"] });
    let tokens = StubServer::with(move |_| Reply::ok(&answer)).allow_unused("only a job that may gets a token");
    let (url, request) = (service.url(live), format!("{}/token?api-version=2.0", tokens.url()));
    let mut variables = vec![("PPG_API_URL", url.as_str())];
    if workflow["permissions"]["id-token"] == "write" {
        variables.push(("ACTIONS_ID_TOKEN_REQUEST_URL", &request));
        variables.push(("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner"));
    }
    if workflow["jobs"]["test"]["env"]["PPG_LOCAL"] == "1" {
        // The job's own service.
        variables.clear();
    }
    github_runner::Runner::new(&variables, &[("PPG_TOKEN", &service.token)]).run(workflow)
}

#[test]
fn the_workflows_for_github_work() {
    let issuer = Issuer::start();
    let service = Service::start(&[("PPG_LOCAL_GITHUB_ISSUER", issuer.said["issuer"].as_str().unwrap())]);
    let workflows = workflows(&page(), true);
    assert_eq!(workflows.len(), 3, "workflows in docs/ci.md");
    for (block, workflow) in &workflows {
        for &live in contracts(block) {
            let what = format!("docs/ci.md:{}, {}", block.line, service.url(live));
            let job = run_on_github(&service, &issuer, workflow, live);
            assert_eq!(job.failed, None, "{what}");
            assert!(job.log.contains("tested with *** and ***"), "{what}\n{}", job.log);
            let shown =
                |(_, value): &&(String, String)| value.contains("postgres://") && job.log.contains(value.as_str());
            assert_eq!(job.exported.iter().find(shown), None, "{what}: not masked");
            assert_eq!(service.databases(), 0, "{what}: the database stays");
        }
    }
}

#[test]
fn a_database_is_deleted_after_a_failed_test_on_github() {
    let issuer = Issuer::start();
    let service = Service::start(&[("PPG_LOCAL_GITHUB_ISSUER", issuer.said["issuer"].as_str().unwrap())]);
    let broken = page().replace("npm test", "npm run nothing");
    for (block, workflow) in &workflows(&broken, true)[..2] {
        let job = run_on_github(&service, &issuer, workflow, true);
        assert!(job.failed.is_some_and(|why| why.contains("npm run nothing")), "docs/ci.md:{}", block.line);
        assert_eq!(service.databases(), 0, "docs/ci.md:{}: the database stays", block.line);
    }
}

#[test]
fn the_pipeline_for_gitlab_works() {
    let service = Service::start(&[]);
    let pipelines = workflows(&page(), false);
    assert_eq!(pipelines.len(), 1, "pipelines in docs/ci.md");
    for (block, pipeline) in &pipelines {
        for &live in contracts(block) {
            let url = service.url(live);
            let runner = gitlab_runner::Runner::new(&[("PPG_API_URL", &url), ("PPG_TOKEN", &service.token)]);
            let log = runner.run(pipeline).unwrap_or_else(|why| panic!("docs/ci.md:{}, {url}: {why}", block.line));
            assert!(log.contains("tested with postgres://"), "{log}");
            assert_eq!(service.databases(), 0, "the database stays");
        }
    }
}

#[test]
fn a_database_is_deleted_after_a_failed_test_on_gitlab() {
    let service = Service::start(&[]);
    let broken = page().replace("npm test", "npm run nothing");
    let url = service.url(true);
    let runner = gitlab_runner::Runner::new(&[("PPG_API_URL", &url), ("PPG_TOKEN", &service.token)]);
    let failed = runner.run(&workflows(&broken, false)[0].1).unwrap_err();
    assert!(failed.contains("npm run nothing"), "{failed}");
    assert_eq!(service.databases(), 0, "the database stays");
}
