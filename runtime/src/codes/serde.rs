//! Serde: writes a code, its class and its retry as text, and reads a generated enum's code from text or number.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use super::class::Class;
use super::code::ErrorCode;
use super::entry::CodeEntry;
use super::retry::Retry;

/// Writes the code as its text.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<C: ErrorCode, S: Serializer>(code: C, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(code.as_str())
}

/// Reads a code from its text; in a human-readable format such as JSON also from its number.
///
/// # Errors
/// Those of the deserializer, and one for what is not a code of the documents.
pub fn deserialize<'de, C: ErrorCode, D: Deserializer<'de>>(deserializer: D) -> Result<C, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(CodeVisitor(PhantomData))
    } else {
        deserializer.deserialize_str(CodeVisitor(PhantomData))
    }
}

macro_rules! as_text {
    ($($type:ty)*) => {
        $(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        )*
    };
}

as_text! { Class Retry CodeEntry }

struct CodeVisitor<C>(PhantomData<C>);

impl<C: ErrorCode> Visitor<'_> for CodeVisitor<C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of the {} error codes of {}", C::DATA.count, C::DATA.product)
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<C, E> {
        C::from_code(code).ok_or_else(|| E::invalid_value(Unexpected::Str(code), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<C, E> {
        C::from_number(number).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<C, E> {
        let code = i64::try_from(number).ok().and_then(C::from_number);
        code.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }
}
