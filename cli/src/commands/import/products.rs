//! Finds a product by what the user has at hand: its code, its name, or the host of its endpoint.

use tencent_errors_codegen::did_you_mean;

use super::centre::Centre;

/// How many products are offered.
const OFFERED: usize = 5;

/// Finds a product by its code (`dnspod`), its name (`域名解析 DNSPod`) or its endpoint (`dnspod.ap-guangzhou.tencentcloudapi.com`).
/// The error says what the user may have meant.
pub(super) fn find<'a>(centre: &'a Centre, wanted: &str) -> Result<&'a str, String> {
    let products: Vec<(&str, &str)> = centre.products().map(|product| (product, centre.title(product))).collect();
    let code = of_endpoint(wanted).unwrap_or(wanted).trim();
    let (name, part) = (folded(wanted), folded(code));
    let is_word = |product: &str| wanted.split_whitespace().any(|word| word.eq_ignore_ascii_case(product));
    let is_near = |text: &str| part.chars().count() > 1 && folded(text).contains(&part);
    let rank = |(product, title): &(&str, &str)| match () {
        () if code.eq_ignore_ascii_case(product) => 0,
        () if folded(title) == name => 1,
        () if is_word(product) => 2,
        () if is_near(product) || is_near(title) => 3,
        () => 4,
    };
    let best = products.iter().map(rank).min();
    let found: Vec<_> = products.iter().filter(|product| Some(rank(product)) == best).collect();
    match (best, found.as_slice()) {
        (Some(0..=2), [(product, _)]) => Ok(product),
        (Some(0..=2), several) => Err(format!("several products `{wanted}`: {}", offer(several))),
        (Some(3), near) => Err(format!("no product `{wanted}`; did you mean {}?", offer(near))),
        _ => {
            let near = did_you_mean(code, products.iter().map(|(product, _)| *product))
                .or_else(|| did_you_mean(code, products.iter().map(|(_, title)| *title)));
            Err(format!("no product `{wanted}`; {}", near.unwrap_or_else(|| "see them with --list".to_owned())))
        }
    }
}

/// Returns the code of the product in the host of an endpoint, or in its address.
fn of_endpoint(text: &str) -> Option<&str> {
    let host = text.split_once("://").map_or(text, |(_, rest)| rest).split('/').next()?;
    host.split_once('.').filter(|(_, rest)| rest.contains("tencentcloudapi.")).map(|(code, _)| code)
}

fn offer(products: &[&(&str, &str)]) -> String {
    let names = products.iter().take(OFFERED).map(|(product, title)| format!("`{product}` ({title})"));
    let more = if products.len() > OFFERED { ", or another of --list" } else { "" };
    names.collect::<Vec<_>>().join(" or ") + more
}

/// Returns a name without what people write in different ways: case and white space.
fn folded(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use tencent_errors_catalog::Format;

    use super::super::source::Source;
    use super::*;

    fn found(wanted: &str) -> Result<String, String> {
        let record =
            |(product, title)| format!(r#"{{"productName":"{product}","productCNName":"{title}","code":"A"}}"#);
        let products = [
            ("dnspod", "DNSPod"),
            ("cdn", "内容分发网络 CDN"),
            ("ecdn", "全站加速网络"),
            ("redis", "云数据库Redis"),
            ("one", "同名"),
            ("two", "同名"),
        ];
        let json = format!("[{}]", products.map(record).join(","));
        let (name, bytes) = ("x.json".to_owned(), json.into_bytes());
        let source = Source { name, format: Format::Markdown, bytes, date: None, is_json: true };
        let centre = Centre::read(&source).unwrap();
        find(&centre, wanted).map(str::to_owned)
    }

    #[test]
    fn products_have_codes_names_and_endpoints() {
        for (wanted, product) in [
            ("dnspod", "dnspod"),
            ("DNSPod", "dnspod"),
            ("域名解析 DNSPod", "dnspod"),
            ("dnspod.tencentcloudapi.com", "dnspod"),
            ("dnspod.ap-guangzhou.tencentcloudapi.com", "dnspod"),
            ("https://dnspod.intl.tencentcloudapi.com/", "dnspod"),
            ("内容分发网络CDN", "cdn"),
            ("云数据库 redis", "redis"),
            ("CDN", "cdn"),
        ] {
            assert_eq!(found(wanted).as_deref(), Ok(product), "{wanted}");
        }
    }

    #[test]
    fn near_matches_are_offered() {
        for (wanted, hint) in [
            ("dnspot", "no product `dnspot`; did you mean `dnspod`?"),
            ("dnspot.tencentcloudapi.com", "no product `dnspot.tencentcloudapi.com`; did you mean `dnspod`?"),
            ("内容分发", "no product `内容分发`; did you mean `cdn` (内容分发网络 CDN)?"),
            ("网络", "no product `网络`; did you mean `cdn` (内容分发网络 CDN) or `ecdn` (全站加速网络)?"),
            ("全站加速网路", "no product `全站加速网路`; did you mean `全站加速网络`?"),
            ("同名", "several products `同名`: `one` (同名) or `two` (同名)"),
            ("dnspod.example.com", "no product `dnspod.example.com`; see them with --list"),
            ("zzzzzzz", "no product `zzzzzzz`; see them with --list"),
            ("", "no product ``; see them with --list"),
        ] {
            assert_eq!(found(wanted), Err(hint.to_owned()), "{wanted}");
        }
    }
}
