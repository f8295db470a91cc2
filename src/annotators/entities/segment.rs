//! Cuts runs into candidates: "Iranian Foreign Minister Abbas Araghchi" holds an affiliation, an office and a name.

use std::ops::Range;

use super::gazetteer::{Classes, Entry};
use super::lexicon::Cues;
use super::types::EntityType;
use super::words::Words;
use crate::document::{Case, TokenKind};

/// What made a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The gazetteer lists it.
    Listed,
    /// Its last word, or the word before its complement, tells what it is.
    Headed(Option<EntityType>),
    /// Such a word stands alone.
    HeadAlone(EntityType),
    /// Capitalised words.
    Plain,
}

/// A stretch of tokens that may be a name.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Where it stands.
    pub tokens: Range<usize>,
    /// Its sentence.
    pub sentence: usize,
    /// What made it.
    pub origin: Origin,
    /// What the gazetteer has under the whole of it.
    pub entry: Entry,
    /// Whether a form of address or rank stands before it.
    pub form: bool,
    /// The office or title before it.
    pub role: Option<Range<usize>>,
    /// Whether its first word is capitalised only because it begins the sentence, for all we know.
    pub initial: bool,
}

/// The candidates of all runs of a sentence.
pub fn segment(words: &Words, sentence: usize, run: Range<usize>, candidates: &mut Vec<Candidate>) {
    let initial = first_word(words, sentence);
    let mut cutter =
        Cutter { words, sentence, initial, end: run.end, at: run.start, form: false, role: None, pending: None, candidates };
    while cutter.at < cutter.end {
        cutter.cut();
    }
}

/// The first word of a sentence, behind quotation marks and brackets.
fn first_word(words: &Words, sentence: usize) -> usize {
    let tokens = words.document.sentences()[sentence].tokens.clone();
    let is_word = |index: &usize| words.get(*index).capital || words.text(*index).starts_with(char::is_alphanumeric);
    tokens.clone().find(is_word).unwrap_or(tokens.end)
}

struct Cutter<'c, 'w, 'd, 't> {
    words: &'w Words<'d, 't>,
    sentence: usize,
    initial: usize,
    end: usize,
    at: usize,
    form: bool,
    role: Option<Range<usize>>,
    /// Where an office that comes next begins: at the nationality or body before it.
    pending: Option<usize>,
    candidates: &'c mut Vec<Candidate>,
}

const NAMES: Classes =
    Classes(Classes::PLACE.0 | Classes::GEOGRAPHY.0 | Classes::ORGANIZATION.0 | Classes::AFFILIATION.0 | Classes::EVENT.0);

impl Cutter<'_, '_, '_, '_> {
    fn cut(&mut self) {
        let listed = self.words.longest_name(self.at, self.sentence_end()).filter(|(_, entry)| entry.classes.any(NAMES));
        let multiple = listed.filter(|&(end, _)| end > self.at + 1);
        let headed = self.headed();
        if let Some((end, entry)) = multiple.filter(|&(end, _)| headed.as_ref().is_none_or(|(other, _)| end >= *other)) {
            return self.emit_listed(end, entry);
        }
        if self.is_skipped() {
            self.forget();
            self.at += 1;
            return;
        }
        if self.take_title() {
            return;
        }
        if let Some((end, kind)) = headed {
            return self.emit(end, Origin::Headed(kind), Entry::default());
        }
        match listed {
            Some((end, entry)) if entry.classes.any(Classes::AFFILIATION) && !self.begins_person(entry) => {
                self.emit(end, Origin::Listed, entry);
            }
            Some((end, entry)) if self.stands_alone(end, entry) => self.emit(end, Origin::Listed, entry),
            _ => self.plain(),
        }
    }

    fn sentence_end(&self) -> usize {
        self.words.document.sentences()[self.sentence].tokens.end
    }

    fn forget(&mut self) {
        self.form = false;
        self.role = None;
        self.pending = None;
    }

