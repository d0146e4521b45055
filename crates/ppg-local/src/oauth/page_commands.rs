//! The commands that the sign-in pages mention. The program that starts the server supplies them.

/// Command lines that the sign-in pages suggest to the user.
///
/// This crate does not know the commands of the program that uses it. The default describes them in words.
#[derive(Debug, Clone)]
pub struct PageCommands {
    /// Starts the user's own local mode.
    pub start: String,
    /// Signs in to local mode.
    pub sign_in: String,
    /// Shows the sign-in code of the running server.
    pub show_sign_in_code: String,
}

impl Default for PageCommands {
    fn default() -> PageCommands {
        PageCommands {
            start: "the start command".to_owned(),
            sign_in: "the sign-in command".to_owned(),
            show_sign_in_code: "the status command".to_owned(),
        }
    }
}
