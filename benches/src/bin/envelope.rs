//! Measures the speed of parsing answers, against other parsers: `cargo run --release -p tencent-errors-benches --bin envelope`.
//!
//! It prints a table for each kind of body. Times are the best of several rounds, and the candidates take turns in each round, so that a busy
//! machine slows all of them alike. "Time to ours" divides a candidate's time by that of the first line.
#![allow(clippy::cast_precision_loss, reason = "figures for people")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Deserialize;

use serde_json::value::RawValue;
use sonic_rs::JsonValueTrait;
use tencent_errors::ApiError;

/// A way to read a body, and what it makes of it as a number, in which all ways must agree.
type Way = (&'static str, fn(&[u8]) -> usize);

/// Ways to learn the code of an error, given back as its length; 0 for a success.
const WAYS: &[Way] = &[
    ("tencent-errors", ours),
    ("serde_json, typed probe", typed_probe),
    ("serde_json, RawValue in two steps", raw_value),
    ("serde_json::Value", value),
    ("sonic-rs, get by path", sonic_get),
    ("sonic-rs, lazy iterators", sonic_lazy),
    ("sonic-rs, typed probe", sonic_probe),
    ("simd-json, tape (copies the body)", simd_tape),
];

fn ours(body: &[u8]) -> usize {
    ApiError::parse(body).unwrap().map_or(0, |error| error.code().len())
}

#[derive(Deserialize)]
struct Probe<'a> {
    #[serde(rename = "Response", borrow)]
    response: Option<ProbeResponse<'a>>,
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(rename = "message")]
    _message: Option<&'a str>,
    #[serde(rename = "codeDesc")]
    _code_desc: Option<&'a str>,
}

#[derive(Deserialize)]
struct ProbeResponse<'a> {
    #[serde(rename = "Error", borrow)]
    error: Option<ProbeError<'a>>,
    #[serde(rename = "RequestId")]
    _request_id: Option<&'a str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ProbeError<'a> {
    code: &'a str,
    #[serde(rename = "Message", borrow)]
    _message: std::borrow::Cow<'a, str>,
}

impl Probe<'_> {
    fn code(&self) -> usize {
        match (&self.response, self.code) {
            (Some(response), _) => response.error.as_ref().map_or(0, |error| error.code.len()),
            (None, Some(code)) if code.get() != "0" => code.get().len(),
            _ => 0,
        }
    }
}

fn typed_probe(body: &[u8]) -> usize {
    serde_json::from_slice::<Probe<'_>>(body).unwrap().code()
}

/// The same as [`Probe`], without the `RawValue` of `serde_json`.
#[derive(Deserialize)]
struct PlainProbe<'a> {
    #[serde(rename = "Response", borrow)]
    response: Option<ProbeResponse<'a>>,
    code: Option<i64>,
    #[serde(rename = "message")]
    _message: Option<&'a str>,
    #[serde(rename = "codeDesc")]
    _code_desc: Option<&'a str>,
}

fn sonic_probe(body: &[u8]) -> usize {
    let probe = sonic_rs::from_slice::<PlainProbe<'_>>(body).unwrap();
    match (probe.response, probe.code) {
        (Some(response), _) => response.error.map_or(0, |error| error.code.len()),
        (None, Some(code)) if code != 0 => code.to_string().len(),
        _ => 0,
    }
}

fn raw_value(body: &[u8]) -> usize {
    #[derive(Deserialize)]
    struct Outer<'a> {
        #[serde(rename = "Response", borrow)]
        response: Option<&'a RawValue>,
        #[serde(borrow)]
        code: Option<&'a RawValue>,
    }
    let outer: Outer<'_> = serde_json::from_slice(body).unwrap();
    match (outer.response, outer.code) {
        (Some(response), _) => {
            let response: ProbeResponse<'_> = serde_json::from_str(response.get()).unwrap();
            response.error.map_or(0, |error| error.code.len())
        }
        (None, Some(code)) if code.get() != "0" => code.get().len(),
        _ => 0,
    }
}

fn value(body: &[u8]) -> usize {
    let value: serde_json::Value = serde_json::from_slice(body).unwrap();
    let code = &value["Response"]["Error"]["Code"];
    match (code.as_str(), value["code"].as_i64()) {
        (Some(code), _) => code.len(),
        (None, Some(code)) if code != 0 => code.to_string().len(),
        _ => 0,
    }
}

fn sonic_get(body: &[u8]) -> usize {
    // Of a success, both paths must be tried.
    if let Ok(code) = sonic_rs::get(body, ["Response", "Error", "Code"]) {
        return code.as_str().map_or(0, str::len);
    }
    match sonic_rs::get(body, ["code"]) {
        Ok(code) if code.as_raw_str() != "0" => code.as_raw_str().len(),
        _ => 0,
    }
}

