//! Asks the service to whom a token belongs.

use ppg_api::Client;
use ppg_api::operations::{get_me, list_workspaces};
use ppg_api::types::{CredentialInfo, Me, User};
use ppg_auth::Claims;
use ppg_auth::sessions::SessionWorkspace;
use ppg_core::error::{Code, Result};

/// Owner of a token, as the service reports it. API version 1.0 reports only the workspace.
#[derive(Default)]
pub(crate) struct Whoami {
    pub(crate) user: Option<User>,
    pub(crate) workspace: Option<SessionWorkspace>,
    pub(crate) credential: Option<CredentialInfo>,
}

/// Asks the service to whom the token of `client` belongs. `claims` are those of the token; they select the workspace.
///
/// # Errors
/// `Unauthenticated` if the service rejects the token, and the errors of the request.
pub(crate) async fn fetch_identity(client: &Client, claims: &Claims) -> Result<Whoami> {
    let me = get_me();
    if client.contract_for(&me).is_some() {
        return match client.send(&me).await {
            // The cached API version is outdated.
            Err(error) if error.has_code(Code::NotInContract) => of_workspaces(client, claims).await,
            // Local mode's owner is in no workspace by the live contract; by the documented one, in the only one.
            Ok(me) if me.workspace.is_none() && client.has_both_contracts() => {
                Ok(Whoami { workspace: of_workspaces(client, claims).await?.workspace, ..me.into() })
            }
            me => me.map(Whoami::from),
        };
    }
    let found = of_workspaces(client, claims).await?;
    // The response may have shown that the service speaks the current API, which reports more.
    match client.contract_for(&me) {
        None => Ok(found),
        Some(_) => Ok(client.send(&me).await?.into()),
    }
}

async fn of_workspaces(client: &Client, claims: &Claims) -> Result<Whoami> {
    let there = client.send(&list_workspaces()).await?.items;
    let found = match &there[..] {
        there if claims.workspace_id.is_some() => {
            there.iter().find(|workspace| claims.is_for_workspace(workspace.id.as_str()))
        }
        [only] => Some(only),
        _ => None,
    };
    let workspace = found.map(|found| SessionWorkspace { id: found.id.to_string(), name: Some(found.name.clone()) });
    Ok(Whoami { workspace, ..Whoami::default() })
}

impl From<Me> for Whoami {
    fn from(me: Me) -> Self {
        let workspace = me.workspace.map(|of| SessionWorkspace { id: of.id, name: Some(of.name) });
        Whoami { user: me.user, workspace, credential: Some(me.credential) }
    }
}
