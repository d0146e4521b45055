//! The formats of `-o`.

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For people: columns as wide as the terminal
    #[default]
    Table,
    /// The API's fields; a list is an array
    Json,
    /// The same fields as YAML
    Yaml,
    /// The columns as RFC 4180 CSV
    Csv,
    /// One JSON object a line
    Ndjson,
    /// Variables for a shell, where there is a connection to show
    Env,
    /// The ID alone, one a line
    Id,
}

impl Format {
    /// Whether errors are JSON, too.
    pub fn is_json(self) -> bool {
        matches!(self, Format::Json | Format::Ndjson)
    }
}
