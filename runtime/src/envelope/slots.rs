//! Collects the members that forms name while a body is read: where the value of each one starts.

use super::bad::BadEnvelope;
use super::forms::{Envelope, FORMS, MEMBERS, Member};
use super::reader::Reader;
use super::text::Quoted;
use super::value::Value;

/// The most members. Sets of them are kept as bits of a `u64`.
const SIZE: usize = 48;
const ALL_SLOTS: u64 = (1 << SIZE) - 1;

/// The members that some forms name, and a quick way to find one: most keys of a body are none of them.
pub(super) struct Index {
    names: [&'static str; SIZE],
    /// The object that a member is in, as the slot of that object; [`TOP`] for the top.
    objects: [usize; SIZE],
    count: usize,
    /// The members whose names have a length, and those whose names start with a byte, both modulo 32.
    by_length: [u64; 32],
    by_start: [u64; 32],
    /// The members that are objects with members that a form names.
    with_members: u64,
}

const TOP: usize = usize::MAX;

/// The index of all forms.
pub(super) static ALL: Index = Index::new(FORMS);
const _: () = assert!(ALL.count < SIZE, "the forms name too many members");

#[expect(clippy::indexing_slicing, reason = "slots are below `SIZE`; a const fn can't call `get`")]
impl Index {
    pub(super) const fn new(mut forms: &[Envelope]) -> Self {
        let (by_length, by_start) = ([0; 32], [0; 32]);
        let mut index =
            Index { names: [""; SIZE], objects: [TOP; SIZE], count: 0, by_length, by_start, with_members: 0 };
        while let [form, rest @ ..] = forms {
            let mut members: &[_] = &form.members;
            while let [member, others @ ..] = members {
                index.add(*member);
                members = others;
            }
            forms = rest;
        }
        index
    }

    const fn add(&mut self, member: Option<Member>) {
        let Some(Member { object, name }) = member else { return };
        let object = if object.is_empty() { TOP } else { self.add_name(object, TOP) };
        if object != TOP {
            self.with_members |= 1 << object;
        }
        self.add_name(name, object);
    }

    /// Adds a name, unless it is there, and returns its slot.
    const fn add_name(&mut self, name: &'static str, object: usize) -> usize {
        let slot = self.slot(name, object);
        if slot == self.count {
            let bit = 1 << slot;
            self.names[slot] = name;
            self.objects[slot] = object;
            self.by_length[name.len() % 32] |= bit;
            self.by_start[start(name.as_bytes())] |= bit;
            self.count += 1;
        }
        slot
    }

    /// Returns the slot of a name, or the next free one.
    const fn slot(&self, name: &str, object: usize) -> usize {
        let mut slot = 0;
        while slot < self.count && !(self.objects[slot] == object && same(self.names[slot], name)) {
            slot += 1;
        }
        slot
    }

    /// Returns a form with the slots of its members.
    pub(super) const fn place<'f>(&self, form: &'f Envelope) -> Placed<'f> {
        let mut slots = [self.count; MEMBERS];
        let mut at = 0;
        while at < MEMBERS {
            slots[at] = self.slot_of(form.members[at]);
            at += 1;
        }
        let around = match form.members {
            [Some(code), ..] => self.slot(code.object, TOP),
            _ => self.count,
        };
        Placed { form, slots, around }
    }

    /// Returns the slot of a member; a free one if there is none.
    const fn slot_of(&self, member: Option<Member>) -> usize {
        match member {
            Some(Member { object, name }) if object.is_empty() => self.slot(name, TOP),
            Some(Member { object, name }) => self.slot(name, self.slot(object, TOP)),
            None => self.count,
        }
    }

    /// Returns the slot of a key in an object, or at the top.
    #[inline]
    fn find(&self, key: &Quoted<'_>, object: usize) -> Option<usize> {
        let mut candidates = self.by_length[key.raw.len() % 32] & self.by_start[start(key.raw)];
        if key.is_escaped() {
            candidates = ALL_SLOTS;
        }
        while candidates != 0 {
            let slot = candidates.trailing_zeros() as usize;
            if self.objects[slot] == object && key.is(self.names[slot]) {
                return Some(slot);
            }
            candidates &= candidates - 1;
        }
        None
    }
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
    /// In the order of [`Envelope::members`]; a free one for a member that the form doesn't name.
    pub(super) slots: [usize; MEMBERS],
    /// The object that the code is in.
    pub(super) around: usize,
}

/// The forms of [`FORMS`].
pub(super) static NAMED: [Placed<'static>; FORMS.len()] = {
    let mut placed = [ALL.place(&Envelope::API_2); FORMS.len()];
    let mut rest: &mut [_] = &mut placed;
    let mut forms = FORMS;
    while let ([place, rest_left @ ..], [form, forms_left @ ..]) = (rest, forms) {
        *place = ALL.place(form);
        (rest, forms) = (rest_left, forms_left);
    }
    placed
};

/// The values of an index's members in a body.
pub(super) struct Slots<'i, 'a> {
    index: &'i Index,
    values: [Value<'a>; SIZE],
}

impl<'i, 'a> Slots<'i, 'a> {
    pub(super) fn new(index: &'i Index) -> Self {
        Slots { index, values: [Value::Absent; SIZE] }
    }

    /// Reads the value of a key at the top, and keeps it if a form names the member. The last one of several counts.
    #[inline]
    pub(super) fn read(&mut self, reader: &mut Reader<'a>, key: &Quoted<'a>) -> Result<(), BadEnvelope> {
        let Some(slot) = self.index.find(key, TOP) else { return reader.skip() };
        if self.index.with_members >> slot & 1 == 1 {
            return self.read_object(reader, slot);
        }
        self.set(slot, Value::read(reader)?);
        Ok(())
    }

    /// Reads a member that may be an object with members that a form names.
    #[cold]
    fn read_object(&mut self, reader: &mut Reader<'a>, object: usize) -> Result<(), BadEnvelope> {
        for (value, around) in self.values.iter_mut().zip(&self.index.objects) {
            if *around == object {
                *value = Value::Absent;
            }
        }
        let Some(b'{') = reader.peek() else {
            self.set(object, Value::read(reader)?);
            return Ok(());
        };
        self.set(object, Value::Other);
        reader.object(|reader, key| {
            let Some(slot) = self.index.find(&key, object) else { return reader.skip() };
            self.set(slot, Value::read(reader)?);
            Ok(())
        })
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
}
