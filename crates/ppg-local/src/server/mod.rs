//! The HTTP server: two APIs over one state.
//!
//! `documented` serves the documented API under `/documented/v1`, `live` the API of api.prisma.io under `/v1`. The work
//! itself is done in `actions`, shared by both.

pub(crate) mod actions;
pub(crate) mod app_state;
pub(crate) mod caller;
pub(crate) mod connection_string;
pub(crate) mod documented;
pub(crate) mod input;
pub(crate) mod live;
pub(crate) mod middleware;
pub(crate) mod routes;
pub(crate) mod serve;
