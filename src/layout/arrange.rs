//! Gives every line its kind: first what a line says of itself, then what its place among the others says.

use super::line::Line;
use super::teasers::{self, Opening, Role};
use super::{bylines, captions, corrections, credits, datelines, furniture};
use crate::document::BlockKind;

/// The kinds of all lines, and where the body begins.
#[derive(Debug)]
pub struct Arrangement {
    /// One for each line.
    pub kinds: Vec<BlockKind>,
    /// The first line of running text.
    pub body: usize,
}

/// A text of one line is no headline if it has more words.
const LONE_HEADLINE: usize = 16;

/// A standfirst has at most so many words.
const STANDFIRST_WORDS: usize = 45;

/// Gives every line its kind.
pub fn arrange(lines: &[Line]) -> Arrangement {
    let mut kinds: Vec<Option<BlockKind>> = lines.iter().map(own_kind).collect();
    mark_captions(lines, &mut kinds);
    mark_corrections(lines, &mut kinds);
    let body = body_start(lines, &kinds);
    mark_top(lines, &mut kinds, body);
    mark_announcements(lines, &mut kinds, body);
    mark_teasers(lines, &mut kinds, body);
    mark_time_stamps(lines, &mut kinds);
    Arrangement { kinds: kinds.into_iter().map(|kind| kind.unwrap_or(BlockKind::Paragraph)).collect(), body }
}

/// What the line says of itself.
fn own_kind(line: &Line) -> Option<BlockKind> {
    if credits::is_rule(line) || credits::is_contributors(line) {
        Some(BlockKind::Credit)
    } else if furniture::is_copyright(line) {
        Some(BlockKind::Furniture)
    } else if corrections::is_notice(line) || corrections::is_heading(line) {
        Some(BlockKind::Correction)
    } else if captions::is_caption(line) {
        Some(BlockKind::Caption)
    } else if credits::is_photo_credit(line) {
        Some(BlockKind::Credit)
    } else if bylines::names_writer(line) {
        Some(BlockKind::Byline)
    } else if furniture::is_furniture(line) || teasers::is_heading(line) {
        Some(BlockKind::Furniture)
    } else {
        None
    }
}

/// A line over a photo credit, or with one at its end, is a caption. Further down, a photo without a caption may stand
/// below a paragraph.
fn mark_captions(lines: &[Line], kinds: &mut [Option<BlockKind>]) {
    let mut prose = 0;
    for index in 0..lines.len() {
        let line = &lines[index];
        prose += usize::from(kinds[index].is_none() && line.is_prose());
        if kinds[index].is_some() || line.words > captions::MOST_WORDS {
            continue;
        }
        let over_credit = || kinds.get(index + 1).is_some_and(Option::is_some) && credits::is_photo_credit(&lines[index + 1]);
        let below = || over_credit() && (prose <= 1 || captions::may_caption(line));
        if credits::trailing_credit(line).is_some() || below() {
            kinds[index] = Some(BlockKind::Caption);
        }
    }
}

/// The line below the heading "Correction" is the notice.
fn mark_corrections(lines: &[Line], kinds: &mut [Option<BlockKind>]) {
    for index in 1..lines.len() {
        if corrections::is_heading(&lines[index - 1]) && kinds[index].is_none() && lines[index].is_prose() {
            kinds[index] = Some(BlockKind::Correction);
        }
    }
}

/// The first line of running text; the number of lines if there is none. A sentence above a byline or a dateline is a
/// standfirst.
fn body_start(lines: &[Line], kinds: &[Option<BlockKind>]) -> usize {
    let prose = |index: &usize| kinds[*index].is_none() && (lines[*index].is_prose() || opens_with_dateline(&lines[*index]));
    let Some(first) = (0..lines.len()).find(prose) else { return lines.len() };
    if opens_with_dateline(&lines[first]) || lines[first].words > STANDFIRST_WORDS {
        return first;
    }
    let Some(opening) = opening_below(lines, kinds, first) else { return first };
    (opening..lines.len()).find(prose).unwrap_or(lines.len())
}

/// The byline or dateline below the sentence `standfirst`, if nothing of an article stands between them.
fn opening_below(lines: &[Line], kinds: &[Option<BlockKind>], standfirst: usize) -> Option<usize> {
    const LINES: usize = 16;
    const TITLES: usize = 3;
    let mut titles = 0;
    for index in standfirst + 1..lines.len().min(standfirst + LINES) {
        if opens_article(lines, kinds, index) {
            return Some(index);
        }
        match kinds[index] {
            Some(BlockKind::Correction) => return None,
            Some(BlockKind::Credit) if !credits::is_photo_credit(&lines[index]) => return None,
            Some(_) => {}
            None if lines[index].is_prose() || titles == TITLES => return None,
            None => titles += 1,
        }
    }
    None
}

fn opens_with_dateline(line: &Line) -> bool {
    datelines::dateline(line, true).is_some() || datelines::is_bare_dateline(line)
}

/// Whether only the head of an article can stand above this line.
fn opens_article(lines: &[Line], kinds: &[Option<BlockKind>], index: usize) -> bool {
    let line = &lines[index];
    kinds[index] == Some(BlockKind::Byline) || bylines::is_byline(line) || opens_with_dateline(line)
}

