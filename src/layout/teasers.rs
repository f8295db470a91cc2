//! Lists of other stories: a heading, then titles, each perhaps with a sentence below it.

use super::line::Line;
use super::phrases::{Phrase, Says};

/// A heading over teasers has at most so many words.
const HEADING_WORDS: usize = 8;
/// In the middle of an article more titles than these are no list of teasers.
const MOST_TITLES: usize = 12;
/// A sentence below a title has at most so many words.
const BLURB_WORDS: usize = 70;

/// Whether the line is a heading over teasers: "Most read", "MORE FROM WORLD", "Harbor Post Top Stories".
pub fn is_heading(line: &Line) -> bool {
    line.words <= HEADING_WORDS && !line.stop && line.says.contains(Says::TeaserHeading)
}

/// What a line means for a list of teasers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Furniture by itself: it may stand in the list.
    Furniture,
    /// A few words without a stop.
    Title,
    /// A sentence or two.
    Blurb,
    /// Part of the article for certain: the list ends before it.
    Article,
}

/// Where a list begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Below a heading in the middle of the article: what follows may be the article again.
    Heading,
    /// Below a heading after the end of the article.
    HeadingAtEnd,
    /// After the end of the article, without a heading.
    End,
}

/// What a line may be in a list, as far as the line itself tells.
pub fn role(line: &Line) -> Role {
    if line.is_title() {
        Role::Title
    } else if line.words <= BLURB_WORDS {
        Role::Blurb
    } else {
        Role::Article
    }
}

/// How many of `roles`, which follow the heading or the end of the article, are a list of teasers.
///
/// A list is of one kind throughout: either titles only, or titles with sentences below them. Running text after the
/// titles of a list without sentences is the article again.
pub fn list_length(roles: &[Role], opening: Opening) -> usize {
    let items = items(roles);
    let blurbs = items.iter().filter(|item| item.blurbs > 0).count();
    let regular = match opening {
        Opening::Heading => blurbs >= 2 && blurbs * 2 >= items.len(),
        Opening::HeadingAtEnd | Opening::End => blurbs >= 1,
    };
    if regular {
        return items.last().map_or(0, |item| item.end);
    }
    if opening == Opening::HeadingAtEnd && items.is_empty() {
        // Sentences alone: "Herring Prices: They fell again."
        return roles.iter().take_while(|role| **role != Role::Article).count();
    }
    let titles = leading_titles(roles);
    let resumes = roles[titles..].starts_with(&[Role::Article]) || roles[titles..].starts_with(&[Role::Blurb, Role::Blurb]);
    match opening {
        Opening::Heading if titles > MOST_TITLES && titles < roles.len() => 0,
        // A title over several paragraphs is the title of another article.
        Opening::End if resumes => titles.saturating_sub(1),
        _ => titles,
    }
}

struct Item {
    blurbs: usize,
    end: usize,
}

/// The items that `roles` begin with; running text without a title before it ends the list.
fn items(roles: &[Role]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut index = 0;
    while index < roles.len() {
        match roles[index] {
            Role::Furniture => index += 1,
            Role::Title => {
                let blurbs = roles[index + 1..].iter().take(3).take_while(|role| **role == Role::Blurb).count();
                let established = items.iter().filter(|item| item.blurbs > 0).count() >= 2;
                if blurbs > 1 + usize::from(established) {
                    break;
                }
                index += 1 + blurbs;
                items.push(Item { blurbs, end: index });
            }
            Role::Blurb | Role::Article => break,
        }
        if let Some(last) = items.last_mut() {
            last.end = index;
        }
    }
    items
}

fn leading_titles(roles: &[Role]) -> usize {
    roles.iter().take_while(|role| matches!(role, Role::Title | Role::Furniture)).count()
}

