//! Reads JSON numbers (RFC 8259, section 6) exactly: whether a text is one, whether it is zero, and its value if it is an integer.

/// The parts of a JSON number (RFC 8259, section 6).
struct Parts<'a> {
    negative: bool,
    whole: &'a [u8],
    fraction: &'a [u8],
    /// Saturated: no text that fits in memory has enough digits to bring such a number back into range.
    exponent: i64,
}

/// Returns whether `text` is a JSON number.
pub(super) fn is_number(text: &[u8]) -> bool {
    parts(text).is_some()
}

/// Returns `number` as text if it is a JSON number.
pub(super) fn text(number: &[u8]) -> Option<&str> {
    // Such a number is ASCII.
    str::from_utf8(number).ok().filter(|_| is_number(number))
}

/// Returns whether `text` is a JSON number with the value zero, such as `0`, `-0.0` or `0e9`.
pub(super) fn is_zero(text: &[u8]) -> bool {
    let mut digits = text.iter().take_while(|byte| !matches!(byte, b'e' | b'E'));
    digits.all(|byte| matches!(byte, b'-' | b'.' | b'0')) && is_number(text)
}

/// Returns the value of a code. Takes decimal integers, with leading zeros as some documents write them, and JSON numbers that are integers.
pub(super) fn value(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| integer(text))
}

/// Returns the value of a JSON number if it is an integer that fits in `i64`: `4000`, `4000.0` and `4e3` are the same.
pub(super) fn integer(text: &str) -> Option<i64> {
    let parts = parts(text.as_bytes())?;
    let digits = parts.whole.iter().chain(parts.fraction);
    let zeros = digits.clone().rev().take_while(|digit| **digit == b'0').count();
    let significant = parts.whole.len() + parts.fraction.len() - zeros;
    if significant == 0 {
        return Some(0);
    }
    let shift = parts.exponent.saturating_add_unsigned(zeros as u64);
    let shift = u64::try_from(shift.saturating_sub_unsigned(parts.fraction.len() as u64)).ok()?;
    // Counts downwards, because the least `i64` has no positive counterpart.
    let mut value = digits
        .take(significant)
        .try_fold(0_i64, |value, digit| value.checked_mul(10)?.checked_sub(i64::from(digit - b'0')))?;
    for _ in 0..shift {
        value = value.checked_mul(10)?;
    }
    if parts.negative { Some(value) } else { value.checked_neg() }
}

fn parts(text: &[u8]) -> Option<Parts<'_>> {
    let (negative, text) = after(text, b"-");
    let (whole, text) = digits(text);
    if whole.is_empty() || (whole.len() > 1 && whole.first() == Some(&b'0')) {
        return None;
    }
    let (fraction, text) = fraction(text)?;
    Some(Parts { negative, whole, fraction, exponent: exponent(text)? })
}

fn fraction(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (dot, text) = after(text, b".");
    let (fraction, rest) = if dot { digits(text) } else { (&[][..], text) };
    (dot != fraction.is_empty()).then_some((fraction, rest))
}

/// Reads `text` as an exponent; 0 if it is empty.
fn exponent(text: &[u8]) -> Option<i64> {
    if text.is_empty() {
        return Some(0);
    }
    let (true, text) = after(text, b"eE") else { return None };
    let (negative, unsigned) = after(text, b"-");
    let (_, unsigned) = if negative { (true, unsigned) } else { after(text, b"+") };
    let (digits, []) = digits(unsigned) else { return None };
    let value =
        digits.iter().fold(0_i64, |value, digit| value.saturating_mul(10).saturating_add(i64::from(digit - b'0')));
    (!digits.is_empty()).then_some(if negative { -value } else { value })
}

/// Returns the text after its first byte if that is one of `bytes`.
fn after<'a>(text: &'a [u8], bytes: &[u8]) -> (bool, &'a [u8]) {
    match text.split_first() {
        Some((first, rest)) if bytes.contains(first) => (true, rest),
        _ => (false, text),
    }
}

/// Splits `text` after the digits at its start.
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_however_written() {
        for (text, value) in [
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
            assert_eq!(integer(text), Some(value), "{text}");
            assert!(is_number(text.as_bytes()), "{text}");
            assert_eq!(is_zero(text.as_bytes()), value == 0, "{text}");
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
            assert_eq!(integer(text), None, "{text}");
            assert!(is_number(text.as_bytes()) && !is_zero(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn no_numbers() {
        for text in [
            "",
            "-",
            "+1",
            "007",
            "-01",
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
            assert_eq!(integer(text), None, "{text}");
            assert!(!is_number(text.as_bytes()) && !is_zero(text.as_bytes()), "{text}");
        }
    }
}
