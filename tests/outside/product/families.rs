//! Prints the codes of two products in four languages.
#![forbid(warnings)]

mod autoscaling {
    tencent_errors::tencent_errors!(
        "docs/as.zh.md",
        languages { "en" => "docs/as.en.md", "ja" => "docs/as.ja.md", "ko" => "docs/as.ko.md" },
        previous = "docs/as-older.zh.md",
    );
}

mod redis {
    tencent_errors::tencent_errors!(
        "docs/redis.zh.md",
        languages { "en" => "docs/redis.en.md", "ja" => "docs/redis.ja.md", "ko" => "docs/redis.ko.md" },
    );
}

fn show<C: tencent_errors::ErrorCode>(name: &str) {
    println!("{name}: {} codes, {} current, in {:?}", C::ALL.len(), C::CURRENT.len(), C::DOCUMENTS);
    for language in C::LANGUAGES {
        let there = C::CURRENT.iter().filter(|code| code.in_language(language).is_some());
        println!("  {language}: {} of the current codes", there.count());
    }
    for code in C::ALL.iter().filter(|code| code.is_removed()) {
        println!("  removed: {code:?}, {}:{}", code.document(), code.line());
    }
}

fn main() {
    show::<autoscaling::Code>("Auto Scaling");
    show::<redis::Code>("Redis");
}
