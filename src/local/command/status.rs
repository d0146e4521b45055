//! `ppg local status`: addresses, data directory and databases.

use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_core::error::Result;
use ppg_local::{DataDir, LocalDatabase, LocalStatus};

impl Tabular for LocalStatus {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("running", |s| match s.running {
            true => Cell::Status("true".into(), Severity::Ok),
            false => Cell::Status("false".into(), Severity::None),
        }),
        Column::new("url", |s| Cell::text(s.url.as_ref())),
        Column::new("liveUrl", |s| Cell::text(s.live_url.as_ref())),
        Column::new("signInCode", |s| Cell::text(s.sign_in_code.as_ref().map(|code| code.display()))),
        Column::new("pid", |s| Cell::text(s.pid)),
        Column::new("engine", |s| Cell::text(s.engine.as_ref().map(|engine| format!("PostgreSQL {}", engine.version)))),
        Column::new("dataDirectory", |s| Cell::Text(s.data_directory.display().to_string())),
        Column::new("databases", |s| Cell::Text(s.databases.iter().map(describe).collect::<Vec<_>>().join(", "))),
    ];

    fn id(&self) -> &str {
        self.url.as_deref().unwrap_or_default()
    }
}

fn describe(database: &LocalDatabase) -> String {
    let name = database.name.as_deref().unwrap_or(database.id.as_str());
    format!("{name} on port {} ({})", database.port, database.status)
}

pub(super) async fn run(data_dir: &DataDir, context: &Context) -> Result<()> {
    let mut status = ppg_local::status(data_dir).await?;
    if let Some(code) = status.sign_in_code.as_mut().filter(|_| context.flags.show_secrets) {
        code.unmask();
    }
    context.printer.one(&status)
}
