//! The way of an article through the engine.

use crate::annotation::{Kind, Kinds};
use crate::annotators::{self, Marks, casualties, dates};
use crate::document::Document;
use crate::layout;
use crate::link::{self, Links};
use crate::options::Options;
use crate::text;

/// An article with all that was read in it.
#[derive(Debug)]
pub struct Article<'t> {
    /// The text and its layers.
    pub document: Document<'t>,
    /// The day that relative dates count from.
    pub published: Option<dates::ReferenceDay>,
    /// What the text is written in: the marks are not to be trusted unless it is English.
    pub language: text::Language,
    /// The marks, by kind.
    pub marks: Marks,
    /// What connects them.
    pub links: Links,
    /// The kinds that were asked for.
    pub kinds: Kinds,
}

/// Annotates one article; takes any text and never fails.
///
/// ```
/// use wiremark::{Options, annotate, text::Language};
/// let article = annotate("Four people were killed in Aleppo, police said.", &Options::default());
/// assert_eq!(article.language, Language::English);
/// ```
#[must_use]
pub fn annotate<'t>(text: &'t str, options: &Options) -> Article<'t> {
    let document = read(text);
    let language = text::language(&document);
    let published = dates::reference_day(&document, options.published);
    let mut marks = annotators::run(&document, published, needed(options.kinds));
    casualties::record(&document, &mut marks.casualties, options.conventions);
    let links = link::link(&document, &marks, published.map(|published| published.day), options.conventions.rivals);
    Article { document, published, language, marks, links, kinds: options.kinds }
}

/// The text and its layers, before anything is annotated; takes any text and never fails.
///
/// ```
/// assert_eq!(wiremark::read("Rain fell. It stopped.").sentences().len(), 2);
/// ```
#[must_use]
pub fn read(text: &str) -> Document<'_> {
    text::analyze(text, layout::blocks(text))
}

/// A quote needs names for its speaker; a figure needs quotes for its source, dates and names for its event.
fn needed(wanted: Kinds) -> Kinds {
    if wanted.has(Kind::Casualty) {
        Kinds::ALL
    } else if wanted.has(Kind::Quote) {
        wanted.with(Kind::Entity)
    } else {
        wanted
    }
}