fn sonic_lazy(body: &[u8]) -> usize {
    let mut code = 0;
    for (key, value) in sonic_rs::to_object_iter(body).map(Result::unwrap) {
        match &*key {
            "Response" => return sonic_lazy_response(value.as_raw_str()),
            "code" if value.as_raw_str() != "0" => code = value.as_raw_str().len(),
            _ => {}
        }
    }
    code
}

fn sonic_lazy_response(response: &str) -> usize {
    let error = sonic_rs::to_object_iter(response).map(Result::unwrap).find(|(key, _)| key == "Error");
    let Some((_, error)) = error else { return 0 };
    let code = sonic_rs::to_object_iter(error.as_raw_str()).map(Result::unwrap).find(|(key, _)| key == "Code");
    code.map_or(0, |(_, code)| code.as_str().map_or(0, str::len))
}

fn simd_tape(body: &[u8]) -> usize {
    use simd_json::prelude::ValueAsScalar;
    let mut body = body.to_vec();
    let tape = simd_json::to_tape(&mut body).unwrap();
    let value = tape.as_value();
    let error = value.get("Response").and_then(|response| response.get("Error"));
    match (error.and_then(|error| error.get("Code")), value.get("code")) {
        (Some(code), _) => code.as_str().map_or(0, str::len),
        (None, Some(code)) if code.as_i64() != Some(0) => code.as_i64().map_or(0, |code| code.to_string().len()),
        _ => 0,
    }
}

/// Ways to learn the code of a chat (IM) error.
const IM_WAYS: &[Way] =
    &[("tencent-errors", ours), ("serde_json, typed probe", im_probe), ("serde_json::Value", im_value)];

/// The members of the form. A request ID is a text or a number.
#[derive(Deserialize)]
struct ImProbe<'a> {
    #[serde(rename = "ErrorCode", borrow)]
    code: &'a RawValue,
    #[serde(rename = "ErrorInfo", borrow)]
    _message: std::borrow::Cow<'a, str>,
    #[serde(rename = "requestId", alias = "request_id", alias = "RequestId", borrow)]
    _request_id: Option<&'a RawValue>,
}

fn im_probe(body: &[u8]) -> usize {
    match serde_json::from_slice::<ImProbe<'_>>(body).unwrap().code.get() {
        "0" => 0,
        code => code.len(),
    }
}

fn im_value(body: &[u8]) -> usize {
    let value: serde_json::Value = serde_json::from_slice(body).unwrap();
    match value["ErrorCode"].as_i64() {
        None | Some(0) => 0,
        Some(code) => code.to_string().len(),
    }
}

/// Ways to learn the code of an error of COS.
const COS_WAYS: &[Way] = &[("tencent-errors", ours), ("quick-xml, typed probe", cos_probe)];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CosProbe {
    code: String,
    #[serde(rename = "Message")]
    _message: String,
    #[serde(rename = "RequestId")]
    _request_id: Option<String>,
}

fn cos_probe(body: &[u8]) -> usize {
    quick_xml::de::from_str::<CosProbe>(std::str::from_utf8(body).unwrap()).unwrap().code.len()
}

/// Ways to decode a success into a type of the user's.
const TYPED: &[Way] = &[
    ("tencent-errors, from_slice", from_slice),
    ("serde_json, plain T", plain),
    ("serde_json, T with flatten", flatten),
    ("serde_json, RawValue, then T", raw_value_then_typed),
    ("serde_json::Value, then T", value_then_typed),
];

/// A success as `T`, given back as the number of instances.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Instances {
    total_count: usize,
    instance_set: Vec<Instance>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Instance {
    #[serde(rename = "InstanceId")]
    id: String,
    #[serde(rename = "InstanceName")]
    name: String,
    #[serde(rename = "CPU")]
    cpu: u32,
    private_ip_addresses: Vec<String>,
    public_ip_addresses: Option<Vec<String>>,
    tags: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    key: String,
    value: String,
}

impl Instances {
    fn count(&self) -> usize {
        let used = |instance: &Instance| {
            let ips = instance.public_ip_addresses.as_ref().map_or(0, Vec::len) + instance.private_ip_addresses.len();
            let tags: usize = instance.tags.iter().map(|tag| tag.key.len() + tag.value.len()).sum();
            instance.id.len() + instance.name.len() + ips + tags + instance.cpu as usize
        };
        self.total_count + self.instance_set.iter().map(used).sum::<usize>()
    }
}

