//! What kind a statement is, told by its words: PostgreSQL counts statements, but doesn't sort them.

/// Reading, writing or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Gives rows.
    Read,
    /// Changes rows or what holds them.
    Write,
    /// Transactions, settings and the like.
    Other,
}

/// The kind of a normalised query as `pg_stat_statements` keeps it (constants are `$1`, so that only names can mislead;
/// quoted ones are skipped).
pub(crate) fn kind(query: &str) -> Kind {
    let mut words = words(query);
    let Some(first) = words.next() else { return Kind::Other };
    match &*first {
        "select" | "values" | "table" | "fetch" | "declare" | "show" => selecting(words),
        "with" => selecting(words),
        "explain" => Kind::Read,
        // Of the two directions of COPY the one that comes first counts; a query in brackets has neither before its end.
        "copy" => match words.find(|word| word == "from" || word == "to" || word == "select").as_deref() {
            Some("from") => Kind::Write,
            _ => Kind::Read,
        },
        "insert" | "update" | "delete" | "merge" | "truncate" | "create" | "alter" | "drop" | "comment" | "grant"
        | "revoke" | "reindex" | "refresh" | "import" | "security" => Kind::Write,
        _ => Kind::Other,
    }
}

/// A query that selects writes if a common table expression does, or with INTO. `FOR UPDATE` only locks.
fn selecting(words: impl Iterator<Item = String>) -> Kind {
    let mut before = String::new();
    for word in words {
        let locks = before == "for" || before == "key";
        if matches!(&*word, "insert" | "update" | "delete" | "merge" | "into") && !locks {
            return Kind::Write;
        }
        before = word;
    }
    Kind::Read
}

/// The words in small letters, without comments, quoted names and strings.
fn words(query: &str) -> impl Iterator<Item = String> + '_ {
    let mut rest = query;
    std::iter::from_fn(move || {
        loop {
            let c = rest.chars().next()?;
            if let Some(comment) = rest.strip_prefix("--") {
                rest = comment.split_once('\n').map_or("", |(_, after)| after);
            } else if let Some(comment) = rest.strip_prefix("/*") {
                rest = comment.split_once("*/").map_or("", |(_, after)| after);
            } else if c == '"' || c == '\'' {
                rest = rest[1..].split_once(c).map_or("", |(_, after)| after);
            } else if c.is_alphabetic() || c == '_' {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
                let (word, after) = rest.split_at(end);
                rest = after;
                return Some(word.to_ascii_lowercase());
            } else {
                rest = &rest[c.len_utf8()..];
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_told_apart_by_what_they_do() {
        for (query, expected) in [
            ("SELECT * FROM t WHERE id = $1", Kind::Read),
            ("  /* insert */ -- update\n (select $1)", Kind::Read),
            ("select * from t for no key update", Kind::Read),
            ("select * from t FOR UPDATE", Kind::Read),
            ("select \"update\", \"public\".\"delete\" from t", Kind::Read),
            ("select updated, delete_at from t", Kind::Read),
            ("select * into t2 from t", Kind::Write),
            ("with x as (select $1) select * from x", Kind::Read),
            ("WITH x AS (INSERT INTO t VALUES ($1) RETURNING id) SELECT * FROM x", Kind::Write),
            ("with x as (select $1) update t set a = $2", Kind::Write),
            ("INSERT INTO \"t\" (\"a\") VALUES ($1)", Kind::Write),
            ("copy t from stdin", Kind::Write),
            ("copy (select * from t) to stdout", Kind::Read),
            ("create table t (a int)", Kind::Write),
            ("BEGIN", Kind::Other),
            ("SET search_path = $1", Kind::Other),
            ("", Kind::Other),
        ] {
            assert_eq!(kind(query), expected, "{query}");
        }
    }
}
