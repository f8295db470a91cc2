//! Cuts a text into trimmed lines, and joins the lines of a text that was wrapped at a fixed width.

use crate::span::Span;
use crate::text::is_blank;

/// A line that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawLine {
    /// Where it stands, without the blanks at its ends.
    pub span: Span,
    /// Whether a blank line, or nothing, stands before it.
    pub after_gap: bool,
    /// Whether it begins further in than the margin.
    indented: bool,
}

const fn is_line_end(character: char) -> bool {
    matches!(character, '\n'..='\r' | '\u{2028}' | '\u{2029}')
}

/// No text is wrapped at more characters.
const WIDEST: usize = 100;

/// The lines of `text` that are not blank.
pub fn lines(text: &str) -> Vec<RawLine> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut ends = 2; // The beginning of the text counts as a gap.
    for piece in text.split_inclusive(is_line_end) {
        let line = piece.trim_end_matches(is_line_end);
        if let Some(span) = trim(text, Span::new(start, start + line.len())) {
            let indented = text[start..span.start].chars().filter(|&character| character != '\u{feff}').count() >= 2;
            lines.push(RawLine { span, after_gap: ends > 1, indented });
            ends = 0;
        }
        start += piece.len();
        // CRLF is one line end, although it is cut in two pieces.
        let crlf = piece.ends_with('\r') && text[start..].starts_with('\n');
        ends += usize::from(!crlf);
    }
    join_wrapped(text, lines)
}

/// `span` without blanks at its ends; `None` if nothing is left.
pub fn trim(text: &str, span: Span) -> Option<Span> {
    let inside = &text[span.range()];
    let start = span.start + (inside.len() - inside.trim_start_matches(is_blank).len());
    let trimmed = inside.trim_matches(is_blank);
    (!trimmed.is_empty()).then(|| Span::new(start, start + trimmed.len()))
}

fn join_wrapped(text: &str, lines: Vec<RawLine>) -> Vec<RawLine> {
    const LONGEST_CHARACTER: usize = 4;
    if lines.iter().any(|line| line.span.len() > WIDEST * LONGEST_CHARACTER) {
        return lines;
    }
    let widths: Vec<usize> = lines.iter().map(|line| text[line.span.range()].chars().count()).collect();
    let Some(width) = wrap_width(text, &lines, &widths) else { return lines };
    let mut joined: Vec<RawLine> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let fills = index > 0 && widths[index - 1] * 4 >= width * 3;
        match joined.last_mut() {
            Some(last) if fills && !line.after_gap && !line.indented => last.span.end = line.span.end,
            _ => joined.push(*line),
        }
    }
    joined
}

/// The width at which the text was wrapped, if it was: no line is longer, and lines that fill it mostly break off in the
/// middle of a sentence.
fn wrap_width(text: &str, lines: &[RawLine], widths: &[usize]) -> Option<usize> {
    let width = widths.iter().copied().max().filter(|width| (40..=WIDEST).contains(width))?;
    let pairs = || (1..lines.len()).filter(|&next| !lines[next].after_gap && widths[next - 1] * 4 >= width * 3);
    let filled = pairs().count();
    let all_caps = !text.contains(char::is_lowercase);
    let broken = pairs().filter(|&next| {
        let (before, after) = (&text[lines[next - 1].span.range()], &text[lines[next].span.range()]);
        let goes_on = all_caps || after.starts_with(char::is_lowercase);
        goes_on && !before.ends_with(['.', '!', '?', '"', '”', ':'])
    });
    (filled >= 3 && broken.count() * 5 >= filled * 2).then_some(width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        lines(text).iter().map(|line| &text[line.span.range()]).collect()
    }

    #[test]
    fn every_line_end_counts_and_blanks_are_trimmed() {
        assert_eq!(texts("\u{feff}One\r\n\r\n\u{a0}Two\u{200b}\rThree\t\n \nFour"), ["One", "Two", "Three", "Four"]);
        let gaps: Vec<bool> = lines("One\r\nTwo\r\n\r\nThree").iter().map(|line| line.after_gap).collect();
        assert_eq!(gaps, [true, false, true]);
    }

    #[test]
    fn wrapped_lines_are_joined_and_paragraphs_kept_apart() {
        let text = "The harbour was closed on Monday after a storm that\nsank two ferries and broke the northern pier, said\n\
                    the mayor, who had spent the night at the site with\nhis deputies.\n\nIt will reopen when divers have looked at every\n\
                    pile of the pier.";
        assert_eq!(texts(text).len(), 2);
    }

    #[test]
    fn headlines_under_one_another_are_not_wrapped_text() {
        let text = "Ferry sinks in storm off northern coast, two missing\nMayor spends the night at the broken harbour pier\n\
                    Divers look at every pile before the port reopens\nOwners of the ferry line promise help to families";
        assert_eq!(texts(text).len(), 4);
    }
}
