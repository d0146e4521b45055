//! Where a token comes from. Knows no command.

mod token;

pub use token::{Token, TokenSource};
