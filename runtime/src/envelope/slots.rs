//! Collects the members that forms name while a body is read.

use super::bad::BadEnvelope;
use super::forms::{Envelope, FORMS, MEMBERS};
use super::reader::{Reader, Value};
use super::text::Quoted;

/// The most members. Sets of them are kept as bits of a `u64`.
const SIZE: usize = 56;
/// The slot of the object that is the answer.
pub(super) const TOP: usize = SIZE;
/// The slot of a member that is never there.
const NOWHERE: usize = 63;

/// The members of API 3.0, in the order of their slots.
const API_3: [&str; 9] = [
    "Response",
    "Response.Error",
    "Response.Error.Code",
    "Response.Error.Message",
    "Response.ErrorMsg",
    "Response.ErrorMsg.Code",
    "Response.ErrorMsg.Msg",
    "Response.RequestId",
    "Response.DeprecatedWarning",
];
pub(super) const RESPONSE: usize = 0;
pub(super) const ERROR: usize = 1;
/// The code and the message of `Error`, and those of the `ErrorMsg` of chat models.
pub(super) const IN_ERROR: [usize; 2] = [2, 3];
pub(super) const IN_ERROR_MSG: [usize; 2] = [5, 6];
pub(super) const REQUEST_ID: usize = 7;
pub(super) const DEPRECATED_WARNING: usize = 8;

/// The members that some forms name, and a quick way to find one: most keys of a body are none of them.
pub(super) struct Index {
    names: [&'static str; SIZE],
    count: usize,
    /// The members of each object.
    members: [u64; SIZE + 1],
    /// The members whose names have a length, and those whose names start with a byte, both modulo 32.
    by_length: [u64; 32],
    by_start: [u64; 32],
}

#[expect(clippy::indexing_slicing, reason = "slots are below `SIZE`; a const fn can't call `get`")]
impl Index {
    pub(super) const EMPTY: Self =
        Index { names: [""; SIZE], count: 0, members: [0; SIZE + 1], by_length: [0; 32], by_start: [0; 32] };

    /// Adds the members of a form.
    pub(super) const fn add_form<'f>(&mut self, form: &'f Envelope) -> Placed<'f> {
        let mut slots = [NOWHERE; MEMBERS];
        let mut at = 0;
        while at < MEMBERS {
            if let Some(path) = form.members[at] {
                slots[at] = self.add(path);
            }
            at += 1;
        }
        Placed { form, slots }
    }

    /// Adds a member, unless it is there, and returns its slot.
    const fn add(&mut self, path: &'static str) -> usize {
        let (mut slot, mut rest) = (TOP, Some(path));
        while let Some(path) = rest {
            // Only a form whose members are dozens of objects deep has so many.
            if self.count == SIZE {
                return NOWHERE;
            }
            let (name, after) = split(path);
            slot = self.add_name(name, slot);
            rest = after;
        }
        slot
    }

    const fn add_name(&mut self, name: &'static str, object: usize) -> usize {
        let mut slot = 0;
        while slot < self.count {
            if self.members[object] >> slot & 1 == 1 && same(self.names[slot], name) {
                return slot;
            }
            slot += 1;
        }
        let bit = 1 << slot;
        self.names[slot] = name;
        self.members[object] |= bit;
        self.by_length[name.len() % 32] |= bit;
        self.by_start[start(name.as_bytes())] |= bit;
        self.count += 1;
        slot
    }

    /// Returns the slot of a key in an object.
    #[inline]
    fn find(&self, key: &Quoted<'_>, object: usize) -> Option<usize> {
        let mut candidates = self.members[object];
        if !key.is_escaped() {
            candidates &= self.by_length[key.raw.len() % 32] & self.by_start[start(key.raw)];
        }
        while candidates != 0 {
            let slot = candidates.trailing_zeros() as usize;
            if key.is(self.names[slot]) {
                return Some(slot);
            }
            candidates &= candidates - 1;
        }
        None
    }
}

/// Returns the first name of a path, and what comes after it.
const fn split(path: &str) -> (&str, Option<&str>) {
    let mut rest = path.as_bytes();
    while let [byte, after @ ..] = rest {
        if *byte == b'.' {
            return (path.split_at(path.len() - rest.len()).0, Some(path.split_at(path.len() - after.len()).1));
        }
        rest = after;
    }
    (path, None)
}

