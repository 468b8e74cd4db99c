//! Copies a folder.

use std::fs;
use std::path::Path;

/// Copies a folder with all that is in it, over what is there. The copies can be written, whatever the originals allow.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let to = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::write(to, fs::read(&path).expect("the file can be read")).expect("the file can be written");
        }
    }
}
