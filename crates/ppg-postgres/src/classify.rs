//! Classifies statements as reads or writes by their words: PostgreSQL counts statements but does not classify them.

/// Whether a statement reads, writes or does neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StatementKind {
    /// Returns rows and changes none.
    Read,
    /// Changes rows, or the definition of tables and other objects.
    Write,
    /// Controls transactions, settings and the like.
    Other,
}

/// Classifies a query as `pg_stat_statements` normalises it. Constants are `$1`, so that only names can mislead; quoted
/// names are skipped.
pub(crate) fn classify(query: &str) -> StatementKind {
    let mut words = words(query);
    let Some(first) = words.next() else { return StatementKind::Other };
    match &*first {
        "select" | "values" | "table" | "fetch" | "declare" | "show" => classify_select(words),
        "with" => classify_select(words),
        "explain" => StatementKind::Read,
        // COPY: the first of FROM and TO tells the direction; a query in parentheses counts as TO.
        "copy" => match words.find(|word| word == "from" || word == "to" || word == "select").as_deref() {
            Some("from") => StatementKind::Write,
            _ => StatementKind::Read,
        },
        "insert" | "update" | "delete" | "merge" | "truncate" | "create" | "alter" | "drop" | "comment" | "grant"
        | "revoke" | "reindex" | "refresh" | "import" | "security" => StatementKind::Write,
        _ => StatementKind::Other,
    }
}

/// A SELECT writes if one of its common table expressions does, or with INTO. `FOR UPDATE` only locks.
fn classify_select(words: impl Iterator<Item = String>) -> StatementKind {
    let mut before = String::new();
    for word in words {
        let locks = before == "for" || before == "key";
        if matches!(&*word, "insert" | "update" | "delete" | "merge" | "into") && !locks {
            return StatementKind::Write;
        }
        before = word;
    }
    StatementKind::Read
}

/// Words in lower case, without comments, quoted names and strings.
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
            ("SELECT * FROM t WHERE id = $1", StatementKind::Read),
            ("  /* insert */ -- update\n (select $1)", StatementKind::Read),
            ("select * from t for no key update", StatementKind::Read),
            ("select * from t FOR UPDATE", StatementKind::Read),
            ("select \"update\", \"public\".\"delete\" from t", StatementKind::Read),
            ("select updated, delete_at from t", StatementKind::Read),
            ("select * into t2 from t", StatementKind::Write),
            ("with x as (select $1) select * from x", StatementKind::Read),
            ("WITH x AS (INSERT INTO t VALUES ($1) RETURNING id) SELECT * FROM x", StatementKind::Write),
            ("with x as (select $1) update t set a = $2", StatementKind::Write),
            ("INSERT INTO \"t\" (\"a\") VALUES ($1)", StatementKind::Write),
            ("copy t from stdin", StatementKind::Write),
            ("copy (select * from t) to stdout", StatementKind::Read),
            ("create table t (a int)", StatementKind::Write),
            ("BEGIN", StatementKind::Other),
            ("SET search_path = $1", StatementKind::Other),
            ("", StatementKind::Other),
        ] {
            assert_eq!(classify(query), expected, "{query}");
        }
    }
}
