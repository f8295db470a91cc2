//! Finds the phrases that stand where the victims of an outcome stand: before the verb, after it, in a list.

use super::lexicon::{Class, Form};
use super::line::Line;
use super::phrases::{Phrase, Sort};
use super::types::{Identity, VictimGroup};
use crate::document::TokenKind;
use crate::words::Words;

/// How far a subject may stand from its verb.
const FARTHEST: usize = 45;

/// Longest list of victims.
const LONGEST_LIST: usize = 12;

/// The phrases of a sentence, found by where they start and end.
pub struct Slots<'a> {
    pub line: &'a Line<'a>,
    pub phrases: &'a [Phrase],
    starting: Vec<Option<usize>>,
    ending: Vec<Option<usize>>,
}

impl<'a> Slots<'a> {
    pub fn new(line: &'a Line<'a>, phrases: &'a [Phrase]) -> Self {
        let (mut starting, mut ending) = (vec![None; line.len() + 1], vec![None; line.len() + 1]);
        for (index, phrase) in phrases.iter().enumerate() {
            starting[phrase.words.start] = Some(index);
            ending[phrase.words.end] = Some(index);
        }
        Self { line, phrases, starting, ending }
    }

    pub fn starting_at(&self, word: usize) -> Option<usize> {
        self.starting.get(word).copied().flatten()
    }

    pub fn ending_at(&self, word: usize) -> Option<usize> {
        self.ending.get(word).copied().flatten()
    }

    /// The phrase that begins at `word` or after a few adverbs.
    pub fn object(&self, word: usize) -> Option<usize> {
        for index in word..word + 4 {
            if let Some(phrase) = self.starting_at(index) {
                return self.owned_by(phrase);
            }
            if !self.line.is(index, Class::ADVERB) && !self.line.is_hyphen(index) && !self.line.reads_any(index, words!(": \" “"))
            {
                return None;
            }
        }
        None
    }

    /// `the mayor's brother`: whom the phrase owns, not the owner; nobody in `the mayor's car`.
    fn owned_by(&self, phrase: usize) -> Option<usize> {
        let end = self.phrases[phrase].words.end;
        if self.line.kind(end) != Some(TokenKind::Possessive) {
            return Some(phrase);
        }
        let owned = self.starting_at(end + 1)?;
        matches!(self.phrases[owned].sort, Sort::Single | Sort::Plural | Sort::Counted).then_some(owned)
    }

    /// The phrase that ends at `word`, or before a few adverbs.
    pub fn adjacent_before(&self, word: usize) -> Option<usize> {
        let mut index = word;
        loop {
            if let Some(phrase) = self.ending_at(index) {
                return Some(phrase);
            }
            if index == 0 || word - index > 3 || !self.line.is(index - 1, Class::ADVERB) {
                return None;
            }
            index -= 1;
        }
    }

    /// `daughter of the former president`, `pupils of Ruiz's school`: whom the phrase only qualifies, if it does.
    pub fn head_of(&self, phrase: usize) -> usize {
        let mut start = self.phrases[phrase].words.start;
        if start > 0 && self.line.kind(start - 1) == Some(TokenKind::Possessive) {
            let Some(owner) = self.ending_at(start - 1) else { return phrase };
            start = self.phrases[owner].words.start;
        }
        let article = usize::from(start > 0 && self.line.is(start - 1, Class::ARTICLE));
        let of = start.checked_sub(1 + article).filter(|&of| self.line.reads(of, word!("of")));
        let head = of.and_then(|of| self.ending_at(of));
        let people = |head: &usize| matches!(self.phrases[*head].sort, Sort::Single | Sort::Plural | Sort::Counted);
        head.filter(people).unwrap_or(phrase)
    }

    /// The subject of a verb group that begins at `verb`; for want of a better one, what depends on the subject.
    pub fn subject(&self, verb: usize) -> Option<usize> {
        let (subject, weak) = self.subject_or_weak(verb);
        subject.or(weak)
    }

    /// The subject of a verb group that begins at `verb`, and nothing less.
    pub fn certain_subject(&self, verb: usize) -> Option<usize> {
        self.subject_or_weak(verb).0
    }

