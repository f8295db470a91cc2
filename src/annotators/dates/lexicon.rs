//! The words of time expressions, as data: each with its class and its value.

use super::period::Unit;

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
    /// A unit in the singular; see [`Unit`].
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

/// How a word must be written to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Any,
    /// With a capital: `March`, `MARCH`.
    Capital,
}

use Case::{Any, Capital};

/// Words of one class: in the singular blanks part the forms of one value, and the values count up from the first.
#[derive(Debug)]
pub struct Words {
    pub class: Class,
    pub case: Case,
    /// The value of the first entry; the next has one more.
    pub first: i32,
    pub entries: &'static [&'static str],
}

const fn words(class: Class, case: Case, first: i32, entries: &'static [&'static str]) -> Words {
    Words { class, case, first, entries }
}

/// All words, without stops ("a.m." is "am").
pub const WORDS: &[Words] = &[
    words(Class::Weekday, Any, 1, &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
    words(Class::Weekday, Capital, 1, &["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"]),
    words(Class::Weekdays, Any, 1, &["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"]),
    words(Class::Month, Any, 1, &["january", "february"]),
    words(Class::Month, Capital, 3, &["march", "april", "may", "june", "july", "august"]),
    words(Class::Month, Any, 9, &["september", "october", "november", "december"]),
    words(Class::Month, Capital, 1, &["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"]),
    words(
        Class::Unit,
        Any,
        1,
        &[
            "minute min",
            "second sec",
            "hour hr",
            "day",
            "night",
            "weekend",
            "week",
            "fortnight",
            "month",
            "quarter",
            "year yr",
            "decade",
            "century",
            "millennium",
            "period",
        ],
    ),
    words(
        Class::Units,
        Any,
        1,
        &[
            "minutes mins",
            "seconds secs",
            "hours hrs",
            "days",
            "nights",
            "weekends",
            "weeks",
            "fortnights",
            "months",
            "quarters",
            "years yrs",
            "decades",
            "centuries",
            "millennia",
        ],
    ),
    words(Class::Season, Any, 0, &["spring springtime", "summer summertime", "autumn fall", "winter wintertime"]),
    words(Class::Part, Any, 1, &["morning dawn", "lunchtime", "afternoon", "evening dusk", "night overnight", "daytime"]),
    words(Class::Parts, Any, 1, &["mornings", "", "afternoons", "evenings", "nights"]),
    words(Class::ClockName, Any, 720, &["noon midday"]),
    words(Class::ClockName, Any, 1440, &["midnight"]),
    words(Class::HalfDay, Any, 0, &["am", "pm"]),
    words(
        Class::Zone,
        Capital,
        0,
        &[
            "gmt utc est edt cst cdt mst mdt pst pdt et pt bst cet cest eet eest msk ist jst hkt aest local eastern pacific central",
        ],
    ),
    words(Class::Deictic, Any, -1, &["yesterday", "today", "tomorrow"]),
    words(Class::This, Any, 1, &["this current"]),
    words(Class::Next, Any, 0, &["next coming upcoming"]),
    words(Class::Last, Any, 0, &["last past latest"]),
    words(Class::Adjacent, Any, -1, &["previous preceding prior", "same", "following subsequent succeeding"]),
    words(Class::FromNow, Any, -1, &["ago", "", "hence"]),
    words(Class::FromThen, Any, -1, &["earlier before previously prior", "", "later after afterwards afterward"]),
    words(
        Class::Frequency,
        Any,
        Unit::Hour as i32,
        &["hourly", "daily", "nightly", "", "weekly", "fortnightly biweekly", "monthly"],
    ),
    words(Class::Frequency, Any, Unit::Year as i32, &["annually yearly annual"]),
    words(Class::Vague, Any, 0, &["recently lately formerly recent", "now currently presently nowadays current", "future soon"]),
    words(Class::VagueCount, Any, 0, &["few several many numerous countless"]),
    words(Class::SpokenCentury, Any, 16, &["sixteen", "seventeen", "eighteen", "nineteen", "twenty"]),
    words(
        Class::Numeral,
        Any,
        0,
        &["one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
           nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"],
    ),
    words(
        Class::Ordinal,
        Any,
        0,
        &["first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
           sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"],
    ),
    words(Class::Era, Capital, -1, &["bc bce", "", "ad ce"]),
    words(Class::QuarterName, Any, 1, &["q1", "q2", "q3", "q4"]),
    words(Class::HalfName, Capital, 1, &["h1", "h2"]),
    words(
        Class::DecadeWord,
        Any,
        2,
        &["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"],
    ),
    words(Class::Through, Any, 0, &["- – — to through until till and or"]),
    words(Class::Article, Any, 0, &["a an"]),
    words(Class::Couple, Any, 0, &["couple"]),
    words(Class::Dozens, Any, 0, &["dozens hundreds scores tens"]),
    words(
        Class::Holiday,
        Any,
        0,
        &[
            "christmas easter thanksgiving halloween juneteenth boxing bastille memorial labor columbus veterans armistice election \
           valentine",
        ],
    ),
    words(
        Class::Landmark,
        Any,
        0,
        &[
            "past present term possible tonight o'clock ago weekday weekdays gmt utc est edt cst cdt pst pdt bst cet cest eet msk ist jst",
        ],
    ),
    words(
        Class::Ahead,
        Any,
        0,
        &[
            "will shall must wo won't expected expects expect scheduled plans plan planned planning due set slated hopes hope upcoming \
           forthcoming intends begins opens starts meets ends expires takes votes faces deadline forecast projected going anticipates \
           anticipated effective matures maturing payable",
        ],
    ),
    words(Class::Likely, Any, 0, &["may might could should can would"]),
    words(
        Class::Plan,
        Any,
        0,
        &[
            "announced announce arranged booked call called calls convened declared declares fixed listed moved ordered postponed \
             proclaimed rescheduled scheduled set summoned timed appointment ceremony closure conference congress debate election \
             elections event funeral gathering hearing hearings holiday inauguration launch march meeting meetings mourning parade \
             plan plans poll prayers protest protests rally referendum runoff session sitting strike strikes summit talks trial \
             verdict visit vote votes walkout",
        ],
    ),
    words(
        Class::Back,
        Any,
        0,
        &[
            "was were had did said told fell rose met held began came went took made gave got saw found left lost won led broke brought \
           bought built caught drove flew fought grew heard hit kept knew paid ran sank sold sent shot shut sought spent spoke stood \
           struck swept thought threw wrote became withdrew overthrew burst quit",
        ],
    ),
    words(
        Class::NoVerb,
        Any,
        0,
        &[
            "need speed feed seed indeed hundred united red exceed proceed succeed bed fed the his her its their our my your this that \
           these those him them us it about more less nearly some all both each as almost just other another people",
        ],
    ),
];
