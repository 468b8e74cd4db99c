//! The shape of a language's file: a list of words for each thing that the reader must recognise in a header, a heading or a code cell.

/// Words, in the form in which they are compared: lower case, without spaces, underscores and accents (`codigodeerro`). A test says which
/// word isn't, and how to write it.
pub(super) type Words = &'static [&'static str];

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

/// The words of a language. Where a list has nothing to hold, it is empty: `&[]`.
///
/// "Headers" are whole headers of columns; "words" may be anywhere in a header.
pub(super) struct Language {
    /// The scripts that it is written in.
    pub(super) scripts: u8,
    pub(super) order: Order,

    // Error codes
    /// "Error code", "return code", "warning code" … in every spelling. A column under it holds error codes, a heading with it speaks of
    /// them; other words may come before it (or after it, where the code comes first).
    pub(super) codes: Words,
    /// Words that may come with one of `codes` and change nothing: "error code ID", "error code list".
    pub(super) of_any: Words,
    /// Words that make it the number of the code: "error code value".
    pub(super) of_numbers: Words,
    /// Words that make it the symbol of the code: "error code name".
    pub(super) of_symbols: Words,
    /// Headers for symbols of codes that are not made in this way.
    pub(super) code_symbols: Words,
    /// "Module", which makes it the code of a module.
    pub(super) modules: Words,
    /// "Business": headings over codes of modules also say "business error codes".
    pub(super) business: Words,
    /// More words by which a heading or a paragraph speaks of error codes: "response code".
    pub(super) context: Words,

    // Words that mean error codes only where a heading or a paragraph says so
    /// "Status code": HTTP's.
    pub(super) status_codes: Words,
    /// How headers with "HTTP" end that are of status codes: "code", "status".
    pub(super) status_ends: Words,
    /// Headers for codes of any sort: "code", "error", "enumeration value".
    pub(super) generic: Words,
    /// Headers for numbers of any sort: "value".
    pub(super) generic_numbers: Words,
    /// Headers for symbols of any sort: "symbol".
    pub(super) generic_symbols: Words,

    // The other columns of error codes
    /// Headers for symbols next to codes: "name", "macro", "event".
    pub(super) symbols: Words,
    /// Words for them: "constant".
    pub(super) symbol_words: Words,
    /// Headers for what may be a symbol or a message: "error message". The cells tell.
    pub(super) prompts: Words,
    /// Headers for messages.
    pub(super) messages: Words,
    /// Words for them: "message".
    pub(super) message_words: Words,
    /// Headers for descriptions.
    pub(super) descriptions: Words,
    /// Words for them: "description", "meaning".
    pub(super) description_words: Words,
    /// Headers for kinds of errors: "error type", "category".
    pub(super) kinds: Words,
    /// Words for causes: "cause", "reason".
    pub(super) cause_words: Words,
    /// Words for solutions: "solution", "handling", "recommended". A header that also has a word for causes is of both.
    pub(super) solution_words: Words,
    /// Headers that none of these lists should take for theirs.
    pub(super) others: Words,

    // Tables that are not of error codes
    /// Headers that only parameters have: "type", "required", "default".
    pub(super) types: Words,
    /// Words for them: "required".
    pub(super) type_words: Words,
    /// Words for parameters and the like: "parameter", "field", "function".
    pub(super) parameter_words: Words,

    // Code cells
    /// Words for all codes that a table does not name: "others", "default".
    pub(super) catch_alls: Words,
    /// Words for no code: "none".
    pub(super) no_codes: Words,
}
