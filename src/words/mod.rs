//! The vocabulary: every word that some rule knows, once, with all that is known of it.
//!
//! A row holds a word, or several of which the same is known, in small letters and with its stop if it has one, and their
//! [`Class`]es:
//!
//! ```text
//! row("brother", is!(VictimTitle | Person | Man | Male | PersonNoun | Belonging | FormOfAddress)),
//! verb("promise promises promised promising", is!(Says | TakesClause | TakesInfinitive | TakesMatter))
//!     .with(&[("promise promises", is!(NounToo | SaidThing))]),
//! row("tuesday", is!(Weekday | Calendar | TimeWord | DayName | AfterClock)).worth(2),
//! ```
//!
//! A token is looked up once, when it is made ([`crate::Token::word`]); annotators ask what is known of it by its
//! [`WordId`]. Rules that name a word write `word!` or `words!`, which the compiler turns into numbers; it refuses
//! words that no row holds. To add a word, find its row, or a row beside which it belongs; a test says where it stands
//! already.

#[macro_use]
mod phrases;
mod class;
mod grammar;
mod harm;
mod names;
mod people;
mod row;
mod saying;
mod time;
mod titles;
mod verbs;
mod vocabulary;

pub use class::Class;
pub(crate) use class::is;
pub(crate) use phrases::{Phrases, Words};
pub use vocabulary::{Classes, WordId, classes, count, find, meanings, named, named_all, worth};
