//! Sending a request and reading its answer: time limits, retries, redirects, sizes.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use backon::Retryable;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Method, StatusCode};
use serde_json::Value;
use url::Url;

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

/// An answer is read up to this many bytes, unpacked.
const MAX_BODY_BYTES: usize = 64 * 1024 * 1024;

/// Media type of all bodies.
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Redirects are followed this far.
const MAX_REDIRECTS: usize = 5;

/// A token for the next call.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret>> + Send + 'a>>;

/// Another token, if there is one.
pub type RefreshFuture<'a> = Pin<Box<dyn Future<Output = Result<Option<Secret>>> + Send + 'a>>;

/// Where the bearer token comes from.
pub trait Credential: Send + Sync {
    /// The token to send, asked for once a call; an empty one is not sent. Errors are of kind `Unauthenticated` where there is none.
    fn token(&self) -> TokenFuture<'_>;

    /// Another token in the place of one that the service refused (401), asked for once a call; none where it would be the
    /// same one.
    fn refresh<'a>(&'a self, refused: &'a Secret) -> RefreshFuture<'a>;

    /// What a person does where the service refuses it.
    fn auth_hint(&self) -> &str;
}

/// Is told which contract the service keeps, each time when that turns out anew.
pub type OnContractDetected = Arc<dyn Fn(Contract) + Send + Sync>;

/// How a client is set up.
pub struct ClientOptions {
    /// The API's address.
    pub address: ApiUrl,
    /// Where the token comes from.
    pub credential: Arc<dyn Credential>,
    /// The client below; its time limit is that of one call with its retries.
    pub http: HttpOptions,
    /// Is told what happens on the wire.
    pub observer: Option<Observer>,
    /// What is known of the service's contract.
    pub contract: ContractHint,
    /// Is told what turns out.
    pub on_contract_detected: Option<OnContractDetected>,
}

/// What is known of a service's contract before anybody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContractHint {
    /// A user said so: no answer is a reason to send anything else.
    Configured(Contract),
    /// It was so when it was last seen.
    Cached(Contract),
    /// Nobody knows.
    Assumed(Contract),
}

/// A client of one Management API. Connections are kept and used again.
pub struct Client {
    sender: Sender,
    options: ClientOptions,
    /// The contract that an answer has shown.
    detected: Mutex<Option<Contract>>,
}

impl Client {
    /// A client that has not connected yet. Fails where the certificates cannot be read.
    pub fn new(options: ClientOptions) -> Result<Self> {
        let sender = Sender::new(&options.http, MAX_BODY_BYTES, options.observer.clone())?;
        Ok(Client { sender, options, detected: Mutex::new(None) })
    }

    /// The API's address.
    pub fn address(&self) -> &ApiUrl {
        &self.options.address
    }

