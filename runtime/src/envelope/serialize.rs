//! Writes an error with serde, for logs.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::error::ApiError;

/// Writes `code`, `code_desc`, `module_number`, `message` and `request_id`, as the methods of these names return them.
///
/// The message is the server's, and may hold a customer's data.
impl Serialize for ApiError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("ApiError", 5)?;
        error.serialize_field("code", self.code())?;
        error.serialize_field("code_desc", &self.code_desc())?;
        error.serialize_field("module_number", &self.module_number())?;
        error.serialize_field("message", self.message())?;
        error.serialize_field("request_id", &self.request_id())?;
        error.end()
    }
}
