//! The client of the Management API: requests, retries, redirects, pages.

pub mod pages;
pub mod request;
pub mod retry;
pub mod send;
