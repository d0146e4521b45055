//! Sends one HTTP request: within a time limit, up to a size, with an event for the log. The API client and OAuth both
//! send through it; retries and redirects are theirs.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode, Version};
use url::Url;

use super::http::{self, Delivery, HttpOptions, TransportError};
use crate::error::{Code, Error, Result};

/// What happens on the wire, for a log. Bodies and request headers, which carry secrets, are not part of it.
#[derive(Debug)]
pub enum Event<'a> {
    /// A request is sent.
    Sent {
        /// Method of the request.
        method: &'a Method,
        /// Address of the request; without its query where [`Sender::hide_queries`] was called.
        url: &'a Url,
    },
    /// The head of a response came.
    Received {
        /// Status of the response.
        status: StatusCode,
        /// HTTP version of the response, such as `HTTP/2.0`.
        version: Version,
        /// Time since the request was sent.
        elapsed: Duration,
        /// Headers of the response. `set-cookie` and `location` may carry secrets: a log leaves them out.
        headers: &'a HeaderMap,
    },
    /// An attempt failed and another one follows.
    Retrying {
        /// Why the attempt failed.
        error: &'a Error,
        /// Delay before the next attempt.
        wait: Duration,
    },
}

/// Receives the events of a sender.
pub type Observer = Arc<dyn Fn(&Event<'_>) + Send + Sync>;

/// A response with its whole body.
#[derive(Debug)]
pub struct Response {
    /// Status of the response, any of them.
    pub status: StatusCode,
    /// HTTP version of the response, such as `HTTP/2.0`.
    pub version: Version,
    /// Headers of the response.
    pub headers: HeaderMap,
    /// Body of the response, decompressed.
    pub body: Vec<u8>,
    /// Address that the request was sent to.
    pub url: Url,
}

/// An HTTP client that sends each request once. Its connections are kept and reused.
#[derive(Clone)]
pub struct Sender {
    client: reqwest::Client,
    max_body_bytes: usize,
    observer: Option<Observer>,
    hides_queries: bool,
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender").field("max_body_bytes", &self.max_body_bytes).finish_non_exhaustive()
    }
}

impl Sender {
    /// A sender that has not connected yet and reads bodies of at most `max_body_bytes`, decompressed.
    ///
    /// # Errors
    /// `Usage` if the certificates of the options cannot be parsed; `Failed` if the proxy variables cannot.
    pub fn new(options: &HttpOptions, max_body_bytes: usize, observer: Option<Observer>) -> Result<Self> {
        Ok(Sender { client: http::build_client(options)?, max_body_bytes, observer, hides_queries: false })
    }

    /// Leaves the query out of the addresses in events: those of OAuth may carry secrets.
    #[must_use]
    pub fn hide_queries(mut self) -> Self {
        self.hides_queries = true;
        self
    }

    /// Sends `request` once and reads the response, both within `limit`.
    ///
    /// # Errors
    /// `Unavailable`, with what is known about the delivery: no connection, no trusted one, no response in time, an
    /// incomplete response, or one that is too large. The status is not checked.
    pub async fn send_once(&self, mut request: reqwest::Request, limit: Duration) -> Result<Response, TransportError> {
        let url = request.url().clone();
        *request.timeout_mut() = Some(limit);
        self.emit_sent(&request);
        let sent = Instant::now();
        let classify = |error: reqwest::Error| http::classify(&error, &url);
        let mut response = self.client.execute(request).await.map_err(classify)?;
        let (status, version) = (response.status(), response.version());
        self.emit(&Event::Received { status, version, elapsed: sent.elapsed(), headers: response.headers() });
        let body = http::read_body(&mut response, self.max_body_bytes).await.map_err(classify)?;
        let body = body.ok_or_else(|| self.too_large())?;
        Ok(Response { status, version, headers: std::mem::take(response.headers_mut()), body, url })
    }

    /// Tells the observer of an event.
    pub fn emit(&self, event: &Event<'_>) {
        if let Some(observer) = &self.observer {
            observer(event);
        }
    }

    fn emit_sent(&self, request: &reqwest::Request) {
        // The copy without its query is for a log alone.
        if self.observer.is_none() {
            return;
        }
        let mut url = request.url().clone();
        if self.hides_queries {
            url.set_query(None);
        }
        self.emit(&Event::Sent { method: request.method(), url: &url });
    }

    fn too_large(&self) -> TransportError {
        let message = format!("the answer is larger than {} MiB", self.max_body_bytes / 1024 / 1024);
        TransportError { error: Error::unavailable(message).code(Code::ResponseTooLarge), delivery: Delivery::Unknown }
    }
}