fn from_slice(body: &[u8]) -> usize {
    tencent_errors::from_slice::<Instances>(body).unwrap().count()
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Plain<T> {
    response: T,
}

fn plain(body: &[u8]) -> usize {
    serde_json::from_slice::<Plain<Instances>>(body).unwrap().response.count()
}

fn flatten(body: &[u8]) -> usize {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Flat<T> {
        #[serde(rename = "Error")]
        _error: Option<serde_json::Value>,
        #[serde(rename = "RequestId")]
        _request_id: Option<String>,
        #[serde(flatten)]
        data: T,
    }
    serde_json::from_slice::<Plain<Flat<Instances>>>(body).unwrap().response.data.count()
}

fn raw_value_then_typed(body: &[u8]) -> usize {
    let Plain { response } = serde_json::from_slice::<Plain<&RawValue>>(body).unwrap();
    let probe: ProbeResponse<'_> = serde_json::from_str(response.get()).unwrap();
    assert!(probe.error.is_none());
    serde_json::from_str::<Instances>(response.get()).unwrap().count()
}

fn value_then_typed(body: &[u8]) -> usize {
    let mut value: serde_json::Value = serde_json::from_slice(body).unwrap();
    serde_json::from_value::<Instances>(value["Response"].take()).unwrap().count()
}

fn main() {
    println!("## Is it an error, and which?");
    for size in [1_000, 100_000, 10_000_000] {
        table("success", &success(size), WAYS);
    }
    table("error of API 3.0", V3_ERROR.as_bytes(), WAYS);
    table("error of API 2.0", LEGACY_ERROR.as_bytes(), WAYS);
    table("chat (IM), error", IM_ERROR.as_bytes(), IM_WAYS);
    for size in [1_000, 100_000] {
        table("chat (IM), success", &im_success(size), IM_WAYS);
    }
    table("COS, error", COS_ERROR.as_bytes(), COS_WAYS);
    println!("\n## A success as a type");
    for size in [100_000, 10_000_000] {
        table("success", &success(size), TYPED);
    }
    println!("\n## Whatever the body is, time is linear (tencent-errors alone)");
    for (name, start, part) in HOSTILE {
        linear(name, start, part);
    }
}

const V3_ERROR: &str = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be validated. Please check your signature is correct."},"RequestId":"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"}}"#;
const LEGACY_ERROR: &str = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;

const IM_ERROR: &str = r#"{"ActionStatus":"FAIL","ErrorInfo":"invalid To_Account","ErrorCode":90012}"#;
const COS_ERROR: &str = "<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n\t<Code>NoSuchKey</Code>\n\t<Message>The specified key does not exist.</Message>\n\t<Resource>examplebucket-1250000000.cos.ap-beijing.myqcloud.com/exampleobject</Resource>\n\t<RequestId>NWUwNGEwMjRfZDcyNzVkNjRfNjZlM183Zjcx</RequestId>\n\t<TraceId>OGVmYzZiMmQzYjA2OWNhODk0NTRkMTBiOWVmMDAxODc0OWRkZjk0ZDM1NmI1M2E2MTRlY2MzZDhmNmI5MWI1OTBjNjIyOGVl</TraceId>\n</Error>\n";

/// Returns an answer about the members of a group, with as many as fit into `size`.
fn im_success(size: usize) -> Vec<u8> {
    let mut members = String::new();
    let mut count = 0;
    while members.len() + 300 < size {
        let comma = if count == 0 { "" } else { "," };
        write!(
            members,
            r#"{comma}{{"Member_Account":"user{count}","Role":"Member","JoinTime":{},"MsgSeq":{},"MsgFlag":"AcceptAndNotify","LastSendMsgTime":{},"ShutUpUntil":0,"NameCard":"web \"front\" 加速"}}"#,
            1_425_976_500 + count * 61,
            count * 233,
            1_425_976_600 + count * 97,
        )
        .unwrap();
        count += 1;
    }
    format!(r#"{{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MemberNum":{count},"MemberList":[{members}]}}"#)
        .into_bytes()
}

/// What bodies that mean no good consist of, as the start of a success's data and what follows that over and over.
const HOSTILE: &[(&str, &str, &str)] = &[
    ("opening brackets", "", "["),
    ("nested objects", "", r#"{"Error":"#),
    ("brackets in a string", "[\"", "]}"),
    ("backslashes in a string", "\"", "\\"),
    ("escaped quotes in a string", "[\"", "\\\""),
    ("escapes of six bytes in a string", "\"", "\\u0045"),
    ("empty strings", "[", "\"\","),
    ("members that are empty objects", "", r#"{},"a":"#),
    ("members that are short objects", "", r#"{"a":1},"a":"#),
    ("members that are short strings", "", r#""","a":"#),
    ("white space", "", "\n"),
];

fn linear(name: &str, start: &str, part: &str) {
    const ALONE: &[Way] = &[("tencent-errors", |body| usize::from(ApiError::parse(body).is_ok()))];
    let speed = |size: usize| {
        let body = format!(r#"{{"Response":{{"a":{start}{}"#, part.repeat(size / part.len())).into_bytes();
        body.len() as f64 / fastest(&body, ALONE, 0.3)[0]
    };
    println!("{name:<36}{:>8.2} GB/s of 1 MB{:>8.2} GB/s of 10 MB", speed(1_000_000), speed(10_000_000));
}

/// Returns an answer of `DescribeInstances`, with as many instances as fit into `size`.
fn success(size: usize) -> Vec<u8> {
    let mut instances = String::new();
    let mut count = 0;
    while count == 0 || instances.len() + 120 + 900 < size {
        let comma = if count == 0 { "" } else { "," };
        write!(
            instances,
            r#"{comma}{{"Placement":{{"Zone":"ap-guangzhou-{}","ProjectId":0}},"InstanceId":"ins-{:08x}","InstanceState":"RUNNING","RestrictState":"NORMAL","InstanceType":"S5.MEDIUM2","CPU":{},"Memory":{},"InstanceName":"web \"front\" 加速 {count}","Uuid":"{:08x}-6a46-4c5a-b53e-3f1d{:08x}","ImageId":"img-9qrfy1xt","RenewFlag":"NOTIFY_AND_MANUAL_RENEW","LoginSettings":{{"KeyIds":["skey-{:08x}"]}},"VirtualPrivateCloud":{{"VpcId":"vpc-{:08x}","SubnetId":"subnet-{:08x}","AsVpcGateway":false}},"InternetAccessible":{{"PublicIpAssigned":true,"InternetMaxBandwidthOut":{}}},"InstanceChargeType":"POSTPAID_BY_HOUR","SystemDisk":{{"DiskType":"CLOUD_PREMIUM","DiskId":"disk-{:08x}","DiskSize":50}},"PrivateIpAddresses":["10.0.{}.{}"],"PublicIpAddresses":null,"CreatedTime":"2024-05-21T08:{:02}:00Z","SecurityGroupIds":["sg-{:08x}"],"Tags":[{{"Key":"env","Value":"prod"}}],"StopChargingMode":"NOT_APPLICABLE"}}"#,
            count % 7, count * 7919, 1 << (count % 5), 2 << (count % 5), count * 7, count * 11, count * 13, count * 17, count * 19, count % 100, count * 104_729, count / 250 % 250, count % 250, count % 60, count * 31,
        ).unwrap();
        count += 1;
    }
    format!(r#"{{"Response":{{"TotalCount":{count},"InstanceSet":[{instances}],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}}}"#).into_bytes()
}

fn table(name: &str, body: &[u8], ways: &[Way]) {
    let (_, ours) = ways[0];
    let expected = ours(body);
    let fastest = fastest(body, ways, 3.0);
    println!(
        "\n{:<36}{:>14}{:>9}{:>13}{:>16}",
        format!("{name}, {} bytes", body.len()),
        "ns",
        "GB/s",
        "allocations",
        "time to ours"
    );
    for ((way, run), ns) in ways.iter().zip(&fastest) {
        assert_eq!(run(body), expected, "{way} reads the {name} differently");
        let allocations = allocation_counter::measure(|| _ = black_box(run(body))).count_total;
        println!("{way:<36}{ns:>14.1}{:>9.2}{allocations:>13}{:>15.2}x", body.len() as f64 / ns, ns / fastest[0]);
    }
}

/// Returns the nanoseconds of each candidate for one body: the best of many rounds. All candidates take a turn in each round.
fn fastest(body: &[u8], ways: &[Way], seconds: f64) -> Vec<f64> {
    let repeats = (200_000 / body.len()).max(1);
    let mut fastest = vec![f64::MAX; ways.len()];
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    while Instant::now() < end {
        for ((_, run), fastest) in ways.iter().zip(&mut fastest) {
            // Once to warm the caches and the allocator after the candidate before.
            black_box(run(body));
            let start = Instant::now();
            for _ in 0..repeats {
                black_box(run(black_box(body)));
            }
            *fastest = fastest.min(start.elapsed().as_nanos() as f64 / repeats as f64);
        }
    }
    fastest
}
