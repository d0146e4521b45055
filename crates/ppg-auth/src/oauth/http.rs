//! HTTP requests of OAuth. Redirects are not followed: the target would get the code (RFC 9700, 4.11).

use std::time::Duration;

use oauth2::{HttpRequest, HttpResponse};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use url::Url;

use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::net::http::{Delivery, HttpOptions, host_and_port};
use ppg_core::net::send::{Event, Observer, Response, Sender};

/// Limit for the body of a response, in bytes.
const MAX_RESPONSE_BYTES: usize = 1 << 20;

/// Attempts to reach a server. Only requests that were not sent are repeated.
const MAX_ATTEMPTS: u32 = 3;

/// HTTP client for authorization servers.
#[derive(Clone)]
pub struct OAuthHttp {
    sender: Sender,
    timeout: Duration,
}

/// A failed request, as an error that the `oauth2` crate can carry.
#[derive(Debug)]
pub(crate) struct HttpFailure(pub(crate) Error);

impl std::fmt::Display for HttpFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for HttpFailure {}

impl OAuthHttp {
    /// A client with the user's proxy, certificates and time limit per request. Events show addresses without queries.
    ///
    /// # Errors
    /// `Usage` if the certificates cannot be parsed; `Failed` if the proxy variables cannot.
    pub fn new(options: &HttpOptions, observer: Option<Observer>) -> Result<Self> {
        let sender = Sender::new(options, MAX_RESPONSE_BYTES, observer)?.hide_queries();
        Ok(OAuthHttp { sender, timeout: options.timeout })
    }

    /// Sends a request of the `oauth2` crate. Fails for a status that OAuth does not use.
    pub(crate) async fn execute(&self, request: HttpRequest) -> Result<HttpResponse, HttpFailure> {
        let request = reqwest::Request::try_from(request);
        let request = request.map_err(|_| HttpFailure(Error::failed("an OAuth request could not be made")))?;
        let answer = self.send(request, self.timeout).await.map_err(HttpFailure)?;
        if let Some(error) = status_error(answer.status, &answer.url) {
            return Err(HttpFailure(error));
        }
        let mut response = oauth2::http::Response::new(answer.body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Ok(response)
    }

    /// Posts a form and returns the status.
    pub(crate) async fn post(&self, url: &Url, form: String) -> Result<StatusCode> {
        let mut request = reqwest::Request::new(reqwest::Method::POST, url.clone());
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        *request.body_mut() = Some(form.into());
        let status = self.send(request, self.timeout).await?.status;
        status_error(status, url).map_or(Ok(status), Err)
    }

    /// Posts a JSON document within `limit`, and returns the response with any status. Redirects are not followed.
    pub(crate) async fn post_json(&self, url: &Url, document: Vec<u8>, limit: Duration) -> Result<Response> {
        let mut request = reqwest::Request::new(reqwest::Method::POST, url.clone());
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(CONTENT_TYPE, json.clone());
        request.headers_mut().insert(ACCEPT, json);
        *request.body_mut() = Some(document.into());
        self.send(request, limit.min(self.timeout)).await
    }

    /// Gets a document; fails if the status is not a success.
    pub(crate) async fn get(&self, request: reqwest::Request) -> Result<Vec<u8>> {
        let answer = self.send(request, self.timeout).await?;
        match answer.status {
            status if status.is_success() => Ok(answer.body),
            status => Err(Error::unavailable(format!("{} answered {}", host_and_port(&answer.url), status.as_u16()))),
        }
    }

    async fn send(&self, request: reqwest::Request, limit: Duration) -> Result<Response> {
        let mut attempts = 0;
        loop {
            attempts += 1;
            let repeatable = || Error::failed("an OAuth request could not be repeated");
            let attempt = request.try_clone().ok_or_else(repeatable)?;
            match self.sender.send_once(attempt, limit).await {
                Ok(response) => return Ok(response),
                Err(broken) if broken.delivery != Delivery::NotSent || attempts == MAX_ATTEMPTS => {
                    return Err(broken.error);
                }
                Err(broken) => {
                    let wait = Duration::from_millis(200) * attempts;
                    self.sender.emit(&Event::Retrying { error: &broken.error, wait });
                    tokio::time::sleep(wait).await;
                }
            }
        }
    }
}

/// The answer to a request for a document that may be missing.
pub(crate) enum Document {
    /// The server has it.
    Found(Vec<u8>),
    /// The server does not have it.
    Missing,
    /// Another status, which does not say whether the server has it.
    Unknown(StatusCode),
}

/// Gets a document that may be missing.
pub(crate) async fn get_document(http: &OAuthHttp, url: &Url, limit: Duration) -> Result<Document> {
    let request = reqwest::Request::new(reqwest::Method::GET, url.clone());
    let answer = http.send(request, limit.min(http.timeout)).await?;
    Ok(match answer.status {
        StatusCode::OK => Document::Found(answer.body),
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED | StatusCode::GONE => Document::Missing,
        status => Document::Unknown(status),
    })
}

/// Error for a status that OAuth does not use: RFC 6749 has 200, 400 and 401, others come from proxies and failures.
fn status_error(status: StatusCode, url: &Url) -> Option<Error> {
    let host = host_and_port(url);
    let code = status.as_u16();
    match code {
        300..400 => Some(
            Error::unavailable(format!("{host} redirects a request for tokens, which goes nowhere else"))
                .code(Code::Redirect)
                .hint(Remedy::CheckAuthUrl),
        ),
        429 => Some(Error::new(Kind::RateLimited, format!("{host} asks for fewer sign-ins")).hint("try again later")),
        500.. => Some(Error::unavailable(format!("{host} failed ({code})")).status(code).hint("try again later")),
        _ => None,
    }
}
