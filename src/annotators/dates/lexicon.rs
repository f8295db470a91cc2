//! What a token can be in a time expression, and what the vocabulary tells of it.

use crate::words::Class as WordClass;

/// What a token can be in a time expression. A token may be of several classes: "12" is a day, a number, an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Monday is 1.
    Weekday,
    /// Weekdays in the plural: "Tuesdays".
    Weekdays,
    Month,
    /// A day of the month in digits, with or without ending: 1 to 31.
    Day,
    /// Four digits that can be a year.
    Year,
    /// Two digits.
    TwoDigits,
    /// Any whole number in digits.
    Digits,
    /// A decade in digits: "1990s", "80s". Years below 100 have no century.
    Decade,
    /// A decade in words: "twenties".
    DecadeWord,
    /// A unit in the singular; see [`super::period::Unit`].
    Unit,
    /// A unit in the plural.
    Units,
    Season,
    /// A part of the day; see [`super::period::DayPart`].
    Part,
    Parts,
    /// A time of day by name, in minutes: "noon".
    ClockName,
    /// A time of day in digits, in minutes: "5:40".
    Clock,
    /// A time of day with "am" or "pm" in the token: "5pm".
    FullClock,
    /// 0 is "am", 1 is "pm".
    HalfDay,
    Zone,
    /// Days from today.
    Deictic,
    /// "this", "current".
    This,
    /// "next", "coming".
    Next,
    /// "last", "past".
    Last,
    /// "previous", "following": counted from an earlier expression. -1 or 1.
    Adjacent,
    /// "ago", "hence": counted from the publication day. -1 or 1.
    FromNow,
    /// "earlier", "later": counted from an earlier expression. -1 or 1.
    FromThen,
    /// A recurring length: "daily".
    Frequency,
    /// A vague time; see [`VAGUE`].
    Vague,
    /// "BC" is -1, "AD" is 1.
    Era,
    /// "Q3".
    QuarterName,
    /// "H1".
    HalfName,
    /// A dash or "to" between two ends of a range.
    Through,
    /// A hyphen with no blank on either side.
    Hyphen,
    /// A slash with no blank on either side.
    Slash,
    /// An apostrophe that stands for the century: "'08".
    Apostrophe,
    /// `29.11.2024`
    Dotted,
    /// `29T` of `2024-11-29T10:00`
    IsoDay,
    /// "few", "several".
    VagueCount,
    /// "a", "an".
    Article,
    /// "couple".
    Couple,
    /// "dozens", "hundreds".
    Dozens,
    /// The first half of a year in words, in hundreds: "nineteen".
    SpokenCentury,
    /// A word that names a holiday.
    Holiday,
    /// A word without which some pattern has no time in it: "past", "term".
    Landmark,
    /// After it things are still to come: "will".
    Ahead,
    /// After it things are more likely to come than not: "could".
    Likely,
    /// What is arranged for a day to come, and how: "called a vote for".
    Plan,
    /// A verb form of the past.
    Back,
    /// No verb, whatever it looks like: "hundred" does not end in "ed" as verbs do, "to the" is no infinitive.
    NoVerb,
    /// A word that begins a number; `text::numbers` reads it.
    Numeral,
    /// A number in words or digits, or a vague one; its value counts hundredths, vague ones are negative. Many tokens.
    Count,
    /// "third", "21st", "twenty-first". Many tokens.
    Ordinal,
    /// A year in words: "nineteen ninety-one". Many tokens.
    SpokenYear,
}

impl Class {
    /// The class as a set.
    pub const fn mask(self) -> u64 {
        1 << self as u64
    }

    /// The classes of the tokens with which it begins.
    pub const fn first_mask(self) -> u64 {
        if matches!(self, Self::Count) { self.mask() | Self::Digits.mask() } else { self.mask() }
    }

    /// Whether several tokens together can be of this class.
    pub const fn is_phrase(self) -> bool {
        matches!(self, Self::Count | Self::Ordinal | Self::SpokenYear)
    }

    /// The class that a pattern calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        CLASS_NAMES.iter().find(|(it, _)| *it == name).map(|&(_, class)| class)
    }
}

