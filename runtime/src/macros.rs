//! Defines the macros that users call. They are macros by example, because these know the path of this crate under any name that the
//! user gives it (`$crate`), and pass it on.

/// Reads error-code documents when the program compiles, and writes their codes as enums.
///
/// ```text
/// pub mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// pub mod vpc { tencent_errors::tencent_errors!("docs-src/common.md", "docs-src/vpc"); }
/// ```
///
/// Paths are relative to the folder of your `Cargo.toml`. A path that leads out of it works in a workspace, but `cargo publish` takes no file from
/// outside a package. Write one call per module, because the generated items have fixed names.
///
/// A document is Markdown with pipe tables or HTML tables, as Tencent Cloud publishes it. A file whose name ends in `.html` or
/// `.htm` is read as HTML: save the page in your browser ("Webpage, Complete"), and point the macro at the file. The macro recognises
/// error-code tables by their headers, in six languages, and by Tencent's own codes in any other language.
///
/// # Pages
///
/// The documents of one call are one set of codes. A folder stands for all files in it and below that end in `.md`, `.markdown`, `.html`
/// or `.htm`, sorted by path. It leaves out hidden files, and links that lead out of the package. A page that is named must list codes; in
/// a folder, some page must. A page that several paths lead to counts once.
///
/// A code is one variant, with the rows of all pages. Its first row, in the order of the call, gives
/// [`description`](crate::ErrorCode::description) and the like. [`rows`](crate::ErrorCode::rows) returns what each row says, and leaves out a
/// row that says the same as one of an earlier document. [`rows_of`](crate::ErrorCode::rows_of) returns the rows of one page, for interfaces
/// that give one number different meanings.
///
/// The crate is rebuilt when a document changes. Cargo does not see a *new* page in a folder by itself. One line of `build.rs` does it:
///
/// ```no_run
/// println!("cargo::rerun-if-changed=docs-src/vpc");
/// ```
///
/// # Languages and snapshots
///
/// ```text
/// tencent_errors::tencent_errors!(
///     "docs-src/as.zh.md",
///     languages { "en" => "docs-src/as.en.md", "ja" => "docs-src/as.ja" },
///     previous = "docs-src/2022/as.zh.md",
/// );
/// ```
///
/// `languages` adds the texts of other languages to the codes, each under its language tag (BCP 47), from a page or a folder.
/// [`in_language`](crate::ErrorCode::in_language) and [`description_in`](crate::ErrorCode::description_in) find them. A translation never adds
/// or removes codes; `translations = warn` or `deny` reports what a language lacks and what only it has. To name the language of the first
/// documents, give them once more: `languages { "zh" => "docs-src/as.zh.md" }`.
///
/// `previous` keeps the codes that only an older snapshot has. They are variants after the current ones, deprecated with a note that says
/// where the code was. `from_code` finds them, because servers may still answer them;
/// [`is_removed`](crate::ErrorCode::is_removed) is true for them.
///
/// # Generated items
///
/// The macro writes an enum `Code` with a variant for each code. If the document has a table of module codes (the numbers in
/// parentheses at the start of an API 2.0 answer's `message`), it writes an enum `ModuleCode` too. A variant is named after its code,
/// with `_` for each character that no identifier takes, and an `E` before a number: `FailedOperation_DomainExists`, `E4000`, `E_9021`
/// for -9021. Both enums have the methods of [`ErrorCode`](crate::ErrorCode) as inherent methods, most of them `const`, and:
///
/// * `ALL`, `CURRENT`, `COUNT`, `DOCUMENTS`, `LANGUAGES`;
/// * `range_of(number)`: the range of codes, such as 4000-7000, that a document describes in one row;
/// * `ModuleCode::code()`, where the documents pair module codes with codes;
/// * `Display` (`code: description`, and with `{:#}` the solution too), `Debug` (the code), `FromStr`, `TryFrom<&str>`,
///   `TryFrom<i64>` where codes are numbers, `AsRef<str>`, `PartialEq<str>`, `Into<&'static str>`, `Ord`, `Hash`; with the feature
///   `serde` also `Serialize` (the code as text) and `Deserialize` (from text or number).
///
/// # Options
///
/// Options follow the paths, separated by commas:
///
/// | option | what it does |
/// |---|---|
/// | `languages { "en" => "…" }` | adds the texts of other languages |
/// | `previous = "…"` | keeps the codes of an older snapshot, as deprecated variants |
/// | `name = DnspodCode` | names the enum of codes |
/// | `module_name = DnspodModule` | names the enum of module codes |
/// | `export = dnspod` | names the hidden macros at the root of your crate that let other crates use [`code!`](crate::code) with these documents; `export = false` leaves them out; a crate of procedural macros never has them |
/// | `rename { "IB-0013" => IB_0013_2 }` | names variants, where two codes become one identifier |
/// | `skip = ["see below"]` | leaves out the rows with these code cells |
/// | `columns(code = "编号", solution = "办法")` | names columns by header: `code`, `module`, `name`, `description`, `message`, `cause`, `solution`, `kind`, `http_status` |
/// | `tables("业务错误码")` | reads only the tables under these headings |
/// | `duplicates = warn` | warns where two rows of a code contradict each other; `deny` makes it an error |
/// | `translations = warn` | warns where a language lacks codes or has others; `deny` makes it an error |
///
/// An option that matches nothing or does nothing is an error, so that no option outlives its purpose. The default of `duplicates` is `merge`, which
/// reports nothing: in about one document of five, some code has two texts, which often differ by a full stop, and the user of a
/// document can't change that.
///
/// # Errors
///
/// What is wrong with a path is an error at that path: a missing file, a file that is not UTF-8, a document without error codes. All problems
/// in the documents are one error, which lists each as `path:line:column`: each row of an error-code table that is neither a code nor a
/// range of codes nor a note such as 其他. What only loses a text, or looks like a table of codes and is not read, is a warning that
/// `tencent-errors check` prints; the macro doesn't.
#[macro_export]
macro_rules! tencent_errors {
    ($($input:tt)*) => {
        #[cfg(not(doc))]
        $crate::__private::once! { $crate, $($input)* }
        // `rustdoc` adds what only the documentation shows.
        #[cfg(doc)]
        $crate::__private::once! { $crate rustdoc, $($input)* }
    };
}

