//! The actions behind both APIs. Each API parses its own requests and builds its own responses.

pub(crate) mod backups;
pub(crate) mod connections;
pub(crate) mod databases;
pub(crate) mod projects;
