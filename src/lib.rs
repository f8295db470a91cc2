//! wiremark reads a news article: who and what is named, who said what, when things happened, how many were killed or
//! hurt and who says so.
//!
//! ```
//! use wiremark::{Options, annotate};
//!
//! let article = annotate("Four people were killed in Aleppo on Friday, police said.", &Options::default());
//! assert_eq!(article.marks.casualties.len(), 1);
//! println!("{}", wiremark::export::json(&article));
//! ```
//!
//! An article passes through the stages in the order of the modules: [`layout`] cuts it into blocks, [`text`] into
//! sentences and tokens, [`annotators`] find and read the four kinds of marks, [`link`] connects them, and [`export`]
//! turns them into plain data for JavaScript and JSON.

#[macro_use]
pub mod words;

#[macro_use]
mod enumeration;

pub mod annotators;
pub mod export;
pub mod grammar;
pub mod layout;
pub mod link;
pub mod model;
pub mod text;

mod annotate;
mod annotation;
mod document;
pub mod options;
mod room;
mod span;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use annotate::{Article, annotate, read};
pub use annotation::{Confidence, Kind, Kinds, Mark, Rule, Sex};
pub use document::{Block, BlockKind, Case, Document, Lexeme, LexemeId, Sentence, Shape, Token, TokenKind};
pub use options::Options;
pub use span::{Span, Utf16Map};

/// What the rule `id` looks for, in one plain sentence; `None` for an unknown id.
#[must_use]
pub fn describe_rule(id: &str) -> Option<&'static str> {
    annotators::rules().into_iter().flatten().find(|rule| rule.id == id).map(|rule| rule.description)
}
