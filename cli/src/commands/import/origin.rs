//! The origin of a snapshot: where it comes from, in a comment in its head that readers don't see.

use super::source::is_address;

const START: &str = "<!-- tencent-errors import:";
const END: &str = "-->";

/// Where a snapshot comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Origin {
    /// The product, if it comes from the error centre's file.
    pub(super) product: Option<String>,
    /// The language tag of its texts.
    pub(super) language: Option<String>,
    /// The day of the source, such as `2026-08-21`.
    pub(super) date: Option<String>,
    /// The address of the source, if it is not that of the error centre's file.
    pub(super) from: Option<String>,
}

impl Origin {
    /// Takes the origin off a snapshot, and returns it with the rest; `None` if it names none.
    pub(super) fn split(text: &str) -> Option<(Origin, &str)> {
        let rest = text.trim_start_matches('\u{feff}').strip_prefix(START)?;
        let (fields, rest) = rest.split_once(END)?;
        let field = |name| {
            let mut fields = fields.split_whitespace().filter_map(|field| field.split_once('='));
            fields.rfind(|(own, _)| *own == name).map(|(_, value)| value.to_owned())
        };
        let from = field("from").filter(|address| is_address(address));
        let origin = Origin { product: field("product"), language: field("language"), date: field("date"), from };
        let is_known = origin.product.is_some() || origin.from.is_some();
        is_known.then(|| (origin, rest.trim_start_matches(['\r', '\n'])))
    }

    /// Returns the snapshot with this origin.
    pub(super) fn before(&self, markdown: &str) -> String {
        let Origin { product, language, date, from } = self;
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
    fn an_origin_reads_back() {
        let origin = Origin {
            product: Some("dnspod".to_owned()),
            language: Some("zh".to_owned()),
            date: Some("2026-08-21".to_owned()),
            from: None,
        };
        let text = origin.before("# x\n");
        assert_eq!(text, "<!-- tencent-errors import: product=dnspod language=zh date=2026-08-21 -->\n\n# x\n");
        assert_eq!(Origin::split(&text), Some((origin.clone(), "# x\n")));
        assert_eq!(Origin::split(&text.replace('\n', "\r\n")), Some((origin, "# x\r\n")));
    }

    #[test]
    fn an_address_does_not_end_the_comment() {
        let origin = Origin { from: Some("https://x.cn/a-->b".to_owned()), ..Origin::default() };
        let text = origin.before("# x\n");
        let read = Origin::split(&text).map(|(origin, rest)| (origin.from.unwrap_or_default(), rest));
        assert_eq!(read, Some(("https://x.cn/a--%3Eb".to_owned(), "# x\n")));
    }

    #[test]
    fn other_comments_are_not_origins() {
        for text in [
            "",
            "# x",
            "<!-- x -->",
            "<!-- tencent-errors import: -->",
            "<!-- tencent-errors import: product=x",
            "x\n<!-- tencent-errors import: product=x -->",
            "<!-- tencent-errors import: from=/etc/passwd -->",
        ] {
            assert_eq!(Origin::split(text), None, "{text}");
        }
    }
}
