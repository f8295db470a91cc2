//! The learned tagger: a linear-chain model that labels each token as part of a name or not.
//!
//! `evidence` is what the hand-written rules and the gazetteer tell it of a token; `features` turns that and the words
//! around into numbers; `weights` scores them, in whole numbers only, so that every machine gives the same answer;
//! `decode` finds the best sequence of `label`s. The `tagger` looks twice: `recall` is what the first look found for the same
//! words elsewhere in the document. `file` is the form in which a model is stored.

pub mod decode;
pub mod evidence;
pub mod features;
pub mod file;
pub mod label;
pub mod recall;
mod tagger;
pub mod weights;

pub use evidence::{Evidence, KnownWord, Listed, Ruling};
pub use file::ModelError;
pub use label::{Label, NameType, Part};
pub use tagger::{Look, Stretch, Tagged, Tagger};
pub use weights::Weights;
