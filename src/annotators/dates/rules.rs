//! The patterns of date expressions, each with the sentence it was written for. Of all that match at a token the longest
//! wins; of equally long ones, the first.

use super::pattern::{self, Fragment};
use super::read::{self, Read};
use crate::annotation::Rule;

/// A pattern, and how its matches are read.
pub struct Pattern {
    /// What readers are told.
    pub rule: Rule,
    /// What sort of expression it finds.
    pub sort: Sort,
    /// See [`pattern`].
    pub pattern: &'static str,
    /// What a match means.
    pub read: Read,
}

/// The sorts of expressions that modifiers, refusals and what follows tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `2024-11-29`
    Numeric,
    /// `Nov. 29`
    Day,
    /// `9/11`
    NamedDay,
    /// `October 2019`
    Month,
    /// `2016`
    Year,
    /// `1998-2001`
    YearRange,
    /// `the 1990s`
    Decade,
    /// `last spring`
    Season,
    /// `the third quarter`
    Quarter,
    /// `last Tuesday`
    Weekday,
    /// `yesterday`
    Deictic,
    /// `40 days ago`
    Ago,
    /// `in two weeks`
    FromNow,
    /// `two days later`
    Later,
    /// `the year-earlier period`
    YearAgo,
    /// `Christmas Day`
    Holiday,
    /// `9 p.m.`
    Clock,
    /// `Friday evening`
    PartOfDay,
    /// `every Tuesday`
    Set,
    /// `daily`
    Frequency,
    /// `two months`
    Length,
    /// `8-10 weeks`
    LengthRange,
    /// `for weeks`
    VagueLength,
    /// `the last 70 days`
    CountedSpan,
    /// `recently`
    Vague,
    /// Any other two of a kind: `4 to 6 May`.
    Range,
    /// Any other.
    Other,
}

impl Sort {
    /// Whether its patterns mark two ends.
    pub const fn is_range(self) -> bool {
        matches!(self, Self::Range | Self::YearRange | Self::LengthRange)
    }

    /// Whether it is a length of time.
    pub const fn is_length(self) -> bool {
        matches!(self, Self::Length | Self::LengthRange | Self::VagueLength | Self::CountedSpan)
    }
}

const fn pattern(id: &'static str, sort: Sort, description: &'static str, pattern: &'static str, read: Read) -> Pattern {
    Pattern { rule: Rule { id, description }, sort, pattern, read }
}

