//! Reads a member of any type, and returns it only if its type is the documented one.

use alloc::string::{String, ToString};
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A member that may be of another type than documented.
pub(super) trait Lenient<'de>: Sized {
    /// Reads a string.
    fn string(_text: &str) -> Option<Self> {
        None
    }

    /// Reads a number, as the format displays it.
    fn number(_text: String) -> Option<Self> {
        None
    }

    /// Reads an object to its end.
    fn object<A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        IgnoredAny.visit_map(map).map(|_| None)
    }

    /// Reads any other value but `null`.
    fn other() -> Option<Self> {
        None
    }
}

/// A member, or none if it has another type.
pub(super) struct Maybe<M>(pub(super) Option<M>);

impl<'de, M: Lenient<'de>> Deserialize<'de> for Maybe<M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MemberVisitor(PhantomData)).map(Maybe)
    }
}

struct MemberVisitor<M>(PhantomData<M>);

impl<'de, M: Lenient<'de>> Visitor<'de> for MemberVisitor<M> {
    type Value = Option<M>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(M::string(text).or_else(M::other))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(M::number(number.to_string()).or_else(M::other))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(M::number(number.to_string()).or_else(M::other))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(M::number(number.to_string()).or_else(M::other))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(M::other())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        IgnoredAny.visit_seq(seq).map(|_| M::other())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        M::object(map)
    }
}

impl Lenient<'_> for String {
    fn string(text: &str) -> Option<Self> {
        Some(text.into())
    }
}

/// The `code` of the older form.
pub(super) struct Code(pub(super) String);

impl<'de> Lenient<'de> for Code {
    fn string(text: &str) -> Option<Self> {
        Some(Code(text.into()))
    }

    fn number(text: String) -> Option<Self> {
        Some(Code(text))
    }

    /// With its feature `arbitrary_precision`, `serde_json` gives a number as an object, in the number's own
    /// spelling.
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut code = None;
        while let Some((key, Maybe(value))) = map.next_entry::<String, Maybe<String>>()? {
            if key == "$serde_json::private::Number" {
                code = value.map(Code);
            }
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::{Error, MapDeserializer};

    use super::*;

    #[test]
    fn numbers_of_arbitrary_precision() {
        let code = |key: &str| {
            let map = MapDeserializer::<_, Error>::new([(key, "4e3")].into_iter());
            Code::object(map).unwrap().map(|code| code.0)
        };
        assert_eq!(code("$serde_json::private::Number").as_deref(), Some("4e3"));
        assert_eq!(code("code"), None);
    }
}
