//! What the terminal takes: its width, its colours, and what is said on standard error.

use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

/// The style of errors.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// The style of warnings.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// The style of what may help.
pub(crate) const NOTE: Style = AnsiColor::Green.on_default().bold();
/// The style of headings.
pub(crate) const HEADING: Style = Style::new().bold();
/// The style of what is less important.
pub(crate) const FAINT: Style = Style::new().dimmed();

/// The standard output, which leaves colours out where nobody sees them.
pub(crate) type Out = io::BufWriter<anstream::AutoStream<io::StdoutLock<'static>>>;

/// Returns the standard output.
pub(crate) fn out() -> Out {
    io::BufWriter::with_capacity(1 << 16, anstream::AutoStream::auto(io::stdout()).lock())
}

/// Returns the standard output for what programs read, in which nothing is left out.
pub(crate) fn data() -> Out {
    io::BufWriter::with_capacity(1 << 16, anstream::AutoStream::always_ansi(io::stdout()).lock())
}

/// Says something about the results, on standard error. Whoever has closed it doesn't want to know.
pub(crate) fn say(kind: &str, style: Style, message: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{style}{kind}{style:#}: {message}");
}

/// Says how much came out, on standard error.
pub(crate) fn tell(message: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{message}");
}

/// Returns whether standard output takes colours.
pub(crate) fn has_colours() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}

/// Returns how many columns the terminal has; `None` if the output goes elsewhere.
pub(crate) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0))
}

/// Returns how many columns the text takes.
pub(crate) fn columns(text: &str) -> usize {
    text.width_cjk()
}

/// Cuts the text to so many columns, and ends it with `…` where something is missing.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut left = width.saturating_sub(2);
    for c in text.chars() {
        let columns = columns(c.encode_utf8(&mut [0; 4]));
        if columns > left {
            break;
        }
        left -= columns;
        cut.push(c);
    }
    cut.push('…');
    cut
}

/// Returns "1 code", "2 codes".
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
