//! In: the members of `Response`. Out: `Error` and `RequestId`, and a type that is decoded from all others.

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::member::{Lenient, Maybe};
use crate::api_error::{ApiError, Form};

/// The object `Response`.
pub(super) struct Response<T> {
    pub(super) request_id: Option<String>,
    pub(super) result: Result<T, Failure>,
}

/// What `Error` is, if not `null`. Without a code it is still no success.
#[derive(Default)]
pub(super) struct Failure {
    code: Option<String>,
    message: Option<String>,
}

impl Failure {
    pub(super) fn error<E: Error>(self, request_id: Option<String>) -> Result<ApiError<'static>, E> {
        let code = self.code.ok_or_else(|| E::custom("no API answer: an `Error` without a usable `Code`"))?;
        Ok(ApiError {
            form: Form::V3,
            code: code.into(),
            message: self.message.unwrap_or_default().into(),
            code_desc: None,
            request_id: request_id.map(Into::into),
        })
    }
}

impl<'de> Lenient<'de> for Failure {
    fn other() -> Option<Self> {
        Some(Failure::default())
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut failure = Failure::default();
        while let Some(key) = map.next_key_seed(Kept(["Code", "Message"], PhantomData::<IgnoredAny>))? {
            match key {
                Key::First(_) => failure.code = map.next_value::<Maybe<_>>()?.0,
                Key::Second(_) => failure.message = map.next_value::<Maybe<_>>()?.0,
                Key::Data(_) => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(Some(failure))
    }
}

impl<'de, T: Deserialize<'de>> Lenient<'de> for Response<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let mut data = Data { map, request_id: None, failure: None, finished: false };
        let decoded = T::deserialize(&mut data);
        let decoded = if data.finished {
            // That the type misses what stands behind an error is no news.
            None
        } else {
            let decoded = decoded?;
            // A type that doesn't want all members leaves some of them.
            IgnoredAny.visit_map(&mut data)?;
            Some(decoded)
        };
        let Data { request_id, failure, .. } = data;
        let result = match (failure, decoded) {
            (None, Some(decoded)) => Ok(decoded),
            (failure, _) => Err(failure.unwrap_or_default()),
        };
        Ok(Some(Response { request_id, result }))
    }
}

/// The members of `Response`, of which `Error` and `RequestId` are taken out on the way.
struct Data<A> {
    map: A,
    request_id: Option<String>,
    failure: Option<Failure>,
    /// Whether an error has come, and all behind it is read.
    finished: bool,
}

impl<'de, A: MapAccess<'de>> Data<A> {
    fn keep_error(&mut self) -> Result<(), A::Error> {
        if let Maybe(Some(failure)) = self.map.next_value()? {
            self.failure = Some(failure);
        }
        Ok(())
    }

    /// Reads all there is behind an error, of which nothing goes to the type of a success.
    fn finish(&mut self) -> Result<(), A::Error> {
        while let Some(key) = self.map.next_key_seed(Kept(["Error", "RequestId"], PhantomData::<IgnoredAny>))? {
            match key {
                Key::First(_) => self.keep_error()?,
                Key::Second(_) => self.request_id = self.map.next_value::<Maybe<_>>()?.0,
                Key::Data(_) => _ = self.map.next_value::<IgnoredAny>()?,
            }
        }
        self.finished = true;
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for &mut Data<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, mut seed: K) -> Result<Option<K::Value>, A::Error> {
        while self.failure.is_none() {
            match self.map.next_key_seed(Kept(["Error", "RequestId"], seed))? {
                None => return Ok(None),
                Some(Key::Data(key)) => return Ok(Some(key)),
                Some(Key::First(back)) => {
                    seed = back;
                    self.keep_error()?;
                }
                Some(Key::Second(back)) => {
                    seed = back;
                    self.request_id = self.map.next_value::<Maybe<_>>()?.0;
                }
            }
        }
        if !self.finished {
            self.finish()?;
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        None
    }
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for &mut Data<A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_map(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Reads a key: two names are kept, and any other is given to a seed.
struct Kept<K>([&'static str; 2], K);

/// One of the two names, with the seed that wasn't used, or what the seed made of another key.
enum Key<K, V> {
    First(K),
    Second(K),
    Data(V),
}

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for Kept<K> {
    type Value = Key<K, K::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> Kept<K> {
    fn key<D: Deserializer<'de>>(self, text: &str, key: D) -> Result<Key<K, K::Value>, D::Error> {
        let Kept([first, second], seed) = self;
        if text == first {
            Ok(Key::First(seed))
        } else if text == second {
            Ok(Key::Second(seed))
        } else {
            seed.deserialize(key).map(Key::Data)
        }
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for Kept<K> {
    type Value = Key<K, K::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        self.key(key, BorrowedStrDeserializer::new(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        self.key(key, StrDeserializer::new(key))
    }
}
