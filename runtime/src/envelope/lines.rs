//! Splits streams of events into lines, by the HTML standard, section "Server-sent events".

/// Returns whether `body` starts like a stream: with a field, or a comment.
pub(super) fn is_stream(body: &[u8]) -> bool {
    [&b"data:"[..], b"event:", b"id:", b"retry:", b":"].iter().any(|field| body.starts_with(field))
}

/// Returns the first line without its end, and the rest.
pub(super) fn line(body: &[u8]) -> (&[u8], &[u8]) {
    let end = body.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(body.len());
    let (line, rest) = body.split_at_checked(end).unwrap_or((body, &[]));
    match rest {
        [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => (line, rest),
        [] => (line, rest),
    }
}