/// Patterns that stand in others.
pub const FRAGMENTS: &[Fragment] = &[
    // "29 November", "the 29th of November", "November 29", "March eighth"
    ("day_month", "(the? (DAY|ORDINAL) of? MONTH | MONTH the? (DAY|ORDINAL))"),
    // "2024", "493 BC", "AD 14", "nineteen ninety-one", "'08"
    ("year", "(the year YEAR | YEAR ERA | YEAR | DIGITS ERA | SPOKEN_YEAR | APOSTROPHE YY)"),
    // "29 November 2024", "Nov. 29, 2024", "6 June of that year"
    ("date", "$day_month [,? of? $year | (of|,) (that|the same|THIS|LAST|NEXT|the ADJACENT) UNIT]"),
    // "Friday, Nov. 29", "next Friday", "yesterday", "the following day"
    ("when", "(THIS? NEXT? WEEKDAY .? ,? $date | $date [,? WEEKDAY] | $weekday | DEICTIC)"),
    (
        "weekday",
        "((THIS LAST | THIS NEXT | THIS | NEXT | LAST | the ADJACENT | the NEXT | the LAST | that) WEEKDAY | WEEKDAY (LAST|NEXT) UNIT | WEEKDAY)",
    ),
    ("zone", "(local time | ZONE daylight? standard? time? | ZONE | )"),
    // "5", "5:40", "five"
    ("hour", "(DIGITS | CLOCK | NUMERAL)"),
    // "on Friday", ", Friday"
    ("on_day", "[,? on? $when]"),
    // "5:40 p.m. local time", "10.20pm", "3 o'clock", "noon"
    (
        "clock",
        "((FULL_CLOCK | CLOCK HALF_DAY | CLOCK hours? | (DIGITS|NUMERAL) HALF_DAY | (DIGITS|NUMERAL) o'clock HALF_DAY? | CLOCK_NAME) $zone | DIGITS (gmt|utc|est|edt|cst|cdt|pst|pdt|bst|cet|cest|eet|msk|ist|jst) | (half past | a? quarter (past|to)) (DIGITS|NUMERAL) HALF_DAY?)",
    ),
    // "in the morning"
    ("part_after", "((in the|on the|at|the|this|that) PART)"),
    // "two more weeks", "10-day", "a year and a half", "half an hour"
    (
        "length",
        "(COUNT HYPHEN? (more|additional|extra|further|consecutive|straight|working|business|full|long)? (UNITS|UNIT) [and a half] | COUNT and a half (UNITS|UNIT) | (a|an|one|another) (full|whole|entire|further|additional|extra)? UNIT [and a half] | half HYPHEN? (a|an)? HYPHEN? UNIT | (a quarter|three HYPHEN? quarters) of an? UNIT | a? quarter HYPHEN? century)",
    ),
    // "(in) less than (two weeks)"
    (
        "about",
        "(about|around|roughly|approximately|just|only|nearly|almost|over|under|just over|just under|less than|fewer than|more than|at least)",
    ),
    // "Christmas Eve", "Labor Day"
    (
        "holiday",
        "(the? (christmas|easter|new year|valentine) ('s)? (day|eve|monday|sunday)? | (boxing|bastille|memorial|labor|columbus|veterans|armistice|election|thanksgiving|may|earth|groundhog|inauguration|remembrance|anzac|ascension|canada|australia|mlk) day | (st|saint) patrick 's day | martin luther king jr? day | presidents ('|’|'s)? day | international women 's day | all (saints|souls) ('|’)? day | good friday | palm sunday | maundy thursday | holy saturday | whit monday | ash wednesday | thanksgiving | halloween | juneteenth)",
    ),
    ("quarter", "((fiscal|business)? HYPHEN? ORDINAL HYPHEN? (fiscal|business)? quarter | QUARTER_NAME)"),
];

