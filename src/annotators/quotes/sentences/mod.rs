//! The writer's sentences: words and marks with each quotation as one unit, so that stops inside quotation marks end
//! nothing.

mod layers;
mod sentence;
mod split;
mod unit;

pub use layers::{Layers, blocks, first_block};
pub use sentence::Sentence;
pub use split::Sentences;
pub use unit::{Unit, UnitKind};
