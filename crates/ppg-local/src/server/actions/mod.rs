//! What both APIs do. How it is asked for, and what is answered, is for them to say.

pub(crate) mod backups;
pub(crate) mod connections;
pub(crate) mod databases;
pub(crate) mod projects;