    /// Does an operation, with retries.
    ///
    /// Where nothing is known of the service's contract and the two have different calls for it, the contract is asked for
    /// first. Where it was known and a refusal could come from a change since then, it is asked for after that. Nothing is
    /// refused for what was known once.
    ///
    /// # Errors
    /// [`Kind`] by the status of the answer; `Unavailable` where there was none or none of this API; `Refused` where the
    /// contract lacks the operation.
    pub async fn send<T>(&self, operation: &Operation<T>) -> Result<T> {
        if !operation.has_one_call_apart_from_paging() {
            match self.detect_contract().await {
                // It answers something, perhaps: the operation itself says what.
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
        let request = operation.request(contract)?;
        let answer = self.call(&request.method, &request.path, &request.query, request.body.as_ref()).await?;
        self.read(operation, contract, &request.method, &answer)
    }

    /// Reads the answer of an operation that was sent with [`Client::call`].
    pub fn read<T>(&self, operation: &Operation<T>, sent: Contract, method: &Method, answer: &Response) -> Result<T> {
        let read = operation.decode(&answer.body, sent);
        let (result, seen) =
            read.map_err(|reason| error::not_our_api(&reason, &answer.headers, &answer.url, method).error)?;
        if let Some(seen) = seen {
            self.set_detected(seen);
        }
        Ok(result)
    }

    /// The contract that the service keeps, as far as is known.
    pub fn contract(&self) -> Contract {
        match (self.options.contract, *self.detected()) {
            (ContractHint::Configured(contract), _) | (_, Some(contract)) => contract,
            (ContractHint::Cached(contract) | ContractHint::Assumed(contract), None) => contract,
        }
    }

    /// Whether that is certain.
    fn is_contract_certain(&self) -> bool {
        matches!(self.options.contract, ContractHint::Configured(_)) || self.detected().is_some()
    }

    /// The contract, asked for where nobody knows it.
    pub async fn detect_contract(&self) -> Result<Contract> {
        match self.options.contract {
            ContractHint::Assumed(_) => self.ensure_detected().await,
            ContractHint::Configured(_) | ContractHint::Cached(_) => Ok(self.contract()),
        }
    }

    async fn ensure_detected(&self) -> Result<Contract> {
        if !self.is_contract_certain() {
            // Both contracts have it, with the same call.
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

    /// Any call of the API, with the retries of its method. `path` is encoded and starts with `/`.
    pub async fn call(
        &self,
        method: &Method,
        path: &str,
        query: &[(String, String)],
        body: Option<&Value>,
    ) -> Result<Response> {
        let url = self.options.address.join(path, query);
        let credential = &self.options.credential;
        let token = credential.token().await?;
        let refused = match self.send_with_retry(method, &url, body, &token).await {
            Err(error) if error.kind() == Kind::Unauthenticated => error,
            answer => return answer,
        };
        // Turned away at the door, it has done nothing: it may be sent again with a token that opens.
        let answer = match credential.refresh(&token).await? {
            Some(token) => self.send_with_retry(method, &url, body, &token).await,
            None => Err(refused),
        };
        answer.map_err(|error| match error.kind() {
            Kind::Unauthenticated => error.or_hint(|| credential.auth_hint().to_owned()),
            _ => error,
        })
    }

    /// The same with one token.
    async fn send_with_retry(
        &self,
        method: &Method,
        url: &Url,
        body: Option<&Value>,
        token: &Secret,
    ) -> Result<Response> {
        let deadline = Instant::now() + self.options.http.timeout;
        let mut failed_before = false;
        let sent = (|| self.send_following_redirects(method, url, body, token, deadline))
            .retry(FullJitter::new())
            .sleep(tokio::time::sleep)
            .adjust(|failed: &AttemptError, ours| delay_before_retry(failed.retry, ours, deadline))
            .notify(|failed, wait| {
                failed_before = true;
                self.sender.emit(&Event::Retrying { error: &failed.error, wait });
            })
            .await;
        match sent {
            // The try before did delete it, though its answer got lost.
            Err(failed) if failed_before && method == Method::DELETE && failed.error.kind() == Kind::NotFound => {
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

    /// One try, redirects included. The token goes to the origin of the API's address and nowhere else.
    async fn send_following_redirects(
        &self,
        method: &Method,
        url: &Url,
        body: Option<&Value>,
        token: &Secret,
        deadline: Instant,
    ) -> Result<Response, AttemptError> {
        let mut at = url.clone();
        for _ in 0..=MAX_REDIRECTS {
            let token = (at.origin() == url.origin()).then_some(token);
            let answer = self.send_once(method, &at, body, token, deadline).await?;
            if !answer.status.is_redirection() {
                return Ok(answer);
            }
            at = redirect_target(&answer, method).map_err(AttemptError::permanent)?;
        }
        Err(AttemptError::permanent(
            Error::unavailable(format!("{} redirects in a circle", self.options.address)).code(Code::RedirectLoop),
        ))
    }

    async fn send_once(
        &self,
        method: &Method,
        url: &Url,
        body: Option<&Value>,
        token: Option<&Secret>,
        deadline: Instant,
    ) -> Result<Response, AttemptError> {
        let mut request = reqwest::Request::new(method.clone(), url.clone());
        request.headers_mut().insert(ACCEPT, JSON);
        if let Some(token) = token.filter(|token| !token.expose().is_empty()) {
            request.headers_mut().insert(AUTHORIZATION, bearer(token).map_err(AttemptError::permanent)?);
        }
        if let Some(body) = body {
            request.headers_mut().insert(CONTENT_TYPE, JSON);
            *request.body_mut() = Some(body.to_string().into());
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let answer = self.sender.send_once(request, left).await;
        let answer = answer.map_err(|broken| error::from_transport(broken, method))?;
        if answer.status.is_client_error() || answer.status.is_server_error() {
            return Err(error::from_status(answer.status, &answer.headers, &answer.body, method, url));
        }
        Ok(answer)
    }
}

/// A refusal that is no wonder where the call was one of another contract.
fn may_be_contract_mismatch(error: &Error) -> bool {
    matches!(error.http_status(), Some(400 | 404 | 405 | 422))
}

/// The header's value, kept out of debug output.
fn bearer(token: &Secret) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose()))
        .map_err(|_| Error::new(Kind::Unauthenticated, "the token has characters that no token has"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Where a redirect leads. 307 and 308 keep the method (RFC 9110, 15.4.8); the others would turn what changes something
/// into a GET that reads something, so they are followed for reads only.
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
    // A body may hold what is secret, and another host has no business with it.
    if method != Method::GET && method != Method::HEAD && to.origin() != answer.url.origin() {
        return Err(refuse("a request that changes something to another host"));
    }
    Ok(to)
}
