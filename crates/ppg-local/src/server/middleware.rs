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

use super::api_error::ApiError;
use super::app_state::AppState;
use crate::state::random;

/// The largest body.
const MAX_BODY_BYTES: usize = 1024 * 1024;
/// How much of a body that is too large is read on, so that its sender comes to read why it was refused.
const MAX_DRAIN_BYTES: usize = 64 * 1024 * 1024;
/// How long a body may take to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Checks the host, hands the request on, names the answer and writes the line.
pub(crate) async fn wrap_request(State(app): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = random::id("req").unwrap_or_else(|_| "req_0".into());
    let method = request.method().clone();
    // The path alone: a query or a header may hold anything, a path too, so that only its beginning is kept.
    let path: String = request.uri().path().chars().take(200).collect();
    // What changes something is finished also when its client hangs up: in a task of its own.
    let detached = !matches!(method, Method::GET | Method::HEAD);
    let inner = check_host_and_run(app.clone(), request, next);
    let mut response = if detached {
        tokio::spawn(inner)
            .await
            .unwrap_or_else(|_| ApiError::internal("the request could not be finished").into_response())
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

async fn check_host_and_run(app: Arc<AppState>, request: Request, next: Next) -> Response {
    match check_host(&app, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

/// Reads the body whole, within limits, so that no handler waits for it.
pub(crate) async fn buffer_body(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match read_body(&parts.headers, body).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(problem) => problem.into_response(),
    }
}

fn check_host(app: &AppState, headers: &HeaderMap) -> Result<(), ApiError> {
    // More than one is no request (RFC 9112, 3.2): which one counts would be anybody's guess.
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next().filter(|_| hosts.next().is_none()).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if app.hosts.iter().any(|known| known.eq_ignore_ascii_case(host)) {
        return Ok(());
    }
    Err(ApiError::new(
        StatusCode::FORBIDDEN,
        "forbidden_host",
        format!("The Host header must be {} or {}", app.hosts[0], app.hosts[1]),
    ))
}

async fn read_body(headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let read = async {
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
        if announced.is_some_and(|length| length > MAX_BODY_BYTES as u64) && headers.contains_key(header::EXPECT) {
            // It waits for a word before it sends.
            return Err(too_large());
        }
        let (mut stream, mut content, mut seen) = (body.into_data_stream(), Vec::new(), 0);
        while let Some(chunk) = stream.next().await {
            let chunk =
                chunk.map_err(|_| ApiError::new(StatusCode::BAD_REQUEST, "invalid_body", "The body breaks off"))?;
            seen += chunk.len();
            if seen > MAX_DRAIN_BYTES {
                break;
            } else if seen > MAX_BODY_BYTES {
                content = Vec::new();
            } else {
                content.extend_from_slice(&chunk);
            }
        }
        if seen > MAX_BODY_BYTES { Err(too_large()) } else { Ok(Bytes::from(content)) }
    };
    let late = |_| ApiError::new(StatusCode::BAD_REQUEST, "invalid_body", "The body does not arrive");
    tokio::time::timeout(BODY_TIMEOUT, read).await.map_err(late)?
}

fn too_large() -> ApiError {
    ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", "The body is larger than 1 MiB")
}
