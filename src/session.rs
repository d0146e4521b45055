//! A command's session with the API: the client, the contract it speaks, and the credential it sends.

pub(crate) mod contract_cache;

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use tokio::sync::Mutex;

use crate::config::Environment;
use crate::credentials::StaticToken;
use crate::output::printer::Printer;
use crate::service::{ApiLocation, Service};
use crate::sign_in::SignIn;
use crate::ui::Ui;
use contract_cache::ContractCache;
use ppg_api::client::pages::Pages;
use ppg_api::client::send::{ClientOptions, ContractHint, Credential};
use ppg_api::{ApiUrl, Body, Client, Contract, Operation, Page, Request, address};
use ppg_core::error::{Code, Error, Result};

/// Sends a command's operations. The client is created by the first of them: a command that needs no service reads no
/// token and starts nothing.
pub struct ApiSession {
    service: Arc<Service>,
    sign_in: Arc<SignIn>,
    ui: Arc<Ui>,
    printer: Arc<Printer>,
    dry_run: bool,
    contracts: ContractCache,
    client: Mutex<Option<Arc<Client>>>,
}

impl ApiSession {
    /// Creates a session with `service` for the user of `sign_in`. With `dry_run`, changes are printed by `printer` and
    /// not sent.
    pub fn new(
        service: Arc<Service>,
        sign_in: Arc<SignIn>,
        ui: Arc<Ui>,
        printer: Arc<Printer>,
        environment: &Environment,
        now: Timestamp,
        dry_run: bool,
    ) -> Self {
        let contracts = ContractCache::new(environment, now);
        ApiSession { service, sign_in, ui, printer, dry_run, contracts, client: Mutex::new(None) }
    }

    /// The client that all operations of this command share.
    ///
    /// # Errors
    /// `Unauthenticated` if there is no token; `Usage` for an address or a token that cannot be used; what starting
    /// local mode fails with.
    pub async fn client(&self) -> Result<Arc<Client>> {
        let mut shared = self.client.lock().await;
        if let Some(client) = &*shared {
            return Ok(client.clone());
        }
        let (location, owner_token) = self.service.locate().await?;
        let credential = self.sign_in.credential(owner_token).await?;
        let client = Arc::new(self.client_with(location, credential)?);
        *shared = Some(client.clone());
        Ok(client)
    }

    /// Creates a client that sends `credential`, whatever sessions the profile has.
    ///
    /// # Errors
    /// `Usage` for certificates or proxy settings that cannot be used.
    pub fn client_with(&self, location: ApiLocation, credential: Arc<dyn Credential>) -> Result<Client> {
        let ApiLocation { address, live } = location;
        let contract = live.map_or_else(|| self.contract_hint(&address), |live| ContractHint::Both { live });
        self.build_client(address, credential, contract)
    }

    /// Creates a client that sends no token, for the one operation that issues a token: only the live contract has it.
    ///
    /// # Errors
    /// As [`ApiSession::client_with`].
    pub fn client_without_token(&self, location: ApiLocation) -> Result<Client> {
        let address = location.live.unwrap_or(location.address);
        self.build_client(address, Arc::new(StaticToken::none()), ContractHint::Cached(Contract::Live))
    }

    fn build_client(&self, address: ApiUrl, credential: Arc<dyn Credential>, contract: ContractHint) -> Result<Client> {
        let http = self.service.http_options(address.is_https())?;
        // Local mode's contract depends on the address alone, and its port changes.
        let recorder = if self.service.is_local() { None } else { self.contracts.recorder(&address) };
        let observer = self.service.observer();
        Client::new(ClientOptions { http, address, credential, observer, contract, on_contract_detected: recorder })
    }

    /// What is known about the contract of `address` without a request.
    fn contract_hint(&self, address: &ApiUrl) -> ContractHint {
        // A running server of an earlier version, which has no other contract.
        let default = self.service.is_local().then_some(Contract::Documented);
        if let Some(contract) = self.service.configured_contract().or(default) {
            return ContractHint::Configured(contract);
        }
        match self.contracts.get(address) {
            Some(contract) => ContractHint::Cached(contract),
            // api.prisma.io spoke the live contract when this was built.
            None if address.to_string() == address::DEFAULT_API_URL => ContractHint::Cached(Contract::Live),
            None => ContractHint::Assumed(Contract::Documented),
        }
    }

    /// The contract of the service, found out with a request if it is not known. Local mode has both; the documented one
    /// comes first.
    ///
    /// # Errors
    /// What the request fails with.
    pub async fn detect_contract(&self) -> Result<Contract> {
        self.with_reconnect(false, async |client| client.detect_contract().await).await
    }

    /// The contract by which an operation is sent; `None` if the service's contract lacks it. Found out with a request if
    /// the service's contract is not known.
    ///
    /// # Errors
    /// What the request fails with.
    pub async fn contract_for<T>(&self, operation: &Operation<T>) -> Result<Option<Contract>> {
        let detect = async |client: &Client| {
            client.detect_contract().await?;
            Ok(client.contract_for(operation))
        };
        self.with_reconnect(false, detect).await
    }

