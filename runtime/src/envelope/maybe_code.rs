//! A member of a success that may be a code: [`MaybeCode`].

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use core::fmt::{self, Debug, Display};
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::number;
use crate::codes::ErrorCode;

/// A member of a success that says for one item whether it succeeded: `"Ok"`, or a code. Batches and asynchronous tasks have such members.
///
/// It deserialises from any text or number, also from codes that the document doesn't have, and never fails.
///
/// ```
/// # #[cfg(feature = "json")] {
/// # mod sms { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// use serde::Deserialize;
/// use tencent_errors::MaybeCode;
///
/// #[derive(Deserialize)]
/// #[serde(rename_all = "PascalCase")]
/// struct Sent {
///     send_status_set: Vec<SendStatus>,
/// }
///
/// #[derive(Deserialize)]
/// #[serde(rename_all = "PascalCase")]
/// struct SendStatus {
///     phone_number: String,
///     code: MaybeCode<sms::Code>,
/// }
///
/// let body = br#"{"Response":{"SendStatusSet":[
///     {"PhoneNumber":"+8618500000001","Code":"Ok"},
///     {"PhoneNumber":"+8618500000002","Code":"LimitExceeded.PhoneNumberDailyLimit"},
///     {"PhoneNumber":"+8618500000003","Code":"Ok"}
/// ],"RequestId":"a0aabda6"}}"#;
/// let sent: Sent = tencent_errors::from_slice(body)?;
/// let failed: Vec<_> = sent.send_status_set.iter().filter(|status| !status.code.is_ok()).collect();
/// assert_eq!(failed.len(), 1);
/// assert_eq!(failed[0].phone_number, "+8618500000002");
/// assert_eq!(failed[0].code.as_str(), "LimitExceeded.PhoneNumberDailyLimit");
/// assert_eq!(failed[0].code.known(), None); // this document doesn't have it
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MaybeCode<C> {
    text: String,
    codes: PhantomData<C>,
}

impl<C: ErrorCode> MaybeCode<C> {
    /// Returns the code as one of `C`'s, by its text and otherwise by its number; `None` for a success, and if `C`'s document doesn't have it.
    pub fn known(&self) -> Option<C> {
        C::from_code(&self.text).or_else(|| number::value(&self.text).and_then(C::from_number))
    }
}

impl<C> MaybeCode<C> {
    /// Returns the text, or the number as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns whether the item succeeded: the text is `"Ok"` or `"Success"` in any case, zero, or empty, as after `null`.
    pub fn is_ok(&self) -> bool {
        let text = &*self.text;
        let ok = ["", "ok", "success"].iter().any(|ok| text.eq_ignore_ascii_case(ok));
        ok || number::value(text) == Some(0)
    }
}

impl<C> From<String> for MaybeCode<C> {
    fn from(text: String) -> Self {
        MaybeCode { text, codes: PhantomData }
    }
}

impl<C> From<&str> for MaybeCode<C> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A member that isn't there, which is a success.
impl<C> Default for MaybeCode<C> {
    fn default() -> Self {
        String::new().into()
    }
}

impl<C> Debug for MaybeCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.text, f)
    }
}

impl<C> Display for MaybeCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<C> Serialize for MaybeCode<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, C> Deserialize<'de> for MaybeCode<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = if deserializer.is_human_readable() {
            deserializer.deserialize_any(TextVisitor)
        } else {
            deserializer.deserialize_string(TextVisitor)
        };
        text.map(Into::into)
    }
}

/// Writes the methods of a visitor that make a text of a value.
macro_rules! visit_as_text {
    ($($visit:ident: $type:ty,)*) => {
        $(
            fn $visit<E>(self, value: $type) -> Result<String, E> {
                Ok(value.to_string())
            }
        )*
    };
}

/// Reads any value as text; of an array or object nothing but its kind.
struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code")
    }

    visit_as_text! {
        visit_str: &str, visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_i128: i128, visit_u128: u128, visit_f64: f64,
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok(String::new())
    }

    fn visit_none<E>(self) -> Result<String, E> {
        Ok(String::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<String, A::Error> {
        IgnoredAny.visit_seq(seq).map(|_| "[]".to_owned())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
        let mut text = "{}".to_owned();
        while let Some(key) = map.next_key::<MaybeCode<()>>()? {
            // So `serde_json` gives a number under its feature `arbitrary_precision`.
            if key.text == "$serde_json::private::Number" {
                text = map.next_value::<MaybeCode<()>>()?.text;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(text)
    }
}
