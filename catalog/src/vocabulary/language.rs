//! The shape of a language's file: a list of words for each thing that the reader must recognise in a header, a heading or a code cell.

/// Words in the form in which they are compared: lower case, without spaces, underscores and accents (`codigodeerro`). A test says which word
/// isn't, and how to write it.
pub(super) type Words = &'static [&'static str];

/// The meaning of a column's header. Where parts of a header mean several things, the first one here counts: a "Handling Method" is not a
/// parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// Error codes, without doubt.
    Code,
    /// The numbers of error codes: 错误码值.
    CodeNumber,
    /// The symbols of error codes: 错误码名称.
    CodeSymbol,
    /// The codes of a module, next to the public ones or in their place.
    Module,
    /// HTTP status codes, or error codes where the context says so.
    Http,
    /// Codes of any sort, error codes where the context says so: "code", "error", "enumeration value".
    Generic,
    /// Numbers of any sort: "value".
    GenericNumber,
    /// Symbols of any sort: "symbol".
    GenericSymbol,
    /// What to do about the error: "solution", "handling", "recommended". With a word for causes, it is [`Word::CauseAndSolution`].
    Solution,
    CauseAndSolution,
    /// Parameters of an API, "parameter", "field", "function": such a table's generic words don't mean error codes.
    Parameter,
    /// What only tables of parameters have: a type, a default, whether the parameter is required.
    Type,
    /// Symbols next to codes, but never codes by themselves: "name", "macro", "event", "constant".
    Symbol,
    Cause,
    /// "Description", "meaning".
    Description,
    Message,
    /// Names where the cells are identifiers, messages otherwise: 英文提示, "Error Message".
    Prompt,
    /// Kinds of errors: "error type", "category".
    Kind,
    /// Notes, dates, products: text that no other role takes.
    Other,
}

/// Where the word for "error" is in the language's words for "error code", and with it what else is said of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// The code comes last: "module error code", 模块错误码.
    CodeLast,
    /// The code comes first: "código de erro do módulo".
    CodeFirst,
}

/// Letters as scripts have them, to be joined by `|`. A language's words are looked for only in texts with such letters.
pub(super) const LATIN: u8 = 1;
pub(super) const HAN: u8 = 2;
pub(super) const KANA: u8 = 4;
pub(super) const HANGUL: u8 = 8;
/// All other letters: Cyrillic, Thai …
pub(super) const OTHER: u8 = 16;

/// The words of a language.
pub(super) struct Language {
    /// The scripts that it is written in.
    pub(super) scripts: u8,
    pub(super) order: Order,

    /// "Error code", "return code", "warning code" … in every spelling. A column under it holds error codes, a heading with it speaks of
    /// them; other words may come before it (or after it, where the code comes first).
    pub(super) codes: Words,
    /// Words that may come with one of `codes` and change nothing: "error code ID", "error code list".
    pub(super) of_any: Words,
    /// Words that make it the number of the code: "error code value".
    pub(super) of_numbers: Words,
    /// Words that make it the symbol of the code: "error code name".
    pub(super) of_symbols: Words,
    /// "Module", which makes it the code of a module.
    pub(super) modules: Words,
    /// "Business": headings over codes of modules also say "business error codes".
    pub(super) business: Words,
    /// More words by which a heading or a paragraph speaks of error codes: "response code".
    pub(super) context: Words,
    /// "Status code": HTTP's.
    pub(super) status_codes: Words,
    /// How headers with "HTTP" end that are of status codes: "code", "status".
    pub(super) status_ends: Words,

    /// Whole headers of columns, by what they mean.
    pub(super) headers: &'static [(Word, Words)],
    /// Words that may be anywhere in a header, by what they make of it, in the order of [`Word`].
    pub(super) parts: &'static [(Word, Words)],

    /// Code cells that hold no code, or mean all codes that the table does not name: "none", "others", "default".
    pub(super) notes: Words,
}
