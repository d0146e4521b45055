//! HTTP requests of OAuth. Redirects are not followed: the target would get the code (RFC 9700, 4.11).

use std::sync::Arc;
use std::time::{Duration, Instant};

use oauth2::{HttpRequest, HttpResponse};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use url::Url;

use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::net::http::{self, Delivery, host_and_port};

/// Limit for the body of a response, in bytes.
const MAX_RESPONSE_BYTES: usize = 1 << 20;

/// Attempts to reach a server. Only requests that were not sent are repeated.
const MAX_ATTEMPTS: u32 = 3;

/// Receives log lines: method, address without query, status and time.
pub type HttpLog = Arc<dyn Fn(&str) + Send + Sync>;

/// HTTP client for authorization servers.
#[derive(Clone)]
pub struct OAuthHttp {
    /// Client without redirects, with the proxy and certificates of the user.
    pub client: reqwest::Client,
    /// Limit for one request.
    pub timeout: Duration,
    /// Receives a line for each request and response, if set.
    pub log: Option<HttpLog>,
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
    /// Sends a request of the `oauth2` crate. Fails for a status that OAuth does not use.
    pub(crate) async fn execute(&self, request: HttpRequest) -> Result<HttpResponse, HttpFailure> {
        let request = reqwest::Request::try_from(request);
        let request = request.map_err(|_| HttpFailure(Error::failed("an OAuth request could not be made")))?;
        let (answer, bytes) = self.send(request, self.timeout).await.map_err(HttpFailure)?;
        let status = answer.status();
        if let Some(error) = status_error(status, answer.url()) {
            return Err(HttpFailure(error));
        }
        let mut response = oauth2::http::Response::new(bytes);
        *response.status_mut() = status;
        *response.headers_mut() = answer.headers().clone();
        Ok(response)
    }

    /// Posts a form and returns the status.
    pub(crate) async fn post(&self, url: &Url, form: String) -> Result<StatusCode> {
        let mut request = reqwest::Request::new(reqwest::Method::POST, url.clone());
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        *request.body_mut() = Some(form.into());
        let (answer, _) = self.send(request, self.timeout).await?;
        status_error(answer.status(), url).map_or(Ok(answer.status()), Err)
    }

    /// Gets a document; fails if the status is not a success.
    pub(crate) async fn get(&self, request: reqwest::Request) -> Result<Vec<u8>> {
        let (answer, bytes) = self.send(request, self.timeout).await?;
        match answer.status() {
            status if status.is_success() => Ok(bytes),
            status => Err(Error::unavailable(format!("{} answered {}", host_and_port(answer.url()), status.as_u16()))),
        }
    }

    async fn send(&self, request: reqwest::Request, limit: Duration) -> Result<(reqwest::Response, Vec<u8>)> {
        let (method, url) = (request.method().clone(), request.url().clone());
        let mut tried = 0;
        let mut answer = loop {
            tried += 1;
            let again = request.try_clone().ok_or_else(|| Error::failed("an OAuth request could not be repeated"))?;
            let (sent, mut timed) = (Instant::now(), again);
            *timed.timeout_mut() = Some(limit);
            self.emit(|| format!("> {method} {}", without_query(&url)));
            match self.client.execute(timed).await {
                Ok(answer) => {
                    let status = answer.status().as_u16();
                    self.emit(|| format!("< {status} after {} ms", sent.elapsed().as_millis()));
                    break answer;
                }
                Err(error) => {
                    let broken = http::classify(&error, &url);
                    if broken.delivery != Delivery::NotSent || tried == MAX_ATTEMPTS {
                        return Err(broken.error);
                    }
                    tokio::time::sleep(Duration::from_millis(200) * tried).await;
                }
            }
        };
        let bytes = http::read_body(&mut answer, MAX_RESPONSE_BYTES)
            .await
            .map_err(|error| http::classify(&error, &url).error)?;
        let bytes =
            bytes.ok_or_else(|| Error::unavailable(format!("the answer of {} is too large", host_and_port(&url))))?;
        Ok((answer, bytes))
    }

    fn emit(&self, line: impl FnOnce() -> String) {
        if let Some(log) = &self.log {
            log(&line());
        }
    }
}

/// Gets a document that may be missing; `None` if the status is not 200.
pub(crate) async fn get_if_found(http: &OAuthHttp, url: &Url, limit: Duration) -> Result<Option<Vec<u8>>> {
    let request = reqwest::Request::new(reqwest::Method::GET, url.clone());
    let (answer, bytes) = http.send(request, limit.min(http.timeout)).await?;
    Ok((answer.status() == StatusCode::OK).then_some(bytes))
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

fn without_query(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_query(None);
    url
}
