//! A job of GitHub Actions signs in with the token that GitHub gives it: no secret is stored anywhere.
#![cfg(all(feature = "local", unix))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "live/issuer.rs"]
mod issuer;
#[path = "support/program.rs"]
mod program;
#[path = "support/service.rs"]
mod service;
#[path = "support/local.rs"]
mod support;

use std::process::Command;

use issuer::Issuer;
use program::Ppg;
use serde_json::json;
use service::{Reply, Service};
use support::{Server, new_home};

const LOGIN: [&str; 4] = ["auth", "login", "--github-actions", "--insecure-storage"];

#[test]
fn entry_point_of_the_server_process() {
    support::serve_if_asked();
}

/// A job, on a runner that gives it this token.
fn job(server: &Server, token: &str) -> (Service, Ppg) {
    let answer = json!({ "value": token });
    let runner = Service::with(move |_| Reply::ok(&answer));
    let job = Ppg::bare()
        .var("PPG_API_URL", &format!("{}/v1", server.origin()))
        .var("ACTIONS_ID_TOKEN_REQUEST_URL", &format!("{}/token?api-version=2.0", runner.url()))
        .var("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner")
        .var("GITHUB_ACTIONS", "true");
    (runner, job)
}

#[tokio::test]
async fn a_job_signs_in_makes_a_database_for_its_branch_and_uses_it() {
    let issuer = Issuer::start();
    let name = issuer.said["issuer"].as_str().unwrap();
    let server = Server::start_in(new_home(), &[("PPG_LOCAL_GITHUB_ISSUER", name)]).await;
    let token = issuer.said["good"]["RS256"].as_str().unwrap();
    let (runner, job) = job(&server, token);

    let login = job.run(&LOGIN);
    login.ok().says("✓ Signed in").says("::add-mask::").never_has(token).never_has("of-the-runner");
    let asked = runner.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].target.ends_with("/token?api-version=2.0&audience=prisma-cloud"), "{}", asked[0].target);
    assert_eq!(asked[0].header("authorization"), Some("Bearer of-the-runner"));
    let masked = login.stderr.lines().find_map(|line| line.strip_prefix("::add-mask::")).unwrap().to_owned();

    let status = job.run(&["auth", "status", "-o", "json"]).ok().json();
    assert_eq!(status["credential"]["type"], "service_token");
    assert!(status["expiresAt"].is_string() && status["renewable"] == false, "{status}");
    assert_eq!(job.run(&["auth", "token"]).ok().stdout.trim(), masked);

    let git = |arguments: &[&str]| {
        assert!(Command::new("git").args(arguments).current_dir(job.home()).status().unwrap().success())
    };
    git(&["init", "-q", "-b", "feature/cart", "."]);
    job.line("project create shop --region us-east-1 --no-database").ok();
    let made = job.line("db create preview --project shop --branch auto --region us-east-1 --wait -o json");
    let database = made.ok().json()["id"].as_str().unwrap().to_owned();
    assert_eq!(job.line("db list --project shop --branch feature/cart -o id").ok().stdout.trim(), database);
    let run = ["run", "--project", "shop", "--branch", "auto", "--", "psql", "-Atc", "select 1"];
    job.run(&run).ok().prints("1\n");
}

#[tokio::test]
async fn a_job_that_may_not_sign_in_is_told_what_it_lacks() {
    let issuer = Issuer::start();
    let name = issuer.said["issuer"].as_str().unwrap();
    let server = Server::start_in(new_home(), &[("PPG_LOCAL_GITHUB_ISSUER", name)]).await;
    let token = issuer.said["bad"]["expired"].as_str().unwrap();
    let (_runner, refused) = job(&server, token);
    refused.run(&LOGIN).code(3).one_line().never_has(token);

    let address = format!("{}/v1", server.origin());
    let ended = Ppg::bare().var("PPG_API_URL", &address).run(&LOGIN);
    ended.code(3).one_line().says("permissions: id-token: write");
    let broken = Service::with(|_| Reply::ok(&json!({ "no": "token" })));
    let ended = Ppg::bare()
        .var("PPG_API_URL", &address)
        .var("ACTIONS_ID_TOKEN_REQUEST_URL", &broken.url())
        .var("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner")
        .run(&LOGIN);
    ended.code(7).one_line().says("without a token").never_has("of-the-runner");
    let plain = Ppg::bare()
        .var("PPG_API_URL", &address)
        .var("ACTIONS_ID_TOKEN_REQUEST_URL", "http://runner.example/token")
        .var("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-the-runner")
        .run(&LOGIN);
    plain.code(2).one_line().never_has("of-the-runner");
}
