//! Writes to the terminal: colours, texts of a certain width, texts without control characters, and messages on standard error.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use tencent_errors_catalog::visible;
use unicode_width::UnicodeWidthStr;

pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// For what may help.
pub(crate) const NOTE: Style = AnsiColor::Green.on_default().bold();
pub(crate) const HEADING: Style = Style::new().bold();
/// For what is less important.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// For what is only in the older of two texts, and what is only in the newer one.
pub(crate) const OLD: Style = AnsiColor::Red.on_default();
pub(crate) const NEW: Style = AnsiColor::Green.on_default();

/// Prints a text on standard output. Colours are left out where nobody sees them.
pub(crate) fn print(text: impl AsRef<[u8]>) -> io::Result<()> {
    write(anstream::stdout().lock(), text)
}

/// Prints a text that programs read on standard output. Nothing is left out.
pub(crate) fn print_data(text: impl AsRef<[u8]>) -> io::Result<()> {
    write(io::stdout().lock(), text)
}

fn write(mut out: impl Write, text: impl AsRef<[u8]>) -> io::Result<()> {
    out.write_all(text.as_ref())?;
    out.flush()
}

/// Says something about the results, on standard error. Whoever has closed it doesn't want to know.
pub(crate) fn say(kind: &str, style: Style, message: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{style}{kind}{style:#}: {}", clean_lines(message));
}

pub(crate) fn error(message: &str) {
    say("error", ERROR, message);
}

/// Says how much there is, on standard error.
pub(crate) fn summary(message: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{}", clean_lines(message));
}

/// Returns the text as one that does nothing to the terminal: control characters and invisible ones are escaped.
pub(crate) fn clean(text: &str) -> String {
    let clean = text.chars().map(|c| match c {
        '\t' => " ".to_owned(),
        _ if is_hidden(c) => c.escape_default().to_string(),
        _ => c.to_string(),
    });
    clean.collect()
}

pub(crate) fn is_hidden(c: char) -> bool {
    visible(c.encode_utf8(&mut [0; 4])).is_empty()
}

pub(crate) fn clean_lines(text: &str) -> String {
    text.split('\n').map(clean).collect::<Vec<_>>().join("\n")
}

/// Returns how many columns the terminal has; `None` if the output goes elsewhere.
pub(crate) fn width() -> Option<usize> {
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0))
}

pub(crate) fn columns(text: &str) -> usize {
    text.width_cjk()
}

/// Cuts the text to so many columns, and ends it with `…` where something is missing.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let ends = text.char_indices().map(|(end, _)| text.get(..end).unwrap_or_default());
    let start = ends.take_while(|start| columns(start) <= width.saturating_sub(2)).last();
    start.unwrap_or_default().to_owned() + "…"
}

/// Returns "1 code", "2 codes".
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