/// All patterns.
pub static PATTERNS: &[Pattern] = &[
    // The letter is dated 2024-11-29.
    pattern(
        "date.numeric",
        Sort::Numeric,
        "A date in digits: 2024-11-29, 29/11/2024, 29.11.2024.",
        "(YEAR HYPHEN DIGITS HYPHEN DIGITS | DIGITS SLASH DIGITS SLASH DIGITS | DIGITS HYPHEN DIGITS HYPHEN YEAR | DOTTED) [,? at? $clock] | YEAR HYPHEN DIGITS HYPHEN ISO_DAY CLOCK",
        read::numeric,
    ),
    // The treaty was signed on Friday, 29 November 2024.
    pattern(
        "date.day",
        Sort::Day,
        "A day by month and number, perhaps with weekday and year: Nov. 29, 2024.",
        "[$weekday .? ,? the?] $date [, WEEKDAY] | (LAST|NEXT|THIS) MONTH DAY | DAY HYPHEN MONTH HYPHEN (YEAR|YY)",
        read::day,
    ),
    // The strike begins on Monday the 9th.
    pattern(
        "date.day-of-month",
        Sort::Other,
        "A day by its number alone: Monday the 9th, the 9th of last month.",
        "WEEKDAY the ORDINAL | the ORDINAL of (THIS|LAST|NEXT|the ADJACENT|that|the same) UNIT",
        read::day_of_month,
    ),
    // The council meets on the first Monday in May.
    pattern(
        "date.nth-of-month",
        Sort::Other,
        "A weekday, week or weekend by its place in a month: the first Monday in May.",
        "the? (ORDINAL|LAST|final) (WEEKDAY|UNIT) (of|in) (MONTH [of? $year] | (THIS|LAST|NEXT|the|that) UNIT)",
        read::nth_of_month,
    ),
    // The towers fell on 9/11.
    pattern(
        "date.named-day",
        Sort::NamedDay,
        "A day that stands for what happened on it: 9/11, the Oct. 7 attack.",
        "9 SLASH 11 | {7 SLASH 7} (attacks|bombings|bombers) | {MONTH DAY} (attack|attacks|terrorist|terror|riot|insurrection|massacre|hijackings|hijackers)",
        read::named_day,
    ),
    // Voting runs from 4 to 6 May 2024.
    pattern(
        "date.day-range",
        Sort::Range,
        "Two days of one month: 4 to 6 May, May 4-6, 2020.",
        "{DAY} (THROUGH {DAY MONTH [,? $year]} | , {DAY} ,? (and|or) {DAY MONTH [,? $year]}) | {MONTH DAY} (THROUGH ({DAY [,? $year]} | {MONTH DAY ,? $year}) | , {DAY} ,? (and|or) {DAY [,? $year]}) | {DAY MONTH} THROUGH {DAY MONTH ,? $year}",
        read::day,
    ),
    // The fleet sailed in October 1805.
    pattern(
        "date.month",
        Sort::Month,
        "A month, perhaps with its year: October 2019, last December.",
        "MONTH [(, | of)? $year | of? (that|the same|THIS|LAST|NEXT|the ADJACENT) UNIT] | (THIS LAST|THIS NEXT|THIS|NEXT|LAST|the ADJACENT|the NEXT|the LAST|that) MONTH",
        read::month,
    ),
    // Exports fell from March to June 2020.
    pattern(
        "date.month-range",
        Sort::Range,
        "Months of one year: March to June 2020.",
        "{MONTH} (THROUGH {MONTH of? $year} | , {MONTH} ,? (and|or) {MONTH of? $year})",
        read::month,
    ),
    // The war ended in 1918.
    pattern(
        "date.year",
        Sort::Year,
        "A year: 2016, 493 BC, '08.",
        "$year | (fiscal|financial) HYPHEN? year? $year | fy $year | the $year (period|season) | the? $year (fiscal|financial|tax|school|academic) year",
        read::year,
    ),
    // He led the party between 1998 and 2001, or in the 2011-12 season.
    pattern(
        "date.year-range",
        Sort::YearRange,
        "Two years: 1998-2001, 2011-12.",
        "{YEAR} THROUGH {YEAR} | {YEAR} (HYPHEN|SLASH) {YY} | {DIGITS} THROUGH {DIGITS ERA}",
        read::year,
    ),
    // Rents doubled in the 1990s.
    pattern(
        "date.decade",
        Sort::Decade,
        "A decade: the 1990s, the '80s, the eighties.",
        "the? APOSTROPHE? DECADE ERA? | the APOSTROPHE? DECADE_WORD | APOSTROPHE DECADE_WORD",
        read::decade,
    ),
    // Rents doubled in the 1970s and '80s.
    pattern(
        "date.decade-range",
        Sort::Range,
        "Two decades: the 1970s and '80s.",
        "{the? DECADE} THROUGH {APOSTROPHE? DECADE}",
        read::decade,
    ),
    // The bridge was built in the 19th century.
    pattern("date.century", Sort::Other, "A century: the 19th century.", "the? ORDINAL HYPHEN? century ERA?", read::century),
    // Serfdom lasted through the 18th and 19th centuries.
    pattern(
        "date.century-range",
        Sort::Range,
        "Two centuries: the 18th and 19th centuries.",
        "{the? ORDINAL} THROUGH {the? ORDINAL HYPHEN? (century|centuries) ERA?}",
        read::century,
    ),
    // The harbour was dug at the turn of the century.
    pattern(
        "date.turn-of-century",
        Sort::Other,
        "The years about the beginning of a century: the turn of the century.",
        "the turn of the [ORDINAL HYPHEN?] (century|millennium)",
        read::turn_of_century,
    ),
    // The drought of the summer of 2022 is not forgotten.
    pattern(
        "date.season",
        Sort::Season,
        "A season, perhaps with its year: the summer of 2022, last spring.",
        "the? SEASON of? $year | the? SEASON of? YEAR (HYPHEN|SLASH) YY | the? SEASON of (that|the same|THIS|LAST|NEXT|the ADJACENT) UNIT | $year SEASON | (THIS LAST|THIS NEXT|THIS|NEXT|LAST|the ADJACENT|the NEXT|the LAST|that) SEASON | the? SEASON",
        read::season,
    ),
    // The lake was low in the spring and summer of 2022.
    pattern(
        "date.season-range",
        Sort::Range,
        "Two seasons of a year: the spring and summer of 2022.",
        "{the? SEASON} THROUGH the? (early|late)? {SEASON of? $year}",
        read::season,
    ),
    // Profit rose in the third quarter of 1990.
    pattern(
        "date.quarter",
        Sort::Quarter,
        "A quarter: the third quarter, Q3 2020.",
        "the? $quarter [,? of? fiscal? $year] | the? $year $quarter | the? $quarter of (that|the same|THIS|LAST|NEXT) UNIT | the {(fiscal|business)? HYPHEN? ORDINAL HYPHEN quarter}",
        read::quarter,
    ),
    // Prices fell in the first half of 2008.
    pattern(
        "date.half",
        Sort::Other,
        "Half a year: the first half of 2008.",
        "the? (ORDINAL|LAST|latter) HYPHEN? half of ($year | (the|THIS|that|the same|LAST|NEXT) UNIT) | HALF_NAME of? $year? | the? ORDINAL two quarters of $year",
        read::half,
    ),
    // Insurgents breached the city Friday.
    pattern(
        "date.weekday",
        Sort::Weekday,
        "A weekday: Friday, last Tuesday, two weeks ago Tuesday.",
        "$weekday | WEEKDAY week",
        read::day,
    ),
    // The mayor resigned yesterday.
    pattern(
        "date.deictic",
        Sort::Deictic,
        "A day counted from today: yesterday, today, tomorrow.",
        "DEICTIC | the day (before|after) DEICTIC",
        read::day,
    ),
    // Parliament votes next week.
    pattern(
        "date.this-unit",
        Sort::Other,
        "A week, month, year or longer counted from now: this week, last month, next year.",
        "(THIS LAST|THIS NEXT|THIS|NEXT|LAST|the THIS|the NEXT|the LAST) HYPHEN? fiscal? UNIT | the UNIT FROM_THEN (LAST|NEXT)",
        read::relative_unit,
    ),
    // He retired that year, and died the following month.
    pattern(
        "date.that-unit",
        Sort::Other,
        "A day or longer counted from an earlier date: that year, the same day, the following month.",
        "(the ADJACENT | that same? | the very? (same|next)) UNIT",
        read::relative_unit,
    ),
    // The day after, they buried the dead.
    pattern(
        "date.day-before",
        Sort::Other,
        "A day or part of it beside an earlier date: the day before, the next morning.",
        "the (UNIT|night) (before|after|earlier) | the (next|ADJACENT) PART | the PART (before|after)",
        read::beside,
    ),
    // The school was attacked 40 days ago.
    pattern(
        "date.ago",
        Sort::Ago,
        "A length of time before now: 40 days ago, two years ago.",
        "(COUNT|a|an) (UNITS|UNIT) FROM_NOW [on? WEEKDAY] | WEEKDAY (COUNT|a|an) (UNITS|UNIT) FROM_NOW | COUNT WEEKDAYS FROM_NOW | half a UNIT FROM_NOW | (COUNT|a|an) UNIT and a half FROM_NOW | UNITS FROM_NOW | (COUNT|a|an) (UNITS|UNIT) from (now|DEICTIC|WEEKDAY)",
        read::ago,
    ),
    // The mine flooded three years ago this week.
    pattern(
        "date.ago-this",
        Sort::Ago,
        "A day, week or month so long ago: three years ago this week.",
        "(COUNT|a|an) (UNITS|UNIT) FROM_NOW (THIS UNIT | DEICTIC)",
        read::ago_this,
    ),
    // The council will vote in two weeks.
    pattern(
        "date.from-now",
        Sort::FromNow,
        "A length of time to wait from now: will vote in two weeks.",
        "in $about? {(COUNT|a|an) (UNITS|UNIT)} | in $about? {(COUNT|a|an) (UNITS|UNIT) ('|’|'s|’s) time}",
        read::from_now,
    ),
    // Three escaped two days later.
    pattern(
        "date.later",
        Sort::Later,
        "A length of time counted from an earlier date: two days later, a year earlier.",
        "(COUNT|a|an) (UNITS|UNIT) FROM_THEN | (COUNT|a|an) (UNITS|UNIT) FROM_THEN that",
        read::later,
    ),
    // Sales were flat against the year-ago quarter.
    pattern(
        "date.year-ago",
        Sort::YearAgo,
        "The same time a year before: the year-earlier period.",
        "(the comparable? year HYPHEN (ago|earlier) | year HYPHEN (ago|earlier)) (UNIT|COUNT UNITS) | (the|a) {year HYPHEN (ago|earlier)} | year HYPHEN (ago|earlier)",
        read::year_ago,
    ),
    // Schools stay closed for the week of March 3.
    pattern(
        "date.week-of",
        Sort::Other,
        "A week by one of its days: the week of March 3.",
        "the? (week|weekend) (of|beginning|ending) $date",
        read::week_of,
    ),
    // The market was full last weekend.
    pattern("date.weekend", Sort::Other, "The weekend nearest to the publication day.", "the weekend", read::weekend),
    // Troops must leave by the end of the month.
    pattern(
        "date.bounded-unit",
        Sort::Other,
        "The current month or year, of which a part is named: the end of the month.",
        "(end|start|beginning|middle|earlier|later|late|early|rest|remainder|part|half) (of|in) {the THIS? fiscal? UNIT} | {year HYPHEN? end} | {year 's end} | {the (quarter|fiscal year|full year)} | of {the year} | (for|during|throughout) {the year}",
        read::bounded_unit,
    ),
    // Shops close early on Christmas Day.
    pattern(
        "date.holiday",
        Sort::Holiday,
        "A holiday that the calendar knows: Christmas Day, Thanksgiving.",
        "$holiday [,? $year] | (THIS|NEXT|LAST) $holiday",
        read::holiday,
    ),
    // The first bomb went off at 5:40 p.m.
    pattern(
        "date.clock",
        Sort::Clock,
        "A time of day, perhaps with its day: 9 p.m. on Friday.",
        "$clock [,? on? $when | $part_after $on_day] | $when (,|at|,? at (about|around)?)? $clock | (at|by|around|about|until|before|after) {(DIGITS|NUMERAL) in the PART $on_day} | (at|by|around|about|until|from|to) {DIGITS hours}",
        read::time,
    ),
    // The office opens from 9 to 11 a.m.
    pattern(
        "date.clock-range",
        Sort::Range,
        "Two times of a day: 9-11 a.m.",
        "{$hour} THROUGH {$hour HALF_DAY $zone $on_day} | {$hour} THROUGH {FULL_CLOCK $zone $on_day} | {FULL_CLOCK} THROUGH {FULL_CLOCK $zone $on_day} | {$hour HALF_DAY} THROUGH {$hour HALF_DAY $zone $on_day}",
        read::time,
    ),
    // A shell hit the market Friday evening.
    pattern(
        "date.part-of-day",
        Sort::PartOfDay,
        "A part of a day: Friday evening, the night of 20 June.",
        "$when (HYPHEN? | in the | on the | at) PART | $holiday HYPHEN? PART | the (early|small|wee) hours of $when PART? | the? PART (of|on|HYPHEN?) $when | (this|that) PART | last night | tonight | overnight | PART $when",
        read::time,
    ),
    // Classes were held every Tuesday.
    pattern(
        "date.set",
        Sort::Set,
        "A recurring time: every Tuesday, each year, twice a week.",
        "(every|each) (other|COUNT|ORDINAL)? (UNIT|UNITS) | (every|each) (other|ORDINAL) WEEKDAY | the? (ORDINAL|LAST) WEEKDAY (of|in) (every|each) UNIT | (every|each) weekday | weekdays | (on|at) {weekends} | (every|each) (WEEKDAY|MONTH|PART|SEASON) PART? | {(every|each) WEEKDAY} (,|and|or) {WEEKDAY} | {(every|each) WEEKDAY} , {WEEKDAY} ,? (and|or) {WEEKDAY} | WEEKDAYS | WEEKDAY (PARTS|PART s) | (once|twice|COUNT times) (a|an|per|each|every) UNIT | per UNIT",
        read::set,
    ),
    // The bulletin appears daily.
    pattern("date.frequency", Sort::Frequency, "A recurring length: daily, annually.", "FREQUENCY", read::frequency),
    // The truce held for two months.
    pattern(
        "date.duration",
        Sort::Length,
        "A length of time: two months, ten-day, a year and a half.",
        "(ORDINAL | another | an additional | a further)? $length [HYPHEN? long] | (the|a|an) {COUNT HYPHEN (UNIT|UNITS) [HYPHEN? long]} | the (ORDINAL|previous|following|preceding|final)? COUNT UNITS | a COUNT HYPHEN (UNIT|UNITS) (period|term) | {the (fiscal|financial)? year} (ended|ending)",
        read::duration,
    ),
    // The flight took an hour and 20 minutes.
    pattern(
        "date.compound-duration",
        Sort::Other,
        "A length of time in two units: an hour and 20 minutes.",
        "(COUNT|a|an) (UNIT|UNITS) and? COUNT (UNIT|UNITS)",
        read::compound,
    ),
    // Insurgents were bombed during the last 70 days.
    pattern(
        "date.counted-span",
        Sort::CountedSpan,
        "A length of time up to now or from now: the last 70 days.",
        "the UNITS (ahead|to come) | (the|these|those)? (LAST|NEXT|coming) $length | (the|these|those)? (LAST|NEXT|coming|recent) (UNITS|UNITS and UNITS)",
        read::counted_span,
    ),
    // Repairs take 8-10 weeks.
    pattern(
        "date.duration-range",
        Sort::LengthRange,
        "Two lengths of time: 8-10 weeks.",
        "{COUNT} THROUGH {COUNT HYPHEN? (UNITS|UNIT)} | {(a|an) UNIT} or {(two|three)}",
        read::duration,
    ),
    // The siege lasted for weeks, in a decades-long war.
    pattern(
        "date.vague-duration",
        Sort::VagueLength,
        "A length of time without a count: weeks, decades-long.",
        "UNITS [HYPHEN? long] | UNITS HYPHEN old | UNIT HYPHEN long | UNITS or UNITS",
        read::duration,
    ),
    // The firm recently merged.
    pattern(
        "date.vague",
        Sort::Vague,
        "A vague time: recently, now, in the past.",
        "VAGUE | the near? (past|future|present) | (then) HYPHEN current | the (short|near|long) term | as soon as possible | these days | (the other|those) (day|days) | (long|not long|some time|a long time|a while) ago | at {present}",
        read::vague,
    ),
];

/// The words and marks that the patterns name.
pub fn literals() -> impl Iterator<Item = &'static str> {
    let patterns = PATTERNS.iter().map(|pattern| pattern.pattern);
    let fragments = FRAGMENTS.iter().map(|fragment| fragment.1);
    patterns.chain(fragments).chain(super::modifiers::literals()).flat_map(pattern::literals)
}
