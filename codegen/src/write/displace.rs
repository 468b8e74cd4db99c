//! Builds the look-up tables: takes the keys, and returns a hash and a displacement table that give each key a slot of its own. The runtime's
//! `data.rs` describes a look-up. The search is deterministic and takes linear time.
//!
//! Keys whose hashes fall into the same bucket share a displacement. The search takes one bucket after another, the fullest first, and tries
//! each of the 255 displacements until one puts all keys of the bucket into free slots. If none does, it starts again with another seed.

use super::hash;

/// A displacement table.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) seed: u64,
    pub(super) displacements: Vec<u8>,
    /// For each slot, the index of its key; a slot without one has the first.
    pub(super) slots: Vec<usize>,
}

/// How many seeds the search tries.
const MOST_SEEDS: usize = 64;

/// Builds the table for distinct texts; `None` if no seed works.
pub(super) fn texts(keys: &[&str]) -> Option<Table> {
    search(|seed| keys.iter().map(|key| hash::text(key.as_bytes(), seed)).collect())
}

/// Builds the table for distinct numbers; `None` if no seed works.
pub(super) fn numbers(keys: &[i64]) -> Option<Table> {
    search(|seed| keys.iter().map(|key| hash::number(*key, seed)).collect())
}

/// Builds the table with the first seed that works.
///
/// A seed fails in two cases: two keys of a bucket have the same upper half of their hashes, so that no displacement separates them; or all
/// displacements lead the keys of a late bucket to taken slots. With hashes as good as random, about one seed in twenty fails, however many
/// keys there are. All seeds fail for keys that were made for it alone: keys that collide under one seed don't collide under the next.
fn search(hashes: impl Fn(u64) -> Vec<u64>) -> Option<Table> {
    seeds().take(MOST_SEEDS).find_map(|seed| place(&hashes(seed), seed))
}

/// Odd numbers without a pattern, and without a relation to what the hash itself multiplies by (the multiplier is Vigna's, of `SplitMix`).
fn seeds() -> impl Iterator<Item = u64> {
    (1..=u64::MAX).map(|step| step.wrapping_mul(0xbf58_476d_1ce4_e5b9) | 1)
}

/// Gives each hash a slot of its own, if that works out. Without keys there is no slot: one without a key has the first.
fn place(hashes: &[u64], seed: u64) -> Option<Table> {
    if hashes.is_empty() {
        return Some(Table::default());
    }
    let mut taken: Vec<Option<usize>> = vec![None; hashes.len() + hashes.len() / 8 + 1];
    let mut displacements = vec![0; hashes.len() / 2 + 1];
    let buckets = buckets(hashes, displacements.len());
    let fullest = buckets.iter().map(Vec::len).max().unwrap_or_default();
    for size in (1..=fullest).rev() {
        for (keys, found) in buckets.iter().zip(&mut displacements) {
            if keys.len() == size {
                *found = (1..=u8::MAX).find(|displacement| settle(&mut taken, keys, *displacement))?;
            }
        }
    }
    Some(Table { seed, displacements, slots: taken.into_iter().map(Option::unwrap_or_default).collect() })
}

/// Returns the keys of each bucket, with their hashes.
fn buckets(hashes: &[u64], count: usize) -> Vec<Vec<(usize, u64)>> {
    let mut buckets = vec![Vec::new(); count];
    for (key, hash) in hashes.iter().enumerate() {
        if let Some(keys) = buckets.get_mut(hash::bucket(*hash, count)) {
            keys.push((key, *hash));
        }
    }
    buckets
}

