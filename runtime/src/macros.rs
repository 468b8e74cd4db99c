//! The macros that users call, as macros by example: they know the crate's own path, whatever the user calls it, and hand it on.

/// Reads an error-code document when the program compiles, and expands to its codes as enums.
///
/// ```text
/// pub mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// ```
///
/// The path is relative to the folder of your `Cargo.toml`. The document is Markdown with pipe tables or HTML tables, as Tencent
/// Cloud publishes it; or, if its name ends in `.html` or `.htm`, the page as a browser saves it. The macro recognises error-code tables
/// by their headers. The crate is rebuilt when the document changes.
/// One call to a module: what it writes has fixed names.
///
/// # What it writes
///
/// An enum `Code` with a variant for each code, and an enum `ModuleCode` where the document has a table of module codes (the numbers
/// in parentheses at the start of a legacy answer's `message`). A variant is named as its code, with `_` for what no identifier
/// takes and an `E` before a number: `FailedOperation_DomainExists`, `E4000`, `E_9021` for -9021. Both enums have the methods of
/// [`ErrorCode`](crate::ErrorCode) inherently, most of them `const`, and:
///
/// * `ALL`, `COUNT`, `DOCUMENT`;
/// * `range_of(number)`: the range of codes, such as 4000-7000, that the document describes in one row;
/// * `ModuleCode::code()`, where the document pairs module codes with codes;
/// * `Display` (`code: description`, with `{:#}` the solution too), `Debug` (the code), `FromStr`, `TryFrom<&str>`, `TryFrom<i64>` where
///   codes are numbers, `AsRef<str>`, `PartialEq<str>`, `Into<&'static str>`, `Ord`, `Hash`; under the feature `serde` also
///   `Serialize` (the code as text) and `Deserialize` (from text or number).
///
/// A code in several rows is one variant; what its rows say is kept, the first one first ([`rows`](crate::ErrorCode::rows)).
///
/// # Options
///
/// Behind the path, separated by commas:
///
/// | option | what it does |
/// |---|---|
/// | `name = DnspodCode` | names the enum of codes |
/// | `module_name = DnspodModule` | names the enum of module codes |
/// | `export` | [`code!`](crate::code) works with this document in other crates too; `export = dnspod` names the hidden macros for it |
/// | `rename { "IB-0013" => IB_0013_2 }` | names variants, where two codes become one identifier |
/// | `skip = ["see below"]` | leaves out the rows with these code cells |
/// | `columns(code = "编号", solution = "办法")` | tells columns by their headers: `code`, `module`, `name`, `description`, `message`, `cause`, `solution`, `kind` |
/// | `tables("业务错误码")` | takes only the tables under these headings |
/// | `duplicates = warn` | warns where two rows say different things of one code; `deny` makes it an error |
///
/// An option that matches nothing is an error, so that options don't outlive what they were for. `duplicates` is `merge` by
/// default, which says nothing: in about every fifth document of Tencent's some code has two texts, often but for a full stop, and whoever
/// uses the document can't change that.
///
/// # Errors
///
/// What is wrong with the document is one compile error at the path, which lists all of it as `path:line:column`: a file that is missing
/// or not UTF-8, no table of error codes, and every row of such a table that is neither a code nor a range nor a note such as 其他.
#[macro_export]
macro_rules! tencent_errors {
    () => {
        ::core::compile_error! { "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`" }
    };
    ($($input:tt)*) => {
        #[cfg(not(doc))]
        $crate::__private::document! { $crate, $($input)* }
        // With what only a reader of the documentation has a use for.
        #[cfg(doc)]
        $crate::__private::document! { $crate rustdoc, $($input)* }
    };
}

/// An error code, written as the documents write it and checked against the document when the program compiles.
///
/// It takes the module in which [`tencent_errors!`](crate::tencent_errors) stands, and a code: a text, or a number where the
/// document has numbers; the symbol that stands beside a number in the document does as well. It stands wherever the variant itself
/// may: as an expression, in a `const`, and as a pattern, where checks for exhaustiveness and unreachable patterns work as ever.
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("../docs-src/dnspod.md"); }
/// # mod cdn_legacy { tencent_errors::tencent_errors!("../docs-src/cdn-legacy.md"); }
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
/// A misspelt code, or one that has left the document, does not compile:
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
    (@ ($($path:tt)+) $code:tt) => { $($path)+::__code!($code; $($path)+) };
    ($($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__code!($code; $($path)::+) };
    ($($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__code!($sign $code; $($path)::+) };
    (:: $($path:ident)::+, $code:tt $(,)?) => { ::$($path)::+::__code!($code; ::$($path)::+) };
    (:: $($path:ident)::+, $sign:tt $code:tt $(,)?) => { ::$($path)::+::__code!($sign $code; ::$($path)::+) };
}

/// A module code by its number, as in [`code!`](crate::code): the number in parentheses at the start of a legacy answer's `message`.
///
/// ```
/// # mod cdn_legacy { tencent_errors::tencent_errors!("../docs-src/cdn-legacy.md"); }
/// use tencent_errors::module_code;
///
/// assert_eq!(module_code!(cdn_legacy, -9021).as_str(), "-9021");
/// ```
#[macro_export]
macro_rules! module_code {
    (@ ($($path:tt)+) $code:tt) => { $($path)+::__module_code!($code; $($path)+) };
    ($($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__module_code!($code; $($path)::+) };
    ($($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__module_code!($sign $code; $($path)::+) };
    (:: $($path:ident)::+, $code:tt $(,)?) => { ::$($path)::+::__module_code!($code; ::$($path)::+) };
    (:: $($path:ident)::+, $sign:tt $code:tt $(,)?) => { ::$($path)::+::__module_code!($sign $code; ::$($path)::+) };
}

/// Several error codes as an array, each as in [`code!`](crate::code).
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("../docs-src/dnspod.md"); }
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
}

/// Several module codes as an array, each as in [`module_code!`](crate::module_code).
///
/// ```
/// # mod cdn_legacy { tencent_errors::tencent_errors!("../docs-src/cdn-legacy.md"); }
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
}