/// Returns the first byte of a name, modulo 32; 0 if it is empty.
const fn start(name: &[u8]) -> usize {
    match name {
        [first, ..] => (*first % 32) as usize,
        [] => 0,
    }
}

const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([first, one_rest @ ..], [second, other_rest @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

/// A form, with the slots of its members.
#[derive(Clone, Copy)]
pub(super) struct Placed<'f> {
    pub(super) form: &'f Envelope,
    /// In the order of [`Envelope::members`].
    pub(super) slots: [usize; MEMBERS],
}

/// The forms that an answer may have.
pub(super) struct Forms<'f> {
    pub(super) api_3: bool,
    pub(super) xml: bool,
    /// The others, and the members of all.
    pub(super) named: &'f [Placed<'f>],
    pub(super) index: &'f Index,
}

/// All of them.
pub(super) static ALL: Forms<'static> = Forms { api_3: true, xml: true, named: &NAMED.1, index: &NAMED.0 };

#[expect(clippy::indexing_slicing, reason = "the indices are below the lengths; a const fn can't call `get`")]
static NAMED: (Index, [Placed<'static>; FORMS.len()]) = {
    let mut index = Index::EMPTY;
    let mut at = 0;
    while at < API_3.len() {
        assert!(index.add(API_3[at]) == at, "the members of API 3.0 are in the order of their slots");
        at += 1;
    }
    let mut placed = [index.add_form(&Envelope::API_2); FORMS.len()];
    at = 0;
    while at < FORMS.len() {
        placed[at] = index.add_form(&FORMS[at]);
        at += 1;
    }
    assert!(index.count < SIZE, "the forms name too many members");
    (index, placed)
};

/// The values of an index's members in a body.
pub(super) struct Values<'i, 'a> {
    index: &'i Index,
    values: [Value<'a>; SIZE + 1],
}

impl<'i, 'a> Values<'i, 'a> {
    pub(super) fn new(index: &'i Index) -> Self {
        Values { index, values: [Value::Absent; SIZE + 1] }
    }

    /// Reads the object that is the next value, the one in this slot.
    pub(super) fn read(&mut self, reader: &mut Reader<'a>, object: usize) -> Result<(), BadEnvelope> {
        let start = reader.offset();
        reader.object(|reader, key| match self.index.find(&key, object) {
            Some(slot) => self.read_member(reader, slot),
            None => reader.skip(),
        })?;
        self.set(object, Value::Other(reader.since(start)));
        Ok(())
    }

    /// Reads a member. The last one of several counts.
    #[inline]
    fn read_member(&mut self, reader: &mut Reader<'a>, slot: usize) -> Result<(), BadEnvelope> {
        if self.members(slot) != 0 {
            if self.has(slot) {
                self.forget_members(slot);
            }
            if reader.peek() == Some(b'{') {
                return self.read(reader, slot);
            }
        }
        self.set(slot, reader.value()?);
        Ok(())
    }

    #[cold]
    fn forget_members(&mut self, object: usize) {
        let members = self.members(object);
        for slot in (0..SIZE).filter(|slot| members >> slot & 1 == 1) {
            self.set(slot, Value::Absent);
            self.forget_members(slot);
        }
    }

    fn members(&self, object: usize) -> u64 {
        self.index.members.get(object).copied().unwrap_or_default()
    }

    fn set(&mut self, slot: usize, value: Value<'a>) {
        if let Some(place) = self.values.get_mut(slot) {
            *place = value;
        }
    }

    /// Returns the value in a slot.
    pub(super) fn get(&self, slot: usize) -> Value<'a> {
        self.values.get(slot).copied().unwrap_or_default()
    }

    pub(super) fn has(&self, slot: usize) -> bool {
        !matches!(self.get(slot), Value::Absent)
    }

    /// Returns whether there is the object that holds a member, for one that isn't at the top.
    pub(super) fn has_object_of(&self, slot: usize) -> bool {
        (0..SIZE).any(|object| self.members(object) >> slot & 1 == 1 && self.has(object))
    }
}
