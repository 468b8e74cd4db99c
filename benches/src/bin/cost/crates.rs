use crate::Result;
use crate::codes::Codes;
pub(crate) fn run(_: &Codes) -> Result<()> {
    Ok(())
}
