//! Typed replies: every rule by example, and compared with [`ApiError::parse`] in any spelling.
#![cfg(feature = "serde")]

#[allow(dead_code, reason = "other tests use the rest")]
mod oracle;

use std::collections::{BTreeMap, HashMap};

use oracle::spell;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, proptest};
use serde::Deserialize;
use serde::de::value::{Error as ValueError, MapDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer, Visitor};
use serde_json::Value;
use tencent_errors::{ApiError, Reply};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Domains<'a> {
    total_count: u64,
    #[serde(borrow)]
    names: Vec<&'a str>,
}

#[track_caller]
fn success<'a, T: Deserialize<'a>>(body: &'a str) -> (T, Option<String>) {
    let reply: Reply<T> = serde_json::from_str(body).expect(body);
    let request_id = reply.request_id().map(str::to_owned);
    (reply.into_result().expect(body), request_id)
}

#[track_caller]
fn error(body: &str) -> ApiError<'static> {
    let reply: Reply<Domains<'_>> = serde_json::from_str(body).expect(body);
    assert_eq!(reply.request_id(), reply.as_result().unwrap_err().request_id());
    reply.into_result().expect_err(body)
}

#[track_caller]
fn refused(body: &str) -> String {
    serde_json::from_str::<Reply<Domains<'_>>>(body).expect_err(body).to_string()
}

#[test]
fn successes() {
    for body in [
        r#"{"Response":{"TotalCount":1,"Names":["a"],"RequestId":"R"}}"#,
        r#"{"Response":{"RequestId":"R","Error":null,"x":[{"Error":1}],"Names":["a"],"TotalCount":1}}"#,
        r#"{"x":{"Response":1},"Response":{"RequestId":"Q","TotalCount":1,"Names":["a"],"RequestId":"R"},"code":0}"#,
        r#"{"R\u0065sponse":{"TotalC\u006funt":1,"Names":["a"],"\u0052equestId":"\u0052"}}"#,
    ] {
        assert_eq!(success(body), (Domains { total_count: 1, names: vec!["a"] }, Some("R".to_owned())), "{body}");
    }
}

/// Fields that are named like those of an error belong to the success, wherever they are.
#[test]
fn successes_with_codes_inside() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Status {
        code: String,
        message: String,
        error_code: i64,
        #[serde(rename = "code")]
        number: u16,
        set: Vec<BTreeMap<String, Value>>,
    }
    let body = r#"{"Response":{"Code":"A","Message":"B","ErrorCode":-1,"code":4000,"Set":[{"Error":{"Code":"C"}}],"RequestId":"R"}}"#;
    let (status, request_id) = success::<Status>(body);
    let set = vec![BTreeMap::from([("Error".to_owned(), serde_json::json!({ "Code": "C" }))])];
    assert_eq!(status, Status { code: "A".into(), message: "B".into(), error_code: -1, number: 4000, set });
    assert_eq!(request_id.as_deref(), Some("R"));
}

#[test]
fn types_of_success() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Nothing;
    #[derive(Debug, PartialEq, Deserialize)]
    struct Wrapped(BTreeMap<String, u8>);

    let body = r#"{"Response":{"A":1,"RequestId":"R"}}"#;
    let id = Some("R".to_owned());
    assert_eq!(success::<()>(body), ((), id.clone()));
    assert_eq!(success::<Nothing>(body), (Nothing, id.clone()));
    assert_eq!(success::<BTreeMap<&str, u8>>(body), (BTreeMap::from([("A", 1)]), id.clone()));
    assert_eq!(success::<Wrapped>(body), (Wrapped(BTreeMap::from([("A".into(), 1)])), id.clone()));
    assert_eq!(success::<Option<Wrapped>>(body).0, Some(Wrapped(BTreeMap::from([("A".into(), 1)]))));
    assert_eq!(success::<serde_json::Value>(body), (serde_json::json!({ "A": 1 }), id));
}

