//! The client: sends an operation in the service's contract, with retries, redirects and a refreshed token.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use backon::Retryable;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Method, StatusCode};
use url::Url;

use super::request::Request;
use super::retry::{FullJitter, delay_before_retry};
use crate::address::ApiUrl;
use crate::contract::Contract;
use crate::error::{self, AttemptError};
use crate::operation::Operation;
use crate::operations::list_workspaces;
use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::net::http::HttpOptions;
use ppg_core::net::send::{Event, Observer, Response, Sender};
use ppg_core::secret::Secret;

/// Limit for the body of a response, decompressed, in bytes.
const MAX_BODY_BYTES: usize = 64 * 1024 * 1024;

/// Media type of all bodies.
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Number of redirects that are followed.
const MAX_REDIRECTS: usize = 5;

/// The future of [`Credential::token`].
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret>> + Send + 'a>>;

/// The future of [`Credential::refresh`].
pub type RefreshFuture<'a> = Pin<Box<dyn Future<Output = Result<Option<Secret>>> + Send + 'a>>;

/// A source of bearer tokens.
pub trait Credential: Send + Sync {
    /// The token to send, requested once a call; an empty one is not sent. The error is of kind `Unauthenticated` if there is
    /// none.
    fn token(&self) -> TokenFuture<'_>;

    /// A new token in place of one that the service refused (401), requested at most once a call; `None` if there is no other
    /// one.
    fn refresh<'a>(&'a self, refused: &'a Secret) -> RefreshFuture<'a>;

    /// The hint for a token that the service refuses.
    fn auth_hint(&self) -> &str;
}

/// Called with the service's contract whenever a response shows another one than before.
pub type OnContractDetected = Arc<dyn Fn(Contract) + Send + Sync>;

/// Options of a client.
pub struct ClientOptions {
    /// Base address of the API.
    pub address: ApiUrl,
    /// Source of the bearer token.
    pub credential: Arc<dyn Credential>,
    /// Options of the HTTP client; the time limit is that of one call with its retries.
    pub http: HttpOptions,
    /// Receives the events of the wire, for a log.
    pub observer: Option<Observer>,
    /// What is known about the service's contract.
    pub contract: ContractHint,
    /// Called when a response shows the contract.
    pub on_contract_detected: Option<OnContractDetected>,
}

/// What is known about a service's contract before the first response.
#[derive(Debug, Clone)]
pub enum ContractHint {
    /// The user configured it: no response changes it.
    Configured(Contract),
    /// An earlier response showed it, so it is used until a response shows another one.
    Cached(Contract),
    /// Nothing is known; this is the first guess.
    Assumed(Contract),
    /// The service serves both contracts, with the same resources and IDs: the documented one at the client's address, the
    /// live one at its own. An operation goes by the documented contract if that has it, else by the live one.
    Both {
        /// Base address of the live contract.
        live: ApiUrl,
    },
}

/// A client of one Management API. Connections are kept and reused.
pub struct Client {
    sender: Sender,
    options: ClientOptions,
    /// The contract that a response has shown.
    detected: Mutex<Option<Contract>>,
}

impl Client {
    /// A client that has not connected yet.
    ///
    /// # Errors
    /// `Usage` if the certificates cannot be parsed; `Failed` if the proxy variables cannot.
    pub fn new(options: ClientOptions) -> Result<Self> {
        let sender = Sender::new(&options.http, MAX_BODY_BYTES, options.observer.clone())?;
        Ok(Client { sender, options, detected: Mutex::new(None) })
    }

    /// Base address of the API.
    pub fn address(&self) -> &ApiUrl {
        &self.options.address
    }

    /// Sends an operation, with retries, and decodes its response.
    ///
    /// If nothing is known about the service's contract and the two have different requests for the operation, the contract
    /// is detected first. If it is cached and a refusal could come from a change since then, it is detected afterwards.
    /// Nothing is refused on the word of the cache.
    ///
    /// # Errors
    /// The [`Kind`] of the response's status; `Unavailable` if there is no response or it is not of this API; `Refused` if the
    /// contract lacks the operation; `Unauthenticated` if there is no token.
    pub async fn send<T>(&self, operation: &Operation<T>) -> Result<T> {
        if let ContractHint::Both { .. } = self.options.contract {
            let (contract, request) = operation.request_in_either()?;
            return self.send_request(operation, contract, request).await;
        }
        if !operation.has_one_call_apart_from_paging() {
            match self.detect_contract().await {
                // The service may still have the operation itself.
                Err(error) if error.kind() == Kind::NotFound => {}
                found => drop(found?),
            }
        }
        let known = self.contract();
        let first = match operation.request(known) {
            Err(_) => self.ensure_detected().await.unwrap_or(known),
            Ok(_) => known,
        };
        let refused = match self.send_as(operation, first).await {
            Err(error)
                if !self.is_contract_certain() && !operation.has_one_call() && may_be_contract_mismatch(&error) =>
            {
                error
            }
            done => return done,
        };
        match self.ensure_detected().await {
            Ok(contract) if contract != first => self.send_as(operation, contract).await,
            _ => Err(refused),
        }
    }

