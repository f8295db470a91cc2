//! Recurring times: "every Tuesday", "daily".

use super::super::lexicon::Class;
use super::super::period::{DayPart, Period, Season, Unit};
use super::super::types::DateType;
use super::durations::duration_value;
use super::{Match, Reader, Reading};

/// "every Tuesday", "twice a week"
pub fn set(reader: &Reader, found: &Match) -> Option<Reading> {
    Some(Reading::value(
        DateType::Set,
        weekday_value(found).or_else(|| calendar_value(reader, found)).or_else(|| length_value(reader, found))?,
    ))
}

/// "every Tuesday", "Tuesday nights", "the first Monday of every month"
fn weekday_value(found: &Match) -> Option<String> {
    let weekday = found.get(Class::Weekday).or_else(|| found.get(Class::Weekdays))?;
    let part = found.get(Class::Part).or_else(|| found.get(Class::Parts)).map(|part| DayPart::from_value(part).name());
    Some(format!("XXXX-WXX-{weekday}{}", part.map_or(String::new(), |part| format!("T{part}"))))
}

/// "every May", "each spring", "every morning", "weekends"
fn calendar_value(reader: &Reader, found: &Match) -> Option<String> {
    let unit = found.get(Class::Unit).or_else(|| found.get(Class::Units)).and_then(Unit::from_value);
    if let Some(month) = found.get(Class::Month) {
        Some(format!("XXXX-{month:02}"))
    } else if let Some(season) = found.get(Class::Season) {
        let period = Period::Season(2000, Season::from_value(season)).to_string();
        Some(period.replace("2000", "XXXX"))
    } else if let Some(part) = found.get(Class::Part) {
        Some(format!("XXXX-XX-XXT{}", DayPart::from_value(part).name()))
    } else if reader.says(found, "weekday") || reader.says(found, "weekdays") {
        Some("XXXX-WXX-WD".to_owned())
    } else if reader.says(found, "weekends") {
        Some("XXXX-WXX-WE".to_owned())
    } else {
        match unit? {
            Unit::Night => Some("XXXX-XX-XXTNI".to_owned()),
            Unit::Weekend => Some("XXXX-WXX-WE".to_owned()),
            _ => None,
        }
    }
}

/// "every six months", "every other day", "every third year", "twice a year"
fn length_value(reader: &Reader, found: &Match) -> Option<String> {
    let unit = Unit::from_value(found.get(Class::Unit).or_else(|| found.get(Class::Units))?)?;
    let every = reader.says(found, "every") || reader.says(found, "each");
    let count = match found.get(Class::Count).filter(|_| found.has(Class::Units)) {
        Some(count) => count,
        None if reader.says(found, "other") => 200,
        None => found.get(Class::Ordinal).filter(|_| every).map_or(Some(100), |nth| nth.checked_mul(100))?,
    };
    duration_value(count, unit)
}

/// "daily"
pub fn frequency(_reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Frequency)?)?;
    if unit == Unit::Night {
        return Some(Reading::value(DateType::Set, "XXXX-XX-XXTNI".to_owned()));
    }
    Some(Reading::value(DateType::Set, duration_value(100, unit)?))
}
