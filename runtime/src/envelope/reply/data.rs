//! Decodes `Response`: takes out `Error` and `RequestId`, and decodes the user's type from all other members.

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::key::{Known, MapKey, Name};
use super::member::{Lenient, Maybe};
use crate::envelope::error::{ApiError, Form};

/// The object `Response`.
pub(super) struct Response<T> {
    pub(super) request_id: Option<String>,
    pub(super) result: Result<T, Failure>,
}

/// The value of `Error`, if not `null`. It is an error even without a code.
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
        while let Some(Name(key)) = map.next_key()? {
            match key {
                Known::Code => failure.code = map.next_value::<Maybe<_>>()?.0,
                Known::Message => failure.message = map.next_value::<Maybe<_>>()?.0,
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(Some(failure))
    }
}

impl<'de, T: Deserialize<'de>> Lenient<'de> for Response<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let mut data = Data { map, request_id: None, failure: None, taken_back: false, state: State::AtKey };
        let decoded = T::deserialize(&mut data);
        // A type that doesn't want all members leaves some of them unread; one that wants no members leaves all.
        let rest = data.read_rest();
        let Data { request_id, failure, taken_back, .. } = data;
        if taken_back {
            return Err(A::Error::custom("an `Error` and then another that is `null`"));
        }
        let result = match failure {
            // The type may miss members that come after the error. That is no failure.
            Some(failure) => rest.map(|()| Err(failure))?,
            None => Ok(decoded.and_then(|decoded| rest.map(|()| decoded))?),
        };
        Ok(Some(Response { request_id, result }))
    }
}

/// Reads the members of `Response`, and takes out `Error` and `RequestId` on the way.
struct Data<A> {
    map: A,
    request_id: Option<String>,
    failure: Option<Failure>,
    /// Whether an error was followed by a `null` in its place.
    taken_back: bool,
    state: State,
}

/// The position in the members.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    AtKey,
    AtValue,
    /// A type refused a value in the middle, so that the position is unknown.
    Lost,
    AtEnd,
}

/// The result of reading a key.
enum Step<K, V> {
    /// It was `Error` or `RequestId`, whose value is kept. The seed was not used.
    Kept(K),
    /// It was another key, read by the seed.
    Data(V),
    End,
}

impl<'de, A: MapAccess<'de>> Data<A> {
    fn step<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Step<K, K::Value>, A::Error> {
        // If the seed refuses the key, its value still has to be read.
        self.state = State::AtValue;
        let seed = match self.map.next_key_seed(ResponseKey(seed))? {
            None => {
                self.state = State::AtEnd;
                return Ok(Step::End);
            }
            Some(Key::Data(key)) => return Ok(Step::Data(key)),
            Some(Key::Error(seed)) => {
                self.keep_error()?;
                seed
            }
            Some(Key::RequestId(seed)) => {
                self.request_id = self.map.next_value::<Maybe<_>>()?.0;
                seed
            }
        };
        self.state = State::AtKey;
        Ok(Step::Kept(seed))
    }

    fn keep_error(&mut self) -> Result<(), A::Error> {
        let Maybe(failure) = self.map.next_value()?;
        self.taken_back |= failure.is_none() && self.failure.is_some();
        self.failure = failure.or(self.failure.take());
        Ok(())
    }

    /// Reads the members that the type has left unread, and keeps only `Error` and `RequestId`.
    fn read_rest(&mut self) -> Result<(), A::Error> {
        while matches!(self.state, State::AtKey | State::AtValue) {
            if self.state == State::AtValue {
                self.map.next_value::<IgnoredAny>()?;
            }
            self.step(PhantomData::<IgnoredAny>)?;
        }
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for &mut Data<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, mut seed: K) -> Result<Option<K::Value>, A::Error> {
        // The user's type is that of a success: it gets no member after an error.
        while self.failure.is_none() && self.state != State::AtEnd {
            match self.step(seed)? {
                Step::Kept(unused) => seed = unused,
                Step::Data(key) => return Ok(Some(key)),
                Step::End => break,
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.state = State::Lost;
        let value = self.map.next_value_seed(seed)?;
        self.state = State::AtKey;
        Ok(value)
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

/// Reads a key of `Response`, and passes each but `Error` and `RequestId` to a seed.
struct ResponseKey<K>(K);

/// A key of `Response`. The two that are kept return the unused seed.
enum Key<K, V> {
    Error(K),
    RequestId(K),
    Data(V),
}

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for ResponseKey<K> {
    type Value = Key<K, K::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> ResponseKey<K> {
    fn key<E: Error>(self, key: MapKey<'_, 'de, E>) -> Result<Key<K, K::Value>, E> {
        match key.text() {
            "Error" => Ok(Key::Error(self.0)),
            "RequestId" => Ok(Key::RequestId(self.0)),
            _ => self.0.deserialize(key).map(Key::Data),
        }
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for ResponseKey<K> {
    type Value = Key<K, K::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        self.key(MapKey::borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        self.key(MapKey::passing(key))
    }
}
