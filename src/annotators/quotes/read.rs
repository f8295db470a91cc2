//! Gives quoted segments their cue and source: from the same sentence, from what leads in to them, or from the quote before.

use std::ops::Range;

use super::attribution::{Attribution, Order, attributions};
use super::indirect;
use super::interview::{self, Turn};
use super::lexicon::{ADVERB, AUXILIARY, Form as VerbForm, Frame, PEOPLE, PREPOSITION, TIME, VERB};
use super::phrase::{Source, phrase_after, sentence_subject, source_in, subject_before};
use super::reject;
use super::rules;
use super::types::{Form, How};
use super::units::{UnitKind, Units};
use crate::annotation::{Confidence, Rule};
use crate::document::{BlockKind, Shape};
use crate::span::Span;

/// How many attributions on either side of quoted words are asked whether they are theirs.
const NEAR: usize = 12;

/// The farthest, in units, that the subject of a nested report stands from the verb of the outer one.
const LONGEST_LEAD: usize = 40;

/// The longest signature after a dash and the longest clause between dashes, in units.
const LONGEST_SIGNATURE: usize = 28;
const LONGEST_PAUSE: usize = 14;

/// A quote in the making.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Content spans, in order.
    pub content: Vec<Span>,
    /// From the first mark to the last.
    pub span: Span,
    /// Its form.
    pub form: Form,
    /// Where its cue stands.
    pub cue: Option<Span>,
    /// Where its source stands.
    pub source: Option<Span>,
    /// How the source is named.
    pub how: How,
    /// The draft whose speaker goes on.
    pub continues: Option<usize>,
    /// What made it.
    pub rule: &'static Rule,
    /// How sure that is.
    pub confidence: Confidence,
}

impl Draft {
    /// How the text names its source.
    fn source_text<'d>(&self, units: &Units<'d>) -> Option<&'d str> {
        self.source.map(|source| units.document.slice(source))
    }
}

/// One of the writer's sentences with what was found in it.
#[derive(Debug)]
pub struct Reading {
    /// Its units.
    pub units: Range<usize>,
    /// Its block.
    pub block: usize,
    /// Who says something in it.
    pub attributions: Vec<Attribution>,
}

/// Reads all sentences.
pub fn readings(units: &Units) -> Vec<Reading> {
    let reading = |(range, block): &(Range<usize>, usize)| Reading {
        units: range.clone(),
        block: *block,
        attributions: attributions(units, range),
    };
    units.sentences.iter().map(reading).collect()
}

/// All quotes: the reported clauses first, since words in quotation marks may go on with their speakers.
pub fn quotes(units: &Units, readings: &[Reading]) -> Vec<Draft> {
    let mut reader = Reader {
        units,
        readings,
        drafts: Vec::new(),
        draft_of_segment: vec![None; units.segments.len()],
        draft_of_sentence: vec![None; readings.len()],
        sentence_before: sentences_before(units, readings),
    };
    let turns = interview::turns(units, readings);
    let mut taken = vec![false; units.document.blocks().len()];
    for turn in &turns {
        taken[turn.block] = true;
    }
    let in_turn = |sentence: usize| taken[readings[sentence].block];
    reader.take_turns(turns);
    for (sentence, reading) in readings.iter().enumerate().filter(|&(sentence, _)| !in_turn(sentence)) {
        let before = reader.drafts.len();
        reader.drafts.extend(indirect::in_sentence(units, reading));
        reader.draft_of_sentence[sentence] = reader.drafts.len().checked_sub(1).filter(|&last| last >= before);
    }
    for sentence in (0..readings.len()).filter(|&sentence| !in_turn(sentence)) {
        reader.read(sentence);
    }
    reader.drafts
}

struct Reader<'a> {
    units: &'a Units<'a>,
    readings: &'a [Reading],
    drafts: Vec<Draft>,
    draft_of_segment: Vec<Option<usize>>,
    /// The last quote of each sentence, reported speech too.
    draft_of_sentence: Vec<Option<usize>>,
    /// For each sentence, the one before it in the article.
    sentence_before: Vec<Option<usize>>,
}