    fn subject_or_weak(&self, verb: usize) -> (Option<usize>, Option<usize>) {
        let floor = verb.saturating_sub(FARTHEST);
        let (mut index, mut weak) = (verb, None);
        while index > floor {
            if let Some(opening) = self.insertion_before(index - 1) {
                index = opening;
            }
            if let Some(phrase) = self.ending_at(index) {
                match self.weigh(phrase, index, verb) {
                    Weight::Subject => return (Some(phrase), None),
                    Weight::Weak if weak.is_none() => weak = Some(phrase),
                    Weight::Weak | Weight::Pass => {}
                }
                index = self.phrases[phrase].words.start;
                continue;
            }
            index = match self.barrier(index - 1) {
                Barrier::None => index - 1,
                Barrier::Passed(to) if to < index => to,
                Barrier::Passed(_) | Barrier::Closed => break,
            };
        }
        (None, weak)
    }

    fn weigh(&self, phrase: usize, end: usize, verb: usize) -> Weight {
        let Phrase { words, sort, of_others, .. } = &self.phrases[phrase];
        if *sort == Sort::Relative {
            return Weight::Pass;
        }
        let who = end + usize::from(self.line.reads(end, word!(",")));
        let antecedent = self.line.reads(who, word!("who")) && who + 1 == verb && *sort != Sort::Name;
        if antecedent {
            return Weight::Subject; // "officers came to a boy who was shot"
        }
        let first = self.phrases[self.list_before(phrase)[0]].words.start;
        if self.is_governed(first) && !of_others && !(end == verb && self.opens_clause(first, verb)) {
            return if matches!(sort, Sort::Name | Sort::Unknown) { Weight::Pass } else { Weight::Weak };
        }
        let near = end == verb
            || self.line.reads_any(end, words!(", who - — – in from at on and of"))
            || self.line.is(end, Class::ADVERB.or(Class::BE).or(Class::DAY));
        let adjacent = end == verb || self.line.reads_any(end, words!(", who")) || self.line.is(end, Class::ADVERB.or(Class::BE));
        if *sort == Sort::Unknown && !adjacent {
            return Weight::Pass;
        }
        if *sort == Sort::Number && !near && words.len() < 9 {
            return Weight::Pass;
        }
        if self.is_apposition(phrase) { Weight::Pass } else { Weight::Subject }
    }

    /// Whether what begins at `start` depends on a preposition: `in Aleppo`, `of the army`.
    fn is_governed(&self, start: usize) -> bool {
        const COLLECTIVES: Words = words!(
            "group party team total band crew gang convoy handful batch contingent dozens hundreds scores thousands remains"
        );
        if start > 1 && self.line.reads(start - 1, word!("of")) && self.line.reads_any(start - 2, COLLECTIVES) {
            return false; // "a group of 12 pilgrims"
        }
        let preposition = |index: usize| self.line.is(index, Class::PREPOSITION);
        start > 0 && (preposition(start - 1) || (start > 1 && self.line.is(start - 1, Class::ARTICLE) && preposition(start - 2)))
    }

