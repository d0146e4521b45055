#![allow(clippy::unwrap_used)]
use super::*;

/// What a reader reads: the last value of each variable that has one.
fn values(read: fn(&[u8]) -> Option<Vec<Entry>>, text: &str) -> Option<Vec<(String, String)>> {
    let text_of = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let values = last_of_each(&read(text.as_bytes())?).into_iter();
    Some(values.filter_map(|(name, (value, _))| Some((text_of(&name), text_of(&value?)))).collect())
}

fn pairs(pairs: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
    Some(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

#[test]
fn compose_knows_colons_and_rejects_other_characters_in_a_name() {
    assert_eq!(
        values(compose::read, "A : b\nC:d # e\n# F=1\nexport G=h#i\n"),
        pairs(&[("A", "b"), ("C", "d"), ("G", "h#i")])
    );
    assert_eq!(values(compose::read, "A=\"x\ny\" B='\\''\nC\nD=1"), pairs(&[("A", "x\ny"), ("B", "\\'"), ("D", "1")]));
    for rejected in ["it's\n", "A B=1\n", "A=\"x\n", "say \"x\"\n"] {
        assert_eq!(values(compose::read, rejected), None, "{rejected:?}");
    }
}

#[test]
fn versions_of_a_reader_differ() {
    let text = "A=\"C:\\build\\\\\"\nB=\"1\"\n";
    assert_eq!(values(python::read, text), pairs(&[("A", "C:\\build\\\\"), ("B", "1")]));
    assert_eq!(values(python::read_before_1_2, text), pairs(&[]), "the quote behind the backslashes closes nothing");
    let text = "A=\"x\ny\"\n";
    assert_eq!(values(direnv::read, text), pairs(&[("A", "x\ny")]));
    assert_eq!(values(direnv::read_lines, text), None);
}

#[test]
fn a_form_is_chosen_that_all_readers_agree_about() {
    let edit = |old: &str| {
        let new = edit_for_all(old.as_bytes(), &[("A".to_owned(), "new".into())]);
        new.map(|new| String::from_utf8(new).unwrap())
            .map_err(|problem| problem.into_error(Path::new(".env")).to_string())
    };
    for (old, new) in [
        ("", "A=\"new\"\n"),
        ("B=1\n", "B=1\nA=new\n"),
        ("B='1'\n", "B='1'\nA=\"new\"\n"),
        ("A=a\nA: b\nexport A = c\n", "A=new\nA=new\nexport A=new\n"),
        ("B=\"C:\\build\\\"\nA=1\n", "B=\"C:\\build\\\"\nA=new\n"),
        ("\u{feff}A=1\n", "A=new\n"),
        ("\u{feff}B=1\n", "\u{feff}B=1\nA=new\n"),
        ("PEM: \"one\nA=two\nthree\"\n", "PEM: \"one\nA=two\nthree\"\nA=\"new\"\n"),
    ] {
        assert_eq!(edit(old).as_deref(), Ok(new), "{old:?}");
    }
    for (old, line) in [("A=1\nPEM: \"one\nA=two\nthree\"\n", 3), ("A=1\nB=2\nA\n", 3), ("B=1\rA=1\r", 1), ("B=1\\", 1)]
    {
        let error = edit(old).unwrap_err();
        assert!(error.starts_with(&format!(".env:{line}: ")), "{old:?}: {error}");
    }
}
