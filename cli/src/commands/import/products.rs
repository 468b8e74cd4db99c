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
    let name = folded(wanted);
    let is_code = |code: &str, product: &str| code.eq_ignore_ascii_case(product);
    let by_code: Vec<_> = products.iter().filter(|(product, _)| is_code(code, product)).collect();
    let by_name: Vec<_> = products.iter().filter(|(_, title)| folded(title) == name).collect();
    let by_word: Vec<_> =
        products.iter().filter(|(product, _)| wanted.split_whitespace().any(|word| is_code(word, product))).collect();
    match [by_code, by_name, by_word].iter().find(|found| !found.is_empty()).map(Vec::as_slice) {
        Some([(product, _)]) => Ok(product),
        Some(several) => Err(format!("several products `{wanted}`: {}", offer(several))),
        None => {
            let hint = near(&products, code).unwrap_or_else(|| "see them with --list".to_owned());
            Err(format!("no product `{wanted}`; {hint}"))
        }
    }
}

/// Returns the code of the product in the host of an endpoint, or in its address.
fn of_endpoint(text: &str) -> Option<&str> {
    let host = text.split_once("://").map_or(text, |(_, rest)| rest).split('/').next()?;
    host.split_once('.').filter(|(_, rest)| rest.contains("tencentcloudapi.")).map(|(code, _)| code)
}

/// Offers the products whose code or name has this in it, or almost is this.
fn near(products: &[(&str, &str)], wanted: &str) -> Option<String> {
    let part = folded(wanted);
    let has_part = |(product, title): &&(&str, &str)| folded(title).contains(&part) || folded(product).contains(&part);
    let found: Vec<_> = products.iter().filter(has_part).collect();
    if part.chars().count() > 1 && !found.is_empty() {
        return Some(format!("did you mean {}?", offer(&found)));
    }
    let codes = products.iter().map(|(product, _)| *product);
    let names = products.iter().map(|(_, title)| *title);
    did_you_mean(wanted, codes).or_else(|| did_you_mean(wanted, names))
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
