//! Lists the columns of texts that rows keep. Reading, writing, rows and the command go over it; the methods of codes, which have
//! documentation and examples of their own, are in `methods.rs`. The crates `tencent-errors-catalog` and `tencent-errors` share this file through a
//! link.

/// Passes the columns to a macro, in the order in which people read them: documentation, variant, name, kind and label of each. The kind is that
/// of the accessor's value: see `column_value`.
macro_rules! with_columns {
    ($then:ident) => {
        $then! {
            /// What the code means: the description column, or the column nearest to one.
            Description description text "Description"
            /// What to do about it.
            Solution solution text "Solution"
            /// The cause, where the document has it and a description.
            Cause cause text "Cause"
            /// The message that the API gives, where the document has it and a description.
            Message message text "Message"
            /// The kind of error.
            Kind kind text "Kind"
            /// The symbol next to a numeric code.
            Name name text "Name"
            /// The status of the HTTP response that carries the code.
            HttpStatus http_status status "HTTP status"
        }
    };
}

/// Writes the type of an accessor's value, or the value, for a text.
macro_rules! column_value {
    (text: $type:ty) => { Option<$type> };
    (text $text:expr) => { $text };
    (status: $type:ty) => { Option<u16> };
    (status $text:expr) => {
        match $text {
            Some(text) => Column::status(text),
            None => None,
        }
    };
}

macro_rules! column_enum {
    ($($(#[$doc:meta])* $column:ident $name:ident $kind:ident $label:literal)*) => {
        /// A column of an error-code table that says something about a code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Column {
            $($(#[$doc])* $column,)*
        }

        impl Column {
            /// All columns, in the order in which people read them.
            pub const ALL: [Column; Self::COUNT] = [$(Column::$column,)*];

            /// How many columns there are.
            pub const COUNT: usize = [$($label,)*].len();

            /// Returns the column's name, such as `solution`: that of its accessor, and of the column in CSV and JSON.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Column::$column => stringify!($name),)*
                }
            }

            /// Returns the column's name for people, such as `Solution`.
            pub const fn label(self) -> &'static str {
                match self {
                    $(Column::$column => $label,)*
                }
            }
        }
    };
}

with_columns!(column_enum);

impl Column {
    /// Returns the status code in the text of a column, such as `403 Forbidden` or `HTTP/1.1 403`: the first number of three digits from 100 to 599
    /// (RFC 9110, section 15).
    pub(crate) const fn status(text: &str) -> Option<u16> {
        let (mut number, mut digits) = (0, 0);
        let mut rest = text.as_bytes();
        loop {
            let byte = rest.first().copied();
            if let Some(digit @ b'0'..=b'9') = byte {
                number = if digits < 3 { number * 10 + (digit - b'0') as u16 } else { 0 };
                digits += 1;
            } else {
                if digits == 3 && 100 <= number && number <= 599 {
                    return Some(number);
                }
                (number, digits) = (0, 0);
            }
            match rest.split_first() {
                Some((_, after)) => rest = after,
                None => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Column;

    #[test]
    fn a_status_has_three_digits() {
        for (text, expected) in [
            ("400", Some(400)),
            ("403 Forbidden", Some(403)),
            ("HTTP/1.1 599", Some(599)),
            ("HTTP 451 Unavailable For Legal Reasons", Some(451)),
            ("状态码100。", Some(100)),
            ("4000、404", Some(404)),
            ("", None),
            ("0", None),
            ("4xx", None),
            ("099", None),
            ("600", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(Column::status(text), expected, "{text}");
        }
    }
}
