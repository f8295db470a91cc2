//! Bars: menus, breadcrumbs, rows of buttons and of teasers, all in one line.

use super::furniture;
use super::line::Line;

/// Whether the line is a row of menu links, buttons or short teasers.
pub fn is_bar(line: &Line) -> bool {
    if line.stop || line.words > 60 || !line.parted {
        return false;
    }
    let items = items(line.text);
    if items.len() < 2 {
        return false;
    }
    let labels = items.iter().filter(|item| is_label(item)).count();
    let longest = items.iter().map(|item| item.split_whitespace().count()).max().unwrap_or_default();
    let short = longest <= 4 && items.len() >= 3;
    let pair = longest <= 2 && labels > 0;
    let weather = items.iter().all(|item| item.contains('°'));
    labels * 2 > items.len() || pair || weather || (short && labels > 0) || is_breadcrumb(line.text, items.len())
}

/// The pieces between separators: `|`, `•`, `·`, arrows, tabs, two blanks or more.
fn items(line: &str) -> Vec<&str> {
    line.split(is_separator)
        .flat_map(|piece| piece.split(" / "))
        .flat_map(split_at_gaps)
        .map(str::trim)
        .filter(|piece| piece.contains(char::is_alphanumeric))
        .collect()
}

const fn is_separator(character: char) -> bool {
    matches!(character, '|' | '•' | '·' | '›' | '»' | '>' | '→' | '\t' | '\u{2003}')
}

/// Cuts where two blanks or more stand together.
fn split_at_gaps(piece: &str) -> impl Iterator<Item = &str> {
    let mut blanks = 0;
    piece.split(move |character: char| {
        blanks = if character.is_whitespace() { blanks + 1 } else { 0 };
        blanks >= 2
    })
}

fn is_breadcrumb(line: &str, items: usize) -> bool {
    let arrows = line.matches(['›', '»', '>']).count();
    items >= 3 && arrows + 1 >= items
}

fn is_label(item: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let parts = |character: char| !character.is_alphanumeric() && character != '\'';
    let words = || item.split(parts).filter(|word| word.contains(char::is_alphabetic));
    // "👍 1.2K"
    let counter = || words().nth(1).is_none() && item.starts_with(|first: char| !first.is_ascii() && !first.is_alphanumeric());
    let home = || words().next().is_some_and(|word| word.eq_ignore_ascii_case("home"));
    let label = || words().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    home() || counter() || words().nth(MOST_WORDS).is_none() && furniture::is_label(&label())
}
