//! The callback of a sign-in: the loopback listener, its pages, and the address that a user pastes.

pub mod listener;
pub mod manual;
pub mod page;
pub mod response;
