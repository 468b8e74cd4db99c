//! Recognises a document's format by its name, and decodes its bytes.

use std::fmt;
use std::path::Path;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::problem::one_based;

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
        Self::by_ending(path.as_ref()).unwrap_or_default()
    }

    /// Returns the format of documents with the file's ending, in any case.
    pub(crate) fn by_ending(file: &Path) -> Option<Self> {
        match file.extension()?.to_ascii_lowercase().to_str()? {
            "md" | "markdown" => Some(Format::Markdown),
            "html" | "htm" => Some(Format::Html),
            _ => None,
        }
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
        let mark = marked(bytes);
        let named = Some(bytes).filter(|_| self == Format::Html && mark.is_none()).and_then(named);
        let offset = match str::from_utf8(bytes) {
            _ if mark.is_some() => 0,
            Err(error) => error.valid_up_to(),
            Ok(text) => match named.as_ref().and_then(|_| bytes.iter().position(|byte| !byte.is_ascii())) {
                Some(offset) => offset,
                None => return Ok(text),
            },
        };
        let line = one_based(bytes.iter().take(offset).filter(|byte| **byte == b'\n').count());
        Err(NotUtf8 { offset, line, encoding: mark.map(str::to_owned).or(named) })
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

impl fmt::Display for NotUtf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.encoding.as_deref();
        let charset = name.filter(|name| !matches!(*name, "gb2312" | "gbk" | "gb18030")).unwrap_or("GB18030");
        let why = name.map_or("older pages come in GB18030".to_owned(), |name| format!("it names `{name}`"));
        let convert = format!("convert it, for instance with `iconv -f {charset} -t UTF-8`");
        write!(f, "the document is not UTF-8, from byte {} on; {why}: {convert}", self.offset)?;
        if self.encoding.is_some() && self.offset > 0 {
            f.write_str(", and change its `<meta charset>`")?;
        }
        Ok(())
    }
}

impl std::error::Error for NotUtf8 {}

/// Returns the other encoding that a byte order mark names.
fn marked(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, ..] => Some("utf-16le"),
        [0xfe, 0xff, ..] => Some("utf-16be"),
        [0x84, 0x31, 0x95, 0x33, ..] => Some("gb18030"),
        _ => None,
    }
}

/// Returns the other encoding that a `<meta>` names, unless a byte order mark says that it is UTF-8. UTF-16 means UTF-8 here, as in the standard.
fn named(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with("\u{feff}".as_bytes()) {
        return None;
    }
    let head = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    // The emitter is that of `html`: another would be compiled in addition.
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
