//! What every request passes through: which host it names, how much it may send, and the line in the log.
//!
//! The server listens on 127.0.0.1, which every program and every user of the machine reaches, and every web page in
//! a browser on it. `Host` must be 127.0.0.1 or localhost with the port: a page whose own name was made to resolve to
//! 127.0.0.1 (DNS rebinding) sends its own name. Who may ask the API is in `caller`, who may sign in in `oauth::doors`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;

use super::api_error::Problem;
use super::app_state::App;
use crate::state::random;

/// The largest body.
const BODY_LIMIT: usize = 1024 * 1024;
/// How much of a body that is too large is read on, so that its sender comes to read why it was refused.
const DRAIN_LIMIT: usize = 64 * 1024 * 1024;
/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(30);

/// Checks the host, hands the request on, names the answer and writes the line.
pub(crate) async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = random::id("req").unwrap_or_else(|_| "req_0".into());
    let method = request.method().clone();
    // The path alone: a query or a header may hold anything, a path too, so that only its beginning is kept.
    let path: String = request.uri().path().chars().take(200).collect();
    // What changes something is finished also when its client hangs up: in a task of its own.
    let detached = !matches!(method, Method::GET | Method::HEAD);
    let inner = checked(app.clone(), request, next);
    let mut response = if detached {
        tokio::spawn(inner)
            .await
            .unwrap_or_else(|_| Problem::internal("the request could not be finished").into_response())
    } else {
        inner.await
    };
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    // Answers hold secrets.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let (status, ms) = (response.status().as_u16(), started.elapsed().as_millis());
    app.log.line(&format!("{id} {method} {path} {status} {ms} ms"));
    response
}

async fn checked(app: Arc<App>, request: Request, next: Next) -> Response {
    match known_host(&app, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

/// Reads the body whole, within limits, so that no handler waits for it.
pub(crate) async fn body(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match read_body(&parts.headers, body).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(problem) => problem.into_response(),
    }
}

fn known_host(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    // More than one is no request (RFC 9112, 3.2): which one counts would be anybody's guess.
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next().filter(|_| hosts.next().is_none()).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if app.hosts.iter().any(|known| known.eq_ignore_ascii_case(host)) {
        return Ok(());
    }
    Err(Problem::new(
        StatusCode::FORBIDDEN,
        "forbidden_host",
        format!("The Host header must be {} or {}", app.hosts[0], app.hosts[1]),
    ))
}

async fn read_body(headers: &HeaderMap, body: Body) -> Result<Bytes, Problem> {
    let read = async {
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
        if announced.is_some_and(|length| length > BODY_LIMIT as u64) && headers.contains_key(header::EXPECT) {
            // It waits for a word before it sends.
            return Err(too_large());
        }
        let (mut stream, mut content, mut seen) = (body.into_data_stream(), Vec::new(), 0);
        while let Some(chunk) = stream.next().await {
            let chunk =
                chunk.map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "invalid_body", "The body breaks off"))?;
            seen += chunk.len();
            if seen > DRAIN_LIMIT {
                break;
            } else if seen > BODY_LIMIT {
                content = Vec::new();
            } else {
                content.extend_from_slice(&chunk);
            }
        }
        if seen > BODY_LIMIT { Err(too_large()) } else { Ok(Bytes::from(content)) }
    };
    let late = |_| Problem::new(StatusCode::BAD_REQUEST, "invalid_body", "The body does not arrive");
    tokio::time::timeout(BODY_TIME, read).await.map_err(late)?
}

fn too_large() -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", "The body is larger than 1 MiB")
}
