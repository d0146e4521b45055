//! A job of GitHub Actions signs in with the token that GitHub gives it: no secret is stored anywhere.

use std::process::Command;

use ppg_test::github_issuer::Issuer;
use ppg_test::local_server::{Server, new_home};
use ppg_test::program::TestCommand;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::json;

const LOGIN: [&str; 4] = ["auth", "login", "--github-actions", "--insecure-storage"];

/// A job, on a runner that gives it this token.
fn job(server: &Server, token: &str) -> (StubServer, TestCommand) {
    let answer = json!({ "value": token });
    let runner = StubServer::with(move |_| Reply::ok(&answer));
    let job = TestCommand::without_service()
        .env("PPG_API_URL", &format!("{}/v1", server.origin()))
        .env("ACTIONS_ID_TOKEN_REQUEST_URL", &format!("{}/token?api-version=2.0", runner.url()))
        .env("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner")
        .env("GITHUB_ACTIONS", "true");
    (runner, job)
}

#[tokio::test]
async fn a_github_job_signs_in_and_uses_its_branch_database() {
    let issuer = Issuer::start();
    let name = issuer.said["issuer"].as_str().unwrap();
    let server = Server::start_in(new_home(), &[("PPG_LOCAL_GITHUB_ISSUER", name)]).await;
    let token = issuer.said["good"]["RS256"].as_str().unwrap();
    let (runner, job) = job(&server, token);

    let login = job.run(&LOGIN);
    login
        .ok()
        .stderr_contains("✓ Signed in")
        .stderr_contains("::add-mask::")
        .output_lacks(token)
        .output_lacks("of-the-runner");
    let request = runner.requests();
    assert_eq!(request.len(), 1);
    assert!(request[0].target.ends_with("/token?api-version=2.0&audience=prisma-cloud"), "{}", request[0].target);
    assert_eq!(request[0].header("authorization"), Some("Bearer of-the-runner"));
    let masked = login.stderr.lines().find_map(|line| line.strip_prefix("::add-mask::")).unwrap().to_owned();

    let status = job.run(&["auth", "status", "-o", "json"]).ok().json();
    assert_eq!(status["credential"]["type"], "service_token");
    assert!(status["expiresAt"].is_string() && status["renewable"] == false, "{status}");
    assert_eq!(job.run(&["auth", "token"]).ok().stdout.trim(), masked);

    let git = |arguments: &[&str]| {
        assert!(Command::new("git").args(arguments).current_dir(job.home()).status().unwrap().success())
    };
    git(&["init", "-q", "-b", "feature/cart", "."]);
    job.run_line("project create shop --region us-east-1 --no-database").ok();
    let made = job.run_line("db create preview --project shop --branch auto --region us-east-1 --wait -o json");
    let database = made.ok().json()["id"].as_str().unwrap().to_owned();
    assert_eq!(job.run_line("db list --project shop --branch feature/cart -o id").ok().stdout.trim(), database);
    let run = ["run", "--project", "shop", "--branch", "auto", "--", "psql", "-Atc", "select 1"];
    job.run(&run).ok().stdout_eq("1\n");
}

#[tokio::test]
async fn a_job_without_permission_is_told_what_is_missing() {
    let issuer = Issuer::start();
    let name = issuer.said["issuer"].as_str().unwrap();
    let server = Server::start_in(new_home(), &[("PPG_LOCAL_GITHUB_ISSUER", name)]).await;
    let token = issuer.said["bad"]["expired"].as_str().unwrap();
    let (_runner, refused) = job(&server, token);
    refused.run(&LOGIN).code(3).is_one_error_line().output_lacks(token);

    let address = format!("{}/v1", server.origin());
    let ended = TestCommand::without_service().env("PPG_API_URL", &address).run(&LOGIN);
    ended.code(3).is_one_error_line().stderr_contains("permissions: id-token: write");
    let broken = StubServer::with(|_| Reply::ok(&json!({ "no": "token" })));
    let ended = TestCommand::without_service()
        .env("PPG_API_URL", &address)
        .env("ACTIONS_ID_TOKEN_REQUEST_URL", &broken.url())
        .env("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner")
        .run(&LOGIN);
    ended.code(7).is_one_error_line().stderr_contains("without a token").output_lacks("of-the-runner");
    let plain = TestCommand::without_service()
        .env("PPG_API_URL", &address)
        .env("ACTIONS_ID_TOKEN_REQUEST_URL", "http://runner.example/token")
        .env("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner")
        .run(&LOGIN);
    plain.code(2).is_one_error_line().output_lacks("of-the-runner");
}