/// For each sentence the one before it in its block or, in running text, in the running text before: captions and
/// furniture between two paragraphs lend neither of them a speaker.
fn sentences_before(units: &Units, readings: &[Reading]) -> Vec<Option<usize>> {
    let mut last_in_story = None;
    let mut before = Vec::with_capacity(readings.len());
    for (sentence, reading) in readings.iter().enumerate() {
        let in_block = sentence.checked_sub(1).filter(|&before| readings[before].block == reading.block);
        let kind = units.document.blocks()[reading.block].kind;
        let in_story = matches!(kind, BlockKind::Headline | BlockKind::Paragraph);
        before.push(in_block.or(last_in_story.filter(|_| in_story)));
        if in_story {
            last_in_story = Some(sentence);
        }
    }
    before
}

/// Who says a segment, and how that is known.
struct Voice {
    source: Option<Source>,
    cue: Option<Span>,
    continues: Option<usize>,
    rule: &'static Rule,
    confidence: Confidence,
}

impl Reader<'_> {
    /// The turns of an interview are quotes as they are.
    fn take_turns(&mut self, turns: Vec<Turn>) {
        for (index, mut turn) in turns.into_iter().enumerate() {
            if let Some(segment) = turn.segment {
                self.draft_of_segment[segment] = Some(index);
            }
            if turn.continues.is_some() {
                (turn.draft.continues, turn.draft.how) = (turn.continues, How::Continued);
            }
            self.draft_of_sentence[turn.sentence] = Some(index);
            self.drafts.push(turn.draft);
        }
    }

    fn read(&mut self, sentence: usize) {
        let range = self.readings[sentence].units.clone();
        let mut previous: Option<(usize, usize)> = None;
        for at in range.clone() {
            let Some(segment) = self.units.units[at].quoted() else { continue };
            if reject::refusal(self.units, &range, at, segment).is_some() {
                continue;
            }
            if let Some(draft) = self.reopened(sentence, at, segment).or_else(|| self.interrupted(sentence, previous, at)) {
                self.extend(draft, segment);
            } else {
                self.begin(sentence, at, segment);
            }
            previous = Some((at, segment));
            self.draft_of_sentence[sentence] = self.draft_of_segment[segment].or(self.draft_of_sentence[sentence]);
        }
    }

    /// The draft that this segment goes on with after a new paragraph. An attribution in the later paragraph serves the
    /// earlier one too; if that has its own, they are two quotes and a closing mark was forgotten.
    fn reopened(&mut self, sentence: usize, at: usize, segment: usize) -> Option<usize> {
        let before = segment.checked_sub(1).filter(|&before| self.units.segments[before].continues)?;
        let draft = self.draft_of_segment[before]?;
        let Some(attribution) = self.after(sentence, at).cloned() else { return Some(draft) };
        if self.drafts[draft].rule == &rules::ATTRIBUTED {
            return None;
        }
        let earlier = &mut self.drafts[draft];
        earlier.how = attribution.source.as_ref().map_or(How::Unknown, |source| source.how);
        earlier.source = attribution.source.map(|source| source.span);
        earlier.cue = Some(self.units.span(attribution.cue));
        (earlier.continues, earlier.rule, earlier.confidence) = (None, &rules::ATTRIBUTED, Confidence::High);
        Some(draft)
    }

    /// `"A," she said, "b."`: the draft whose sentence goes on after its attribution.
    fn interrupted(&self, sentence: usize, previous: Option<(usize, usize)>, at: usize) -> Option<usize> {
        let (before, segment) = previous?;
        if self.pause(sentence, before).is_some_and(|dash| dash + 1 == at) {
            return self.draft_of_segment[segment];
        }
        let content = self.units.document.slice(self.units.segments[segment].content);
        let pauses =
            content.ends_with([',', '-', '—', '–', '!', '?', ';', '…']) || self.units.units[before + 1].kind == UnitKind::Comma;
        let attribution = self.after(sentence, before)?;
        let apart = matches!(self.units.units[at - 1].kind, UnitKind::Comma | UnitKind::Dash | UnitKind::Colon)
            || at == attribution.units.end;
        let direct = at <= attribution.units.end + 14 && self.is_direct(at, before);
        let another =
            self.beside(sentence, at).0.iter().any(|other| other.cue.start >= attribution.units.end && other.cue.start < at);
        (pauses && apart && direct && !another).then(|| self.draft_of_segment[segment]).flatten()
    }

    /// Whether the segment at `at` can be the second half of the one at `before`: that one begins as a sentence does.
    fn is_direct(&self, _at: usize, before: usize) -> bool {
        self.units.units[before].quoted().is_some_and(|segment| begins_sentence(self.units, segment))
    }

    fn extend(&mut self, draft: usize, segment: usize) {
        let found = &self.units.segments[segment];
        self.drafts[draft].content.push(found.content);
        self.drafts[draft].span = self.drafts[draft].span.join(found.span);
        self.draft_of_segment[segment] = Some(draft);
    }

    fn begin(&mut self, sentence: usize, at: usize, segment: usize) {
        let Some(voice) = self.voice(sentence, at, segment) else { return };
        let how = match (&voice.source, voice.continues) {
            (Some(source), _) => source.how,
            (None, Some(_)) => How::Continued,
            (None, None) => How::Unknown,
        };
        let found = &self.units.segments[segment];
        self.draft_of_segment[segment] = Some(self.drafts.len());
        self.drafts.push(Draft {
            content: vec![found.content],
            span: found.span,
            form: self.form(sentence, at, segment),
            cue: voice.cue,
            source: voice.source.map(|source| source.span),
            how,
            continues: voice.continues,
            rule: voice.rule,
            confidence: voice.confidence,
        });
    }

    /// Whole clauses stand at the start of the writer's sentence, or after a comma or colon and begin as a sentence does.
    fn form(&self, sentence: usize, at: usize, segment: usize) -> Form {
        let start = self.readings[sentence].units.start;
        let before = at.checked_sub(1).filter(|&before| before >= start).map(|before| self.units.units[before].kind);
        let apart = matches!(before, None | Some(UnitKind::Comma | UnitKind::Colon | UnitKind::Dash | UnitKind::Quoted(_)));
        let stops = self.content(at).ends_with([',', '.', '!', '?', '…', '—', '-']);
        let sentence_like = begins_sentence(self.units, segment) && (stops || reject::word_count(self.units, segment) > 1);
        let after_cue = self.beside(sentence, at).0.iter().any(|attribution| attribution.cue.end == at);
        if sentence_like && (apart || after_cue) { Form::Direct } else { Form::Partial }
    }

    fn voice(&self, sentence: usize, at: usize, segment: usize) -> Option<Voice> {
        self.labelled(sentence, at)
            .or_else(|| self.in_sentence(sentence, at))
            .or_else(|| self.by_agent(sentence, at))
            .or_else(|| self.led_in(sentence, at))
            .or_else(|| self.continuing(sentence, at, segment))
            .or_else(|| self.in_eyes_of(sentence, at))
            .or_else(|| self.by_subject(sentence, at, segment))
            .or_else(|| self.alone(sentence, at, segment))
            .or_else(|| self.unattributed(sentence, at, segment))
    }

    fn in_sentence(&self, sentence: usize, at: usize) -> Option<Voice> {
        let said_before = || self.before(sentence, at).filter(|before| before.frame != Frame::Think);
        let attribution = self
            .after(sentence, at)
            .or_else(said_before)
            .or_else(|| self.closing(sentence, at))
            .or_else(|| self.before(sentence, at))
            .or_else(|| self.trailing(sentence, at))?;
        Some(Voice {
            source: self.antecedent(sentence, attribution).or_else(|| attribution.source.clone()),
            cue: Some(self.units.span(attribution.cue.clone())),
            continues: None,
            rule: &rules::ATTRIBUTED,
            confidence: Confidence::High,
        })
    }

    /// `was labelled "false" by the union`: a passive verb before the words and its agent behind them.
    fn by_agent(&self, sentence: usize, at: usize) -> Option<Voice> {
        let range = &self.readings[sentence].units;
        let by = at + 1 < range.end && self.units.text(at + 1) == "by";
        let near = range.start.max(at.saturating_sub(4))..at;
        let passive = |index: &usize| {
            let cue = self.units.units[*index].entry.cue;
            cue.is_some_and(|cue| cue.form == VerbForm::Past && matches!(cue.frame, Frame::Call | Frame::Tell | Frame::Say))
        };
        let cue = near.rev().find(passive).filter(|_| by)?;
        let source = phrase_after(self.units, at + 2, range.end)?;
        Some(Voice {
            source: Some(source),
            cue: Some(self.units.units[cue].span),
            continues: None,
            rule: &rules::ATTRIBUTED,
            confidence: Confidence::Medium,
        })
    }

    /// `Lee condemned what she called "a farce"`: the subject that the pronoun stands for in the same sentence.
    fn antecedent(&self, sentence: usize, attribution: &Attribution) -> Option<Source> {
        let pronoun = attribution.source.as_ref().filter(|source| source.how == How::Pronoun)?;
        let start = self.readings[sentence].units.start;
        let before = pronoun.units.start.checked_sub(1).filter(|&before| before > start)?;
        let free_relative = matches!(self.units.text(before), "what" | "whom");
        let subject = || sentence_subject(self.units, start..before).filter(|source| source.how != How::Pronoun);
        free_relative.then(subject).flatten()
    }

    /// The attributions whose cue stands before a unit and those after it, the near ones only: a sentence may hold any
    /// number.
    fn beside(&self, sentence: usize, at: usize) -> (&[Attribution], &[Attribution]) {
        let all = &self.readings[sentence].attributions;
        let (before, after) = all.split_at(all.partition_point(|attribution| attribution.cue.start < at));
        (&before[before.len().saturating_sub(NEAR)..], &after[..after.len().min(NEAR)])
    }

    /// The attribution right after a segment: `"…," she said`.
    fn after(&self, sentence: usize, at: usize) -> Option<&Attribution> {
        let comma = usize::from(self.units.units.get(at + 1).is_some_and(|unit| unit.kind == UnitKind::Comma));
        let content = self.content(at);
        let pauses = comma == 1 || content.ends_with([',', '?', '!', '-', '—', '…']);
        let follows = |attribution: &&Attribution| {
            let lead = |index: usize| self.units.units[index].is(ADVERB) || self.units.text(index) == "as";
            let adverbs = (at + 1 + comma..attribution.units.start).all(lead);
            attribution.units.start > at
                && adverbs
                && attribution.order != Order::Shared
                && !matches!(attribution.frame, Frame::Call | Frame::Act)
        };
        let found = self.beside(sentence, at).1.iter().find(follows)?;
        (!self.is_governed(sentence, at) && (pauses || found.order == Order::CueFirst)).then_some(found)
    }

    /// Whether a verb of saying with its subject stands right before a segment: `Ms. Lee said, "…," she said.`
    fn is_governed(&self, sentence: usize, at: usize) -> bool {
        let mark = at.checked_sub(1).map(|mark| self.units.units[mark].kind);
        self.beside(sentence, at).0.iter().any(|before| {
            let distance = match mark {
                Some(UnitKind::Colon) => 4,
                Some(UnitKind::Comma) => 1,
                _ => 0,
            };
            before.order == Order::SubjectFirst && before.units.end + distance >= at
        })
    }

    fn content(&self, at: usize) -> &str {
        let segment = self.units.units[at].quoted().map(|segment| self.units.segments[segment].content);
        segment.map_or("", |span| self.units.document.slice(span))
    }

    /// The nearest attribution before a segment; a thought, or what somebody would say, only where nothing is said (`He
    /// said he found it "odd"`, `She said the plan would call it "odd"`).
    fn before(&self, sentence: usize, at: usize) -> Option<&Attribution> {
        let all = self.beside(sentence, at).0;
        let quotes = |&index: &usize| all[index].units.end <= at && all[index].frame != Frame::Act;
        let earlier = || (0..all.len()).rev().filter(quotes);
        let says = |&index: &usize| all[index].frame != Frame::Think;
        let sure = |index: &usize| says(index) && !self.is_hypothetical(&all[*index]);
        let nearest = earlier().find(sure).or_else(|| earlier().find(says)).or_else(|| earlier().next())?;
        Some(&all[self.outermost(all, nearest)])
    }

    /// Who is reported to have reported it: in `Lee said she called it "odd"` it is Lee whose words are told.
    fn outermost(&self, all: &[Attribution], inner: usize) -> usize {
        let mut outer = inner;
        for index in (0..inner).rev() {
            if self.is_nested(&all[index], &all[outer]) {
                outer = index;
            }
        }
        outer
    }

    /// Whether an attribution stands in the clause that another one reports.
    fn is_nested(&self, outer: &Attribution, inner: &Attribution) -> bool {
        let says = matches!(outer.frame, Frame::Say | Frame::Tell) && outer.order == Order::SubjectFirst;
        let between = outer.cue.end..inner.units.start.max(outer.cue.end);
        let parts = |unit: &super::units::Unit| {
            unit.is(super::lexicon::CONJUNCTION)
                || matches!(
                    unit.kind,
                    UnitKind::Comma | UnitKind::Semicolon | UnitKind::Dash | UnitKind::Colon | UnitKind::Quoted(_)
                )
        };
        let near = between.len() <= LONGEST_LEAD;
        near && says && outer.source.is_some() && !self.is_hypothetical(outer) && !self.units.units[between].iter().any(parts)
    }

    /// `would call it`, `you can say`: nobody has said so yet.
    fn is_hypothetical(&self, attribution: &Attribution) -> bool {
        let near = attribution.cue.start.saturating_sub(3)..attribution.cue.start;
        let before = near.rev().find(|&index| !self.units.units[index].is(ADVERB));
        let modal = |index: usize| {
            matches!(self.units.text(index), "would" | "should" | "could" | "can" | "might" | "must" | "will" | "to")
        };
        let anybody = |source: &Source| source.how == How::Pronoun && matches!(self.units.text(source.units.start), "you" | "we");
        before.is_some_and(modal) || attribution.source.as_ref().is_some_and(anybody)
    }

    /// An attribution that ends the sentence after a comma: `They saw how "bad" it was, said Mr. Lee.`
    fn closing(&self, sentence: usize, at: usize) -> Option<&Attribution> {
        let end = self.readings[sentence].units.end;
        self.trailing(sentence, at).filter(|attribution| {
            let comma = self.units.units[attribution.units.start - 1].kind == UnitKind::Comma;
            let near = attribution.units.end..end.min(attribution.units.end + 3);
            let stops = self.units.units[near].iter().any(|unit| unit.kind == UnitKind::Stop);
            comma && (stops || end <= attribution.units.end + 3)
        })
    }

    /// An attribution later in the sentence: `was "the main force" in the city, said Mr. Lee`.
    fn trailing(&self, sentence: usize, at: usize) -> Option<&Attribution> {
        self.beside(sentence, at).1.iter().find(|attribution| {
            let says = matches!(attribution.frame, Frame::Say | Frame::Tell);
            attribution.units.start > at && says && attribution.order != Order::Shared
        })
    }

    /// `TURNOUT RISES - Ann Lee: "…"`, `More from Mr. Roe: "…"`: a name between a dash or `from` and a colon.
    fn labelled(&self, sentence: usize, at: usize) -> Option<Voice> {
        let start = self.readings[sentence].units.start;
        let colon = at.checked_sub(1).filter(|&colon| colon > start && self.units.units[colon].kind == UnitKind::Colon)?;
        let introduces = |&index: &usize| {
            let from = || index == start || self.units.text(index - 1).eq_ignore_ascii_case("more");
            self.units.units[index].kind == UnitKind::Dash || self.units.text(index).eq_ignore_ascii_case("from") && from()
        };
        let before = (start..colon).rev().take(8).find(introduces)?;
        let whole = |source: &Source| source.units == (before + 1..colon);
        let source = source_in(self.units, before + 1..colon).filter(whole)?;
        Some(Voice { source: Some(source), cue: None, continues: None, rule: &rules::LED_IN, confidence: Confidence::Medium })
    }

    /// `Mr. Lee: "…"`, `… called them on it:` before a paragraph, `"…" — Mr. Lee`.
    fn led_in(&self, sentence: usize, at: usize) -> Option<Voice> {
        let reading = &self.readings[sentence];
        let source = if at > reading.units.start {
            let colon = self.units.units[at - 1].kind == UnitKind::Colon;
            colon.then(|| self.speaker_label(reading.units.start, at - 1)).flatten()
        } else {
            self.pausing(sentence, at).or_else(|| self.signature(sentence, at)).or_else(|| self.paragraph_before(sentence))
        }?;
        Some(Voice { source: Some(source), cue: None, continues: None, rule: &rules::LED_IN, confidence: Confidence::Medium })
    }

    /// Whom a colon gives the word: what stands after a dash (`HIGHER TURNOUT - Ann Lee:`), the whole of a short
    /// lead-in, or the name right before it; failing these, the sentence's subject.
    fn speaker_label(&self, start: usize, colon: usize) -> Option<Source> {
        // `Q: "…"`: the letter is nobody's name.
        let letter = colon - start == 1 && matches!(self.units.text(start), "Q" | "A");
        if letter || matches!(self.units.text(start), "RELATED" | "WATCH" | "READ" | "MORE" | "LISTEN" | "VIDEO" | "PHOTOS") {
            return None;
        }
        let dash = (start..colon).rev().take(12).find(|&index| self.units.units[index].kind == UnitKind::Dash);
        let start = dash.map_or(start, |dash| dash + 1);
        let whole = source_in(self.units, start..colon).filter(|source| colon - start <= 8 && source.how != How::Described);
        let beside = || subject_before(self.units, start, colon).filter(|source| source.how == How::Named);
        let verb = self.units.units[start..colon].iter().any(|unit| unit.is(AUXILIARY | VERB) || unit.entry.cue.is_some());
        let short = || source_in(self.units, start..colon).filter(|_| colon - start <= 4 && !verb);
        whole.or_else(beside).or_else(short).or_else(|| sentence_subject(self.units, start..colon))
    }

    /// `"…" — Ann Lee, mayor`, behind the quotation or on a line below it.
    fn signature(&self, sentence: usize, at: usize) -> Option<Source> {
        let reading = &self.readings[sentence];
        let ends = at + 1 >= reading.units.end;
        let below = || self.readings.get(sentence + 1).filter(|next| ends && next.block != reading.block);
        let range = if ends { below()?.units.clone() } else { at + 1..reading.units.end };
        let dash = self.units.units[range.start].kind == UnitKind::Dash && range.len() <= LONGEST_SIGNATURE;
        let source = phrase_after(self.units, range.start + 1, range.end).filter(|_| dash)?;
        let next = self.units.units.get(source.units.end).filter(|_| source.units.end < range.end);
        let complete = next.is_none_or(|next| {
            matches!(next.kind, UnitKind::Comma | UnitKind::Opening | UnitKind::Stop | UnitKind::Dash)
                || next.is(PREPOSITION | TIME)
        });
        let named = source.how == How::Named || !reject::is_title_case(self.units, self.units.units[at].quoted()?);
        (complete && named && source.how != How::Pronoun).then_some(source)
    }

    /// `"This" — Ms. Lee paused — "is justice."`: whose words a clause between dashes interrupts.
    fn pausing(&self, sentence: usize, at: usize) -> Option<Source> {
        let dash = self.pause(sentence, at)?;
        sentence_subject(self.units, at + 2..dash).filter(|source| source.how != How::Described)
    }

    /// The second dash of a short clause between dashes after a segment, before another segment.
    fn pause(&self, sentence: usize, at: usize) -> Option<usize> {
        let end = self.readings[sentence].units.end.min(at + LONGEST_PAUSE);
        let is_dash = |index: &usize| self.units.units[*index].kind == UnitKind::Dash;
        let dash = (at + 2..end).find(is_dash).filter(|_| is_dash(&(at + 1)))?;
        (dash + 1 < end && self.units.units[dash + 1].quoted().is_some()).then_some(dash)
    }

    /// The sentence before, if it ends with a colon.
    fn paragraph_before(&self, sentence: usize) -> Option<Source> {
        let before = &self.readings[self.sentence_before[sentence]?];
        let colon = self.units.units[before.units.end - 1].kind == UnitKind::Colon;
        let attributed = before.attributions.iter().rev().find_map(|attribution| attribution.source.clone());
        if colon { attributed.or_else(|| self.speaker_label(before.units.start, before.units.end - 1)) } else { None }
    }

    /// A quotation that begins a sentence without an attribution goes on with the speaker of the one before: of the
    /// sentence before, or of the paragraph before if that is all it is.
    fn continuing(&self, sentence: usize, at: usize, segment: usize) -> Option<Voice> {
        let reading = &self.readings[sentence];
        let before = self.sentence_before[sentence]?;
        if at != reading.units.start || !begins_sentence(self.units, segment) {
            return None;
        }
        let same_block = self.readings[before].block == reading.block;
        let confidence = if same_block { Confidence::High } else { Confidence::Low };
        let continued = |draft| Voice { source: None, cue: None, continues: Some(draft), rule: &rules::CONTINUED, confidence };
        let last = self.draft_of_sentence[before].or_else(|| self.over_a_pause(before))?;
        Some(continued(self.partner(last, sentence, segment).unwrap_or(last)))
    }

    /// `"We have no blood." He paused. "And no beds."`: the draft before a short sentence about its speaker.
    fn over_a_pause(&self, sentence: usize) -> Option<usize> {
        let reading = &self.readings[sentence];
        let before = self.sentence_before[sentence].filter(|&before| self.readings[before].block == reading.block)?;
        let pronoun = matches!(self.units.text(reading.units.start), "He" | "She" | "They");
        self.draft_of_sentence[before].filter(|_| pronoun && reading.units.len() <= LONGEST_PAUSE)
    }

    /// In an exchange of questions and answers, each a paragraph, the one who did not speak last: an earlier draft of
    /// theirs.
    fn partner(&self, last: usize, sentence: usize, segment: usize) -> Option<usize> {
        let asks = |text: &str| text.ends_with('?');
        let whole = |sentence: usize| self.readings[sentence].units.len() == 1;
        let near = last.saturating_sub(NEAR);
        let before = |draft: &Draft| draft.span.end <= self.drafts[last].span.start;
        let earlier = near + self.drafts[near..last].iter().rposition(before)?;
        let text = |draft: &Draft| draft.content.last().map_or("", |part| self.units.document.slice(*part));
        let (first, second) = (&self.drafts[earlier], &self.drafts[last]);
        let paragraphs = |draft: &Draft| self.units.document.block_at(draft.span.start);
        let here = self.readings[sentence].block;
        let apart = paragraphs(second) != Some(here) && paragraphs(first) != paragraphs(second);
        let this = asks(self.units.document.slice(self.units.segments[segment].content));
        let turns = asks(text(first)) == this && asks(text(second)) != this;
        let speakers =
            first.source.is_none() || second.source.is_none() || first.source_text(self.units) != second.source_text(self.units);
        (whole(sentence) && apart && turns && speakers).then_some(earlier)
    }

    /// Words inside a sentence without an attribution: its subject's, or those of the speaker before.
    fn by_subject(&self, sentence: usize, at: usize, segment: usize) -> Option<Voice> {
        let reading = &self.readings[sentence];
        let source = sentence_subject(self.units, reading.units.start..at)?;
        if self.units.units[at - 1].kind == UnitKind::Colon {
            return None;
        }
        // `Critics of the "bed tax" met`: a thing or a group of people is too often not who spoke.
        if source.how == How::Described || matches!(self.units.text(source.units.start), "This" | "this" | "That" | "that") {
            return None;
        }
        let words = reject::word_count(self.units, segment);
        if words < 2 || words < 5 && reject::is_title_case(self.units, segment) {
            return None;
        }
        Some(Voice { source: Some(source), cue: None, continues: None, rule: &rules::SUBJECT, confidence: Confidence::Low })
    }

    /// A paragraph of quoted sentences and nothing else: said by whom the paragraph before is about.
    fn alone(&self, sentence: usize, at: usize, segment: usize) -> Option<Voice> {
        let reading = &self.readings[sentence];
        let previous = &self.readings[self.sentence_before[sentence]?];
        let whole =
            at == reading.units.start && begins_sentence(self.units, segment) && reject::word_count(self.units, segment) > 4;
        let source =
            sentence_subject(self.units, previous.units.clone()).filter(|source| whole && source.how != How::Described)?;
        Some(Voice { source: Some(source), cue: None, continues: None, rule: &rules::SUBJECT, confidence: Confidence::Low })
    }

    /// `To Ms. Lee, the verdict was "an insult"`: whose view the sentence begins with.
    fn in_eyes_of(&self, sentence: usize, at: usize) -> Option<Voice> {
        let range = self.readings[sentence].units.clone();
        let source = phrase_after(self.units, range.start + 1, range.end)?;
        let comma = self.units.units.get(source.units.end).is_some_and(|unit| unit.kind == UnitKind::Comma);
        let to = matches!(self.units.text(range.start), "To" | "For") && source.units.end < at && comma;
        let people = source.how == How::Named || (source.units.clone()).any(|index| self.units.units[index].is(PEOPLE));
        let voice = |source| Voice {
            source: Some(source),
            cue: None,
            continues: None,
            rule: &rules::SUBJECT,
            confidence: Confidence::Low,
        };
        (to && people && !self.is_colon(at - 1)).then(|| voice(source))
    }

    fn is_colon(&self, index: usize) -> bool {
        self.units.units[index].kind == UnitKind::Colon
    }

    /// Quoted words of nobody: kept if they are a clause, or what something is called by somebody (`was labelled "false"`).
    fn unattributed(&self, sentence: usize, at: usize, segment: usize) -> Option<Voice> {
        let clause = reject::word_count(self.units, segment) > 2 && !reject::is_title_case(self.units, segment);
        let near = self.readings[sentence].units.start.max(at.saturating_sub(3))..at;
        let calls = |index: usize| self.units.units[index].entry.cue.is_some_and(|cue| cue.frame == Frame::Call);
        let voice = Voice { source: None, cue: None, continues: None, rule: &rules::UNATTRIBUTED, confidence: Confidence::Low };
        (clause || near.into_iter().any(calls)).then_some(voice)
    }
}

/// Whether the content of a segment begins as a sentence does: with a capital or a number.
fn begins_sentence(units: &Units, segment: usize) -> bool {
    let tokens = &units.document.tokens()[units.segments[segment].tokens.clone()];
    let content = units.segments[segment].content;
    let first = tokens.iter().find(|token| token.span.start >= content.start && token.shape != Shape::None);
    first.is_some_and(|token| token.shape != Shape::Lower)
}
