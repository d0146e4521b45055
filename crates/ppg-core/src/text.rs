//! Cleaning, shortening and masking of strings.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// What stands in the place of a secret.
pub const MASK: &str = "********";

/// Query parameters of connection strings that carry a secret: Prisma's and libpq's names.
const SECRET_PARAMETERS: [&str; 5] = ["api_key", "password", "sslpassword", "token", "key"];

/// A secret as it may be shown: of a URL everything but user name, host, port, path and harmless parameters is
/// masked; of anything else everything.
pub fn mask(secret: &str) -> String {
    let Some((scheme, rest)) = secret.split_once("://") else { return MASK.into() };
    if scheme.is_empty() || !scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b)) {
        return MASK.into();
    }
    let (before_query, query) = match rest.split_once('?') {
        Some((before, query)) => (before, Some(query)),
        None => (rest, None),
    };
    // The last `@` ends the user information, whatever a password that was not encoded holds.
    let (user, place) = match rest_after_user(before_query, query) {
        Some(split) => split,
        None => return format!("{scheme}://{MASK}"),
    };
    let mut masked = format!("{scheme}://");
    if let Some(user) = user {
        match user.split_once(':') {
            Some((name, _)) => masked.push_str(&format!("{name}:{MASK}@")),
            None => masked.push_str(&format!("{user}@")),
        }
    }
    masked.push_str(place);
    if let Some(query) = query {
        masked.push('?');
        let parts = query.split('&').map(|part| match part.split_once('=') {
            Some((name, _)) if SECRET_PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) => {
                format!("{name}={MASK}")
            }
            _ => part.to_owned(),
        });
        masked.push_str(&parts.collect::<Vec<_>>().join("&"));
    }
    masked
}

/// User information and the rest; `None` where a raw `?` or `@` makes it unclear what belongs to the password.
fn rest_after_user<'a>(before_query: &'a str, query: Option<&str>) -> Option<(Option<&'a str>, &'a str)> {
    if query.is_some_and(|q| q.contains('@')) {
        return None;
    }
    Some(match before_query.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, before_query),
    })
}

/// The text with its control characters made visible, so that what a service sends cannot move the cursor, change
/// colours or break a line of a table. Borrowed where nothing had to change.
pub fn escape_control(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{1b}' => out.push_str("\\e"),
            c if is_invisible(c) => out.push_str(&format!("\\u{{{:x}}}", c as u32)),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Control characters, and the marks that turn the direction of writing or have no width at all (Trojan Source,
/// CVE-2021-42574).
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The text as HTML, also within quotes.
pub fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// `1 backup`, `2 backups`.
pub fn pluralize(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// `text` cut to `width` terminal columns, with an ellipsis where something was cut.
pub fn truncate(text: &str, width: usize) -> Cow<'_, str> {
    if unicode_width::UnicodeWidthStr::width(text) <= width {
        return Cow::Borrowed(text);
    }
    let (mut out, mut used) = (String::new(), 1);
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        out.push(c);
    }
    out.push('…');
    Cow::Owned(out)
}

/// The candidates that a person may have meant by `given`, best first, three at most.
pub fn suggest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let given = given.to_lowercase();
    let mut scored: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&given, &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score > 0.8)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

/// Bytes in IEC units: `0 B`, `1023 B`, `1.0 KiB`, `38.6 MiB`.
pub fn format_bytes(count: i64) -> String {
    const UNITS: [&str; 6] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    if count.unsigned_abs() < 1024 {
        return format!("{count} B");
    }
    let mut value = count as f64;
    let mut unit = "";
    for next in UNITS {
        value /= 1024.0;
        unit = next;
        // 1023.95 would print as 1024.0 of the smaller unit.
        if value.abs() < 1023.95 {
            break;
        }
    }
    format!("{value:.1} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mask_leaves_what_helps_and_hides_what_is_secret() {
        for (secret, shown) in [
            (
                "postgres://ada:pw@db.example:5432/app?sslmode=require",
                "postgres://ada:********@db.example:5432/app?sslmode=require",
            ),
            ("postgres://ada:p@ss:w/rd@db/app", "postgres://ada:********@db/app"),
            ("postgres://ada:p?ss@db/app", "postgres://********"),
            (
                "prisma+postgres://accelerate.example/?api_key=ey.abc&x=1",
                "prisma+postgres://accelerate.example/?api_key=********&x=1",
            ),
            ("postgres://db/app?user=ada&PASSWORD=pw", "postgres://db/app?user=ada&PASSWORD=********"),
            ("postgres://ada@db/app", "postgres://ada@db/app"),
            ("hunter2", "********"),
            ("host=db password=pw://x", "********"),
            ("", "********"),
        ] {
            assert_eq!(mask(secret), shown);
            assert_eq!(mask(&mask(secret)), shown, "masking twice changes nothing");
        }
    }

    #[test]
    fn clean_shows_what_would_be_obeyed() {
        assert_eq!(escape_control("plain é 日本"), "plain é 日本");
        assert_eq!(escape_control("a\x1b[31mred\r\n\u{202e}x\0"), "a\\e[31mred\\r\\n\\u{202e}x\\u{0}");
    }

    #[test]
    fn shorten_counts_columns() {
        assert_eq!(truncate("日本語テキスト", 7), "日本語…");
        assert_eq!(truncate("abc", 3), "abc");
        assert_eq!(truncate("abcd", 3), "ab…");
    }

    #[test]
    fn near_finds_typing_errors_only() {
        assert_eq!(suggest("us-est-1", ["us-east-1", "eu-west-1", "mars"])[0], "us-east-1");
        assert!(suggest("zzz", ["us-east-1"]).is_empty());
    }

    #[test]
    fn bytes_are_iec() {
        assert_eq!(format_bytes(0), "0 B");
        assert_eq!(format_bytes(1023), "1023 B");
        assert_eq!(format_bytes(1024), "1.0 KiB");
        assert_eq!(format_bytes(40_475_000), "38.6 MiB");
        assert_eq!(format_bytes(1_048_575), "1.0 MiB");
        assert_eq!(format_bytes(i64::MAX), "8.0 EiB");
    }
}
