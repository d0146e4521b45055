//! What a dry run reads before it prints a request with the ID of a resource: the operation itself, which would say that
//! there is no such resource, is not sent.

use crate::context::Context;
use ppg_api::{Operation, Page};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

/// Reads a resource if this is a dry run. What cannot be read is not checked: where the service's contract has no operation
/// for it, or without a token.
///
/// # Errors
/// `NotFound` if there is no such resource; what the request fails with.
pub(crate) async fn check<T>(context: &Context, read: &Operation<T>) -> Result<()> {
    if !context.flags.dry_run {
        return Ok(());
    }
    if_readable(context.session.get(read).await).map(drop)
}

/// Looks for a resource in its list, as [`check`] reads one: for a resource that the API shows in a list alone. `noun` and
/// `id` are for the error.
///
/// # Errors
/// As [`check`].
pub(crate) async fn check_listed<T>(
    context: &Context,
    list: &Operation<Page<T>>,
    (noun, id): (&str, &str),
    is_it: impl Fn(&T) -> bool,
) -> Result<()> {
    if !context.flags.dry_run {
        return Ok(());
    }
    match if_readable(context.session.list(list, None).await)? {
        Some(listed) if !listed.iter().any(is_it) => {
            let shown = text::escape_control(id);
            Err(Error::not_found(format!("there is no {noun} {:?}", text::truncate(&shown, 80))).code(Code::NotFound))
        }
        _ => Ok(()),
    }
}

fn if_readable<T>(read: Result<T>) -> Result<Option<T>> {
    match read {
        Err(error) if error.has_code(Code::NotInContract) => Ok(None),
        // No service has refused a token: there is none to send.
        Err(error) if error.kind() == Kind::Unauthenticated && error.http_status().is_none() => Ok(None),
        read => read.map(Some),
    }
}
