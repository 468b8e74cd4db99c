//! Goes over the codes of a set, and over the rows that name a code.

use core::fmt::{self, Debug};
use core::iter::FusedIterator;
use core::ops::Range;

use super::data::Data;

/// The codes of a set, or the rows that name a code: the iterator that [`CodeSet::iter`](crate::CodeSet::iter) and `rows()` give.
#[derive(Clone)]
pub struct Entries<T> {
    pub(super) data: &'static Data,
    /// An index, and more of them.
    pub(super) first: Option<usize>,
    pub(super) rest: Range<usize>,
    pub(super) get: fn(&'static Data, usize) -> T,
}

impl<T> Iterator for Entries<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let index = self.first.take().or_else(|| self.rest.next())?;
        Some((self.get)(self.data, index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rest.len() + usize::from(self.first.is_some());
        (left, Some(left))
    }
}

impl<T> DoubleEndedIterator for Entries<T> {
    fn next_back(&mut self) -> Option<T> {
        let index = self.rest.next_back().or_else(|| self.first.take())?;
        Some((self.get)(self.data, index))
    }
}

impl<T> ExactSizeIterator for Entries<T> {}

impl<T> FusedIterator for Entries<T> {}

impl<T: Clone + Debug> Debug for Entries<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
