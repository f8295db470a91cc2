//! Stage 5: the article as JavaScript gets it. Owns the wire format: inner types are not serialisable.
//!
//! `article` says once which fields an article has and in which order, `names` what its enumerations are called. A
//! [`Sink`](sink::Sink) takes the fields one by one: `json` makes text of them, `packed` numbers, which cross to JavaScript
//! much faster; there `js/article.js` reads them in the same order.

mod article;
mod json;
mod names;
mod packed;
mod segments;
mod sink;

pub use json::{json, sums_json};
pub use names::Named;
pub use packed::{Packed, packed};
