//! The note in the head of a snapshot: where it comes from, as a comment that readers don't see.

use super::source::is_address;

const START: &str = "<!-- tencent-errors import:";
const END: &str = "-->";

/// Where a snapshot comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Note {
    /// The product, if it comes from the error centre's file.
    pub(super) product: Option<String>,
    /// The language tag of its texts.
    pub(super) language: Option<String>,
    /// The day of the source, such as `2026-08-21`.
    pub(super) date: Option<String>,
    /// The address of the source, if it is not that of the error centre's file.
    pub(super) from: Option<String>,
}

impl Note {
    /// Takes the note off a snapshot, and returns it with the rest; `None` if it has no note.
    pub(super) fn split(text: &str) -> Option<(Note, &str)> {
        let rest = text.trim_start_matches('\u{feff}').strip_prefix(START)?;
        let (fields, rest) = rest.split_once(END)?;
        let field = |name| {
            let mut fields = fields.split_whitespace().filter_map(|field| field.split_once('='));
            fields.rfind(|(own, _)| *own == name).map(|(_, value)| value.to_owned())
        };
        let from = field("from").filter(|address| is_address(address));
        let note = Note { product: field("product"), language: field("language"), date: field("date"), from };
        let is_known = note.product.is_some() || note.from.is_some();
        is_known.then(|| (note, rest.trim_start_matches(['\r', '\n'])))
    }

    /// Returns the snapshot with this note.
    pub(super) fn before(&self, markdown: &str) -> String {
        let Note { product, language, date, from } = self;
        let fields = [("product", product), ("language", language), ("date", date), ("from", from)];
        // In an address, `%3E` means the same as `>`, and it can't end the comment.
        let field =
            |(name, value): (_, &Option<String>)| Some(format!(" {name}={}", value.as_ref()?.replace('>', "%3E")));
        let fields: String = fields.into_iter().filter_map(field).collect();
        format!("{START}{fields} {END}\n\n{markdown}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_reads_back() {
        let note = Note {
            product: Some("dnspod".to_owned()),
            language: Some("zh".to_owned()),
            date: Some("2026-08-21".to_owned()),
            from: None,
        };
        let text = note.before("# x\n");
        assert_eq!(text, "<!-- tencent-errors import: product=dnspod language=zh date=2026-08-21 -->\n\n# x\n");
        assert_eq!(Note::split(&text), Some((note.clone(), "# x\n")));
        assert_eq!(Note::split(&text.replace('\n', "\r\n")), Some((note, "# x\r\n")));
    }

    #[test]
    fn an_address_does_not_end_the_comment() {
        let note = Note { from: Some("https://x.cn/a-->b".to_owned()), ..Note::default() };
        let text = note.before("# x\n");
        let read = Note::split(&text).map(|(note, rest)| (note.from.unwrap_or_default(), rest));
        assert_eq!(read, Some(("https://x.cn/a--%3Eb".to_owned(), "# x\n")));
    }

    #[test]
    fn other_comments_are_not_notes() {
        for text in [
            "",
            "# x",
            "<!-- x -->",
            "<!-- tencent-errors import: -->",
            "<!-- tencent-errors import: product=x",
            "x\n<!-- tencent-errors import: product=x -->",
            "<!-- tencent-errors import: from=/etc/passwd -->",
        ] {
            assert_eq!(Note::split(text), None, "{text}");
        }
    }
}
