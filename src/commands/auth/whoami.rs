//! Whose token it is, as the service sees it.

use ppg_api::operation::NOT_IN_CONTRACT;
use ppg_api::operations::{get_me, list_workspaces};
use ppg_api::types::{CredentialInfo, Me, User};
use ppg_api::{Client, Contract};
use ppg_auth::Claims;
use ppg_auth::sessions::Workspace;
use ppg_core::error::Result;

/// What the service tells. The documented contract tells the workspace alone.
#[derive(Default)]
pub(crate) struct Identity {
    pub(crate) user: Option<User>,
    pub(crate) workspace: Option<Workspace>,
    pub(crate) credential: Option<CredentialInfo>,
}

/// Asks the service whose the client's token is. `claims` are what it says of itself.
///
/// # Errors
/// `Unauthenticated` where the token is not good.
pub(crate) async fn ask(client: &Client, claims: &Claims) -> Result<Identity> {
    if client.contract() == Contract::Live {
        return match client.send(&get_me()).await {
            // It could once.
            Err(error) if error.has_code(NOT_IN_CONTRACT) => of_workspaces(client, claims).await,
            me => me.map(Identity::from),
        };
    }
    let found = of_workspaces(client, claims).await?;
    // That answer may have shown that the service can tell more.
    match client.contract() {
        Contract::Documented => Ok(found),
        Contract::Live => Ok(client.send(&get_me()).await?.into()),
    }
}

async fn of_workspaces(client: &Client, claims: &Claims) -> Result<Identity> {
    let there = client.send(&list_workspaces()).await?.items;
    let found = match &there[..] {
        there if claims.workspace_id.is_some() => there.iter().find(|workspace| claims.opens(workspace.id.as_str())),
        [only] => Some(only),
        _ => None,
    };
    let workspace = found.map(|found| Workspace { id: found.id.to_string(), name: Some(found.name.clone()) });
    Ok(Identity { workspace, ..Identity::default() })
}

impl From<Me> for Identity {
    fn from(me: Me) -> Self {
        let workspace = me.workspace.map(|of| Workspace { id: of.id, name: Some(of.name) });
        Identity { user: me.user, workspace, credential: Some(me.credential) }
    }
}
