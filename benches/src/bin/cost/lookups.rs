//! Counts the instructions of a look-up, for us and for the peers: by text, for hits, near misses and other misses; by number; and of texts.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::codes::{self, Codes};
use crate::{Result, package, table, valgrind};

const COUNTS: [usize; 4] = [60, 200, 1_500, 16_000];

/// What the program takes in place of a number of codes: to look numbers up, to get texts.
const NUMBERS: usize = 1;
const TEXTS: usize = 2;

/// How often a key is looked up in a run.
const RUNS: u32 = 20_000;

/// The ways to look a code up, and up to how many codes rustc compiles them in reasonable time.
const WAYS: &[(&str, usize)] = &[
    ("nothing: read the key", usize::MAX),
    ("limit: read the key, compare once", usize::MAX),
    ("`from_code`", usize::MAX),
    ("phf 0.14", usize::MAX),
    ("std `HashMap`", usize::MAX),
    ("`HashMap` with foldhash", usize::MAX),
    ("sorted table, binary search", usize::MAX),
    ("rustc `match`", 1_500),
    ("strum `EnumString`", 1_500),
];

const DEPENDENCIES: &str = "phf = { version = \"0.14\", features = [\"macros\"] }\nfoldhash = \"0.2\"\n\
    strum = { version = \"0.27\", features = [\"derive\"] }\n";

const NUMBER_WAYS: &[&str] = &["nothing: read the key", "`from_number`", "phf 0.14", "std `HashMap`", "rustc `match`"];

const TEXT_WAYS: &[&str] =
    &["nothing: read the code", "`as_str`", "`description`", "`&[&str]`", "strum `IntoStaticStr`"];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    if !valgrind::is_there("Look-ups") {
        return Ok(());
    }
    let mut files = vec![("src/main.rs", main_source(codes))];
    let documents: Vec<(String, String)> = COUNTS
        .iter()
        .map(|count| (format!("codes-{count}.md"), codes::document(codes.first(*count))))
        .chain([("numbers.md".to_owned(), codes::document(&numbers()))])
        .collect();
    files.extend(documents.iter().map(|(path, text)| (path.as_str(), text.clone())));
    let package = package::write("cost-lookups", &(package::ours() + DEPENDENCIES), &files)?;
    let program = Program(package::program(&package, true)?);
    by_code(&program)?;
    by_number(&program)?;
    texts(&program)
}

/// The program that looks keys up.
struct Program(PathBuf);

impl Program {
    /// Returns the instructions of one look-up.
    fn each(&self, way: usize, set: usize, keys: &str) -> Result<f64> {
        let (way, set) = (way.to_string(), set.to_string());
        let count = |runs: &str| valgrind::instructions(&self.0, &[&way, &set, keys, runs]);
        Ok((count(&RUNS.to_string())? - count("0")?) / f64::from(RUNS))
    }
}

fn by_code(program: &Program) -> Result<()> {
    let headers = COUNTS.map(|count| format!("{count} codes"));
    let headers: Vec<&str> = ["instructions"].into_iter().chain(headers.iter().map(String::as_str)).collect();
    for (keys, title) in
        [("hits", "hit"), ("near", "near miss: one byte of a code is another"), ("misses", "miss: other codes")]
    {
        let mut rows = Vec::new();
        for (way, (name, most)) in WAYS.iter().enumerate() {
            let mut row = vec![(*name).to_owned()];
            for count in COUNTS {
                let measured = count <= *most;
                row.push(if measured { table::number(program.each(way, count, keys)?) } else { "–".to_owned() });
            }
            rows.push(row);
        }
        table::print(&format!("Look-up by code, {title}"), &headers, &rows);
    }
    Ok(())
}

fn by_number(program: &Program) -> Result<()> {
    let mut rows = Vec::new();
    for (way, name) in NUMBER_WAYS.iter().enumerate() {
        let (hit, miss) = (program.each(way, NUMBERS, "hits")?, program.each(way, NUMBERS, "misses")?);
        rows.push(vec![(*name).to_owned(), table::number(hit), table::number(miss)]);
    }
    table::print("Look-up by number, 120 codes from -90000 to 9000000", &["instructions", "hit", "miss"], &rows);
    Ok(())
}

