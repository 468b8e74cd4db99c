//! Splits the message of a legacy answer into its module code and the rest.

/// Returns the number in parentheses at the start of `message`, and the message after it. A number beyond `i64`, or anything else in
/// parentheses, belongs to the message.
pub(super) fn split(message: &str) -> Option<(i64, &str)> {
    let inner = message.strip_prefix(['(', '（'])?;
    let (number, rest) = inner.split_once([')', '）'])?;
    let digits = number.strip_prefix('-').unwrap_or(number);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((number.parse().ok()?, rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_number_in_parentheses() {
        for (message, number, rest) in [
            ("(2000)加速域名不存在", 2000, "加速域名不存在"),
            ("(-9021)no such host", -9021, "no such host"),
            ("（2000）加速域名不存在", 2000, "加速域名不存在"),
            ("（2000)mixed", 2000, "mixed"),
            ("(0)", 0, ""),
            ("(10) (20)x", 10, "(20)x"),
            ("(9223372036854775807)x", i64::MAX, "x"),
            ("(-9223372036854775808)x", i64::MIN, "x"),
        ] {
            assert_eq!(split(message), Some((number, rest)), "{message}");
        }
    }

    #[test]
    fn something_else() {
        for message in [
            "",
            "(",
            "()",
            "(-)x",
            "(+5)x",
            "(--5)x",
            "(2000",
            "(2000 x)",
            "( 2000)x",
            "(host) is gone",
            "x(2000)",
            " (2000)x",
            "（２０００）x",
            "(9223372036854775808)x",
            "[2000]x",
        ] {
            assert_eq!(split(message), None, "{message}");
        }
    }
}
