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
    line.split(['|', '•', '·', '›', '»', '>', '→', '\t', '\u{2003}'])
        .flat_map(|piece| piece.split(" / "))
        .flat_map(split_at_gaps)
        .map(str::trim)
        .filter(|piece| piece.contains(char::is_alphanumeric))
        .collect()
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
    let words: Vec<String> = item
        .split(|character: char| !character.is_alphanumeric() && character != '\'')
        .filter(|word| word.chars().any(char::is_alphabetic))
        .map(str::to_lowercase)
        .collect();
    // "👍 1.2K"
    let counter = words.len() <= 1 && item.starts_with(|character: char| !character.is_ascii() && !character.is_alphanumeric());
    counter || furniture::is_label(&words.join(" ")) || words.first().is_some_and(|word| word == "home")
}
