//! The errors of COS and CI, which are XML: by example, and compared with quick-xml's own reader for serde.

use tencent_errors::{ApiError, BadEnvelopeKind};

#[track_caller]
fn bad(body: &str) -> (BadEnvelopeKind, usize) {
    let bad = ApiError::parse(body.as_bytes()).expect_err(body);
    (bad.kind(), bad.offset())
}

/// With and without the feature.
#[test]
fn pages_are_not_answers() {
    for body in [
        "<!DOCTYPE html><html><body><Error><Code>A</Code></Error></body></html>",
        "<html>",
        "<ListBucketResult><Name>x</Name></ListBucketResult>",
        "<Errors><Code>A</Code></Errors>",
        "<error><Code>A</Code></error>",
        "<?xml version='1.0'?><!-- <Error> --><x/>",
        "<?xml",
        "<!--",
        "<",
        "<:",
    ] {
        assert_eq!(bad(body), (BadEnvelopeKind::Html, 0), "{body}");
    }
}

#[cfg(not(feature = "xml"))]
#[test]
fn the_feature_is_named() {
    for body in ["<Error>", "<?xml version='1.0'?>\n<!-- x --><Error/>", "<x:Error a='>'>", "<!DOCTYPE Error>\n<Error>"]
    {
        assert_eq!(bad(body), (BadEnvelopeKind::Xml, 0), "{body}");
        assert!(ApiError::parse(body.as_bytes()).unwrap_err().to_string().contains("feature `xml`"));
    }
}

#[cfg(feature = "xml")]
mod with_the_feature {
    use proptest::collection::vec;
    use proptest::prelude::{ProptestConfig, any, proptest};
    use serde::Deserialize;
    use tencent_errors::{Answer, Class};

    use super::*;

    const COS: &str = "<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n\t<Code>NoSuchKey</Code>\n\t<Message>The specified key \
                       does not exist.</Message>\n\t<Resource>examplebucket-1250000000/x</Resource>\n\t<RequestId>NjQw</RequestId>\n</Error>\n";

    #[track_caller]
    fn error(body: &str) -> [Option<String>; 3] {
        let answer = Answer::parse(body.as_bytes()).expect(body);
        let error = answer.into_error().expect(body);
        [Some(error.code()), Some(error.raw_message()), error.request_id()].map(|text| text.map(str::to_owned))
    }

    #[track_caller]
    fn code(body: &str) -> String {
        error(body)[0].clone().unwrap()
    }

    #[test]
    fn an_error_of_cos() {
        let expected = ["NoSuchKey", "The specified key does not exist.", "NjQw"];
        assert_eq!(error(COS), expected.map(|text| Some(text.to_owned())));
        let error = ApiError::parse(COS.as_bytes()).unwrap().unwrap();
        assert_eq!((error.number(), error.class(), error.code_desc()), (None, Class::Other, None));
        assert!(COS.as_bytes().as_ptr_range().contains(&error.code().as_ptr()), "without references it is lent");
        assert_eq!(tencent_errors::Envelope::COS.parse(COS.as_bytes()), Ok(Some(error)));
    }

    #[test]
    fn spellings() {
        for body in [
            "<Error><Code>A</Code></Error>",
            " \r\n<Error xmlns=\"http://www.qcloud.com/document/product/436/7751\"><Code>A</Code></Error>",
            "<c:Error xmlns:c='x'><c:Code>A</c:Code></c:Error>",
            "<!DOCTYPE Error><!-- > --><?pi?><Error ><Code a='<Code>'>A</Code ></Error ><!-- x --><?pi?>\n",
            "<Error><Code><![CDATA[A]]></Code></Error>",
            "<Error><Code>\n\tA\n</Code></Error>",
            "<Error><Code>&#65;</Code></Error>",
            "<Error><Code>&#x41;</Code></Error>",
            "<Error><Code><!-- x -->A</Code></Error>",
            "<Error><Code>B</Code><Code>A</Code></Error>",
            "<Error><x><Code>B</Code></x><Code>A<y>z</y></Code><x/></Error>",
            "<Error><Code>A</Code><x>&unknown;</x></Error>",
        ] {
            assert_eq!(code(body), "A", "{body}");
        }
        let texts = "<Error><Code>a&lt;b<![CDATA[&c]]>d</Code><Message>&amp;&quot;&apos;&gt;\r\n加</Message></Error>";
        assert_eq!(error(texts), [Some("a<b&cd".to_owned()), Some("&\"'>\n加".to_owned()), None]);
        let empty = "<Error><Code/><Message></Message><RequestId> </RequestId></Error>";
        assert_eq!(error(empty), [Some(String::new()), Some(String::new()), Some(String::new())]);
    }