    async fn send_as<T>(&self, operation: &Operation<T>, contract: Contract) -> Result<T> {
        self.send_request(operation, contract, operation.request(contract)?).await
    }

    async fn send_request<T>(&self, operation: &Operation<T>, contract: Contract, request: &Request) -> Result<T> {
        let answer = self.call_at(self.address_of(contract), request).await?;
        self.read(operation, contract, &request.method, &answer)
    }

    fn address_of(&self, contract: Contract) -> &ApiUrl {
        match (&self.options.contract, contract) {
            (ContractHint::Both { live }, Contract::Live) => live,
            _ => &self.options.address,
        }
    }

    /// The contract by which an operation is sent, as far as the service's contract is known; `None` if it lacks the
    /// operation.
    pub fn contract_for<T>(&self, operation: &Operation<T>) -> Option<Contract> {
        match self.options.contract {
            ContractHint::Both { .. } => operation.request_in_either().ok().map(|(contract, _)| contract),
            _ => Some(self.contract()).filter(|contract| operation.request(*contract).is_ok()),
        }
    }

    /// Decodes the response to an operation that was sent with [`Client::call`].
    ///
    /// # Errors
    /// `Unavailable` if the response is not of this API.
    pub fn read<T>(&self, operation: &Operation<T>, sent: Contract, method: &Method, answer: &Response) -> Result<T> {
        let read = operation.decode(&answer.body, sent);
        let (result, seen) =
            read.map_err(|reason| error::not_our_api(&reason, &answer.headers, &answer.url, method).error)?;
        if let Some(seen) = seen {
            self.set_detected(seen);
        }
        Ok(result)
    }

    /// The service's contract as far as it is known; of a service with both, the one that comes first.
    pub fn contract(&self) -> Contract {
        match (&self.options.contract, *self.detected()) {
            (ContractHint::Both { .. }, _) => Contract::Documented,
            (ContractHint::Configured(contract), _) => *contract,
            (_, Some(contract)) => contract,
            (ContractHint::Cached(contract) | ContractHint::Assumed(contract), None) => *contract,
        }
    }

    /// As [`Client::contract`], unless that is only a guess.
    pub fn known_contract(&self) -> Option<Contract> {
        let is_guess = matches!(self.options.contract, ContractHint::Assumed(_)) && self.detected().is_none();
        (!is_guess).then(|| self.contract())
    }

    /// Whether the service serves both contracts.
    pub fn has_both_contracts(&self) -> bool {
        matches!(self.options.contract, ContractHint::Both { .. })
    }

    /// Whether [`Client::contract`] is configured or detected, not a guess.
    fn is_contract_certain(&self) -> bool {
        matches!(self.options.contract, ContractHint::Configured(_) | ContractHint::Both { .. })
            || self.detected().is_some()
    }

    /// The service's contract, detected with a request if nothing is known about it.
    ///
    /// # Errors
    /// Those of [`Client::send`].
    pub async fn detect_contract(&self) -> Result<Contract> {
        match self.options.contract {
            ContractHint::Assumed(_) => self.ensure_detected().await,
            ContractHint::Configured(_) | ContractHint::Cached(_) | ContractHint::Both { .. } => Ok(self.contract()),
        }
    }

    async fn ensure_detected(&self) -> Result<Contract> {
        if !self.is_contract_certain() {
            // Both contracts have this operation with the same request.
            self.send_as(&list_workspaces(), self.contract()).await?;
        }
        Ok(self.contract())
    }

    fn detected(&self) -> MutexGuard<'_, Option<Contract>> {
        self.detected.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set_detected(&self, contract: Contract) {
        let before = self.detected().replace(contract);
        if let Some(learned) = self.options.on_contract_detected.as_ref().filter(|_| before != Some(contract)) {
            learned(contract);
        }
    }

    /// Sends any request to the API, with the retries of its method. A service with both contracts gets it by the one of
    /// [`Request::contract_in_either`].
    ///
    /// # Errors
    /// The [`Kind`] of the response's status; `Unavailable` if there is no response; `Unauthenticated` if there is no token.
    pub async fn call(&self, request: &Request) -> Result<Response> {
        self.call_at(self.address_of(request.contract_in_either()), request).await
    }

    async fn call_at(&self, address: &ApiUrl, request: &Request) -> Result<Response> {
        let url = address.join(&request.path, &request.query);
        let credential = &self.options.credential;
        let token = credential.token().await?;
        let refused = match self.send_with_retry(request, &url, &token).await {
            Err(error) if error.kind() == Kind::Unauthenticated => error,
            answer => return answer,
        };
        // A 401 means that nothing was done: even a POST may be sent again with another token.
        let answer = match credential.refresh(&token).await? {
            Some(token) => self.send_with_retry(request, &url, &token).await,
            None => Err(refused),
        };
        answer.map_err(|error| match error.kind() {
            Kind::Unauthenticated => error.or_hint(|| credential.auth_hint().to_owned()),
            _ => error,
        })
    }

