//! The names of the formats of `-o`.

/// Format in which results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// Columns, as wide as the terminal
    #[default]
    Table,
    /// The fields of the API; a list is an array
    Json,
    /// The fields of the JSON, as YAML
    Yaml,
    /// The columns, as RFC 4180 CSV
    Csv,
    /// One JSON object a line
    Ndjson,
    /// Variables for a shell, for commands that show a connection
    Env,
    /// The IDs, one a line
    Id,
}

impl Format {
    /// Whether errors are printed as JSON, too.
    pub fn is_json(self) -> bool {
        matches!(self, Format::Json | Format::Ndjson)
    }
}
