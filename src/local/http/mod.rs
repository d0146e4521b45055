//! Two APIs over HTTP and one state: who may ask, what is asked, what is answered.
//!
//! `documented` speaks the documented contract under `/documented/v1`, `live` the one of api.prisma.io under `/v1`.
//! What either does is done in `deeds`, once.

mod address;
mod app;
mod caller;
mod deeds;
mod documented;
mod guard;
mod input;
mod live;
mod routes;
pub(crate) mod server;
