//! Lists the columns of texts that rows keep. It is the only such list: reading, writing and the accessors go over it, and the crates
//! `tencent-errors-catalog` and `tencent-errors` share this file through a link.

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
        }
    };
}

/// Writes the type of an accessor's value, or the value, for a text.
macro_rules! column_value {
    (text: $type:ty) => { Option<$type> };
    (text $text:expr) => { $text };
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
