//! Finds the pages in folders: names, order, hidden files, links.

use std::fs;
use std::path::{Path, PathBuf};

use tencent_errors_catalog::{Pages, read_file};

/// Makes a folder for a test, with these files in it.
fn folder(name: &str, files: &[&str]) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folders").join(name);
    if root.exists() {
        fs::remove_dir_all(&root).unwrap();
    }
    for file in files {
        let path = root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    root
}

/// Returns the paths of the pages in a folder.
fn paths(root: &Path, path: &str) -> Vec<String> {
    let Pages::Folder(pages, unnamed) = Pages::find(root, path).unwrap() else { panic!("{path} is not a folder") };
    assert_eq!(unnamed, [] as [PathBuf; 0]);
    for page in &pages {
        assert!(page.file.is_file(), "{}", page.file.display());
    }
    pages.into_iter().map(|page| page.path).collect()
}

#[test]
fn a_folder_is_all_documents_in_it_and_below() {
    let files = [
        "docs/b.md",
        "docs/a.MD",
        "docs/old/x y.markdown",
        "docs/云硬盘/创建.html",
        "docs/page.HTM",
        "docs/notes.txt",
        "docs/md",
        "docs/.hidden.md",
        "docs/.git/a.md",
        "docs/.NET SDK/a.md",
        "other/c.md",
    ];
    let root = folder("documents", &files);
    let expected = [
        "docs/.NET SDK/a.md",
        "docs/a.MD",
        "docs/b.md",
        "docs/old/x y.markdown",
        "docs/page.HTM",
        "docs/云硬盘/创建.html",
    ];
    assert_eq!(paths(&root, "docs"), expected);
    assert_eq!(paths(&root, "docs/"), expected);
    assert_eq!(paths(&root, "./docs/old"), ["./docs/old/x y.markdown"]);
    assert_eq!(paths(&root.join("docs"), "../other"), ["../other/c.md"]);
}

#[test]
fn a_file_is_a_page_whatever_its_name() {
    let root = folder("file", &["docs/.page.txt"]);
    let Pages::File(page) = Pages::find(&root, "docs/.page.txt").unwrap() else { panic!("it is a file") };
    assert_eq!((page.path.as_str(), page.file), ("docs/.page.txt", root.join("docs/.page.txt")));
}

#[test]
fn missing_paths_are_errors() {
    let root = folder("missing", &["docs/a.md"]);
    let error = Pages::find(&root, "docs/b").unwrap_err();
    assert!(error.to_string().contains("docs/b"), "{error}");
    assert_eq!(error.error.kind(), std::io::ErrorKind::NotFound);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), error.error.to_string());
}

#[cfg(unix)]
mod links {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_that_lead_out_are_left_out() {
        let root = folder("links/package", &["docs/a.md", "shared/b.md"]);
        let outside = folder("links/outside", &["c.md"]);
        symlink(root.join("shared"), root.join("docs/inside")).unwrap();
        symlink(root.join("shared/b.md"), root.join("docs/linked.md")).unwrap();
        symlink(&outside, root.join("docs/outside")).unwrap();
        symlink(outside.join("c.md"), root.join("docs/c.md")).unwrap();
        symlink(root.join("nowhere"), root.join("docs/d.md")).unwrap();
        assert_eq!(paths(&root, "docs"), ["docs/a.md", "docs/inside/b.md", "docs/linked.md"]);
    }

    /// A pipe that nobody writes would keep the reader waiting for ever.
    #[test]
    fn only_regular_files_are_read() {
        let root = folder("pipe", &["docs/a.md"]);
        let pipe = root.join("docs/pipe.md");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()));
        for path in [pipe.as_path(), std::path::Path::new("/dev/zero"), &root] {
            assert_eq!(read_file(path).unwrap_err().to_string(), "it is not a regular file", "{}", path.display());
        }
        fs::File::create(root.join("big.md")).unwrap().set_len(1 << 30).unwrap();
        let error = read_file(&root.join("big.md")).unwrap_err().to_string();
        assert_eq!(error, "it has 1073741824 bytes; files may have 256 MB");
    }

    #[test]
    fn a_link_to_nothing_is_called_so() {
        let root = folder("nothing", &["docs/a.md"]);
        symlink("nowhere.md", root.join("docs/b.md")).unwrap();
        let error = Pages::find(&root, "docs/b.md").unwrap_err().error;
        assert_eq!(error.to_string(), "it is a link to nowhere.md, which does not exist");
    }

    /// A folder outside the package is a fence of its own.
    #[test]
    fn a_folder_outside_has_its_own_links() {
        let root = folder("fence/package", &["a.md"]);
        let outside = folder("fence/outside", &["b.md", "c.md"]);
        symlink(outside.join("b.md"), outside.join("d.md")).unwrap();
        symlink(root.join("a.md"), outside.join("e.md")).unwrap();
        assert_eq!(paths(&root, "../outside"), ["../outside/b.md", "../outside/c.md", "../outside/d.md"]);
    }

    #[test]
    fn a_circle_of_links_ends() {
        let root = folder("circle", &["docs/a.md", "docs/deep/b.md"]);
        symlink(root.join("docs"), root.join("docs/deep/up")).unwrap();
        assert_eq!(paths(&root, "docs"), ["docs/a.md", "docs/deep/b.md"]);
    }

    #[test]
    fn names_that_are_not_utf_8_are_kept_apart() {
        let root = folder("names", &["docs/a.md"]);
        let name = std::ffi::OsStr::from_bytes(b"\xff.md");
        if fs::write(root.join("docs").join(name), "").is_err() {
            println!("this file system has no such names: left out");
            return;
        }
        let Pages::Folder(pages, unnamed) = Pages::find(&root, "docs").unwrap() else { panic!("it is a folder") };
        assert_eq!((pages.len(), unnamed), (1, vec![root.join("docs").join(name)]));
    }
}
