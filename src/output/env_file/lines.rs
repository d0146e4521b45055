//! Line numbers of positions in a text.

/// Where the lines of a text end: found once, so that many numbers take no more than a look each.
#[derive(Debug)]
pub(crate) struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    /// Finds the line ends. A carriage return without a line feed is one, too.
    pub(crate) fn of(text: &[u8]) -> Lines {
        let is_end = |(at, byte): &(usize, &u8)| match **byte {
            b'\n' => true,
            b'\r' => text.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        Lines { ends: text.iter().enumerate().filter(is_end).map(|(at, _)| at).collect() }
    }

    /// The line of the position `at`, from 1. A line end belongs to its line.
    pub(crate) fn number(&self, at: usize) -> usize {
        1 + self.ends.partition_point(|end| *end < at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_is_in_the_line_that_ends_behind_it() {
        let lines = Lines::of(b"a\r\n\rb\n\nc");
        let numbers: Vec<usize> = (0..9).map(|at| lines.number(at)).collect();
        assert_eq!(numbers, [1, 1, 1, 2, 3, 3, 4, 5, 5]);
        assert_eq!(Lines::of(b"").number(0), 1);
    }
}
