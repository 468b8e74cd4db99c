//! Prints what the documents of two products say: pages, languages, an older snapshot.
#![forbid(warnings, non_upper_case_globals)]

use tencent_errors::{ApiError, ErrorCode, code};

/// A product of a page for all interfaces and a folder with a page for each.
pub mod vod {
    tencent_errors::tencent_errors!("docs/common.md", "docs/vod");
}

/// A product in four languages, with an older snapshot.
pub mod scaling {
    tencent_errors::tencent_errors!(
        "docs/as/zh.md",
        languages { "en" => "docs/as/en.html", "ja" => "docs/as/ja", "zh-Hant" => "docs/as/hant.md" },
        previous = "docs/as/older",
        duplicates = deny,
    );
}

/// Generic code over products.
fn count<C: ErrorCode>() -> (usize, usize, usize, usize) {
    (C::ALL.len(), C::CURRENT.len(), C::DOCUMENTS.len(), C::LANGUAGES.len())
}

fn main() {
    println!("{:?} {:?}", vod::Code::DOCUMENTS, vod::Code::COUNT);
    let code = code!(vod, 1003);
    println!("{}:{} {}", code.document(), code.line(), code.description().unwrap_or_default());
    for row in code.rows() {
        println!("  {} {}:{} {}", row.description().unwrap_or_default(), row.document(), row.line(), row.section());
    }
    for path in ["UploadVideo.md", "vod/用户 登录.md", "Video.md", "common.md", ""] {
        let rows = code.rows_of(path).map(|row| format!("{} {}:{} {}", row.description().unwrap_or_default(), row.document(), row.line(), row.section()));
        println!("{path}: {:?}", rows.collect::<Vec<_>>());
    }
    println!("{:?}", vod::Code::range_of(4500).map(|range| (range.row().description().unwrap_or_default(), range.row().document(), range.row().line())));

    use scaling::Code;
    println!("{:?} {:?} {}", Code::DOCUMENTS, Code::LANGUAGES, Code::COUNT);
    println!("{:?} {:?} {:?}", count::<Code>(), Code::CURRENT.last(), Code::ALL);
    let limit = code!(scaling, "LimitExceeded.Rules");
    for tag in ["en", "en-US", "EN-us-x-private", "ja-JP", "zh-Hant-TW", "zh-Hant-x-a", "zh", "fr", "", "e", "en_US"] {
        let row = limit.in_language(tag).map(|row| (row.description().unwrap_or_default(), row.language(), row.document(), row.line()));
        println!("{tag}: {row:?} {}", limit.description_in(tag).unwrap_or_default());
    }
    let busy = code!(scaling, "ResourceInUse");
    println!("{:?} {:?} {}", busy.in_language("en"), busy.in_language("zh-Hant-TW").is_some(), busy.description_in("en").unwrap_or_default());
    println!("{}", Code::from_code("OnlyEnglish").is_none());
    let gone = Code::from_code("InternalError.Disk").expect("servers still answer it");
    println!("{} {} {}:{} {}", gone, gone.is_removed(), gone.document(), gone.line(), limit.is_removed());
    println!("{:?}", Code::from_number(-7).map(|code| (code.is_removed(), code.description().unwrap_or_default())));
    println!("{}", ErrorCode::is_removed(gone) && ErrorCode::description_in(limit, "en") == limit.description_in("en"));
    println!("{}", "Nothing".parse::<Code>().expect_err("it is not a code"));

    let body = br#"{"Response":{"Error":{"Code":"LimitExceeded.Rules","Message":"no"},"RequestId":"r"}}"#;
    let error = ApiError::parse(body).expect("an envelope").expect("an error");
    println!("{}", error.explain::<Code>());
    println!("{}", error.explain::<Code>().in_language("en-GB"));
    println!("{}", error.explain::<Code>().in_language("fr"));
    println!("{}", error.explain::<vod::Code>().in_language("en"));
}
