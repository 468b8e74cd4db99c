//! Finds the folder of the workspace.

use std::path::Path;

/// Returns the folder of the workspace, from that of whichever of its packages has this test.
pub(crate) fn root() -> &'static Path {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    folders.find(|folder| folder.join("Cargo.lock").exists()).expect("the package is in the workspace")
}
