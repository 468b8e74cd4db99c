//! Recognises a document's format by its name, and decodes its bytes.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// How a document is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Markdown: CommonMark with pipe tables and blocks of HTML.
    #[default]
    Markdown,
    /// An HTML page, from the first byte to the last, as a browser saves it.
    Html,
}

impl Format {
    /// Returns the format of a file: `.html` and `.htm`, in any case, are HTML; everything else is Markdown.
    pub fn of(path: impl AsRef<Path>) -> Self {
        let is_html = |ending: &OsStr| ["html", "htm"].iter().any(|html| ending.eq_ignore_ascii_case(html));
        if path.as_ref().extension().is_some_and(is_html) { Format::Html } else { Format::Markdown }
    }

    /// Returns the text of a document, which must be UTF-8.
    ///
    /// An HTML page may name another encoding, in a byte order mark or in a `<meta charset>` among its first 1,024 bytes
    /// (<https://html.spec.whatwg.org/#determining-the-character-encoding>). It is refused if it has bytes that aren't ASCII, even if they
    /// happen to be UTF-8.
    ///
    /// # Errors
    ///
    /// [`NotUtf8`], with the place of the first byte that is wrong.
    pub fn text(self, bytes: &[u8]) -> Result<&str, NotUtf8> {
        if let Some(encoding) = marked(bytes) {
            return Err(NotUtf8 { offset: 0, line: 1, encoding: Some(encoding.to_owned()) });
        }
        let named = match self {
            Format::Html if !bytes.starts_with(UTF8_MARK) => named(bytes),
            _ => None,
        };
        let text = str::from_utf8(bytes);
        let wrong = match (&named, &text) {
            (_, Err(error)) => Some(error.valid_up_to()),
            (Some(_), Ok(_)) => bytes.iter().position(|byte| !byte.is_ascii()),
            (None, Ok(_)) => None,
        };
        match (wrong, text) {
            (None, Ok(text)) => Ok(text),
            (offset, _) => Err(NotUtf8::at(offset.unwrap_or_default(), bytes, named)),
        }
    }
}

/// The error of a document that is not in UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotUtf8 {
    /// The offset of the first byte that is not UTF-8, or not ASCII where the document names another encoding.
    pub offset: usize,
    /// The line of that byte, from 1.
    pub line: u32,
    /// The encoding that the document names, in lower case.
    pub encoding: Option<String>,
}

impl NotUtf8 {
    fn at(offset: usize, bytes: &[u8], encoding: Option<String>) -> Self {
        let before = bytes.get(..offset).unwrap_or_default();
        let lines = memchr::memchr_iter(b'\n', before).count();
        NotUtf8 { offset, line: u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1), encoding }
    }
}

impl fmt::Display for NotUtf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the document is not UTF-8, from byte {} on; ", self.offset)?;
        match self.encoding.as_deref() {
            Some("gb2312" | "gbk" | "gb18030") | None => {
                let named = self.encoding.as_deref().map(|name| format!("it names `{name}`"));
                let why = named.as_deref().unwrap_or("older pages come in GB18030");
                write!(f, "{why}: convert it, for instance with `iconv -f GB18030 -t UTF-8`")?;
            }
            Some(name) => write!(f, "it names `{name}`: convert it, for instance with `iconv -f {name} -t UTF-8`")?,
        }
        if self.encoding.is_some() && self.offset > 0 {
            f.write_str(", and change its `<meta charset>`")?;
        }
        Ok(())
    }
}

impl std::error::Error for NotUtf8 {}

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns the other encoding that a byte order mark names.
fn marked(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, ..] => Some("utf-16le"),
        [0xfe, 0xff, ..] => Some("utf-16be"),
        [0x84, 0x31, 0x95, 0x33, ..] => Some("gb18030"),
        _ => None,
    }
}

/// Returns the other encoding that a `<meta>` names. UTF-16 means UTF-8 here, as in the standard.
fn named(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    // The emitter is that of the reader: another would be compiled in addition.
    let mut tokens = Tokenizer::new_with_emitter(head.as_str(), DefaultEmitter::<usize>::new_with_span());
    let name = tokens.find_map(|Ok(token)| match token {
        Token::StartTag(tag) if *tag.name == b"meta"[..] => charset(&tag),
        _ => None,
    })?;
    let is_utf8 = matches!(&*name, "utf-8" | "utf8" | "unicode-1-1-utf-8" | "utf-16" | "utf-16le" | "utf-16be");
    (!is_utf8).then_some(name)
}

