//! Defines the macros that users call. They are macros by example, because these know the path of this crate under any name that the
//! user gives it (`$crate`), and pass it on.

/// Reads an error-code document when the program compiles, and writes its codes as enums.
///
/// ```text
/// pub mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// ```
///
/// The path is relative to the folder of your `Cargo.toml`. The crate is rebuilt when the document changes. Write one call per
/// module, because the generated items have fixed names.
///
/// The document is Markdown with pipe tables or HTML tables, as Tencent Cloud publishes it. A file whose name ends in `.html` or
/// `.htm` is read as HTML: save the page in your browser ("Webpage, Complete"), and point the macro at the file. The macro recognises
/// error-code tables by their headers, in six languages, and by Tencent's own codes in any other language.
///
/// # Generated items
///
/// The macro writes an enum `Code` with a variant for each code. If the document has a table of module codes (the numbers in
/// parentheses at the start of a legacy answer's `message`), it writes an enum `ModuleCode` too. A variant is named after its code,
/// with `_` for each character that no identifier takes, and an `E` before a number: `FailedOperation_DomainExists`, `E4000`, `E_9021`
/// for -9021. Both enums have the methods of [`ErrorCode`](crate::ErrorCode) as inherent methods, most of them `const`, and:
///
/// * `ALL`, `COUNT`, `DOCUMENT`;
/// * `range_of(number)`: the range of codes, such as 4000-7000, that the document describes in one row;
/// * `ModuleCode::code()`, where the document pairs module codes with codes;
/// * `Display` (`code: description`, and with `{:#}` the solution too), `Debug` (the code), `FromStr`, `TryFrom<&str>`,
///   `TryFrom<i64>` where codes are numbers, `AsRef<str>`, `PartialEq<str>`, `Into<&'static str>`, `Ord`, `Hash`; with the feature
///   `serde` also `Serialize` (the code as text) and `Deserialize` (from text or number).
///
/// A code in several rows is one variant. [`rows`](crate::ErrorCode::rows) returns what each of them says; the other methods return what
/// the first one says.
///
/// # Options
///
/// Options follow the path, separated by commas:
///
/// | option | what it does |
/// |---|---|
/// | `name = DnspodCode` | names the enum of codes |
/// | `module_name = DnspodModule` | names the enum of module codes |
/// | `export` | lets other crates use [`code!`](crate::code) with this document; `export = dnspod` names the hidden macros for it |
/// | `rename { "IB-0013" => IB_0013_2 }` | names variants, where two codes become one identifier |
/// | `skip = ["see below"]` | leaves out the rows with these code cells |
/// | `columns(code = "编号", solution = "办法")` | names columns by header: `code`, `module`, `name`, `description`, `message`, `cause`, `solution`, `kind` |
/// | `tables("业务错误码")` | reads only the tables under these headings |
/// | `duplicates = warn` | warns where two rows of a code contradict each other; `deny` makes it an error |
///
/// An option that matches nothing is an error, so that no option outlives its purpose. The default of `duplicates` is `merge`, which
/// reports nothing: in about one document of five, some code has two texts, which often differ by a full stop, and the user of a
/// document can't change that.
///
/// # Errors
///
/// All problems of a document are one compile error at the path, which lists each as `path:line:column`: a missing file, a
/// file that is not UTF-8, a document without error codes, and each row of an error-code table that is neither a code nor a range of
/// codes nor a note such as 其他.
#[macro_export]
macro_rules! tencent_errors {
    () => {
        ::core::compile_error! { "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`" }
    };
    ($($input:tt)*) => {
        #[cfg(not(doc))]
        $crate::__private::document! { $crate, $($input)* }
        // `rustdoc` adds what only the documentation shows.
        #[cfg(doc)]
        $crate::__private::document! { $crate rustdoc, $($input)* }
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

/// Names a module code by its number: the number in parentheses at the start of a legacy answer's `message`. See
/// [`code!`](crate::code).
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

/// Names several error codes, as an array. Each is written as in [`code!`](crate::code).
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

/// Names several module codes, as an array. Each is written as in [`module_code!`](crate::module_code).
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