fn texts(program: &Program) -> Result<()> {
    let mut rows = Vec::new();
    for (way, name) in TEXT_WAYS.iter().enumerate() {
        rows.push(vec![(*name).to_owned(), table::number(program.each(way, TEXTS, "hits")?)]);
    }
    table::print("Text of a code", &["instructions", "1500 codes"], &rows);
    Ok(())
}

/// Sparse numbers, negative ones among them.
fn numbers() -> Vec<String> {
    let old = (0..60).map(|step| (4_000 + step * 97).to_string());
    let negative = (0..40).map(|step| (-9_021 - step * step * 50).to_string());
    old.chain(negative).chain((0..20).map(|step| (step * 443_211 + 7).to_string())).collect()
}

/// Returns the program that looks codes up: way, count, kind of keys and number of runs are its arguments.
fn main_source(codes: &Codes) -> String {
    let mut source = include_str!("lookups_main.txt").to_owned();
    for count in COUNTS {
        module(&mut source, codes, count);
    }
    numbers_module(&mut source);
    source
}

fn module(source: &mut String, codes: &Codes, count: usize) {
    let list = codes.first(count);
    let pairs = |arrow: &str| -> String {
        list.iter().enumerate().fold(String::new(), |mut text, (index, code)| {
            let _ = write!(text, "{code:?} {arrow} {index},");
            text
        })
    };
    let mut sorted: Vec<(&str, usize)> = list.iter().enumerate().map(|(index, code)| (code.as_str(), index)).collect();
    sorted.sort_unstable();
    let few = count <= 1_500;
    let matching = if few {
        format!("match key {{ {} _ => return None }}", pairs("=> ").replace(',', ",\n"))
    } else {
        "return None".to_owned()
    };
    let strum = list.iter().map(|code| format!("#[strum(serialize = {code:?})] {},", codes::variant(code)));
    let strum = if few { strum.collect::<Vec<_>>().concat() } else { "None".to_owned() };
    let near: Vec<String> = list
        .iter()
        .take(500)
        .enumerate()
        .map(|(index, code)| near(code, index))
        .filter(|code| !list.contains(code))
        .collect();
    let _ = write!(
        source,
        "
mod codes{count} {{
    tencent_errors::tencent_errors!(\"codes-{count}.md\");
    pub static PHF: phf::Map<&'static str, u16> = phf::phf_map! {{ {} }};
    pub static SORTED: &[(&str, u16)] = &{sorted:?};
    pub static CODES: &[&str] = &{list:?};
    pub static NEAR: &[&str] = &{near:?};
    pub static MISSES: &[&str] = &{:?};
    #[inline(never)]
    pub fn matched(key: &str) -> Option<u16> {{ Some({matching}) }}
    #[derive(Clone, Copy, strum::EnumString, strum::IntoStaticStr)]
    pub enum Strum {{ {strum} }}
}}
",
        pairs("=>"),
        codes.others(count.max(300)),
    );
}

fn numbers_module(source: &mut String) {
    let numbers = numbers();
    let (mut map, mut arms) = (String::new(), String::new());
    for (index, number) in numbers.iter().enumerate() {
        let _ = write!(map, "{number}i64 => {index}u16,");
        let _ = write!(arms, "{number} => {index},");
    }
    let _ = write!(
        source,
        "
mod numbers {{
    tencent_errors::tencent_errors!(\"numbers.md\");
    pub static PHF: phf::Map<i64, u16> = phf::phf_map! {{ {map} }};
    pub static NUMBERS: &[i64] = &[{}];
    #[inline(never)]
    pub fn matched(key: i64) -> Option<u16> {{ Some(match key {{ {arms} _ => return None }}) }}
}}
",
        numbers.join(",")
    );
}

/// Returns the code with one byte changed, at a different place each time.
fn near(code: &str, index: usize) -> String {
    let at = index * 7 % code.len();
    code.char_indices().map(|(place, c)| if place == at { if c == 'e' { 'a' } else { 'e' } } else { c }).collect()
}
