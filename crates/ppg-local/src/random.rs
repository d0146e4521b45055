//! Random IDs, passwords, tokens and numbers.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

const BASE36: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// Digits and capital letters, without 0, 1 and the vowels.
const UNAMBIGUOUS: &[u8; 29] = b"23456789BCDFGHJKLMNPQRSTVWXZY";
const BASE62: &[u8; 62] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// `PREFIX_` and 24 base-36 characters (124 bits), enough to never collide.
pub(crate) fn id(prefix: &str) -> Result<String> {
    Ok(format!("{prefix}_{}", text(BASE36, 24)?))
}

/// Name of a PostgreSQL role. Lower case, so that SQL needs no quotes around it.
pub(crate) fn role() -> Result<String> {
    Ok(format!("user_{}", text(BASE36, 16)?))
}

/// A password of 190 bits. Letters and digits only, so that a connection string needs no encoding.
pub(crate) fn password() -> Result<Secret> {
    Ok(text(BASE62, 32)?.into())
}

/// A bearer token: 32 random bytes in base64url.
pub(crate) fn token() -> Result<Secret> {
    Ok(URL_SAFE_NO_PAD.encode(bytes::<32>()?).into())
}

/// A bearer token that names its workspace. Clients of the real service read the workspace from the claims of a service
/// token, so this one has the shape of an unsigned JWT. Its last part is 32 random bytes; only that part makes it
/// valid.
pub(crate) fn workspace_token(workspace: &str) -> Result<Secret> {
    let part = |json: serde_json::Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let header = part(serde_json::json!({ "alg": "none", "typ": "JWT" }));
    // The service's claim has the ID without its `wksp_` prefix.
    let bare = workspace.trim_start_matches("wksp_");
    let claims = part(serde_json::json!({ "sub": format!("workspace:{bare}") }));
    Ok(format!("{header}.{claims}.{}", token()?.expose()).into())
}

/// A code for typing, such as `K7QF-2M9X` (39 bits). It has no vowels, so that it spells no word, and no characters
/// that look alike.
pub(crate) fn sign_in_code() -> Result<Secret> {
    let code = text(UNAMBIGUOUS, 8)?;
    Ok(format!("{}-{}", &code[..4], &code[4..]).into())
}

/// A random number below `limit`.
pub(crate) fn number_below(limit: u16) -> Result<u16> {
    // The modulo bias is below one in 2^40, which does not matter here.
    Ok((u64::from_le_bytes(bytes::<8>()?) % u64::from(limit.max(1))) as u16)
}

fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Error::failed(format!("cannot get random numbers: {error}")))?;
    Ok(bytes)
}

fn text(alphabet: &[u8], length: usize) -> Result<String> {
    // Discard bytes beyond the last multiple of the alphabet's length, so that every character is equally likely.
    let limit = 256 - 256 % alphabet.len();
    let mut text = String::with_capacity(length);
    while text.len() < length {
        for byte in bytes::<64>()? {
            let byte = usize::from(byte);
            if byte < limit && text.len() < length {
                text.push(char::from(alphabet[byte % alphabet.len()]));
            }
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn ids_are_lower_case_and_unique() {
        let (one, two) = (id("db").unwrap(), id("db").unwrap());
        assert_ne!(one, two);
        let random = one.strip_prefix("db_").unwrap();
        assert_eq!(random.len(), 24);
        assert!(random.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    }

    #[test]
    fn secrets_are_long_and_need_no_encoding() {
        let password = password().unwrap();
        assert_eq!(password.expose().len(), 32);
        assert!(password.expose().bytes().all(|b| b.is_ascii_alphanumeric()));
        assert_eq!(token().unwrap().expose().len(), 43);
    }
}