/// Puts the keys of a bucket into their slots by this displacement; leaves all as it was if one of the slots is taken.
fn settle(taken: &mut [Option<usize>], keys: &[(usize, u64)], displacement: u8) -> bool {
    let count = taken.len();
    for (settled, (key, hash)) in keys.iter().enumerate() {
        if let Some(free @ None) = taken.get_mut(hash::slot(*hash, displacement, count)) {
            *free = Some(*key);
            continue;
        }
        for (_, hash) in keys.iter().take(settled) {
            if let Some(slot) = taken.get_mut(hash::slot(*hash, displacement, count)) {
                *slot = None;
            }
        }
        return false;
    }
    true
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Returns the index of the only key that may have this hash, found as the runtime finds it.
    fn slot_of(table: &Table, hash: u64) -> Option<usize> {
        let displacement = table.displacements.get(hash::bucket(hash, table.displacements.len()))?;
        Some(table.slots[hash::slot(hash, *displacement, table.slots.len())])
    }

    /// Every key is found where the runtime looks for it.
    fn check<T: AsRef<str>>(keys: &[T]) -> Table {
        let keys: Vec<&str> = keys.iter().map(AsRef::as_ref).collect();
        let table = texts(&keys).expect("a seed works");
        assert_eq!(table.slots.is_empty(), keys.is_empty());
        for (index, key) in keys.iter().enumerate() {
            assert_eq!(slot_of(&table, hash::text(key.as_bytes(), table.seed)), Some(index), "{key}");
        }
        table
    }

    /// Every number is found where the runtime looks for it.
    fn check_numbers(keys: &[i64]) -> Table {
        let table = numbers(keys).expect("a seed works");
        for (index, key) in keys.iter().enumerate() {
            assert_eq!(slot_of(&table, hash::number(*key, table.seed)), Some(index), "{key}");
        }
        table
    }

    /// Random numbers: Marsaglia's xorshift.
    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0
        }

        fn below(&mut self, end: usize) -> usize {
            usize::try_from(self.next() % end as u64).unwrap()
        }

        /// So many texts, each of them once.
        fn texts(&mut self, count: usize, alphabet: &[char], longest: usize) -> Vec<String> {
            let mut texts = HashSet::new();
            let text = |random: &mut Self| -> String {
                (0..random.below(longest + 1)).map(|_| alphabet[random.below(alphabet.len())]).collect()
            };
            let all = std::iter::repeat_with(|| text(self));
            all.filter(|text| texts.insert(text.clone())).take(count).collect()
        }
    }

    #[test]
    fn small_sets() {
        check::<&str>(&[]);
        check(&[""]);
        check(&["AuthFailure"]);
        check(&["", "a", "b", "ab", "ba", "abc", "abcd", "\0", "\0\0", "a\0"]);
    }

    #[test]
    fn random_sets() {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        let many: Vec<char> = ('!'..='~').chain('\u{4e00}'..'\u{4f00}').chain('\u{1f600}'..'\u{1f610}').collect();
        for count in [0, 1, 2, 3, 4, 7, 8, 9, 30, 100, 1000, 5000] {
            // Of one character, texts differ by their length alone.
            for (alphabet, longest) in [(&['a'][..], count * 2), (&['a', 'b'], 40), (&['\0', '\u{1}'], 99), (&many, 40)]
            {
                check(&random.texts(count, alphabet, longest));
            }
        }
    }

    /// All codes that Tencent's products have, in one table and in one for each product.
    #[test]
    fn real_codes() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/codes/tencent-codes.txt");
        let Ok(text) = fs::read_to_string(file) else {
            println!("skipped: there is no file ../shared/codes/tencent-codes.txt");
            return;
        };
        let mut products: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (product, code) in text.lines().filter_map(|line| line.split_once('\t')) {
            products.entry(product).or_default().push(code);
        }
        let all: BTreeSet<&str> = products.values().flatten().copied().collect();
        assert_eq!((text.lines().count(), products.len(), all.len()), (16_931, 282, 11_868));
        check(&all.into_iter().collect::<Vec<_>>());
        for codes in products.values() {
            check(codes);
        }
    }

    /// Texts that differ in length, in one byte anywhere, or in two.
    #[test]
    fn texts_that_are_nearly_the_same() {
        let mut random = Random(0xd1b5_4a32_d192_ed03);
        let text: String = (0..2000).map(|_| ['A', 'b', '.'][random.below(3)]).collect();
        check(&(0..=text.len()).map(|end| &text[..end]).collect::<Vec<_>>());
        check(&(0..=text.len()).map(|start| &text[start..]).collect::<Vec<_>>());
        check(&(0..64).map(|key| format!("{}{key}{}", "p".repeat(5000), "s".repeat(5000))).collect::<Vec<_>>());
        let changed = |at: &[(usize, u8)]| {
            let mut bytes = [b'a'; 50];
            for (at, byte) in at {
                bytes[*at] = *byte;
            }
            String::from_utf8(bytes.to_vec()).unwrap()
        };
        let one: Vec<String> =
            (0..50).flat_map(|at| (b'b'..=b'z').map(move |byte| (at, byte))).map(|at| changed(&[at])).collect();
        check(&one);
        for (first, second) in [(0, 1), (0, 8), (7, 15), (3, 20), (16, 31), (1, 47), (40, 46), (47, 48), (0, 49)] {
            let bytes = (0..100).flat_map(|step| (0..100).map(move |other| (step, other)));
            let keys: Vec<String> = bytes.map(|(step, other)| changed(&[(first, step), (second, other)])).collect();
            check(&keys);
            check(&keys.iter().map(|key| &key[first..=second]).collect::<Vec<_>>());
        }
    }

    #[test]
    fn numbers_of_all_kinds() {
        check_numbers(&[]);
        check_numbers(&[0]);
        check_numbers(&(-8000..8000).collect::<Vec<_>>());
        check_numbers(&(0..63).flat_map(|bit| [1 << bit, -(1 << bit) - 1]).collect::<Vec<_>>());
        check_numbers(&(0..16_000).map(|step| step * 4096 - 9_000_000).collect::<Vec<_>>());
    }

    /// Two keys collide under each of the first seeds: the search goes on until a seed separates them all.
    #[test]
    fn keys_made_to_collide() {
        let spoilt = 6;
        let keys: Vec<i64> = seeds().take(spoilt).flat_map(|seed| colliding(seed, spoilt + 1)).collect();
        let table = check_numbers(&keys);
        assert_eq!(seeds().position(|seed| seed == table.seed), Some(spoilt));
    }

    /// The search ends, whatever the keys are.
    #[test]
    fn keys_that_collide_under_every_seed_have_no_table() {
        assert!(search(|_| vec![7, 7]).is_none());
    }

    /// Two numbers with the same upper half of a hash in the same one of so many buckets.
    fn colliding(seed: u64, buckets: usize) -> [i64; 2] {
        let (mut random, mut keys) = (Random(seed), HashMap::new());
        // Numbers in a row won't do: the hash spreads them evenly. Of random ones, one in 30,000 million pairs will, and these make
        // 500,000 million.
        let mut pairs = (0..1_000_000).filter_map(|_| {
            let key = random.next().cast_signed();
            let hash = hash::number(key, seed);
            let other = keys.insert((hash >> 32, hash::bucket(hash, buckets)), key);
            other.map(|other| [other, key])
        });
        pairs.next().unwrap()
    }

    #[test]
    fn the_same_keys_give_the_same_table() {
        let keys: Vec<String> = (0..3000).map(|key| format!("FailedOperation.Error{key}")).collect();
        assert_eq!(format!("{:?}", check(&keys)), format!("{:?}", check(&keys)));
    }
}