    /// The service's contract as far as it is known without a request; `None` if it is not, or if it has both.
    ///
    /// # Errors
    /// `Usage` for an address that is not allowed.
    pub fn known_contract(&self) -> Result<Option<Contract>> {
        if self.service.is_local() {
            return Ok(self.service.configured_contract());
        }
        Ok(match self.contract_hint(&self.service.configured_address()?) {
            ContractHint::Configured(contract) | ContractHint::Cached(contract) => Some(contract),
            ContractHint::Assumed(_) | ContractHint::Both { .. } => None,
        })
    }

    /// The request of an operation that a dry run prints, and its contract. The contract is only detected if it makes a
    /// difference.
    async fn exact_request<'a, T>(&self, operation: &'a Operation<T>) -> Result<(Contract, &'a Request)> {
        let contract = match self.known_contract()? {
            Some(contract) => contract,
            None if self.service.is_local() => return operation.request_in_either(),
            None if operation.has_one_call() => Contract::Documented,
            None => self.detect_contract().await?,
        };
        Ok((contract, operation.request(contract)?))
    }

    /// Sends an operation that changes nothing.
    ///
    /// # Errors
    /// As [`ApiSession::client`], and what the operation fails with.
    pub async fn get<T>(&self, operation: &Operation<T>) -> Result<T> {
        self.with_reconnect(false, async |client| client.send(operation).await).await
    }

    /// Reads a list to its end, or its first `limit` items.
    ///
    /// # Errors
    /// As [`ApiSession::get`].
    pub async fn list<T>(&self, operation: &Operation<Page<T>>, limit: Option<u32>) -> Result<Vec<T>> {
        self.with_reconnect(false, async |client| client.list(operation, limit).await).await
    }

    /// Reads the first page of a list. Returns it with the client and the pager for the following pages.
    ///
    /// # Errors
    /// As [`ApiSession::get`].
    pub async fn pages<T>(
        &self,
        operation: &Operation<Page<T>>,
        limit: Option<u32>,
    ) -> Result<(Arc<Client>, Pages<T>, Option<Vec<T>>)> {
        let first_page = async |client: &Client| {
            let mut pages = Pages::new(operation, limit);
            let first = pages.next(client).await?;
            Ok((pages, first))
        };
        let (pages, first) = self.with_reconnect(false, first_page).await?;
        Ok((self.client().await?, pages, first))
    }

    /// Sends an operation that changes something. With `--dry-run` it prints the request instead and returns `None`.
    ///
    /// # Errors
    /// As [`ApiSession::get`].
    pub async fn change<T>(&self, operation: &Operation<T>) -> Result<Option<T>> {
        if self.dry_run {
            let (contract, request) = self.exact_request(operation).await?;
            self.print_request(contract, request).await?;
            return Ok(None);
        }
        self.client().await?;
        self.ui.set_interrupt_hint(Some("the request was sent and may still be carried out"));
        let changed = self.with_reconnect(true, async |client| client.send(operation).await).await;
        self.ui.set_interrupt_hint(None);
        changed.map(Some)
    }

    /// Prints a request of a contract, for `--dry-run`.
    ///
    /// # Errors
    /// As [`Service::locate`]; what writing to standard output fails with.
    pub async fn print_request(&self, contract: Contract, request: &Request) -> Result<()> {
        #[derive(Serialize)]
        struct Printed<'a> {
            method: &'a str,
            url: &'a str,
            body: Option<&'a Body>,
        }
        let (ApiLocation { address, live }, _) = self.service.locate().await?;
        let address = live.filter(|_| contract == Contract::Live).unwrap_or(address);
        let url = address.join(&request.path, &request.query);
        let printed = Printed { method: request.method.as_str(), url: url.as_str(), body: request.body.as_ref() };
        let printed = serde_json::to_string(&printed)
            .map_err(|error| Error::failed(format!("cannot write the request as JSON: {error}")))?;
        self.printer.json_text(&printed)
    }

    /// Runs `send`, and once more on a new client if local mode's server died between the two: it is started again then.
    /// A request that `changes` something is repeated only if it was not sent.
    async fn with_reconnect<T>(&self, changes: bool, send: impl AsyncFn(&Client) -> Result<T>) -> Result<T> {
        let client = self.client().await?;
        let response = send(&client).await;
        let is_lost =
            |error: &Error| error.has_code(Code::Connect) || (error.has_code(Code::ConnectionLost) && !changes);
        if !self.service.is_local() || !response.as_ref().is_err_and(is_lost) {
            return response;
        }
        self.client.lock().await.take_if(|shared| Arc::ptr_eq(shared, &client));
        send(&*self.client().await?).await
    }
}