/// Returns the encoding that a `<meta>` names: in `charset`, or in `content` if it has `http-equiv`. A text that can't be the name of an encoding
/// doesn't count.
fn charset(tag: &StartTag<usize>) -> Option<String> {
    let attribute = |name: &[u8]| Some(String::from_utf8_lossy(tag.attributes.get(name)?).into_owned());
    let in_content = || {
        let content = attribute(b"http-equiv").and_then(|_| attribute(b"content"))?;
        let (_, value) = content.split_once("charset")?;
        let value = value.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        value.split([' ', '\t', '\n', '"', '\'', ';']).next().map(str::to_owned)
    };
    let is_name =
        |name: &String| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.:".contains(&b));
    attribute(b"charset").or_else(in_content).filter(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_extension() {
        for path in ["a.html", "b/c.HTM", "x.md.html"] {
            assert_eq!(Format::of(path), Format::Html, "{path}");
        }
        for path in ["a.md", "html", ".html", "a.html.md", "a", ""] {
            assert_eq!(Format::of(path), Format::Markdown, "{path}");
        }
    }

    /// Returns the place and the named encoding of what can't be read.
    fn refused(format: Format, bytes: &[u8]) -> Option<(usize, u32, Option<String>)> {
        format.text(bytes).err().map(|error| (error.offset, error.line, error.encoding))
    }

    #[test]
    fn a_document_is_utf8() {
        for format in [Format::Markdown, Format::Html] {
            assert_eq!(format.text("错误码".as_bytes()), Ok("错误码"));
            assert_eq!(refused(format, b"a\nb\xff"), Some((3, 2, None)));
            assert_eq!(refused(format, b"\xff\xfea\0"), Some((0, 1, Some("utf-16le".to_owned()))));
            assert_eq!(refused(format, b"\xfe\xff\0a"), Some((0, 1, Some("utf-16be".to_owned()))));
            assert_eq!(refused(format, b"\x84\x31\x95\x33\xc4"), Some((0, 1, Some("gb18030".to_owned()))));
        }
    }

    #[test]
    fn a_page_may_name_another_encoding() {
        let gbk = Some("gbk".to_owned());
        for head in [
            "<meta charset=gbk>",
            "<META CHARSET = 'GBK' />",
            "<meta name=x><meta http-equiv=Content-Type content=\"text/html; charset=gbk\">",
            "<!-- <meta charset=utf-8> --><meta charset=\"gbk\"/>",
        ] {
            assert_eq!(
                refused(Format::Html, format!("{head}\n错").as_bytes()),
                Some((head.len() + 1, 2, gbk.clone())),
                "{head}"
            );
            assert_eq!(refused(Format::Html, format!("{head}\nx").as_bytes()), None, "{head}");
            assert_eq!(refused(Format::Html, format!("\u{feff}{head}错").as_bytes()), None, "{head}");
            assert_eq!(refused(Format::Markdown, format!("{head}错").as_bytes()), None, "{head}");
        }
        for head in [
            "<meta charset=utf-8>",
            "<meta charset='UTF8'>",
            "<meta charset>",
            "<meta charset=''>",
            "<p>charset=gbk",
            "<meta charset=$(x)>",
            "<meta name=description content='a page with charset=gbk'>",
            "<meta data-charset=gbk>",
        ] {
            assert_eq!(refused(Format::Html, format!("{head}错").as_bytes()), None, "{head}");
        }
        let late = format!("{}<meta charset=gbk>错", " ".repeat(1024));
        assert_eq!(refused(Format::Html, late.as_bytes()), None);
    }

    #[test]
    fn messages_say_what_to_do() {
        let message = |bytes: &[u8]| Format::Html.text(bytes).unwrap_err().to_string();
        assert_eq!(
            message(b"a\xc4"),
            "the document is not UTF-8, from byte 1 on; older pages come in GB18030: convert it, for instance with \
             `iconv -f GB18030 -t UTF-8`"
        );
        assert_eq!(
            message(b"<meta charset=big5>\xa4"),
            "the document is not UTF-8, from byte 19 on; it names `big5`: convert it, for instance with \
             `iconv -f big5 -t UTF-8`, and change its `<meta charset>`"
        );
        assert_eq!(
            message(b"\xff\xfe"),
            "the document is not UTF-8, from byte 0 on; it names `utf-16le`: convert it, for instance with \
             `iconv -f utf-16le -t UTF-8`"
        );
    }
}
