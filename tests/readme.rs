//! Keeps the README right: its programs are the examples `common` and `quickstart`, and the output that it shows is that of the second.

use std::path::Path;
use std::process::Command;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Returns the code blocks of this language.
fn blocks<'a>(readme: &'a str, language: &str) -> Vec<&'a str> {
    let start = format!("```{language}\n");
    let blocks = readme.split(&start).skip(1);
    blocks.map(|block| block.split("```").next().unwrap()).collect()
}

#[test]
fn the_programs_are_the_examples() {
    let readme = read("README.md");
    assert_eq!(blocks(&readme, "rust")[..2], [read("examples/common.rs"), read("examples/quickstart.rs")]);
    assert!(readme.lines().count() <= 150, "{} lines", readme.lines().count());
}

#[test]
fn the_program_prints_what_the_readme_says() {
    let mut cargo = Command::new(env!("CARGO"));
    let run = cargo.args(["run", "-q", "--offline", "--example", "quickstart"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = run.output().unwrap();
    assert_eq!(blocks(&read("README.md"), "text")[0], String::from_utf8(output.stdout).unwrap());
}

/// Links into the repository lead where the manifest says it is, to files that are there. They are absolute, because the README is shown on
/// other sites too.
#[test]
fn links_lead_to_files() {
    let manifest = read("Cargo.toml");
    let repository = manifest.split("\nrepository = \"").nth(1).unwrap().split('"').next().unwrap();
    for page in ["README.md", "runtime/src/cookbook.md"] {
        let text = read(page);
        assert!(!text.contains("](docs") && !text.contains("](../"), "{page} has a relative link");
        let links: Vec<&str> =
            text.split(repository).skip(1).map(|rest| rest.split([')', '\n', '#']).next().unwrap()).collect();
        assert!(!links.is_empty(), "{page} has no link into {repository}");
        assert_eq!(
            links.len(),
            text.matches("https://github.com/").count(),
            "{page} has a link into another repository"
        );
        for link in links {
            let path = link.trim_start_matches("/blob/main/").trim_start_matches("/tree/main/");
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(), "{page}: there is no {link}");
        }
    }
}
