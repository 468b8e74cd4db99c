//! Measures a program with the codes of all products: CPU seconds and memory of a check and of a release build, and the size of the program that
//! looks a code up and prints it, for each product. The pages are made up, with as many codes as Tencent's products have, and the common codes
//! on each of them.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::codes::{self, Codes};
use crate::valgrind::{self, Usage};
use crate::{Result, build, package, table};

const PRODUCTS: usize = 229;

/// How many codes of its own the smallest product has, and each further tenth of the products at most; counted over Tencent's SDK for Go.
const TENTHS: [usize; 11] = [1, 4, 8, 15, 24, 32, 44, 67, 99, 177, 530];

/// How many codes all products have in common, with the same texts.
const COMMON: usize = 30;

struct Way {
    name: &'static str,
    dependencies: fn() -> String,
    /// Writes the module of a product.
    module: fn(&[String]) -> String,
    /// The text of a product's code, `p0::Code`.
    text: Option<&'static str>,
    /// Whether `main` has all look-ups. Otherwise each has a function.
    in_main: bool,
}

const OURS: &str = "Code::from_code(key).map(|code| code.to_string())";

const WAYS: &[Way] = &[
    Way { name: "bare enums", dependencies: String::new, module: build::bare, text: None, in_main: false },
    Way {
        name: "tencent-errors",
        dependencies: package::ours,
        module: |_| String::new(),
        text: Some(OURS),
        in_main: false,
    },
    Way {
        name: "tencent-errors, all look-ups in main",
        dependencies: package::ours,
        module: |_| String::new(),
        text: Some(OURS),
        in_main: true,
    },
    Way {
        name: "thiserror and strum",
        dependencies: || "thiserror = \"2\"\nstrum = { version = \"0.27\", features = [\"derive\"] }\n".to_owned(),
        module: build::thiserror_and_strum,
        text: Some("key.parse::<Code>().ok().map(|code| code.to_string())"),
        in_main: false,
    },
];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    let products = products(codes);
    let count: usize = products.iter().map(Vec::len).sum();
    let mut rows = Vec::new();
    let mut base = None;
    for way in WAYS {
        let package = package(way, &products)?;
        let check = valgrind::usage(&package, false)?;
        let release = valgrind::usage(&package, true)?;
        let size = fs::metadata(package::built(&package, true))?.len();
        let base = *base.get_or_insert((check, release));
        rows.push(row(way.name, check, release, base, size));
    }
    let title = format!("{PRODUCTS} products, {count} codes");
    table::print(&title, &["", "check", "memory", "release build", "memory", "program"], &rows);
    Ok(())
}

fn row(name: &str, check: Usage, release: Usage, base: (Usage, Usage), size: u64) -> Vec<String> {
    let seconds =
        |usage: Usage, base: Usage| format!("{:.2} s, {}", usage.seconds, table::ratio(usage.seconds, base.seconds));
    let memory = |usage: Usage| format!("{:.0} MB", usage.memory);
    vec![
        name.to_owned(),
        seconds(check, base.0),
        memory(check),
        seconds(release, base.1),
        memory(release),
        format!("{} KB", size / 1000),
    ]
}

/// Makes up the codes of all products: the common ones first, then their own.
fn products(codes: &Codes) -> Vec<Vec<String>> {
    let (common, own) = codes.first(usize::MAX).split_at(COMMON);
    let own = |product: usize| own.iter().cycle().skip(product * 97).take(own_codes(product));
    (0..PRODUCTS).map(|product| common.iter().chain(own(product)).cloned().collect()).collect()
}

/// Returns how many codes of its own a product has, along the tenths.
fn own_codes(product: usize) -> usize {
    let tenth = product * 10 / (PRODUCTS - 1);
    let from = TENTHS.get(tenth).copied().unwrap_or_default();
    let to = TENTHS.get(tenth + 1).copied().unwrap_or(from);
    let above = product * 10 % (PRODUCTS - 1);
    // Among the largest, few are as large as the largest.
    let above = if tenth == 9 { above * above / (PRODUCTS - 1) } else { above };
    from + (to - from) * above / (PRODUCTS - 1)
}

/// Writes the package: a module for each product, and a look-up in it.
fn package(way: &Way, products: &[Vec<String>]) -> Result<PathBuf> {
    let name = format!("cost-products-{}", way.name.replace(',', "").replace(' ', "-"));
    let pages = package::folder().join(&name).join("pages");
    fs::create_dir_all(&pages)?;
    let text = way.text.unwrap_or("Some(key.to_owned())");
    let function = format!("pub fn text(key: &str) -> Option<String> {{ {text} }}\n");
    let mut main = "#![allow(dead_code)]\n".to_owned();
    for (product, codes) in products.iter().enumerate() {
        fs::write(pages.join(format!("p{product}.md")), page(codes))?;
        let module = match (way.module)(codes) {
            text if text.is_empty() => format!("tencent_errors::tencent_errors!(\"pages/p{product}.md\");"),
            text => text,
        };
        write!(main, "pub mod p{product} {{\n{module}\n{}}}\n", if way.in_main { "" } else { &function })?;
    }
    let print = if way.in_main { prints(text) } else { calls() };
    writeln!(main, "fn main() {{ for key in std::env::args() {{ let key = key.as_str(); {print} }} }}")?;
    package::write(&name, &(way.dependencies)(), &[("src/main.rs", main)])
}

/// Looks the key up in each product, in place.
fn prints(text: &str) -> String {
    let print = |product| format!("println!(\"{{:?}}\", {{ use p{product}::Code; {text} }});\n");
    (0..PRODUCTS).map(print).collect::<Vec<_>>().concat()
}

/// Calls the function of each product.
fn calls() -> String {
    let texts = (0..PRODUCTS).map(|product| format!("p{product}::text, ")).collect::<Vec<_>>().concat();
    format!(
        "const TEXTS: &[fn(&str) -> Option<String>] = &[{texts}];\n\
         for text in TEXTS {{ println!(\"{{:?}}\", text(key)); }}"
    )
}

/// Writes the page of a product: the common codes in a table of their own.
fn page(codes: &[String]) -> String {
    let (common, own) = codes.split_at(COMMON);
    format!("{}\n{}", codes::document(common), codes::document(own).replace("# Codes", "# Codes of the product"))
}
