//! A connection wherever it is needed: variables from the command that creates something, a connection on demand, and where
//! its string is saved.

mod default_format;
mod on_demand;
mod other_type;
mod output;
mod storage;
