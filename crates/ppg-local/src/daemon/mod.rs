//! Control of the server from outside: start, stop, status and reset.

pub(crate) mod control;
#[cfg(unix)]
pub(crate) mod detach;
pub(crate) mod start;
pub(crate) mod status;
pub(crate) mod stop;
