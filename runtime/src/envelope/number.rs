//! Reads numbers: those of JSON (RFC 8259, section 6), and decimal integers with leading zeros, as some documents and servers write them.

use core::iter::Peekable;

/// A text that is a number.
pub(super) struct Number {
    /// Whether JSON allows it: without a plus and without leading zeros.
    is_json: bool,
    negative: bool,
    /// The value of the significant digits, negated; `None` if it doesn't fit.
    digits: Option<i64>,
    /// How many zeros follow the significant digits; negative if some of these are a fraction.
    zeros: i64,
}

impl Number {
    /// Returns whether it is an integer, of any size.
    pub(super) fn is_integer(&self) -> bool {
        self.is_zero() || self.zeros >= 0
    }

    /// Returns whether it is zero, as `0`, `-0.0`, `0e9` and `000000` are.
    fn is_zero(&self) -> bool {
        self.digits == Some(0)
    }

    /// Returns the value of an integer that fits in `i64`: `4000`, `04000`, `4000.0` and `4e3` are the same.
    pub(super) fn value(&self) -> Option<i64> {
        if self.is_zero() {
            return Some(0);
        }
        let value = times_ten(self.digits?, self.zeros)?;
        // Digits count downwards, because the least `i64` has no positive counterpart.
        if self.negative { Some(value) } else { value.checked_neg() }
    }

    /// Passes the digits at the start of `text`, and returns how many they are.
    fn read_digits(&mut self, text: &mut Peekable<impl Iterator<Item = u8>>) -> i64 {
        let mut count = 0;
        while let Some(digit) = text.next_if(u8::is_ascii_digit) {
            count += 1;
            if digit != b'0' {
                let value = self.digits.and_then(|value| times_ten(value, self.zeros + 1));
                self.digits = value.and_then(|value| value.checked_sub(i64::from(digit - b'0')));
                self.zeros = 0;
            } else if !self.is_zero() {
                self.zeros += 1;
            }
        }
        count
    }
}

/// Returns a value with so many zeros after it; `None` if it doesn't fit, or if digits would be cut off.
fn times_ten(value: i64, zeros: i64) -> Option<i64> {
    // Zero stays as it is, and any other number is too large after twenty.
    (0..u64::try_from(zeros).ok()?.min(20)).try_fold(value, |value, _| value.checked_mul(10))
}

/// Returns whether `text` is a number of JSON.
pub(super) fn is_json(text: &[u8]) -> bool {
    read(text.iter().copied()).is_some_and(|number| number.is_json)
}

/// Returns the value of `text`: see [`Number::value`].
pub(super) fn value(text: &str) -> Option<i64> {
    read(text.bytes())?.value()
}

/// Returns `text` as a number.
pub(super) fn read(text: impl Iterator<Item = u8>) -> Option<Number> {
    let mut text = text.peekable();
    let plus = text.next_if_eq(&b'+').is_some();
    let negative = !plus && text.next_if_eq(&b'-').is_some();
    let leading_zero = text.peek() == Some(&b'0');
    let mut number = Number { is_json: false, negative, digits: Some(0), zeros: 0 };
    let whole = number.read_digits(&mut text);
    number.is_json = !plus && (whole == 1 || !leading_zero);
    if whole == 0 || (!number.is_json && text.peek().is_some()) {
        return None;
    }
    if text.next_if_eq(&b'.').is_some() {
        let fraction = number.read_digits(&mut text);
        if fraction == 0 {
            return None;
        }
        number.zeros -= fraction;
    }
    number.zeros = number.zeros.saturating_add(exponent(&mut text)?);
    text.next().is_none().then_some(number)
}

/// Passes an exponent, if there is one, and returns it. It saturates: no text that fits in memory has enough digits to bring such a number back
/// into range.
fn exponent(text: &mut Peekable<impl Iterator<Item = u8>>) -> Option<i64> {
    if text.next_if(|byte| matches!(byte, b'e' | b'E')).is_none() {
        return Some(0);
    }
    let negative = text.next_if(|byte| matches!(byte, b'+' | b'-')) == Some(b'-');
    let first = text.next_if(u8::is_ascii_digit)?;
    let mut exponent = i64::from(first - b'0');
    while let Some(digit) = text.next_if(u8::is_ascii_digit) {
        exponent = exponent.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
    }
    Some(if negative { -exponent } else { exponent })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_integer(text: &str) -> bool {
        read(text.bytes()).is_some_and(|number| number.is_integer())
    }

    fn is_zero(text: &str) -> bool {
        read(text.bytes()).is_some_and(|number| number.is_zero())
    }

    #[test]
    fn integers_however_written() {
        for (text, expected) in [
            ("0", 0),
            ("-0", 0),
            ("0.0", 0),
            ("0e9", 0),
            ("0E-99999999999999999999", 0),
            ("0e99999999999999999999", 0),
            ("4000", 4000),
            ("-9021", -9021),
            ("4000.0", 4000),
            ("4e3", 4000),
            ("4E+3", 4000),
            ("40000e-1", 4000),
            ("0.4e4", 4000),
            ("1.25e2", 125),
            ("-400.00e1", -4000),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
            ("-922337203685477580.8e1", i64::MIN),
            ("100e-2", 1),
        ] {
            assert_eq!(value(text), Some(expected), "{text}");
            assert!(is_json(text.as_bytes()) && is_integer(text), "{text}");
            assert_eq!(is_zero(text), expected == 0, "{text}");
        }
    }

    /// JSON has none of these; documents and servers do.
    #[test]
    fn integers_with_leading_zeros_or_a_plus() {
        for (text, expected) in [
            ("007", 7),
            ("-01", -1),
            ("+1", 1),
            ("00", 0),
            ("+0", 0),
            ("-000000", 0),
            ("01000000", 1_000_000),
            ("0000000000000000000000000000001", 1),
        ] {
            assert_eq!(value(text), Some(expected), "{text}");
            assert!(!is_json(text.as_bytes()) && is_integer(text), "{text}");
            assert_eq!(is_zero(text), expected == 0, "{text}");
        }
    }

    #[test]
    fn numbers_that_are_no_integer_or_do_not_fit() {
        for text in [
            "9223372036854775808",
            "-9223372036854775809",
            "1e19",
            "1e99999999999999999999",
            "0.5",
            "1e-1",
            "1.5",
            "1e-99999999999999999999",
            "125e-1",
        ] {
            assert_eq!(value(text), None, "{text}");
            assert!(is_json(text.as_bytes()) && !is_zero(text), "{text}");
            assert_eq!(is_integer(text), !text.contains(['.', '-']) || text.starts_with("-9"), "{text}");
        }
    }

    #[test]
    fn no_numbers() {
        for text in [
            "",
            "-",
            "+",
            "+-1",
            "00.0",
            "+0.0",
            "01e1",
            "1.",
            ".5",
            "1e",
            "1e+",
            "1e+-2",
            "1e-+2",
            "0x10",
            "1 ",
            " 1",
            "1a",
            "1.2.3",
            "--1",
            "NaN",
            "1e5.0",
            "InvalidParameter",
            "４０００",
        ] {
            assert_eq!(value(text), None, "{text}");
            assert!(!is_json(text.as_bytes()) && !is_zero(text) && !is_integer(text), "{text}");
        }
    }
}