    #[test]
    fn bad_bodies() {
        use BadEnvelopeKind::{NoCode, NotUtf8, Syntax, Trailing, Truncated};
        for (body, kind) in [
            ("<Error></Error>", NoCode),
            ("<Error/>", NoCode),
            ("<Error><x><Code>A</Code></x></Error>", NoCode),
            ("<Error>", Truncated),
            ("<Error><Code>A</Code></Err", Truncated),
            ("<Error><Code>A", Truncated),
            ("<Error><Code>A</Message></Error>", Syntax),
            ("<Error><Code>&unknown;</Code></Error>", Syntax),
            ("<Error><Code>&#xD800;</Code></Error>", Syntax),
            ("<Error><Code>a & b</Code></Error>", Syntax),
            ("<Error><Code>A</Code></Error>x", Trailing),
            ("<Error><Code>A</Code></Error><Error/>", Trailing),
        ] {
            let (found, offset) = bad(body);
            assert_eq!(found, kind, "{body}");
            assert!(offset <= body.len());
        }
        let broken = ApiError::parse(b"<Error><Code>\xff</Code></Error>").unwrap_err();
        assert_eq!((broken.kind(), broken.offset()), (NotUtf8, 13));
    }

    #[test]
    fn every_truncation_is_an_error() {
        let end = COS.trim_end().len();
        for cut in 0..end {
            ApiError::parse(&COS.as_bytes()[..cut]).expect_err(&COS[..cut]);
        }
    }

    #[test]
    fn depth_needs_no_stack() {
        let depth = 100_000;
        let body = format!("<Error>{}{}<Code>A</Code></Error>", "<x>".repeat(depth), "</x>".repeat(depth));
        assert_eq!(code(&body), "A");
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct CosError {
        code: String,
        #[serde(default)]
        message: String,
        request_id: Option<String>,
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4096) })]

        /// What quick-xml's reader for serde takes, is read as it reads it.
        #[test]
        fn as_quick_xml_reads_it(choices in vec(any::<u8>(), 0..60)) {
            const TEXTS: &[&str] = &[
                "A", " ", "\n", "&lt;", "&amp;", "&#65;", "&#x52a0;", "加", "<![CDATA[<x>]]>", "<![CDATA[]]>", "<!-- x -->", "]", ">", "'", "\r\n",
            ];
            let mut choices = choices.into_iter();
            let mut next = || usize::from(choices.next().unwrap_or_default());
            let mut names = vec!["Code", "Message", "RequestId", "Resource", "x"];
            let mut body = String::from(["", "<?xml version=\"1.0\"?>\n", "<!-- x -->", "\n"][next() % 4]);
            body.push_str(["<Error>", "<Error a='b'>", "<Error xmlns=\"u\">"][next() % 3]);
            while !names.is_empty() && next() % 8 != 7 {
                let name = names.remove(next() % names.len());
                let text: String = (0..next() % 5).map(|_| TEXTS[next() % TEXTS.len()]).collect();
                let end = ["", "\n", "<!-- y -->"][next() % 3];
                body = format!("{body}<{name}>{text}</{name}>{end}");
            }
            body.push_str("</Error>");
            let ours = ApiError::parse(body.as_bytes()).ok().flatten();
            if let Ok(theirs) = quick_xml::de::from_str::<CosError>(&body) {
                let CosError { code, message, request_id } = theirs;
                let ours = ours.expect(&body);
                assert_eq!((ours.code(), ours.raw_message()), (code.trim(), message.trim()), "{body}");
                assert_eq!(ours.request_id(), request_id.as_deref().map(str::trim), "{body}");
            }
        }
    }
}