/// Gives the lines above the body their kinds.
fn mark_top(lines: &[Line], kinds: &mut [Option<BlockKind>], body: usize) {
    for index in 0..body {
        if kinds[index].is_none() && bylines::is_byline(&lines[index]) {
            kinds[index] = Some(BlockKind::Byline);
        } else if kinds[index].is_none() && captions::ends_with_full_date(&lines[index]) {
            kinds[index] = Some(BlockKind::Caption);
        }
    }
    let open: Vec<usize> = (0..body).filter(|&index| kinds[index].is_none()).collect();
    if lines.len() == 1 && lines[0].words > LONE_HEADLINE {
        return;
    }
    let Some(headline) = choose_headline(lines, &open) else { return };
    mark_above(lines, kinds, &open, headline);
    kinds[headline] = Some(BlockKind::Headline);
    mark_below(lines, kinds, headline + 1..body);
    mark_repeated(lines, kinds, headline);
}

/// The first line of four words, or else the longest.
fn choose_headline(lines: &[Line], open: &[usize]) -> Option<usize> {
    let long = open.iter().copied().find(|&index| lines[index].words >= 4);
    long.or_else(|| open.iter().copied().rev().max_by_key(|&index| lines[index].words).filter(|&index| lines[index].words > 0))
}

/// Above the headline: a kicker, or the menu of the page.
fn mark_above(lines: &[Line], kinds: &mut [Option<BlockKind>], open: &[usize], headline: usize) {
    const MENU: usize = 3;
    let above: Vec<usize> = open.iter().copied().filter(|&index| index < headline).collect();
    let menu = above.len() >= MENU;
    for index in above {
        let furniture = menu || furniture::is_section(&lines[index]) || furniture::is_counter(&lines[index]);
        kinds[index] = Some(if furniture { BlockKind::Furniture } else { BlockKind::Headline });
    }
}

/// The headline once more, over a video or a photo.
fn mark_repeated(lines: &[Line], kinds: &mut [Option<BlockKind>], headline: usize) {
    const WITHIN: usize = 25;
    for index in (headline + 1..lines.len()).take(WITHIN) {
        if kinds[index].is_none() && lines[index].text == lines[headline].text {
            kinds[index] = Some(BlockKind::Headline);
        }
    }
}

/// Between headline and body: standfirst, writers, agency, section.
fn mark_below(lines: &[Line], kinds: &mut [Option<BlockKind>], between: std::ops::Range<usize>) {
    const STANDFIRSTS: usize = 4;
    let mut standfirsts = 0;
    for index in between.clone() {
        if kinds[index].is_some() {
            continue;
        }
        let line = &lines[index];
        let next = kinds.get(index + 1).copied().flatten();
        let before = index.checked_sub(1).and_then(|before| kinds[before]);
        let signed = before == Some(BlockKind::Byline) || next == Some(BlockKind::Byline) || index + 1 == between.end;
        kinds[index] = if furniture::is_section(line) || furniture::is_counter(line) {
            Some(BlockKind::Furniture)
        } else if bylines::names_reporter(line) || (signed && bylines::is_bare_name(line)) {
            Some(BlockKind::Byline)
        } else if line.words <= STANDFIRST_WORDS && standfirsts < STANDFIRSTS && !datelines::is_bare_dateline(line) {
            standfirsts += 1;
            Some(BlockKind::Headline)
        } else {
            None
        };
    }
}

/// Single lines in the body that announce other stories.
fn mark_announcements(lines: &[Line], kinds: &mut [Option<BlockKind>], body: usize) {
    for (line, kind) in lines.iter().zip(kinds).skip(body + 1) {
        if kind.is_none() && furniture::announces(line) {
            *kind = Some(BlockKind::Furniture);
        }
    }
}

/// Lists of teasers below their headings, and after the end of the article.
fn mark_teasers(lines: &[Line], kinds: &mut [Option<BlockKind>], body: usize) {
    let roles: Vec<Role> = lines.iter().zip(kinds.iter()).map(|(line, kind)| role(line, *kind)).collect();
    let mut ended = false;
    let mut prose = 0;
    let mut index = body;
    while index < lines.len() {
        prose += usize::from(kinds[index].is_none() && lines[index].is_prose());
        ended |= prose >= 2 && ends_article(&lines[index], kinds[index]);
        let heading = teasers::is_heading(&lines[index]);
        let length = match (heading, ended) {
            (true, false) => teasers::list_length(&roles[index + 1..], Opening::Heading),
            (true, true) => teasers::list_length(&roles[index + 1..], Opening::HeadingAtEnd),
            (false, true) => teasers::list_length(&roles[index + 1..], Opening::End),
            (false, false) => 0,
        };
        for kind in &mut kinds[index + 1..index + 1 + length] {
            *kind = Some(BlockKind::Furniture);
        }
        index += 1 + length;
    }
}

fn role(line: &Line, kind: Option<BlockKind>) -> Role {
    match kind {
        None if opens_with_dateline(line) => Role::Article,
        None => teasers::role(line),
        Some(BlockKind::Furniture | BlockKind::Caption | BlockKind::Byline) => Role::Furniture,
        Some(BlockKind::Credit) if credits::is_photo_credit(line) => Role::Furniture,
        Some(_) => Role::Article,
    }
}

/// Contributors, a correction or the copyright notice end an article.
fn ends_article(line: &Line, kind: Option<BlockKind>) -> bool {
    match kind {
        Some(BlockKind::Credit) => credits::is_contributors(line),
        Some(BlockKind::Correction) => true,
        Some(BlockKind::Furniture) => furniture::is_copyright(line),
        _ => false,
    }
}

/// "Published …" may stand at the end as well.
fn mark_time_stamps(lines: &[Line], kinds: &mut [Option<BlockKind>]) {
    for (line, kind) in lines.iter().zip(kinds) {
        if kind.is_none() && bylines::says_published(line) {
            *kind = Some(BlockKind::Byline);
        }
    }
}