    /// Function words, months, and a common word that begins the sentence.
    fn is_skipped(&self) -> bool {
        let word = self.words.get(self.at);
        if !word.capital {
            return !self.words.is_joint(self.at + 1) && self.words.get(self.at).hash != 0
                || self.words.text(self.at).starts_with(|c: char| !c.is_alphanumeric());
        }
        let next = self.words.get(self.at + 1);
        let goes_on = self.at + 1 < self.end && next.capital;
        if self.words.is_initial(self.at) && goes_on {
            return false;
        }
        if word.cues.any(Cues::FUNCTION) && !word.acronym {
            let first = self.words.text(self.at) == "First" && self.at != self.initial && goes_on;
            let owner = word.cues.any(Cues::OWNER) && self.at + 1 < self.end && self.is_owner_mark(self.at + 1);
            return !((first || owner) && self.headed().is_some());
        }
        if word.cues.any(Cues::CALENDAR) {
            let given = matches!(self.words.text(self.at), "May" | "April" | "June" | "August");
            let surname_follows = given && goes_on && !next.is_common() && !next.cues.any(Cues::CALENDAR);
            return !(word.is_personal() && surname_follows);
        }
        word.entry.classes.any(Classes::NOT_A_NAME) || self.is_common_start()
    }

    fn is_common_start(&self) -> bool {
        let word = self.words.get(self.at);
        let titles = Cues::FORM
            .with(Cues::OFFICE)
            .with(Cues::PORTFOLIO)
            .with(Cues::DIRECTION)
            .with(Cues::PLACE_PREFIX)
            .with(Cues::ORG_HEAD)
            .with(Cues::TAKES_OF);
        let name = word.entry.classes.any(NAMES) || word.is_personal();
        let goes_on = self.at + 1 < self.end;
        self.at == self.initial
            && word.is_common()
            && !word.acronym
            && !(goes_on && word.cues.any(titles))
            && (!name || word.entry.classes.any(Classes::FREQUENT) && !goes_on && !word.is_personal())
    }

    /// A title, an office or a rank: remembered for the name that follows.
    fn take_title(&mut self) -> bool {
        let word = self.words.get(self.at);
        if word.cues.any(Cues::FORM) && self.next_is_name(self.at + 1) && !word.cues.any(Cues::OFFICE) {
            self.remember_role(self.at + 1);
            self.form = true;
            return true;
        }
        let Some(end) = self.office_end() else { return false };
        self.remember_role(end);
        true
    }

    fn next_is_name(&self, index: usize) -> bool {
        index < self.end && (self.words.get(index).capital || self.words.has(index, Cues::PARTICLE))
    }

    fn remember_role(&mut self, end: usize) {
        let begin = self.pending.or(self.role.as_ref().map(|role| role.start)).unwrap_or(self.at);
        self.role = Some(begin..end);
        self.pending = None;
        self.at = end;
    }

    /// "Foreign Minister", "Deputy Prime Minister", "Secretary of State"; not "Foreign Ministry".
    fn office_end(&self) -> Option<usize> {
        let mut office = None;
        let mut of = false;
        let mut index = self.at;
        while index < self.end {
            let word = self.words.get(index);
            let connects = self.words.is_joint(index) || (matches!(self.words.text(index), "of" | "for" | "and" | "&" | "the"));
            if word.capital && word.cues.any(Cues::OFFICE) && (!word.is_personal_only() || office.is_none()) {
                office = Some(index + 1);
            } else if !(connects && index > self.at || word.capital && word.cues.any(Cues::PORTFOLIO.with(Cues::FORM))) {
                break;
            } else if office.is_some() && of && word.capital {
                office = Some(index + 1);
            }
            of |= office.is_some() && matches!(self.words.text(index), "of" | "for");
            index += 1;
        }
        let end = office?;
        let then = self.words.get(end);
        let names_body =
            end < self.end && then.capital && then.cues.any(Cues::ORG_HEAD.with(Cues::PLACE_HEAD)) && !then.is_personal();
        (!names_body).then_some(end)
    }

    /// The end of a name that a head tells the type of, and the type.
    fn headed(&self) -> Option<(usize, Option<EntityType>)> {
        let mut index = self.at;
        let mut last = None;
        while index < self.end.min(self.at + 12) {
            if index > self.at && self.is_title(index) {
                break;
            }
            if let Some(kind) = self.head(index) {
                last = Some((index, kind));
                if self.goes_on_with_complement(index) {
                    return Some((self.complement_end(index), kind));
                }
            } else if last.is_some() && !self.words.get(index).is_common() && !self.is_owner_mark(index) {
                break;
            }
            index += 1;
        }
        let (index, kind) = last?;
        (index > self.at && self.head_is_plausible(index)).then_some((index + 1, kind))
    }

    /// The mark of a possessive inside a name: "United Nations Children's Fund".
    fn is_owner_mark(&self, index: usize) -> bool {
        let possessive = self.words.document.tokens()[index].kind != TokenKind::Word
            && self.words.is_glued(index)
            && !self.words.is_joint(index);
        possessive && index > self.at && self.words.get(index + 1).capital
    }

