//! Recurring times: "every Tuesday", "daily".

use super::super::lexicon::Class;
use super::super::period::{DayPart, Period, Season, Unit};
use super::super::types::DateType;
use super::durations::duration_value;
use super::{Match, Reader, Reading};

/// "every Tuesday", "twice a week"
pub fn set(_reader: &Reader, found: &Match) -> Option<Reading> {
    let value = if let Some(weekday) = found.get(Class::Weekday).or_else(|| found.get(Class::Weekdays)) {
        let part = found.get(Class::Part).or_else(|| found.get(Class::Parts)).map(|part| DayPart::from_value(part).code());
        format!("XXXX-WXX-{weekday}{}", part.map_or(String::new(), |part| format!("T{part}")))
    } else if let Some(month) = found.get(Class::Month) {
        format!("XXXX-{month:02}")
    } else if let Some(season) = found.get(Class::Season) {
        let period = Period::Season(2000, Season::from_value(season)).to_string();
        period.replace("2000", "XXXX")
    } else if let Some(part) = found.get(Class::Part) {
        format!("XXXX-XX-XXT{}", DayPart::from_value(part).code())
    } else {
        let unit = Unit::from_value(found.get(Class::Unit).or_else(|| found.get(Class::Units))?)?;
        if unit == Unit::Night {
            return Some(Reading::value(DateType::Set, "XXXX-XX-XXTNI".to_owned()));
        }
        let count = found.get(Class::Count).filter(|_| found.has(Class::Units)).unwrap_or(100);
        duration_value(count, unit)?
    };
    Some(Reading::value(DateType::Set, value))
}

/// "daily"
pub fn frequency(_reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Frequency)?)?;
    if unit == Unit::Night {
        return Some(Reading::value(DateType::Set, "XXXX-XX-XXTNI".to_owned()));
    }
    Some(Reading::value(DateType::Set, duration_value(100, unit)?))
}