#[test]
fn errors() {
    for body in [
        r#"{"Response":{"Error":{"Code":"C","Message":"M"},"RequestId":"R"}}"#,
        r#"{"Response":{"RequestId":"R","Error":{"x":[],"Message":"M","Code":"C"}}}"#,
        r#"{"Response":{"TotalCount":1,"Names":[],"Error":{"Code":"C","Message":"M"},"RequestId":"R"}}"#,
        r#"{"Response":{"Error":{"Code":"C","Message":"M"},"TotalCount":"no number","RequestId":"R"}}"#,
        r#"{"Response":{"Error":{"Code":"B"},"x":{},"Error":{"Code":"C","Message":"M"},"RequestId":"R"},"code":1}"#,
    ] {
        let parsed = ApiError::parse(br#"{"Response":{"Error":{"Code":"C","Message":"M"},"RequestId":"R"}}"#);
        assert_eq!(Some(error(body)), parsed.unwrap(), "{body}");
    }
    assert_eq!(error(r#"{"Response":{"Error":{"Code":"C","Message":7}}}"#).message(), "");
}

#[test]
fn legacy_errors() {
    for (written, code, number) in [
        ("4000", "4000", Some(4000)),
        ("-1", "-1", Some(-1)),
        ("4e3", "4000", Some(4000)),
        ("18446744073709551615", "18446744073709551615", None),
        (r#""4000""#, "4000", Some(4000)),
    ] {
        let body = format!(r#"{{"code":{written},"message":"(2000)M","codeDesc":"D","data":[]}}"#);
        let error = error(&body);
        assert_eq!((error.code(), error.number(), error.module_number()), (code, number, Some(2000)));
        assert_eq!(error.code_desc(), Some("D"));
    }
    let both = error(r#"{"code":1,"Response":{"TotalCount":1,"Names":[],"RequestId":"R"}}"#);
    assert_eq!((both.code(), both.request_id()), ("1", Some("R")));
}

#[test]
fn refusals() {
    for (body, reason) in [
        ("[]", "expected an answer of Tencent Cloud's API"),
        ("{}", "no object `Response`"),
        (r#"{"Response":null}"#, "no object `Response`"),
        (r#"{"code":0}"#, "no object `Response`"),
        (r#"{"Response":{"Error":{}}}"#, "without a usable `Code`"),
        (r#"{"Response":{"Error":{"Code":4000}}}"#, "without a usable `Code`"),
        (r#"{"Response":{"Error":true}}"#, "without a usable `Code`"),
        (r#"{"Response":{"Error":["Code"]}}"#, "without a usable `Code`"),
        (r#"{"Response":{"Error":""}}"#, "without a usable `Code`"),
        (r#"{"Response":{"TotalCount":1}}"#, "missing field `Names`"),
        (r#"{"Response":{"TotalCount":"1","Error":{"Code":"C"}}}"#, "invalid type: string"),
        (r#"{"Response":{"TotalCount":1,"Names":[]}"#, "EOF"),
        (r#"{"Response":{"Error":{"Code":"C"},"Error":1e999}}"#, "out of range"),
        (r#"{"Response":{"Error":{"Code":"C"},"TotalCount":nul}}"#, "expected ident"),
    ] {
        assert!(refused(body).contains(reason), "{body}: {}", refused(body));
    }
}

#[test]
fn other_formats() {
    let value = serde_json::json!({ "Response": { "Error": { "Code": "C" }, "RequestId": "R" } });
    let reply: Reply<()> = serde_json::from_value(value).unwrap();
    assert!(reply.as_result().is_err_and(|error| error.is("C")));
}

/// A format in which every value is optional, and one with keys and values that JSON doesn't have.
#[derive(Clone, Copy)]
enum Foreign {
    Some(&'static str),
    Bytes(&'static [u8]),
}

impl<'de> serde::Deserializer<'de> for Foreign {
    type Error = ValueError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        match self {
            Foreign::Some(text) => visitor.visit_some(text.into_deserializer()),
            Foreign::Bytes(bytes) => visitor.visit_bytes(bytes),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl IntoDeserializer<'_, ValueError> for Foreign {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[test]
fn formats_with_other_values() {
    let read = |members: &[(&'static str, Foreign)]| {
        let members = MapDeserializer::new(members.iter().copied());
        Reply::<()>::deserialize(members).map(|reply| reply.into_result().unwrap_err())
    };
    let error = read(&[("code", Foreign::Some("4000")), ("message", Foreign::Some("M"))]).unwrap();
    assert_eq!((error.code(), error.message()), ("4000", "M"));
    let refusal = read(&[("code", Foreign::Bytes(b"4000"))]).unwrap_err().to_string();
    assert_eq!(refusal, "invalid type: byte array, expected any value");
    let keys = MapDeserializer::<_, ValueError>::new([(1_u8, 2_u8)].into_iter());
    let refusal = Reply::<()>::deserialize(keys).unwrap_err().to_string();
    assert_eq!(refusal, "invalid type: integer `1`, expected a key");
    let keys = [("Response", HashMap::from([(1_u8, 2_u8)]))];
    let refusal = Reply::<()>::deserialize(MapDeserializer::<_, ValueError>::new(keys.into_iter())).unwrap_err();
    assert_eq!(refusal.to_string(), "invalid type: integer `1`, expected a key");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4096) })]

    #[test]
    fn as_parsed(choices in vec(any::<u8>(), 0..600)) {
        oracle::reply::check(&spell::v3(&mut spell::Choices(&choices)));
        oracle::reply::check(&spell::legacy(&mut spell::Choices(&choices)));
    }
}

#[derive(Debug, Deserialize, PartialEq, Eq, Hash)]
enum Zone {
    Guangzhou,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(untagged)]
enum Either {
    One {
        #[serde(rename = "Count")]
        count: u64,
    },
    Two {
        #[serde(rename = "Name")]
        name: String,
    },
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// The `Response` of a body decodes as the same object does by itself.
fn assert_decodes<T: DeserializeOwned + PartialEq + std::fmt::Debug>(object: &str) {
    let alone: T = serde_json::from_str(object).unwrap();
    let reply: Reply<T> = serde_json::from_str(&format!(r#"{{"Response":{object}}}"#)).unwrap();
    assert_eq!(reply.into_result(), Ok(alone), "{object}");
}

/// Keys are of any type that `serde_json` reads from the text of a key.
#[test]
fn keys_of_maps() {
    assert_decodes::<HashMap<u32, u8>>(r#"{"0":0,"1":1,"20":2}"#);
    assert_decodes::<HashMap<i8, u8>>(r#"{"-1":1}"#);
    assert_decodes::<HashMap<i128, u8>>(r#"{"-170141183460469231731687303715884105728":1}"#);
    assert_decodes::<HashMap<u128, u8>>(r#"{"340282366920938463463374607431768211455":1}"#);
    assert_decodes::<HashMap<bool, u8>>(r#"{"true":1,"false":0}"#);
    assert_decodes::<HashMap<Option<u32>, u8>>(r#"{"1":1}"#);
    assert_decodes::<HashMap<char, u8>>(r#"{"a":1}"#);
    assert_decodes::<HashMap<Zone, u8>>(r#"{"Guangzhou":1}"#);
    assert_decodes::<HashMap<String, Value>>(r#"{"a":[1,{"b":null}],"\u0062":1.5}"#);
    for (map, key) in [("u32", "01"), ("u32", "+1"), ("u32", "1.0"), ("u32", ""), ("u8", "256"), ("bool", "True")] {
        let body = format!(r#"{{"Response":{{"{key}":1}}}}"#);
        let refused = match map {
            "u32" => serde_json::from_str::<Reply<HashMap<u32, u8>>>(&body).is_err(),
            "u8" => serde_json::from_str::<Reply<HashMap<u8, u8>>>(&body).is_err(),
            _ => serde_json::from_str::<Reply<HashMap<bool, u8>>>(&body).is_err(),
        };
        assert!(refused, "{map} {key}");
    }
}

/// A number of a key, in the order of its bits: floats by themselves are no keys of a map.
#[derive(Debug, Deserialize, PartialEq)]
struct Float<T>(T);

impl<T: PartialEq> Eq for Float<T> {}

impl<T: Copy + Into<f64>> std::hash::Hash for Float<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.into().to_bits().hash(state);
    }
}

/// Of what Rust takes for a float, JSON knows only the numbers.
#[test]
fn keys_that_are_floats() {
    assert_decodes::<HashMap<Float<f64>, u8>>(r#"{"1.5":1,"-2e3":2,"0":3}"#);
    assert_decodes::<HashMap<Float<f32>, u8>>(r#"{"1.5":1,"-2e3":2,"0":3}"#);
    for key in ["NaN", "inf", "1.", ".5", "+1", "01"] {
        let object = format!(r#"{{"{key}":1}}"#);
        let body = format!(r#"{{"Response":{object}}}"#);
        assert!(serde_json::from_str::<HashMap<Float<f64>, u8>>(&object).is_err(), "{key}");
        assert!(serde_json::from_str::<Reply<HashMap<Float<f64>, u8>>>(&body).is_err(), "{key}");
        assert!(serde_json::from_str::<Reply<HashMap<Float<f32>, u8>>>(&body).is_err(), "{key}");
    }
}

#[test]
fn types_of_successes() {
    assert_decodes::<Either>(r#"{"Name":"a","Count":"x"}"#);
    assert_decodes::<Option<Either>>(r#"{"Count":2}"#);
    assert_decodes::<Value>(r#"{"a":{"Error":{"Code":"inner"}},"b":null}"#);
    assert_decodes::<Nothing>("{}");
}

/// An answer that is an error is the error, whatever the type of a success.
fn assert_error<T: DeserializeOwned + std::fmt::Debug>(members: &str) {
    let error = r#""Error":{"Code":"AuthFailure","Message":"m"},"RequestId":"r""#;
    for response in [
        format!("{error}{members}"),
        format!("{}{error}", members.trim_start_matches(',').to_owned() + if members.is_empty() { "" } else { "," }),
    ] {
        let body = format!(r#"{{"Response":{{{response}}}}}"#);
        let error = serde_json::from_str::<Reply<T>>(&body).expect(&body).into_result().expect_err(&body);
        assert_eq!((error.code(), error.message(), error.request_id()), ("AuthFailure", "m", Some("r")), "{body}");
    }
}

#[test]
fn errors_come_out_whatever_the_type() {
    for members in ["", r#","Count":1"#, r#","Count":{"a":[1,{}]},"Name":"x""#] {
        assert_error::<Vec<u8>>(members);
        assert_error::<(u8, u8)>(members);
        assert_error::<bool>(members);
        assert_error::<i128>(members);
        assert_error::<String>(members);
        assert_error::<Zone>(members);
        assert_error::<()>(members);
        assert_error::<Option<Vec<u8>>>(members);
        assert_error::<Value>(members);
        assert_error::<Nothing>(members);
    }
    assert_error::<Either>("");
    assert_error::<HashMap<u32, u8>>("");
    // A success of such a type is refused as ever.
    assert!(serde_json::from_str::<Reply<Vec<u8>>>(r#"{"Response":{"Count":1}}"#).is_err());
    assert!(serde_json::from_str::<Reply<Nothing>>(r#"{"Response":{"Count":1}}"#).is_err());
}

/// An error and then `null` in its place is neither: what comes between them went to nobody.
#[test]
fn an_error_that_is_taken_back_is_refused() {
    let taken_back = r#"{"Response":{"Error":{"Code":"A"},"Count":1,"Error":null}}"#;
    let refusal = serde_json::from_str::<Reply<Value>>(taken_back).unwrap_err().to_string();
    assert!(refusal.contains("another that is `null`"), "{refusal}");
    let twice = r#"{"Response":{"Error":null,"Error":{"Code":"A"},"Error":{"Code":"B"}}}"#;
    let error = serde_json::from_str::<Reply<Value>>(twice).unwrap().into_result().unwrap_err();
    assert_eq!(error.code(), "B");
}
