//! Replaces `fetch` in a command that is built without that feature.

pub(super) fn fetch(_: &str, _: u64) -> Result<(Vec<u8>, String, Option<String>), String> {
    Err("this command was built without the feature `fetch`".to_owned())
}
