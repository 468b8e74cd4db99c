//! Lists the methods of codes, each once: documentation, example, name, type and body. The trait [`ErrorCode`](crate::ErrorCode), the generated
//! enums and [`CodeEntry`](crate::CodeEntry) have their methods from here. The crate `tencent-errors-codegen` shares this file through a link: it
//! gives no variant the name of a method.

/// Passes the methods to a macro, after the given tokens. Types are absolute paths, because the macro may be called in any crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_methods {
    ({ $($then:tt)+ } $($tokens:tt)*) => {
        $($then)+! {
            { $($tokens)* }
            constants {
                /// The codes of the current documents.
                CURRENT: &'static [Self] = current;

                /// How many codes there are.
                COUNT: ::core::primitive::usize = count;

                /// The paths of the documents that list codes, in the order that counts. Those of an older snapshot come last, if some of its
                /// codes were removed.
                DOCUMENTS: &'static [&'static ::core::primitive::str] = documents;

                /// The tags of the languages that `languages` names in the macro call.
                LANGUAGES: &'static [&'static ::core::primitive::str] = languages;
            }
            functions {
                /// Returns the code with exactly this text, case included.
                from_code(code: &::core::primitive::str) -> ::core::option::Option<Self>;

                /// Returns the code with this number.
                from_number(number: ::core::primitive::i64) -> ::core::option::Option<Self>;

                /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
                range_of(number: ::core::primitive::i64) -> ::core::option::Option<$crate::CodeRange>;
            }
            methods {
                /// Returns the code as the document writes it: `"FailedOperation.DomainExists"`, `"4000"`, `"-9021"`.
                "assert_eq!(code.as_str(), \"FailedOperation.DomainIsLocked\");"
                [const] as_str(self) -> (&'static ::core::primitive::str) { self.data.codes.get(self.index) }

                /// Returns the code as a number, if it is a decimal integer that fits.
                "assert_eq!(code.number(), None);"
                [const] number(self) -> (::core::option::Option<::core::primitive::i64>) {
                    match i64::from_str_radix(self.as_str(), 10) {
                        Ok(number) => Some(number),
                        Err(_) => None,
                    }
                }

                /// Returns what the code means, in the first language.
                "assert_eq!(code.description(), Some(\"鎖定域名不能進行此操作\"));"
                [const] description(self) -> (::core::option::Option<&'static ::core::primitive::str>) { self.text(Column::Description) }

                /// Returns what to do about it: the document's remedy column.
                "assert_eq!(code.solution(), None);"
                [const] solution(self) -> (::core::option::Option<&'static ::core::primitive::str>) { self.text(Column::Solution) }

                /// Returns the cause, where the document has it and a description.
                "assert_eq!(code.cause(), None);"
                [const] cause(self) -> (::core::option::Option<&'static ::core::primitive::str>) { self.text(Column::Cause) }

                /// Returns the message that the API gives, where the document has it and a description.
                "assert_eq!(code.message(), None);"
                [const] message(self) -> (::core::option::Option<&'static ::core::primitive::str>) { self.text(Column::Message) }

                /// Returns the kind of error: the document's error-type column.
                "assert_eq!(code.kind(), None);"
                [const] kind(self) -> (::core::option::Option<&'static ::core::primitive::str>) { self.text(Column::Kind) }

                /// Returns the symbol next to a numeric code.
                "assert_eq!(code.name(), None);"
                [const] name(self) -> (::core::option::Option<&'static ::core::primitive::str>) { self.text(Column::Name) }

                /// Returns the status of the HTTP response that carries the code, where the document has it: `403`, of a cell `403 Forbidden`.
                "assert_eq!(code.http_status(), None);"
                [const] http_status(self) -> (::core::option::Option<::core::primitive::u16>) {
                    column_value!(status self.text(Column::HttpStatus))
                }

                /// Returns the heading above the code's first row; empty if there is none.
                "assert_eq!(code.section(), \"域名相關\");"
                [const] section(self) -> (&'static ::core::primitive::str) { self.data.rows.section(&self.data.rows.places, self.index) }

                /// Returns the path of the document that first names the code.
                "assert_eq!(code.document(), \"docs-src/dnspod.md\");"
                [const] document(self) -> (&'static ::core::primitive::str) { self.data.rows.document(&self.data.rows.places, self.index) }

                /// Returns the line of the code's first row in that document, counted from 1.
                "assert_eq!(code.line(), 75);"
                [const] line(self) -> (::core::primitive::u32) { self.data.rows.places.lines.get(self.index) }

                /// Returns the class of the code; of a number, that of the symbol next to it.
                "assert_eq!(code.class(), tencent_errors::Class::FailedOperation);"
                [const] class(self) -> ($crate::Class) {
                    match (Class::of(self.as_str()), self.name()) {
                        (Class::Other, Some(name)) => Class::of(name),
                        (class, _) => class,
                    }
                }

                /// Returns whether the code was removed from the current documents: only the older snapshot has it.
                "assert!(!code.is_removed());"
                [const] is_removed(self) -> (::core::primitive::bool) { self.index >= self.data.current }

                /// Returns the rows that name the code, in the order of the documents: at least one. A row that says the same as one of an earlier
                /// document is left out; `rows_of` finds it.
                "assert_eq!(code.rows().map(|row| row.line()).collect::<Vec<_>>(), [75]);"
                [] rows(self) -> ($crate::Rows) { Rows::of(self.data, self.index) }

                /// Returns the rows that name the code in the documents whose path ends so, in whole segments: `"UploadVideo.md"` or
                /// `"vod/UploadVideo.md"`. Interfaces of one product may give one number different meanings.
                "assert_eq!(code.rows_of(\"dnspod.md\").count(), 1);\nassert_eq!(code.rows_of(\"pod.md\").count(), 0);"
                [] rows_of(self, path: &::core::primitive::str) -> ($crate::RowsOf<'_>) { RowsOf::of(self.data, self.index, path) }

                /// Returns the first row that names the code in another language: that of the tag, such as `"en-US"`, or of the next more general
                /// tag, by the lookup of RFC 4647, section 3.4. A language that lacks the code counts as not there.
                "assert_eq!(code.in_language(\"en\"), None); // the macro call names no language"
                [] in_language(self, tag: &::core::primitive::str) -> (::core::option::Option<$crate::Row>) {
                    language::row(self.data, self.index, tag)
                }

                /// Returns what the code means in another language, as `in_language` finds it; otherwise in the first one.
                "assert_eq!(code.description_in(\"en\"), code.description());"
                [] description_in(self, tag: &::core::primitive::str) -> (::core::option::Option<&'static ::core::primitive::str>) {
                    language::description(self.data, self.index, tag).or(self.description())
                }

                /// Returns whether a retry may help, by the code itself and by what the documents say about it.
                "assert_eq!(code.retry(), tencent_errors::Retry::No);"
                [] retry(self) -> ($crate::Retry) { Retry::of_rows(self.as_str(), self.name(), self.rows()) }
            }
        }
    };
}
