//! Two APIs over HTTP and one state: who may ask, what is asked, what is answered.
//!
//! `documented` speaks the documented contract under `/documented/v1`, `live` the one of api.prisma.io under `/v1`.
//! What either does is done in `deeds`, once.

pub(crate) mod actions;
pub(crate) mod api_error;
pub(crate) mod app_state;
pub(crate) mod caller;
pub(crate) mod connection_string;
pub(crate) mod documented;
pub(crate) mod input;
pub(crate) mod live;
pub(crate) mod middleware;
pub(crate) mod routes;
pub(crate) mod serve;
