//! How fast an answer is told from an error, against other ways to do so: `cargo run --release -p tencent-errors-benches --bin envelope`.
//!
//! In: nothing. Out: a table per kind of body; each way is measured in turn, in rounds, and the fastest round counts.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Deserialize;

use serde_json::value::RawValue;
use sonic_rs::JsonValueTrait;
use tencent_errors::ApiError;

/// A way to learn the code of an error, given back as its length so that ways can be compared; 0 for a success.
type Way = (&'static str, fn(&[u8]) -> usize);

const WAYS: &[Way] = &[
    ("tencent-errors", ours),
    ("serde_json, typed probe", typed_probe),
    ("serde_json, RawValue in two steps", raw_value),
    ("serde_json::Value", value),
    ("sonic-rs, lazy", sonic_lazy),
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

/// The same as [`Probe`], without the `RawValue` of serde_json.
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

fn sonic_lazy(body: &[u8]) -> usize {
    // Of a success, both ways must be tried.
    if let Ok(code) = sonic_rs::get(body, ["Response", "Error", "Code"]) {
        return code.as_str().map_or(0, str::len);
    }
    match sonic_rs::get(body, ["code"]) {
        Ok(code) if code.as_raw_str() != "0" => code.as_raw_str().len(),
        _ => 0,
    }
}

fn simd_tape(body: &[u8]) -> usize {
    use simd_json::prelude::{ValueAsScalar, ValueObjectAccess};
    let mut body = body.to_vec();
    let tape = simd_json::to_tape(&mut body).unwrap();
    let value = tape.as_value();
    let error = value.get("Response").and_then(|response| response.get("Error"));
    match (error.and_then(|error| error.get("Code")), value.get("code")) {
        (Some(code), _) => code.as_str().map_or(0, str::len),
        (None, Some(code)) if code.as_i64() != Some(0) => {
            code.as_i64().map_or(0, |code| code.to_string().len())
        }
        _ => 0,
    }
}

fn main() {
    for (name, body) in bodies() {
        table(&name, &body);
    }
}

fn bodies() -> Vec<(String, Vec<u8>)> {
    let v3 = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be validated. Please check your signature is correct."},"RequestId":"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"}}"#;
    let legacy = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;
    let success = |size| (format!("success of {size} bytes"), success(size));
    vec![
        success(1_000),
        success(100_000),
        success(10_000_000),
        (format!("error, API 3.0, {} bytes", v3.len()), v3.into()),
        (format!("error, older form, {} bytes", legacy.len()), legacy.into()),
    ]
}

/// What `DescribeInstances` answers, with as many instances as fit into `size`.
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

fn table(name: &str, body: &[u8]) {
    let expected = ours(body);
    let fastest = fastest(body);
    println!("\n{name} ({} bytes)", body.len());
    println!("{:<36}{:>12}{:>10}{:>14}{:>14}", "way", "ns", "GB/s", "allocations", "ours is");
    for ((way, run), time) in WAYS.iter().zip(&fastest) {
        assert_eq!(run(body), expected, "{way} reads {name} differently");
        let allocations = allocation_counter::measure(|| _ = black_box(run(body))).count_total;
        let (ns, ratio) = (time.as_secs_f64() * 1e9, time.as_secs_f64() / fastest[0].as_secs_f64());
        println!("{way:<36}{ns:>12.1}{:>10.2}{allocations:>14}{ratio:>13.1}x", body.len() as f64 / ns);
    }
}

/// The time of each way for one body: the best of many rounds, in each of which all ways have their turn.
fn fastest(body: &[u8]) -> Vec<Duration> {
    let repeats = (200_000 / body.len()).max(1) as u32;
    let mut fastest = vec![Duration::MAX; WAYS.len()];
    let end = Instant::now() + Duration::from_secs(3);
    while Instant::now() < end {
        for ((_, run), fastest) in WAYS.iter().zip(&mut fastest) {
            let start = Instant::now();
            for _ in 0..repeats {
                black_box(run(black_box(body)));
            }
            *fastest = (*fastest).min(start.elapsed() / repeats);
        }
    }
    fastest
}
