//! Settings and where each came from: option, environment, linked directory, profile, default.

mod atomic;
pub mod environment;
pub mod file;
pub mod key;
pub mod link;
pub mod settings;

pub use environment::Environment;
pub use file::ConfigFile;
pub use key::Key;
pub use link::Link;
pub use settings::{Settings, Source};
