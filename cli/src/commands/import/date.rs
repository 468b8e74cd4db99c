//! Writes the day of a time as `2026-08-21`.

use std::time::SystemTime;

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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_709_164_800, "2024-02-29"),
            (1_735_603_200, "2024-12-31"),
            (1_787_270_400, "2026-08-21"),
            (4_107_542_400, "2100-03-01"),
        ] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(of_time(time).as_deref(), Some(day), "{seconds}");
        }
    }
}
