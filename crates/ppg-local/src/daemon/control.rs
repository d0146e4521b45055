//! The lock that keeps two commands from controlling the server at once.

use std::time::Duration;

use crate::data_dir::DataDir;
use ppg_core::error::{Error, Result};
use ppg_core::fs::LockedFile;

/// Time that another process may hold the control lock. It may be downloading PostgreSQL.
const CONTROL_LOCK_TIMEOUT: Duration = Duration::from_secs(600);

/// Takes the control lock.
///
/// # Errors
///
/// `Failed` if another process holds it for 10 minutes.
pub(crate) async fn lock_control(data_dir: &DataDir) -> Result<LockedFile> {
    let lock = LockedFile::acquire(&data_dir.control_lock(), CONTROL_LOCK_TIMEOUT).await?;
    lock.ok_or_else(|| Error::failed("another process has been starting or stopping the local server for 10 minutes"))
}