const CLASS_NAMES: &[(&str, Class)] = &[
    ("WEEKDAY", Class::Weekday),
    ("WEEKDAYS", Class::Weekdays),
    ("MONTH", Class::Month),
    ("DAY", Class::Day),
    ("YEAR", Class::Year),
    ("YY", Class::TwoDigits),
    ("DIGITS", Class::Digits),
    ("DECADE", Class::Decade),
    ("DECADE_WORD", Class::DecadeWord),
    ("UNIT", Class::Unit),
    ("UNITS", Class::Units),
    ("SEASON", Class::Season),
    ("PART", Class::Part),
    ("PARTS", Class::Parts),
    ("CLOCK_NAME", Class::ClockName),
    ("CLOCK", Class::Clock),
    ("FULL_CLOCK", Class::FullClock),
    ("HALF_DAY", Class::HalfDay),
    ("ZONE", Class::Zone),
    ("DEICTIC", Class::Deictic),
    ("THIS", Class::This),
    ("NEXT", Class::Next),
    ("LAST", Class::Last),
    ("ADJACENT", Class::Adjacent),
    ("FROM_NOW", Class::FromNow),
    ("FROM_THEN", Class::FromThen),
    ("FREQUENCY", Class::Frequency),
    ("VAGUE", Class::Vague),
    ("ERA", Class::Era),
    ("QUARTER_NAME", Class::QuarterName),
    ("HALF_NAME", Class::HalfName),
    ("THROUGH", Class::Through),
    ("HYPHEN", Class::Hyphen),
    ("SLASH", Class::Slash),
    ("APOSTROPHE", Class::Apostrophe),
    ("DOTTED", Class::Dotted),
    ("ISO_DAY", Class::IsoDay),
    ("NUMERAL", Class::Numeral),
    ("COUNT", Class::Count),
    ("ORDINAL", Class::Ordinal),
    ("SPOKEN_YEAR", Class::SpokenYear),
];

/// The TIMEX3 values of vague times, by the value of the word.
pub const VAGUE: [&str; 3] = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];

/// What the classes of the vocabulary are in a time expression.
pub const CLASSES: &[(WordClass, Class)] = &[
    (WordClass::Weekday, Class::Weekday),
    (WordClass::Weekdays, Class::Weekdays),
    (WordClass::Month, Class::Month),
    (WordClass::Unit, Class::Unit),
    (WordClass::Units, Class::Units),
    (WordClass::Season, Class::Season),
    (WordClass::DayPart, Class::Part),
    (WordClass::DayParts, Class::Parts),
    (WordClass::ClockName, Class::ClockName),
    (WordClass::HalfDay, Class::HalfDay),
    (WordClass::Zone, Class::Zone),
    (WordClass::Deictic, Class::Deictic),
    (WordClass::This, Class::This),
    (WordClass::Next, Class::Next),
    (WordClass::Last, Class::Last),
    (WordClass::Adjacent, Class::Adjacent),
    (WordClass::FromNow, Class::FromNow),
    (WordClass::FromThen, Class::FromThen),
    (WordClass::Frequency, Class::Frequency),
    (WordClass::VagueTime, Class::Vague),
    (WordClass::VagueCount, Class::VagueCount),
    (WordClass::SpokenCentury, Class::SpokenCentury),
    (WordClass::NumberWord, Class::Numeral),
    (WordClass::OrdinalWord, Class::Ordinal),
    (WordClass::Era, Class::Era),
    (WordClass::QuarterName, Class::QuarterName),
    (WordClass::HalfName, Class::HalfName),
    (WordClass::DecadeWord, Class::DecadeWord),
    (WordClass::Through, Class::Through),
    (WordClass::AOrAn, Class::Article),
    (WordClass::Couple, Class::Couple),
    (WordClass::Dozens, Class::Dozens),
    (WordClass::Holiday, Class::Holiday),
    (WordClass::Landmark, Class::Landmark),
    (WordClass::Ahead, Class::Ahead),
    (WordClass::Likely, Class::Likely),
    (WordClass::Plan, Class::Plan),
    (WordClass::Back, Class::Back),
    (WordClass::NoVerb, Class::NoVerb),
];

/// The classes of words that are taken for them with a capital only, where the vocabulary says so: `March`, `EST`.
pub const WITH_CAPITAL: u64 =
    Class::Weekday.mask() | Class::Month.mask() | Class::Zone.mask() | Class::Era.mask() | Class::HalfName.mask();