    /// What a name with this last word is; none for a word that is no head; `Some(None)` for names that are none of ours.
    fn head(&self, index: usize) -> Option<Option<EntityType>> {
        let word = self.words.get(index);
        if !word.capital {
            return None;
        }
        if word.cues.any(Cues::COMPANY) && index > self.at {
            return Some(Some(EntityType::Organization));
        }
        if word.is_personal_only() && !word.is_common() || self.ends_person(index) {
            return None;
        }
        let after_place = index > self.at && self.words.get(index - 1).is_place_only();
        if word.cues.any(Cues::PLACE_HEAD)
            && (!word.cues.any(Cues::ORG_HEAD) || after_place && matches!(self.words.text(index), "City"))
        {
            return Some(Some(EntityType::Place));
        }
        if word.cues.any(Cues::ORG_HEAD) {
            return Some(Some(EntityType::Organization));
        }
        if word.cues.any(Cues::EVENT_HEAD) {
            return Some(Some(EntityType::Event));
        }
        if word.cues.any(Cues::OTHER_HEAD) && index > self.at {
            return Some(None);
        }
        word.cues
            .any(Cues::TAKES_OF)
            .then_some(())
            .filter(|()| self.goes_on_with_complement(index))
            .map(|()| Some(self.type_with_complement(index)))
    }

    /// "Anthony Hill": a surname that is a head too, after a given name.
    fn ends_person(&self, index: usize) -> bool {
        let surname = self.words.get(index).entry.classes.any(Classes::SURNAME);
        let before = index > self.at && self.words.get(index - 1).entry.classes.any(Classes::GIVEN);
        let place = before && self.words.get(index - 1).is_common();
        surname && before && !place && (index + 1 == self.end || !self.words.get(index + 1).capital)
    }

    fn type_with_complement(&self, index: usize) -> EntityType {
        let text = self.words.text(index);
        let place = [
            "Republic",
            "Kingdom",
            "Sultanate",
            "Emirate",
            "State",
            "States",
            "Gulf",
            "Strait",
            "Straits",
            "Bay",
            "Sea",
            "Cape",
            "Horn",
            "Isle",
            "Isles",
            "Province",
            "City",
            "Town",
            "Port",
            "County",
            "District",
            "Region",
        ];
        if place.contains(&text) { EntityType::Place } else { EntityType::Organization }
    }

    fn goes_on_with_complement(&self, index: usize) -> bool {
        index + 2 < self.end + 1
            && self.words.has(index, Cues::TAKES_OF)
            && matches!(self.words.text(index + 1), "of" | "for" | "on" | "against" | "without")
            && index + 2 < self.end
    }

    /// A complement ends before a title or the end of the run.
    fn complement_end(&self, head: usize) -> usize {
        let mut index = head + 2;
        while index < self.end && !(index > head + 2 && self.is_title(index)) {
            index += 1;
        }
        index
    }

    /// A head after a first word that is capitalised for the sentence alone is none: "Some Party".
    fn head_is_plausible(&self, index: usize) -> bool {
        !(self.at == self.initial && index == self.at + 1 && self.words.has(self.at, Cues::FUNCTION))
    }

    fn is_title(&self, index: usize) -> bool {
        let word = self.words.get(index);
        word.capital
            && word.cues.any(Cues::FORM.with(Cues::OFFICE))
            && !word.is_personal_only()
            && !self.words.text(index).eq("General")
            && !word.cues.any(Cues::ORG_HEAD)
    }

    /// "German Chavez": an affiliation that is a given name too, before a surname.
    fn begins_person(&self, entry: Entry) -> bool {
        let next = self.words.get(self.at + 1);
        const ALSO_GIVEN: [&str; 5] = ["Christian", "German", "Roman", "Germán", "Kiran"];
        let given = entry.classes.any(Classes::GIVEN) && ALSO_GIVEN.contains(&self.words.text(self.at));
        given && self.at + 1 < self.end && next.is_personal() && !next.is_common()
    }

