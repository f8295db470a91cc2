//! Stage 5: the contract's plain objects. Owns the wire format: inner types are not serialisable.

mod segments;
mod wire;

pub use segments::Segment;
pub use wire::{
    WireAnnotation, WireArticle, WireBlock, WireCount, WireDays, WireEntity, WireMark, WirePlace, WirePublished, WireSource,
    WireSpan, WireSpeaker, WireToll, WireVictims, wire, wire_days,
};