    /// `after the boy was shot`, `identified as Ana Ruiz, was`: what stands right before the verb is its subject.
    fn opens_clause(&self, start: usize, verb: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return false };
        if self.line.reads(verb, word!("being")) {
            return true; // "a report of a man being shot"
        }
        let named = self.line.reads(before, word!("as"))
            && self.line.has_any(before.saturating_sub(2)..before, words!("identified named known"));
        named || self.line.reads_any(before, words!("after before until since once till as than"))
    }

    /// `Ana Ruiz, a teacher, was …`: the description after a name.
    fn is_apposition(&self, phrase: usize) -> bool {
        let start = self.phrases[phrase].words.start;
        let comma = start > 1
            && self.line.reads(start - 1, word!(","))
            && matches!(self.phrases[phrase].sort, Sort::Single | Sort::Name | Sort::Unknown);
        let before = |other: usize| {
            let sort = self.phrases[other].sort;
            let one = sort == Sort::Counted && self.phrases[other].count.high == Some(1);
            let described = one || sort == Sort::Single || (sort == Sort::Name && self.phrases[phrase].sort != Sort::Name);
            described && !self.is_governed(self.phrases[other].words.start)
        };
        comma && self.ending_at(start - 1).is_some_and(before)
    }

    /// What stops the search for a subject at `word`.
    fn barrier(&self, word: usize) -> Barrier {
        let line = self.line;
        let class = line.class(word);
        if line.reads_any(word, words!("; : \" “ ” ) ]")) && line.is_mark(word) {
            return if line.reads_any(word, words!(") ]")) { Barrier::Passed(self.bracket(word)) } else { Barrier::Closed };
        }
        if word + 1 < line.len() && line.reads_any(word, words!("it this there")) && line.is(word + 1, Class::BE) {
            return Barrier::Closed;
        }
        let finite = class.is(Class::VERB.or(Class::BE).or(Class::HAVE).or(Class::MODAL))
            || line.trigger(word).is_some_and(|trigger| !matches!(trigger.form, Form::Noun));
        let infinitive = word > 0 && self.line.reads(word - 1, word!("to"));
        let named = self.ending_at(word + 1).is_some_and(|phrase| self.phrases[phrase].sort == Sort::Name);
        let noun = class.is(Class::VERB)
            && word > 0
            && line.is(word - 1, Class::ARTICLE.or(Class::POSSESSIVE))
            && !line.reads(word - 1, word!("that"));
        if finite && !infinitive && !named && !noun && !class.is(Class::PERSON.or(Class::PEOPLE)) {
            return self.relative_before(word).map_or(Barrier::Closed, Barrier::Passed);
        }
        let time = line.kind(word + 1) == Some(TokenKind::Number) || line.is(word + 1, Class::DAY.or(Class::MONTH));
        if time && line.reads_any(word, words!("since until before after")) {
            return Barrier::None; // "held since 2020"
        }
        let clause = class.is(Class::SUBORDINATOR) && !class.is(Class::PREPOSITION.or(Class::RELATIVE).or(Class::ADVERB));
        if clause { Barrier::Closed } else { Barrier::None }
    }

    fn bracket(&self, close: usize) -> usize {
        (close.saturating_sub(15)..close).rev().find(|&index| self.line.reads_any(index, words!("( ["))).unwrap_or(close)
    }

    /// `Ana Ruiz [name as received],`: where what stands in brackets ends.
    fn after_bracket(&self, open: usize) -> usize {
        /// The longest note in brackets.
        const LONGEST: usize = 12;
        let opens = self.line.reads_any(open, words!("( ["));
        let close = (open + 1..self.line.len().min(open + LONGEST)).find(|&index| self.line.reads_any(index, words!(") ]")));
        close.filter(|_| opens).map_or(open, |close| close + 1)
    }

    /// `a couple in their 70s and their grandson`: the phrase before a few words that qualify it.
    fn ending_before_tail(&self, word: usize) -> Option<usize> {
        /// The longest tail, in words.
        const LONGEST: usize = 4;
        let line = self.line;
        let tail = (word.saturating_sub(LONGEST)..word)
            .rev()
            .take_while(|&index| !line.is_mark(index) && !line.is(index, Class::VERB.or(Class::BE).or(Class::CONJUNCTION)));
        let first = tail.into_iter().filter(|&index| line.reads_any(index, words!("in from aged of"))).last()?;
        self.ending_at(first).filter(|&phrase| matches!(self.phrases[phrase].sort, Sort::Single | Sort::Counted | Sort::Plural))
    }

    /// The phrase that ends at `word`, or before what stands in brackets there.
    fn ending_before_bracket(&self, word: usize) -> Option<usize> {
        let close = word.checked_sub(1).filter(|&close| self.line.reads_any(close, words!(") ]")));
        self.ending_at(word).or_else(|| self.ending_at(self.bracket(close?)))
    }

    /// A verb in a relative clause or a participle after its noun does not end the main clause: where to go on.
    fn relative_before(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let irregular = line.reads_any(verb, words!("held shot taken caught hit struck left stuck"))
            && line.reads_any(verb + 1, words!("by in on at since during captive hostage"));
        let participle = irregular || (line.text(verb).len() > 4 && (line.ends_in(verb, "ing") || line.ends_in(verb, "ed")));
        if participle && verb > 0 && line.is(verb - 1, Class::ARTICLE.or(Class::POSSESSIVE)) {
            return Some(verb); // "the fleeing car"
        }
        if participle && self.ending_at(verb).is_some_and(|phrase| self.phrases[phrase].sort != Sort::Pronoun) {
            return Some(verb);
        }
        let floor = verb.saturating_sub(7);
        let relative = (floor..verb).rev().find(|&index| line.is(index, Class::RELATIVE))?;
        let clean = (relative + 1..verb).all(|index| !line.is_mark(index) && !line.is(index, Class::SUBORDINATOR));
        let thing = |word: usize| {
            line.is(word, Class::THING.or(Class::PERSON).or(Class::PEOPLE))
                || (line.is_unknown(word) && !line.ends_in(word, "ed"))
        };
        let noun = relative > 0 && thing(relative - 1);
        (clean && relative > 0 && (noun || !line.reads(relative, word!("that")))).then_some(relative)
    }

    /// `16 people, three of them children, had`: where the insertion opened that closes at the comma or dash `close`.
    pub fn insertion_before(&self, close: usize) -> Option<usize> {
        /// The longest insertion, in words.
        const LONGEST: usize = 18;
        let mark = |word: usize| self.line.reads_any(word, words!(", – —")) || self.line.is_spaced_dash(word);
        if !mark(close) {
            return None;
        }
        let floor = close.saturating_sub(LONGEST);
        let dash = !self.line.reads(close, word!(","));
        let opens = |word: usize| self.opens_insertion(word + 1, close) || (dash && !self.line.reads(word, word!(",")));
        let opening = (floor..close).rev().filter(|&word| mark(word)).find(|&word| opens(word))?;
        (opening > 0).then_some(opening)
    }

    /// `including`, `among them`, `three of them`, `most of whom`, `all of them`: what follows tells of some of those before.
    pub fn opens_insertion(&self, word: usize, limit: usize) -> bool {
        let line = self.line;
        if line.reads_any(word, words!("who which whose")) && line.reads(limit, word!(",")) {
            return true; // "Tom Fell, who killed two guards, was executed"
        }
        if line.reads_any(word, words!("including mostly mainly chiefly many")) {
            return !line.reads(word, word!("many")) || line.reads(word + 1, word!("of"));
        }
        if line.reads(word, word!("among")) {
            return line.reads_any(word + 1, words!("them whom"));
        }
        let of =
            (word..limit.min(word + 6)).find(|&of| line.reads(of, word!("of")) && line.reads_any(of + 1, words!("them whom")));
        let Some(of) = of else { return false };
        of == word
            || line.cardinal(word).is_some()
            || line.reads_any(word, words!("half most some several at one all both nearly about more"))
    }

    /// The phrase and those listed before it: `a soldier and two policemen were …`.
    pub fn list_before(&self, last: usize) -> Vec<usize> {
        let mut list = vec![self.names_before(last).unwrap_or(last)];
        let mut joined = false;
        while list.len() < LONGEST_LIST {
            let start = self.phrases[list[list.len() - 1]].words.start;
            let Some((end, conjunction)) = self.separator_before(start) else { break };
            let end = self.insertion_before(end).unwrap_or(end);
            joined |= conjunction;
            let listed = |previous: usize| (joined || self.opens_headline(previous)) && self.may_be_listed(previous);
            let previous = self.ending_before_bracket(end).or_else(|| self.ending_before_tail(end));
            let Some(previous) = previous.filter(|&previous| listed(previous)) else { break };
            list.push(self.head_of(self.described_by(previous)));
        }
        if list.len() == 2 && self.is_one_person(list[1], list[0]) {
            list.remove(0);
        }
        list.reverse();
        list
    }

    /// `a former editor and columnist`: two nouns for one person; `a man and woman` are two.
    fn is_one_person(&self, first: usize, second: usize) -> bool {
        let (first, second) = (&self.phrases[first], &self.phrases[second]);
        let single = first.sort == Sort::Single && second.sort == Sort::Single;
        let bare = !self.line.is(second.words.start, Class::ARTICLE.or(Class::POSSESSIVE));
        let kin = |phrase: &Phrase| phrase.identity.sex.is_some() || phrase.groups.contains(&VictimGroup::Child);
        let told = self.line.is(first.words.start, Class::ARTICLE.or(Class::POSSESSIVE));
        single && bare && told && !kin(first) && !kin(second) && second.identity == Identity::default()
    }

    /// `Ana Ruiz and Luis Paz, members of the council, were`: the names, where the phrase only describes them.
    fn names_before(&self, phrase: usize) -> Option<usize> {
        /// How many words may follow the description up to its comma.
        const LONGEST: usize = 8;
        let start = self.phrases[phrase].words.start;
        let comma = start.checked_sub(1).filter(|&comma| self.line.reads(comma, word!(",")))?;
        let name = self.ending_at(comma).filter(|&name| self.phrases[name].sort == Sort::Name)?;
        let bare = self.phrases[phrase].sort == Sort::Plural && !self.phrases[phrase].identity.additional;
        let end = self.phrases[phrase].words.end;
        let listed = self.phrases[name].words.start.checked_sub(1).is_some_and(|before| self.line.reads(before, word!("and")));
        let mut after = (end..self.line.len().min(end + LONGEST))
            .skip_while(|&word| !self.line.reads(word, word!(",")) && !self.line.is(word, Class::BE.or(Class::VERB)));
        (bare && listed && after.next().is_some_and(|word| self.line.reads(word, word!(",")))).then_some(name)
    }

    /// `2 adults, 3 children dead`: headlines leave out the `and`.
    fn opens_headline(&self, phrase: usize) -> bool {
        let Phrase { words, sort, .. } = &self.phrases[phrase];
        let bare = matches!(sort, Sort::Counted | Sort::Plural | Sort::Single) && !self.line.is(words.start, Class::ARTICLE);
        bare && (words.start == 0 || self.line.reads(words.start - 1, word!(":"))) && self.line.len() < 30
    }

    /// `Ana Ruiz, a teacher`: the name, where the phrase is a description after it.
    fn described_by(&self, phrase: usize) -> usize {
        let start = self.phrases[phrase].words.start;
        let name = start.checked_sub(1).filter(|_| self.is_apposition(phrase)).and_then(|comma| self.ending_at(comma));
        name.filter(|&name| {
            self.phrases[name].sort == Sort::Name && matches!(self.phrases[phrase].sort, Sort::Single | Sort::Unknown)
        })
        .unwrap_or(phrase)
    }

    /// The end of what stands before `and`, `,` or `, and` before `start`.
    fn separator_before(&self, start: usize) -> Option<(usize, bool)> {
        let mut index = start.checked_sub(1)?;
        let conjunction = if self.line.reads_any(index, words!("and or & plus")) {
            1
        } else if index > 2 && self.line.sequence(index - 2, words!("as well as")).is_some() {
            3
        } else if index > 1 && self.line.sequence(index - 1, words!("along with")).is_some() {
            2
        } else {
            0
        };
        index = index.checked_sub(conjunction)?;
        let conjunction = conjunction > 0;
        if self.line.reads_any(index, words!(", ; – —")) {
            return Some((index, conjunction));
        }
        conjunction.then_some((index + 1, true))
    }

    fn may_be_listed(&self, phrase: usize) -> bool {
        let Phrase { words, sort, .. } = &self.phrases[phrase];
        let Some(before) = words.start.checked_sub(1) else { return *sort != Sort::Relative };
        let qualifies = self.head_of(phrase) != phrase;
        let governed = self.line.is(before, Class::PREPOSITION.or(Class::VERB)) || self.line.trigger(before).is_some();
        let governed = governed && !qualifies && !self.line.reads_any(before, words!("left leaves leaving leave"));
        let governed = governed && !self.line.reads_any(before, words!("including among"));
        !governed && !matches!(sort, Sort::Relative | Sort::Nobody)
    }

    /// The phrase and those listed after it: `killed a soldier and two policemen`.
    pub fn list_after(&self, first: usize) -> Vec<usize> {
        let mut list = vec![first];
        let mut sure = 1;
        while list.len() < LONGEST_LIST {
            let last = &self.phrases[list[list.len() - 1]];
            if !self.line.reads(last.words.end, word!(",")) && sure == list.len() {
                sure += 1;
            }
            let Some(next) = self.listed_after(last.words.end).and_then(|next| self.owned_by(next)) else { break };
            if self.has_own_verb(next) || matches!(self.phrases[next].sort, Sort::Relative | Sort::Nobody) {
                list.truncate(sure);
                break;
            }
            list.push(next);
        }
        let end = self.phrases[list[list.len() - 1]].words.end;
        if self.line.is(end, Class::VERB) {
            list.truncate(sure.max(1)); // "killing five, police and doctors said": a new clause, no list.
        }
        if list.len() > 1 && self.names_them(list[0]) == Some(list[1]) {
            list.remove(0);
        }
        list
    }

    /// `priests Ana Ruiz and Luis Paz`: the name right after a plural noun, which is told by it.
    fn names_them(&self, phrase: usize) -> Option<usize> {
        let name = self.starting_at(self.phrases[phrase].words.end)?;
        (self.phrases[phrase].sort == Sort::Plural && self.phrases[name].sort == Sort::Name).then_some(name)
    }

    fn listed_after(&self, end: usize) -> Option<usize> {
        let line = self.line;
        if let Some(name) = self.ending_at(end).and_then(|phrase| self.names_them(phrase)) {
            return Some(name);
        }
        let mut index = self.after_insertion(self.after_origin(self.after_description(self.after_bracket(end))));
        let end = index;
        index += usize::from(line.reads_any(end, words!(", ;")));
        let conjunction = line.reads_any(index, words!("and or & plus"));
        index += usize::from(conjunction);
        if let Some(after) = line.sequence(index, words!("as well as")).or_else(|| line.sequence(index, words!("along with"))) {
            return self.starting_at(after);
        }
        if index == end {
            return None;
        }
        let next = self.starting_at(index)?;
        (conjunction || self.list_goes_on(next)).then_some(next)
    }

    /// `a couple from Galle, their daughter and`: where the list goes on after the origin of its last member.
    fn after_origin(&self, end: usize) -> usize {
        let place = self.starting_at(end + 1).filter(|&place| self.phrases[place].sort == Sort::Name);
        let after = place.map_or(end, |place| self.phrases[place].words.end);
        let from = self.line.reads_any(end, words!("from of")) && self.line.reads_any(after, words!(", and"));
        if from && self.starting_at(after + 1).is_some() { after } else { end }
    }

    /// `five firefighters, including their captain, and two residents`: where the list goes on after the insertion.
    fn after_insertion(&self, end: usize) -> usize {
        const LONGEST: usize = 18;
        if !self.line.reads(end, word!(",")) || !self.opens_insertion(end + 1, self.line.len().min(end + LONGEST)) {
            return end;
        }
        let close = (end + 2..self.line.len().min(end + LONGEST))
            .find(|&word| self.line.reads(word, word!(",")) && self.line.reads(word + 1, word!("and")));
        close.unwrap_or(end)
    }

    /// `Ana Ruiz, a teacher, and …`: where the list goes on after a description of its last member.
    fn after_description(&self, end: usize) -> usize {
        let described = self.ending_at(end).is_some_and(|phrase| self.phrases[phrase].sort == Sort::Name);
        if !described || !self.line.reads(end, word!(",")) {
            return end;
        }
        let close = (end + 2..self.line.len().min(end + 9)).find(|&index| self.line.reads_any(index, words!(", . ;")));
        let single =
            self.starting_at(end + 1).is_some_and(|phrase| matches!(self.phrases[phrase].sort, Sort::Single | Sort::Unknown))
                || self.line.is(end + 1, Class::ARTICLE.or(Class::PREPOSITION).or(Class::PERSON));
        close
            .filter(|&close| single && self.line.reads(close, word!(",")) && self.line.reads(close + 1, word!("and")))
            .unwrap_or(end)
    }

    /// Whether a comma list comes to its `and`.
    fn list_goes_on(&self, phrase: usize) -> bool {
        let mut end = self.phrases[phrase].words.end;
        for _ in 0..LONGEST_LIST {
            end = self.after_bracket(end);
            end += usize::from(self.line.reads_any(end, words!(", ;")));
            if self.line.reads_any(end, words!("and &")) {
                return self.starting_at(end + 1).is_some();
            }
            let Some(next) = self.starting_at(end) else { return false };
            end = self.phrases[next].words.end;
        }
        false
    }

    /// Whether the phrase is the subject of a verb that follows it.
    fn has_own_verb(&self, phrase: usize) -> bool {
        let end = self.phrases[phrase].words.end;
        for index in end..self.line.len().min(end + 8) {
            let class = self.line.class(index);
            if self.line.reads_any(index, words!(", . ;"))
                || class.is(Class::RELATIVE.or(Class::SUBORDINATOR).or(Class::CONJUNCTION))
            {
                return false;
            }
            let verb = class.is(Class::BE.or(Class::HAVE).or(Class::MODAL)) || (class.is(Class::VERB) && index == end);
            let trigger = self
                .line
                .trigger(index)
                .is_some_and(|trigger| matches!(trigger.form, Form::Past | Form::Intransitive | Form::Adjective));
            if verb || trigger {
                return true;
            }
        }
        false
    }
}

enum Weight {
    Subject,
    /// Governed by a preposition: only for want of a better one.
    Weak,
    Pass,
}

enum Barrier {
    None,
    Closed,
    /// Go on before a relative clause or a bracket.
    Passed(usize),
}
