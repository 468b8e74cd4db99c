//! Prints tables in Markdown.

/// Prints a table.
pub(crate) fn print(title: &str, headers: &[&str], rows: &[Vec<String>]) {
    println!("\n### {title}\n");
    println!("| {} |", headers.join(" | "));
    println!("|---|{}", "--:|".repeat(headers.len().saturating_sub(1)));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
}

/// Formats a number with one decimal, or none if it is large.
pub(crate) fn number(value: f64) -> String {
    if value >= 20.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

/// Returns the ratio as text.
pub(crate) fn ratio(value: f64, base: f64) -> String {
    format!("{:.2}×", value / base)
}
