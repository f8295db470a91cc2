//! House rules: how a number that is not exact is recorded.

use super::types::{Bound, Count, Figure};
use crate::annotation::Mark;
use crate::document::Document;
use crate::options::{About, Conventions, Dozens, MoreThan};

/// Applies house rules to the counts of figures.
pub fn record(document: &Document, figures: &mut [Mark<Figure>], conventions: Conventions) {
    if conventions == Conventions::default() {
        return;
    }
    for mark in figures {
        let dozens = document.slice(mark.span).to_lowercase().ends_with("dozens");
        mark.reading.count = recorded(mark.reading.count, dozens, conventions);
    }
}

fn recorded(count: Count, dozens: bool, conventions: Conventions) -> Count {
    match count.bound {
        Bound::Vague if dozens && conventions.dozens == Dozens::TwentyFour => Count { low: 24, best: 24, ..count },
        Bound::MoreThan if conventions.more_than == MoreThan::Stated => {
            let stated = count.low.saturating_sub(1);
            Count { low: stated, best: stated, ..count }
        }
        Bound::About if conventions.about == About::Stated => Count { low: count.best, high: Some(count.best), ..count },
        _ => count,
    }
}

#[cfg(test)]
mod tests {
    use crate::options::{About, Conventions, Dozens, MoreThan};
    use crate::{Options, annotate};

    fn counted(text: &str, conventions: Conventions) -> (u64, u64, Option<u64>) {
        let article = annotate(text, &Options { conventions, ..Options::default() });
        let count = article.marks.casualties[0].reading.count;
        (count.low, count.best, count.high)
    }

    #[test]
    fn house_rules_change_what_is_not_exact() {
        let rules = Conventions {
            dozens: Dozens::TwentyFour,
            more_than: MoreThan::Stated,
            about: About::Stated,
            ..Conventions::default()
        };
        for (text, before, after) in [
            ("Dozens were killed in the blast.", (12, 12, None), (24, 24, None)),
            ("More than 40 people were killed in the blast.", (41, 41, None), (40, 40, None)),
            ("About 280 people were killed in the blast.", (252, 280, Some(308)), (280, 280, Some(280))),
            ("Twelve people were killed in the blast.", (12, 12, Some(12)), (12, 12, Some(12))),
            ("At least 40 people were killed in the blast.", (40, 40, None), (40, 40, None)),
        ] {
            assert_eq!(counted(text, Conventions::default()), before, "{text}");
            assert_eq!(counted(text, rules), after, "{text}");
        }
    }
}