pub const HEADINGS: &[Phrase] = &[
    Phrase::end("top stories", 6, "Harbor Post Top Stories"),
    Phrase::end("top headlines", 6, "Today's top headlines"),
    Phrase::end("top news", 6, "Harbor Post Top News"),
    Phrase::end("trending stories", 6, "Trending stories"),
    Phrase::end("trending stories :", 6, "TRENDING STORIES:"),
    Phrase::end("trending now", 5, "Trending now"),
    Phrase::end("related stories", 5, "Related stories"),
    Phrase::end("related stories :", 5, "RELATED STORIES:"),
    Phrase::end("related articles", 5, "Related articles"),
    Phrase::end("related news", 5, "Related news"),
    Phrase::end("related topics", 5, "Related topics"),
    Phrase::end("related links", 5, "Related links"),
    Phrase::end("related content", 5, "Related content"),
    Phrase::end("related coverage", 5, "Related coverage"),
    Phrase::end("related posts", 5, "Related posts"),
    Phrase::end("related tags", 5, "Related tags"),
    Phrase::end("related article", 3, "RELATED ARTICLE"),
    Phrase::end("related live story", 3, "RELATED LIVE-STORY"),
    Phrase::end("related gallery", 3, "RELATED GALLERY"),
    Phrase::end("related story", 3, "Related story"),
    Phrase::end("related video", 5, "Related video"),
    Phrase::end("related videos", 5, "Related videos"),
    Phrase::whole("related", "Related"),
    Phrase::whole("related :", "RELATED:"),
    Phrase::end("spotlight", 4, "Local Spotlight"),
    Phrase::start("more from", 8, "MORE FROM WORLD"),
    Phrase::start("more on", 8, "More on this story"),
    Phrase::start("more in", 6, "More in Business"),
    Phrase::start("more news", 6, "More news from Oslo"),
    Phrase::start("more stories", 8, "More stories"),
    Phrase::start("more top stories", 6, "More top stories"),
    Phrase::start("more coverage", 6, "More coverage"),
    Phrase::start("more local news", 6, "More local news"),
    Phrase::start("more headlines", 6, "More headlines"),
    Phrase::start("more like this", 6, "More like this"),
    Phrase::start("more to read", 6, "More to read"),
    Phrase::start("most read", 6, "Most read"),
    Phrase::start("most popular", 6, "Most popular"),
    Phrase::start("most viewed", 6, "Most viewed"),
    Phrase::start("most watched", 6, "Most watched"),
    Phrase::start("most commented", 6, "Most commented"),
    Phrase::start("most shared", 6, "Most shared"),
    Phrase::start("most recent", 6, "Most recent stories"),
    Phrase::start("you might also", 8, "You might also like"),
    Phrase::start("you may also", 8, "You may also be interested in"),
    Phrase::start("you might like", 6, "You might like"),
    Phrase::start("you may like", 6, "You may like"),
    Phrase::start("you might be interested", 8, "You might be interested in"),
    Phrase::start("read this next", 6, "Read this next"),
    Phrase::start("read next", 6, "Read next"),
    Phrase::start("read also", 6, "Read also"),
    Phrase::start("read more", 6, "Read more"),
    Phrase::start("also read", 6, "Also read"),
    Phrase::start("also on", 6, "Also on Harbor Post"),
    Phrase::start("also in", 6, "Also in this section"),
    Phrase::start("what to read next", 6, "What to read next"),
    Phrase::start("what others are reading", 6, "What others are reading"),
    Phrase::start("up next", 6, "Up next"),
    Phrase::start("watch next", 6, "Watch next"),
    Phrase::start("next up", 6, "Next up"),
    Phrase::start("recommended", 6, "Recommended for you"),
    Phrase::start("suggested", 4, "Suggested reading"),
    Phrase::start("popular stories", 6, "Popular stories"),
    Phrase::start("popular on", 6, "Popular on Harbor Post"),
    Phrase::start("popular in", 6, "Popular in World"),
    Phrase::start("popular now", 6, "Popular now"),
    Phrase::start("trending on", 6, "Trending on Harbor Post"),
    Phrase::start("trending in", 6, "Trending in World"),
    Phrase::start("trending topics", 6, "Trending topics"),
    Phrase::whole("trending", "Trending"),
    Phrase::whole("trending :", "Trending:"),
    Phrase::start("latest from", 6, "Latest from Oslo"),
    Phrase::start("latest in", 6, "Latest in World"),
    Phrase::start("latest stories", 6, "Latest stories"),
    Phrase::start("latest videos", 6, "Latest videos"),
    Phrase::start("latest headlines", 6, "Latest headlines"),
    Phrase::start("the latest from", 6, "The latest from Oslo"),
    Phrase::start("editors' picks", 6, "Editors' picks"),
    Phrase::start("editor's picks", 6, "Editor's picks"),
    Phrase::start("editors picks", 6, "Editors Picks"),
    Phrase::start("editor's choice", 6, "Editor's choice"),
    Phrase::start("our picks", 6, "Our picks"),
    Phrase::start("top picks", 6, "Top picks"),
    Phrase::start("don't miss", 6, "Don't miss"),
    Phrase::start("must read", 6, "Must read"),
    Phrase::start("must reads", 6, "Must reads"),
    Phrase::start("must watch", 6, "Must watch"),
    Phrase::start("in case you missed it", 8, "In case you missed it"),
    Phrase::start("around the web", 6, "Around the web"),
    Phrase::start("from around the web", 6, "From around the web"),
    Phrase::start("from our partners", 6, "From our partners"),
    Phrase::start("from our sponsors", 6, "From our sponsors"),
    Phrase::start("from the archives", 6, "From the archives"),
    Phrase::start("promoted stories", 6, "Promoted stories"),
    Phrase::start("sponsored stories", 6, "Sponsored stories"),
    Phrase::start("paid content", 6, "Paid content"),
    Phrase::start("partner content", 6, "Partner content"),
    Phrase::start("in other news", 6, "In other news"),
    Phrase::start("other news", 4, "Other news"),
    Phrase::start("other stories", 6, "Other stories"),
    Phrase::start("other top stories", 6, "Other top stories"),
    Phrase::start("stories from", 6, "Stories from our partners"),
    Phrase::start("stories you may", 8, "Stories you may have missed"),
    Phrase::start("stories for you", 6, "Stories for you"),
    Phrase::start("elsewhere on", 6, "Elsewhere on Harbor Post"),
    Phrase::start("elsewhere in", 6, "Elsewhere in the Post"),
    Phrase::start("explore more", 6, "Explore more"),
    Phrase::start("keep reading", 4, "Keep reading"),
    Phrase::start("discover more", 5, "Discover more"),
    Phrase::start("featured stories", 5, "Featured stories"),
    Phrase::start("featured videos", 5, "Featured videos"),
    Phrase::start("photo galleries", 5, "Photo galleries"),
    Phrase::start("best of", 4, "Best of the Post"),
    Phrase::start("today's headlines", 5, "Today's headlines"),
    Phrase::start("headlines", 3, "Headlines"),
    Phrase::start("breaking news", 3, "Breaking news"),
    Phrase::start("comments #", 3, "Comments (12)"),
    Phrase::whole("see also", "See also"),
    Phrase::whole("also", "ALSO"),
    Phrase::whole("what others are clicking on", "WHAT OTHERS ARE CLICKING ON-"),
    Phrase::whole("comments", "Comments"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::phrases::testing;

    #[test]
    fn lines_of_articles_are_no_headings() {
        for text in [
            "More from the ferry came ashore at noon.",
            "Related work had stopped in May.",
            "The spotlight is on him.",
            "Background",
            "Most read the letter as a threat.",
            "Best of all, nobody was hurt.",
        ] {
            assert!(!testing::with_line(text, is_heading), "{text}");
        }
    }

    #[test]
    fn a_list_is_of_one_kind() {
        use Role::{Article, Blurb, Title};
        let list = |roles: &[Role]| list_length(roles, Opening::Heading);
        assert_eq!(list(&[Title, Blurb, Title, Blurb, Title, Blurb]), 6);
        assert_eq!(list(&[Title, Title, Title, Blurb, Blurb, Blurb]), 3);
        assert_eq!(list(&[Title, Blurb]), 1, "a single sentence after a title is the article again");
        assert_eq!(list(&[Blurb, Blurb]), 0);
        assert_eq!(list(&[Title, Article]), 1);
        assert_eq!(list_length(&[Title, Blurb, Blurb, Blurb], Opening::End), 0, "another article follows");
        assert_eq!(list_length(&[Title, Blurb, Title, Title], Opening::End), 4);
    }
}
