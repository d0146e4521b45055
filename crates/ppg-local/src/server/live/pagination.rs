//! Pagination with stable cursors. A cursor holds the sort key of the last row of its page, not a row number, so the
//! next page is correct even if rows were created or deleted meanwhile.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::input::Query;
use crate::api_error::ApiError;
use crate::server::input::Validated;
use ppg_api::types::values::DateTime;

/// Number of rows on a page, by default and at most.
const MAX_PAGE_ROWS: usize = 100;

/// The sort order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    OldestFirst,
    NewestFirst,
}

/// Sort key of a row: its creation time, and its ID for rows created at the same time.
pub(crate) type CursorKey = (String, String);

/// The sort key of a row.
pub(crate) fn cursor_key(created_at: &DateTime, id: &str) -> CursorKey {
    (created_at.as_str().to_owned(), id.to_owned())
}

/// The requested page of `rows`, and the cursor of the next page if there is one. `list` is the name of the list; a
/// cursor of another list is rejected.
///
/// # Errors
///
/// 400 for an invalid `limit` or `cursor`.
pub(crate) fn paginate<T>(
    query: &Query,
    list: &str,
    order: Order,
    rows: impl IntoIterator<Item = T>,
    place: impl Fn(&T) -> CursorKey,
) -> Validated<(Vec<T>, Option<String>)> {
    let limit = page_limit(query)?.unwrap_or(MAX_PAGE_ROWS);
    let cursor = query.get("cursor").filter(|text| !text.is_empty() && *text != "null");
    let behind = cursor.map(|cursor| decode(list, cursor)).transpose()?;
    let mut rows: Vec<(CursorKey, T)> = rows.into_iter().map(|row| (place(&row), row)).collect();
    rows.sort_by(|(one, _), (other, _)| match order {
        Order::OldestFirst => one.cmp(other),
        Order::NewestFirst => other.cmp(one),
    });
    if let Some(behind) = behind {
        rows.retain(|(place, _)| match order {
            Order::OldestFirst => *place > behind,
            Order::NewestFirst => *place < behind,
        });
    }
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|(place, _)| encode(list, place));
    Ok((rows.into_iter().map(|(_, row)| row).collect(), next))
}

/// The parameter `limit`, clamped to 1 to 100: the API allows any number.
///
/// # Errors
///
/// 400 if it is not a number.
pub(crate) fn page_limit(query: &Query) -> Validated<Option<usize>> {
    let Some(text) = query.get("limit") else { return Ok(None) };
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    let number = number.ok_or_else(|| ApiError::invalid_field("limit", "\"limit\" must be a number"))?;
    Ok(Some(number.clamp(1.0, MAX_PAGE_ROWS as f64) as usize))
}

fn encode(list: &str, (created_at, id): &CursorKey) -> String {
    URL_SAFE_NO_PAD.encode(format!("{list} {created_at} {id}"))
}

fn decode(list: &str, cursor: &str) -> Validated<CursorKey> {
    let text = URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let place = text.as_deref().and_then(|text| {
        let (created_at, id) = text.strip_prefix(list)?.strip_prefix(' ')?.split_once(' ')?;
        Some((created_at.to_owned(), id.to_owned()))
    });
    place.ok_or_else(|| {
        ApiError::invalid_field("cursor", "\"cursor\" is not a cursor of this list").with_hint("start without a cursor")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn get(query: &str, order: Order, rows: &[(&str, &str)]) -> Validated<(Vec<String>, Option<String>)> {
        let query = Query::parse(Some(query)).unwrap();
        let place = |row: &(&str, &str)| (row.0.to_owned(), row.1.to_owned());
        let (rows, next) = paginate(&query, "rows", order, rows.iter().copied(), place)?;
        Ok((rows.into_iter().map(|row| row.1.to_owned()).collect(), next))
    }

    #[test]
    fn pages_stay_consistent_while_rows_change() {
        let (first, next) =
            get("limit=2", Order::OldestFirst, &[("1", "b"), ("1", "a"), ("2", "c"), ("3", "d")]).unwrap();
        assert_eq!(first, ["a", "b"]);
        // The last row of the page is gone, and an earlier row is new.
        let next = format!("limit=9&cursor={}", next.unwrap());
        let (second, next) = get(&next, Order::OldestFirst, &[("0", "z"), ("1", "a"), ("2", "c"), ("3", "d")]).unwrap();
        assert_eq!((second, next), (vec!["c".to_owned(), "d".to_owned()], None));
        assert_eq!(get("limit=2", Order::OldestFirst, &[("1", "a"), ("2", "b")]).unwrap().1, None, "there is no more");
        let (newest, next) = get("limit=1", Order::NewestFirst, &[("1", "a"), ("2", "b")]).unwrap();
        assert_eq!(newest, ["b"]);
        let rest = get(&format!("cursor={}", next.unwrap()), Order::NewestFirst, &[("1", "a"), ("2", "b")]).unwrap();
        assert_eq!(rest, (vec!["a".to_owned()], None));
    }

    #[test]
    fn invalid_cursors_and_limits_are_rejected() {
        let rows = [("1", "a"), ("2", "b")];
        for bad in ["cursor=x", "cursor=%00", "limit=x", "limit=NaN", "limit=inf", "limit="] {
            assert!(get(bad, Order::OldestFirst, &rows).is_err(), "{bad}");
        }
        let other = encode("row", &("1".into(), "a".into()));
        assert!(get(&format!("cursor={other}"), Order::OldestFirst, &rows).is_err());
        for (limit, count) in [("0", 1), ("-3", 1), ("1.9", 1), ("1e300", 2)] {
            assert_eq!(get(&format!("limit={limit}"), Order::OldestFirst, &rows).unwrap().0.len(), count, "{limit}");
        }
        assert_eq!(get("cursor=&limit=1", Order::OldestFirst, &rows).unwrap().0, ["a"]);
    }
}
