//! Reads the keys of objects: those that this crate knows, and those of a success.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, IntoDeserializer, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::envelope::number;

/// The keys of a body and of its `Error` that matter.
pub(super) enum Known {
    Response,
    Code,
    Message,
    LegacyCode,
    LegacyMessage,
    LegacyCodeDesc,
    Other,
}

/// A key that is read by its name.
pub(super) struct Name(pub(super) Known);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(NameVisitor)
    }
}

struct NameVisitor;

impl Visitor<'_> for NameVisitor {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Name, E> {
        Ok(Name(match key {
            "Response" => Known::Response,
            "Code" => Known::Code,
            "Message" => Known::Message,
            "code" => Known::LegacyCode,
            "message" => Known::LegacyMessage,
            "codeDesc" => Known::LegacyCodeDesc,
            _ => Known::Other,
        }))
    }
}

/// A key of a success, decoded as the key type of the user's map. As in `serde_json`, numbers and booleans are read from the key's text, and
/// any other type gets the text.
pub(super) struct MapKey<'a, 'de, E> {
    text: &'a str,
    /// The same text, if the input has it without escapes.
    borrowed: Option<&'de str>,
    error: PhantomData<E>,
}

impl<'a, 'de, E: Error> MapKey<'a, 'de, E> {
    pub(super) fn borrowed(text: &'de str) -> Self
    where
        'de: 'a,
    {
        MapKey { text, borrowed: Some(text), error: PhantomData }
    }

    pub(super) fn passing(text: &'a str) -> Self {
        MapKey { text, borrowed: None, error: PhantomData }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Returns whether the text is an integer as JSON writes it.
    fn is_integer(&self) -> bool {
        let digits = self.text.strip_prefix('-').unwrap_or(self.text);
        let zero = digits.starts_with('0') && digits.len() > 1;
        !digits.is_empty() && !zero && digits.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// Reads a type of numbers from the text, if the text is a number.
macro_rules! integers {
    ($($method:ident $visit:ident,)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
                match self.text.parse() {
                    Ok(number) if self.is_integer() => visitor.$visit(number),
                    _ => self.deserialize_any(visitor),
                }
            }
        )*
    };
}

impl<'de, E: Error> Deserializer<'de> for MapKey<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.borrowed {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_str(self.text),
        }
    }

    integers! {
        deserialize_i8 visit_i8, deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64,
        deserialize_i128 visit_i128, deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32,
        deserialize_u64 visit_u64, deserialize_u128 visit_u128,
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.text.parse() {
            Ok(number) if number::is_number(self.text.as_bytes()) => visitor.visit_f32(number),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.text.parse() {
            Ok(number) if number::is_number(self.text.as_bytes()) => visitor.visit_f64(number),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.text {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A key names a variant without data.
impl<'de, E: Error> EnumAccess<'de> for MapKey<'_, 'de, E> {
    type Error = E;
    type Variant = UnitVariant<E>;

    fn variant_seed<S: serde::de::DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), E> {
        Ok((seed.deserialize(self)?, UnitVariant(PhantomData)))
    }
}

pub(super) struct UnitVariant<E>(PhantomData<E>);

impl<'de, E: Error> VariantAccess<'de> for UnitVariant<E> {
    type Error = E;

    fn unit_variant(self) -> Result<(), E> {
        Ok(())
    }

    fn newtype_variant_seed<S: serde::de::DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, E> {
        seed.deserialize(().into_deserializer())
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }
}
