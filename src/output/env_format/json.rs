//! One JSON object: the names and their values.

use serde_json::{Map, Value};

use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let object: Map<String, Value> =
        variables.iter().map(|(name, value)| (name.clone(), Value::from(value.expose()))).collect();
    let mut out =
        serde_json::to_string_pretty(&object).map_err(|_| Error::failed("cannot write the variables as JSON"))?;
    out.push('\n');
    Ok(out)
}