    /// Sends a request with one token, and repeats it as far as [`Retry`](super::retry::Retry) allows.
    async fn send_with_retry(&self, request: &Request, url: &Url, token: &Secret) -> Result<Response> {
        let deadline = Instant::now() + self.options.http.timeout;
        let mut failed_before = false;
        let sent = (|| self.send_following_redirects(request, url, token, deadline))
            .retry(FullJitter::new())
            .sleep(tokio::time::sleep)
            .adjust(|failed: &AttemptError, ours| delay_before_retry(failed.retry, ours, deadline))
            .notify(|failed, wait| {
                failed_before = true;
                self.sender.emit(&Event::Retrying { error: &failed.error, wait });
            })
            .await;
        match sent {
            // An earlier attempt deleted it, though its response was lost.
            Err(failed)
                if failed_before && request.method == Method::DELETE && failed.error.kind() == Kind::NotFound =>
            {
                Ok(Response {
                    status: StatusCode::NO_CONTENT,
                    version: reqwest::Version::HTTP_11,
                    headers: HeaderMap::new(),
                    body: Vec::new(),
                    url: url.clone(),
                })
            }
            sent => sent.map_err(|failed| failed.error),
        }
    }

    /// One attempt with its redirects. The token and the request's own headers are sent only to the origin of the API's
    /// address.
    async fn send_following_redirects(
        &self,
        request: &Request,
        url: &Url,
        token: &Secret,
        deadline: Instant,
    ) -> Result<Response, AttemptError> {
        let mut at = url.clone();
        for _ in 0..=MAX_REDIRECTS {
            let token = (at.origin() == url.origin()).then_some(token);
            let answer = self.send_once(request, &at, token, deadline).await?;
            if !answer.status.is_redirection() {
                return Ok(answer);
            }
            at = redirect_target(&answer, &request.method).map_err(AttemptError::permanent)?;
        }
        Err(AttemptError::permanent(
            Error::unavailable(format!("{} redirects in a circle", self.options.address)).code(Code::RedirectLoop),
        ))
    }

    /// Sends a request to `url`; without a token, because `url` is of another origin, also without its own headers.
    async fn send_once(
        &self,
        request: &Request,
        url: &Url,
        token: Option<&Secret>,
        deadline: Instant,
    ) -> Result<Response, AttemptError> {
        let Request { method, headers, body, .. } = request;
        let mut sent = reqwest::Request::new(method.clone(), url.clone());
        sent.headers_mut().insert(ACCEPT, JSON);
        if let Some(body) = body {
            sent.headers_mut().insert(CONTENT_TYPE, JSON);
            *sent.body_mut() = Some(body.text().to_owned().into());
        }
        if let Some(token) = token {
            sent.headers_mut().extend(headers.clone());
            if !token.expose().is_empty() {
                sent.headers_mut().insert(AUTHORIZATION, bearer(token).map_err(AttemptError::permanent)?);
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let answer = self.sender.send_once(sent, left).await;
        let answer = answer.map_err(|broken| error::from_transport(broken, method))?;
        if answer.status.is_client_error() || answer.status.is_server_error() {
            return Err(error::from_status(answer.status, &answer.headers, &answer.body, method, url));
        }
        Ok(answer)
    }
}

/// Whether a refusal may come from a request of the wrong contract.
fn may_be_contract_mismatch(error: &Error) -> bool {
    matches!(error.http_status(), Some(400 | 404 | 405 | 422))
}

/// The value of `Authorization`, marked as sensitive so that debug output hides it.
fn bearer(token: &Secret) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose()))
        .map_err(|_| Error::new(Kind::Unauthenticated, "the token contains characters that no token contains"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The target of a redirect. 307 and 308 keep the method (RFC 9110, 15.4.8); the others would turn a change into a GET, so
/// they are followed for reads only.
fn redirect_target(answer: &Response, method: &Method) -> Result<Url> {
    let refuse = |why: &str| {
        Error::unavailable(format!("the service redirects ({}) {why}", answer.status.as_u16()))
            .code(Code::Redirect)
            .hint(Remedy::CheckApiUrl)
    };
    let keeps_method = matches!(answer.status.as_u16(), 307 | 308);
    if !keeps_method && method != Method::GET && method != Method::HEAD {
        return Err(refuse("a request that changes something"));
    }
    let location = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
    let to = location.and_then(|location| answer.url.join(location).ok()).ok_or_else(|| refuse("to no address"))?;
    if !matches!(to.scheme(), "http" | "https") || (answer.url.scheme() == "https" && to.scheme() == "http") {
        return Err(refuse("to an address that is not secure"));
    }
    // A body may contain secrets, which another host must not get.
    if method != Method::GET && method != Method::HEAD && to.origin() != answer.url.origin() {
        return Err(refuse("a request that changes something to another host"));
    }
    Ok(to)
}