/// Names an error code as the document writes it. The code is checked against the document when the program compiles.
///
/// The arguments are the module that calls [`tencent_errors!`](crate::tencent_errors), and a code: a text, or a number where the
/// document has numbers. The symbol next to a number in the document names that number's code too. The macro works wherever the
/// variant itself does: as an expression, in a `const`, and as a pattern, with the usual checks for exhaustiveness and unreachable
/// patterns.
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// # mod cdn_legacy { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
/// use tencent_errors::code;
///
/// const EXISTS: dnspod::Code = code!(dnspod, "FailedOperation.DomainExists");
///
/// fn is_done(code: dnspod::Code) -> bool {
///     matches!(code, code!(dnspod, "FailedOperation.DomainExists") | code!(dnspod, "InvalidParameter.DomainRecordExist"))
/// }
///
/// assert!(is_done(EXISTS));
/// assert_eq!(code!(cdn_legacy, 4000).number(), Some(4000));
/// ```
///
/// A misspelt code, or one that was removed from the document, does not compile:
///
/// ```text
/// error: unknown error code `FailedOperation.DomainExist`: not among the 164 codes of docs-src/dnspod.md
///        did you mean `FailedOperation.DomainExists`?
///  --> src/main.rs:22:27
///    |
/// 22 |     let code = code!(dnspod, "FailedOperation.DomainExist");
///    |                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/// ```
#[macro_export]
macro_rules! code {
    (@ ($($path:tt)+) $code:tt) => { $($path)+::__codes!(primary $code; $($path)+) };
    (Code, $($code:tt)*) => { $crate::__private::usage! { code Code } };
    ($module:ident::Code, $($code:tt)*) => { $crate::__private::usage! { code $module::Code } };
    ($krate:ident::$module:ident::Code, $($code:tt)*) => { $crate::__private::usage! { code $krate::$module::Code } };
    ($($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__codes!(primary $code; $($path)::+) };
    ($($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__codes!(primary $sign $code; $($path)::+) };
    (:: $($path:ident)::+, $code:tt $(,)?) => { ::$($path)::+::__codes!(primary $code; ::$($path)::+) };
    (:: $($path:ident)::+, $sign:tt $code:tt $(,)?) => { ::$($path)::+::__codes!(primary $sign $code; ::$($path)::+) };
    ($($other:tt)*) => { $crate::__private::usage! { code $($other)* } };
}

/// Names an error code like [`code!`](crate::code), checked against the document when the program compiles, and gives its text: for programs
/// that have codes as text and want to keep it.
///
/// The text is the literal itself, so the macro works wherever a literal does: as an expression, in a `const`, and as a pattern. A number is
/// given as text. The symbol next to a number stays the symbol, and is found in [`ApiError::code_desc`](crate::ApiError::code_desc).
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// use tencent_errors::code_str;
///
/// const LOCKED: &str = code_str!(dnspod, "FailedOperation.DomainIsLocked");
///
/// fn is_done(code: &str) -> bool {
///     match code {
///         code_str!(dnspod, "FailedOperation.DomainExists") => true,
///         LOCKED => false,
///         _ => false,
///     }
/// }
///
/// assert!(is_done("FailedOperation.DomainExists"));
/// ```
#[macro_export]
macro_rules! code_str {
    (Code, $($code:tt)*) => { $crate::__private::usage! { code_str Code } };
    ($module:ident::Code, $($code:tt)*) => { $crate::__private::usage! { code_str $module::Code } };
    ($krate:ident::$module:ident::Code, $($code:tt)*) => { $crate::__private::usage! { code_str $krate::$module::Code } };
    ($($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__codes!(primary @ str $code; $($path)::+) };
    ($($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__codes!(primary @ str $sign $code; $($path)::+) };
    (:: $($path:ident)::+, $code:tt $(,)?) => { ::$($path)::+::__codes!(primary @ str $code; ::$($path)::+) };
    (:: $($path:ident)::+, $sign:tt $code:tt $(,)?) => { ::$($path)::+::__codes!(primary @ str $sign $code; ::$($path)::+) };
    ($($other:tt)*) => { $crate::__private::usage! { code_str $($other)* } };
}

/// Names a module code by its number: the number in parentheses at the start of an API 2.0 answer's `message`. See
/// [`code!`](crate::code).
///
/// ```
/// # mod cdn_legacy { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
/// use tencent_errors::module_code;
///
/// assert_eq!(module_code!(cdn_legacy, -9021).as_str(), "-9021");
/// ```
#[macro_export]
macro_rules! module_code {
    (@ ($($path:tt)+) $code:tt) => { $($path)+::__codes!(module $code; $($path)+) };
    (ModuleCode, $($code:tt)*) => { $crate::__private::usage! { module_code ModuleCode } };
    ($module:ident::ModuleCode, $($code:tt)*) => { $crate::__private::usage! { module_code $module::ModuleCode } };
    ($krate:ident::$module:ident::ModuleCode, $($code:tt)*) => { $crate::__private::usage! { module_code $krate::$module::ModuleCode } };
    ($($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__codes!(module $code; $($path)::+) };
    ($($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__codes!(module $sign $code; $($path)::+) };
    (:: $($path:ident)::+, $code:tt $(,)?) => { ::$($path)::+::__codes!(module $code; ::$($path)::+) };
    (:: $($path:ident)::+, $sign:tt $code:tt $(,)?) => { ::$($path)::+::__codes!(module $sign $code; ::$($path)::+) };
    ($($other:tt)*) => { $crate::__private::usage! { module_code $($other)* } };
}

/// Names several error codes, as an array. Each is written as in [`code!`](crate::code).
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// use tencent_errors::codes;
///
/// const HARMLESS: [dnspod::Code; 2] = codes![dnspod: "FailedOperation.DomainExists", "InvalidParameter.DomainRecordExist"];
///
/// assert!(HARMLESS.contains(&dnspod::Code::FailedOperation_DomainExists));
/// ```
#[macro_export]
macro_rules! codes {
    (@ $path:tt $($code:tt)*) => { [$($crate::code!(@ $path $code)),*] };
    ($($path:ident)::+: $($code:tt),+ $(,)?) => { $crate::codes!(@ ($($path)::+) $($code)+) };
    ($($path:ident)::+: $($code:literal),+ $(,)?) => { $crate::codes!(@ ($($path)::+) $($code)+) };
    (:: $($path:ident)::+: $($code:tt),+ $(,)?) => { $crate::codes!(@ (:: $($path)::+) $($code)+) };
    (:: $($path:ident)::+: $($code:literal),+ $(,)?) => { $crate::codes!(@ (:: $($path)::+) $($code)+) };
    ($($other:tt)*) => { $crate::__private::usage! { codes $($other)* } };
}

/// Names several module codes, as an array. Each is written as in [`module_code!`](crate::module_code).
///
/// ```
/// # mod cdn_legacy { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
/// use tencent_errors::module_codes;
///
/// assert_eq!(module_codes![cdn_legacy: -9021, 1001].map(|code| code.number().unwrap()), [-9021, 1001]);
/// ```
#[macro_export]
macro_rules! module_codes {
    (@ $path:tt $($code:tt)*) => { [$($crate::module_code!(@ $path $code)),*] };
    ($($path:ident)::+: $($code:tt),+ $(,)?) => { $crate::module_codes!(@ ($($path)::+) $($code)+) };
    ($($path:ident)::+: $($code:literal),+ $(,)?) => { $crate::module_codes!(@ ($($path)::+) $($code)+) };
    (:: $($path:ident)::+: $($code:tt),+ $(,)?) => { $crate::module_codes!(@ (:: $($path)::+) $($code)+) };
    (:: $($path:ident)::+: $($code:literal),+ $(,)?) => { $crate::module_codes!(@ (:: $($path)::+) $($code)+) };
    ($($other:tt)*) => { $crate::__private::usage! { module_codes $($other)* } };
}
