//! Middleware around every request: host check, request ID, body limits and the log line.
//!
//! Every program, every user and every web page on this machine can reach 127.0.0.1. `Host` must be 127.0.0.1 or
//! localhost, with the port: a page that resolves its own name to 127.0.0.1 (DNS rebinding) sends that name. `caller`
//! authenticates API requests, `oauth::middleware` protects the sign-in pages.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;

use super::app_state::AppState;
use crate::api_error::ApiError;
use crate::random;

/// Maximum size of a body, in bytes.
const MAX_BODY_BYTES: usize = 1024 * 1024;
/// Number of bytes of a too large body that are still read, so that the client gets to read the response.
const MAX_DRAIN_BYTES: usize = 64 * 1024 * 1024;
/// Time that a body may take to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Checks the host, runs the request, adds the response headers and writes the log line.
pub(crate) async fn wrap_request(State(app): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = random::id("req").unwrap_or_else(|_| "req_0".into());
    let method = request.method().clone();
    // The path alone, because a query may contain anything. A path may too, so it is cut.
    let path: String = request.uri().path().chars().take(200).collect();
    // A separate task finishes a mutating request even if the client disconnects.
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
    // Responses contain secrets.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let (status, ms) = (response.status().as_u16(), started.elapsed().as_millis());
    app.log.line(&format!("{id} {method} {path} {status} {ms} ms"));
    response
}

async fn check_host_and_run(app: Arc<AppState>, request: Request, next: Next) -> Response {
    match check_host(&app, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

/// Buffers the whole body, within limits, so that handlers do not wait for it.
pub(crate) async fn buffer_body(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match read_body(&parts.headers, body).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(error) => error.into_response(),
    }
}

fn check_host(app: &AppState, headers: &HeaderMap) -> Result<(), ApiError> {
    // A request with several `Host` headers is invalid (RFC 9112, 3.2), and ambiguous.
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
            // The client waits for `100 Continue` before it sends.
            return Err(too_large());
        }
        let (mut stream, mut content, mut received) = (body.into_data_stream(), Vec::new(), 0);
        while let Some(chunk) = stream.next().await {
            let chunk =
                chunk.map_err(|_| ApiError::new(StatusCode::BAD_REQUEST, "invalid_body", "The body is incomplete"))?;
            received += chunk.len();
            if received > MAX_DRAIN_BYTES {
                break;
            } else if received > MAX_BODY_BYTES {
                content = Vec::new();
            } else {
                content.extend_from_slice(&chunk);
            }
        }
        if received > MAX_BODY_BYTES { Err(too_large()) } else { Ok(Bytes::from(content)) }
    };
    let late = |_| ApiError::new(StatusCode::BAD_REQUEST, "invalid_body", "The body did not arrive within 30 seconds");
    tokio::time::timeout(BODY_TIMEOUT, read).await.map_err(late)?
}

fn too_large() -> ApiError {
    ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", "The body is larger than 1 MiB")
}
