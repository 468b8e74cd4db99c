//! Writes days as `2026-08-21`, from the header of an answer or the time of a file.

use std::time::SystemTime;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Returns the day of a date of HTTP, such as `Fri, 21 Aug 2026 07:28:00 GMT` (RFC 9110, 5.6.7).
#[cfg(feature = "fetch")]
pub(super) fn of_header(text: &str) -> Option<String> {
    let mut words = text.split_whitespace().skip(1);
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    Some(format!("{:04}-{month:02}-{:02}", year.parse::<u16>().ok()?, day.parse::<u8>().ok()?))
}

/// Returns the day of a time, in UTC.
pub(super) fn of_time(time: SystemTime) -> Option<String> {
    let mut days = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs() / 86_400;
    let mut year = 1970;
    while days >= days_of(year).iter().sum() {
        days -= days_of(year).iter().sum::<u64>();
        year += 1;
    }
    let mut month = 1;
    for days_of_month in days_of(year) {
        if days < days_of_month {
            break;
        }
        days -= days_of_month;
        month += 1;
    }
    Some(format!("{year:04}-{month:02}-{:02}", days + 1))
}

/// Returns how many days each month of a year has.
fn days_of(year: u64) -> [u64; 12] {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    [31, if is_leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