    /// A listed name that the words after it do not turn into a part of another.
    fn stands_alone(&self, end: usize, entry: Entry) -> bool {
        let word = self.words.get(self.at);
        if end >= self.end || end > self.at + 1 {
            return true;
        }
        let next = self.words.get(end);
        if self.words.is_joint(end) {
            return !self.words.get(end + 1).is_personal();
        }
        if self.words.text(end) == "&" {
            return false;
        }
        let other_place =
            next.is_place_only() && self.words.gazetteer.places(next.entry).next().is_some_and(|place| place.rank >= 200);
        let person_follows = next.is_personal() && !next.is_place_only();
        if word.is_personal() {
            return !(next.capital && !next.is_common() || person_follows || self.words.has(end, Cues::PARTICLE));
        }
        entry.classes.any(Classes::AFFILIATION)
            || word.acronym
            || !next.capital
            || other_place
            || self.is_title(end)
            || next.cues.any(Cues::PORTFOLIO.with(Cues::FUNCTION))
            || person_follows
            || next.entry.classes.any(Classes::AFFILIATION)
    }

    /// Capitalised words up to a title, an affiliation or the end of the run.
    fn plain(&mut self) {
        let mut end = self.at + 1;
        while end < self.end && !self.plain_stops(end) {
            end += 1;
        }
        while end > self.at + 1 && !self.words.get(end - 1).capital && !self.words.is_glued(end - 1) {
            end -= 1;
        }
        self.emit_plain(end);
    }

    fn plain_stops(&self, index: usize) -> bool {
        let word = self.words.get(index);
        if !word.capital {
            return false;
        }
        let affiliation = word.entry.classes.any(Classes::AFFILIATION) && !word.is_personal();
        let joined = self.words.is_glued(index);
        !joined
            && (affiliation
                || self.is_title(index) && !word.is_personal()
                || word.cues.any(Cues::CALENDAR) && !word.is_personal())
    }

    fn emit_plain(&mut self, end: usize) {
        let word = self.words.get(self.at);
        let alone = end == self.at + 1;
        let head = self.head(self.at).flatten().filter(|_| alone && !word.is_personal_only());
        let origin = head.map_or(Origin::Plain, Origin::HeadAlone);
        let entry = if alone { word.entry } else { Entry::default() };
        self.emit(end, origin, entry);
    }

    /// A listed name of several words; with "de" and more, a longer one that is not listed.
    fn emit_listed(&mut self, end: usize, entry: Entry) {
        let goes_on = end + 1 < self.end && self.words.has(end, Cues::PARTICLE) && !self.words.get(end).capital;
        if goes_on && entry.classes.any(Classes::PLACE) && self.words.get(end + 1).capital {
            return self.emit(end + 2, Origin::Headed(Some(EntityType::Place)), Entry::default());
        }
        self.emit(end, Origin::Listed, entry);
    }

    /// "1997 Canadian federal election": the end of the event that a year and a country begin.
    fn election_end(&self, end: usize, entry: Entry) -> Option<usize> {
        let country = entry.classes.any(Classes::PLACE.with(Classes::AFFILIATION).with(Classes::GEOGRAPHY));
        let year = self.at.checked_sub(1).is_some_and(|before| self.is_year(before));
        let mut limit = (end..self.sentence_end().min(end + 4))
            .take_while(|&index| !self.words.get(index).capital && self.words.get(index).hash != 0);
        let noun = limit.find(|&index| matches!(self.words.text(index), "election" | "elections" | "referendum"))?;
        (country && year).then_some(noun + 1)
    }

    fn is_year(&self, index: usize) -> bool {
        let text = self.words.text(index);
        text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
    }

    fn emit(&mut self, end: usize, origin: Origin, entry: Entry) {
        if let Some(noun) = self.election_end(end, entry) {
            self.at -= 1;
            return self.push(noun, Origin::Headed(Some(EntityType::Event)), Entry::default());
        }
        self.push(end, origin, entry);
    }

    fn push(&mut self, end: usize, origin: Origin, entry: Entry) {
        let article = origin == Origin::Listed && entry.classes.any(Classes::ORGANIZATION) && self.words.text(self.at) == "The";
        let tokens = self.at + usize::from(article && end > self.at + 1)..end;
        let initial = self.at == self.initial && self.words.case(self.sentence) == Case::Sentence;
        let role = self.role.take();
        self.pending = self.office_follows(end).then_some(self.at);
        self.candidates.push(Candidate { tokens, sentence: self.sentence, origin, entry, form: self.form, role, initial });
        self.form = false;
        self.at = end;
    }

    /// Whether an office stands next: "Iranian | Foreign Minister".
    fn office_follows(&self, end: usize) -> bool {
        end < self.end && self.words.get(end).capital && self.words.has(end, Cues::OFFICE.with(Cues::PORTFOLIO))
    }
}
