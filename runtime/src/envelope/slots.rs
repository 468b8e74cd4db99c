//! Collects the members that forms name while a body is read.

use super::bad::BadEnvelope;
use super::forms::{API_3, Envelope, FORMS, Kind, MEMBERS};
use super::reader::{Reader, Value};
use super::text::Quoted;
use crate::codes::is_same;

/// The number of slots. Sets of them are kept as bits of a `u64`.
const SIZE: usize = 54;
/// The slot of the object that is the answer.
pub(super) const TOP: usize = SIZE - 2;
/// The slot of a member that is never there.
const NOWHERE: usize = SIZE - 1;

/// The members that some forms name, and a quick way to find one: most keys of a body are none of them.
pub(super) struct Index {
    names: [&'static str; TOP],
    count: usize,
    /// The members of each object.
    members: [u64; SIZE],
    /// The members whose names have a hash.
    by_hash: [u64; 64],
}

#[expect(clippy::indexing_slicing, reason = "slots are below `SIZE`; a const fn can't call `get`")]
impl Index {
    pub(super) const EMPTY: Self = Index { names: [""; TOP], count: 0, members: [0; SIZE], by_hash: [0; 64] };

    /// Adds the members of a form.
    pub(super) const fn add_form<'f>(&mut self, form: &'f Envelope) -> Placed<'f> {
        let members = if matches!(form.kind, Kind::Api3) { &API_3 } else { &form.members };
        let mut slots = [NOWHERE; MEMBERS];
        let mut at = 0;
        while at < MEMBERS {
            if let Some(path) = members[at] {
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
            if self.count == TOP {
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
            if self.members[object] >> slot & 1 == 1 && is_same(self.names[slot].as_bytes(), name.as_bytes()) {
                return slot;
            }
            slot += 1;
        }
        let bit = 1 << slot;
        self.names[slot] = name;
        self.members[object] |= bit;
        self.by_hash[hash(name.as_bytes())] |= bit;
        self.count += 1;
        slot
    }

    /// Returns the slot of a key in an object.
    fn find(&self, key: &Quoted<'_>, object: usize) -> Option<usize> {
        let mut candidates = self.members[object];
        if !key.is_escaped() {
            candidates &= self.by_hash[hash(key.raw)];
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

/// Returns a number below 64 by the length and the first byte of a name.
const fn hash(name: &[u8]) -> usize {
    match name {
        [first, ..] => (name.len() * 8 + *first as usize) % 64,
        [] => 0,
    }
}

/// A form, with the slots of its members.
#[derive(Clone, Copy)]
pub(super) struct Placed<'f> {
    pub(super) form: &'f Envelope,
    /// In the order of [`Envelope::members`].
    pub(super) slots: [usize; MEMBERS],
}

/// The members of all forms, and the forms.
#[expect(clippy::indexing_slicing, reason = "the index is below the length; a const fn can't call `get`")]
pub(super) static ALL: (Index, [Placed<'static>; FORMS.len()]) = {
    let mut index = Index::EMPTY;
    let mut placed = [index.add_form(&Envelope::API_3); FORMS.len()];
    let mut at = 0;
    while at < FORMS.len() {
        placed[at] = index.add_form(&FORMS[at]);
        at += 1;
    }
    assert!(index.count < TOP, "the forms name too many members");
    (index, placed)
};

/// The values of an index's members in a body.
pub(super) struct Members<'i, 'a> {
    pub(super) body: &'a [u8],
    index: &'i Index,
    values: [Value<'a>; SIZE],
}

impl<'i, 'a> Members<'i, 'a> {
    pub(super) fn new(body: &'a [u8], index: &'i Index) -> Self {
        Members { body, index, values: [Value::default(); SIZE] }
    }

    /// Reads the object that is the next value, the one in this slot.
    pub(super) fn read(&mut self, reader: &mut Reader<'a>, object: usize) -> Result<(), BadEnvelope> {
        let start = reader.at;
        reader.object(|reader, key| match self.index.find(&key, object) {
            Some(slot) => self.read_member(reader, slot),
            None => reader.skip().map(drop),
        })?;
        self.set(object, reader.since(start, usize::MAX));
        Ok(())
    }

    /// Reads a member. The last one of several counts.
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
        for slot in (0..TOP).filter(|slot| members >> slot & 1 == 1) {
            self.set(slot, Value::default());
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
        self.get(slot).json.is_some()
    }

    /// Returns whether what should hold a member is there, for one that isn't at the top.
    pub(super) fn has_object_of(&self, slot: usize) -> bool {
        (0..TOP).any(|object| self.members(object) >> slot & 1 == 1 && self.has(object))
    }
}
