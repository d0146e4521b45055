//! Whose token it is, as the service sees it.

use crate::api::operation::NOT_IN_CONTRACT;
use crate::api::operations::{get_me, list_workspaces};
use crate::api::resources::{CredentialInfo, Me, User};
use crate::api::{Client, Contract};
use crate::auth::Claims;
use crate::auth::account::Workspace;
use crate::error::Result;

/// What the service tells. The documented contract tells the workspace alone.
#[derive(Default)]
pub(super) struct Identity {
    pub(super) user: Option<User>,
    pub(super) workspace: Option<Workspace>,
    pub(super) credential: Option<CredentialInfo>,
}

/// Asks the service whose the client's token is. `claims` are what it says of itself.
///
/// # Errors
/// `Unauthenticated` where the token is not good.
pub(super) async fn ask(client: &Client, claims: &Claims) -> Result<Identity> {
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
