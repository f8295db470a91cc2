//! What can be known of a word.

use enumset::EnumSetType;

/// Something that is known of a word; a word may be of many classes.
#[derive(EnumSetType, Debug)]
pub enum Class {
    // grammar.rs
    /// `the`, `her`, `three`: begins a noun phrase.
    Determiner,
    /// `he`, `they`, `who`: can be who speaks.
    SubjectPronoun,
    /// `of`, `near`, `according`: ends a noun phrase, in quotes.
    Preposition,
    /// `that`, `because`, `than`: begins a clause, in quotes.
    OpensClause,
    /// `and`, `but`, `yet`: joins, in quotes.
    Conjunction,
    /// `has`, `would`, `wasn't`.
    Auxiliary,
    /// `is`, `weren't`, `it's`.
    FormOfBe,
    /// `also`, `recently`, `aloud`.
    Adverb,
    /// `Monday`, `today`, `noon`: a time, wherever it stands.
    TimeWord,
    /// `who`, `whose`.
    RelativePronoun,
    /// `came`, `wears`: a verb that reports no speech and is no noun; it ends a noun phrase.
    OtherVerb,
    /// `family`, `early`: ends in `-ly` and is no adverb.
    NoAdverb,
    /// `em`, `tis`, `cause`: an apostrophe before it stands for letters.
    Elision,
    /// `was`, `got`: makes a passive.
    BeOrGet,
    /// `has`, `having`.
    Have,
    /// `could`, `cannot`.
    Modal,
    /// `in`, `with`, `including`, `like`: what follows is not counted, in casualty figures.
    LeadsAway,
    /// `a`, `those`, `every`: before the noun of a count.
    Article,
    /// `his`, `whose`.
    Possessive,
    /// `and`, `plus`, `&`: joins counts and clauses.
    JoinsCounts,
    /// `while`, `before`, `however`: begins another clause, in casualty figures.
    Subordinator,
    /// `who`, `that`: begins a relative clause.
    RelativeOrThat,
    /// `said`, `exploded`, `took`: a verb that states no outcome by itself.
    VerbOfNoHarm,
    /// `reportedly`, `fatally`, `both`: may stand between a verb and its victims.
    FreeAdverb,
    /// `he`, `them`, `himself`.
    PersonalPronoun,
    /// `no`, `nobody`.
    Negation,
    /// `others`, `more`, `additional`.
    FurtherOnes,
    /// `at`, `more`, `dozens`: words of which vague amounts are made.
    AmountWord,
    /// `twelve`, `half`, `a`: begins a cardinal number in words.
    Numeral,
    /// `the`, `despite`, `police`: begins no name.
    FunctionWord,
    /// `in`, `across`: a place follows.
    PlacePreposition,
    /// `from`, `near`, `visited`: a place may follow.
    WayPreposition,
    /// `The`, `After`: with a capital it usually begins a sentence.
    SentenceStarter,
    // saying.rs
    /// Takes a clause or quoted words, also before it, and its subject after it: `"…," said Ms. Lee`.
    Says,
    /// Takes somebody spoken to, then as [`Says`](Self::Says): `told reporters that …`.
    Tells,
    /// Takes a thing and a name for it: `called the vote "a farce"`.
    Calls,
    /// What somebody thinks or wants: quoted words are theirs.
    Thinks,
    /// What somebody does with words, told without quotation marks only: `endorsed`, `is eager`.
    Acts,
    /// `say`: the form of a verb of saying, or an adjective for what somebody thinks.
    BaseForm,
    /// `says`
    PresentForm,
    /// `said`
    PastForm,
    /// `saying`
    ParticipleForm,
    /// A clause without `that`: `said the dam had burst`.
    TakesClause,
    /// An infinitive, perhaps after whom it is asked of: `promised to resign`, `urged residents to leave`.
    TakesInfinitive,
    /// A noun phrase: `demanded an inquiry`.
    TakesMatter,
    /// A noun phrase after `for`: `called for an inquiry`.
    TakesForMatter,
    /// A noun phrase after `about`, `of` or `against`: `complained about the noise`.
    TakesAboutMatter,
    /// A noun phrase after `to`: `objected to the plan`.
    TakesToMatter,
    /// A noun phrase and what it is taken for: `sees the dam as a danger`.
    TakesAsMatter,
    /// `reports`, `claim`: a form that is a noun or another word at least as often as a verb of saying.
    NounToo,
    /// `statement`, `tweet`: something said or written.
    Statement,
    /// `claim`, `promise`: what somebody says or means to do, as a noun.
    SaidThing,
    /// `poll`, `records`: what shows something without a speaker.
    Evidence,
    /// `show`, `titled`: what follows in quotation marks is a title.
    Work,
    /// `nicknamed`, `term`: what follows in quotation marks is a name.
    Naming,
    /// `ship`, `pub`: a thing that bears a name in quotation marks.
    NameBearer,
    /// `said`, `died`, `married`: what persons do, beside a name.
    PersonalVerb,
    /// `asked`, `joked`: after `"Why?" Anna Marsh` the sentence goes on with it.
    ReportsQuestion,
    // people.rs
    /// `man`, `driver`: a noun for one person who may be a victim.
    Person,
    /// `men`, `drivers`, `crew`: for several.
    People,
    /// Tells that a person is female: `daughter`, `she`.
    Female,
    /// Tells that a person is male: `uncle`, `him`.
    Male,
    /// A man, as a group of victims.
    Man,
    /// A woman.
    Woman,
    /// A child.
    Child,
    /// A civilian.
    Civilian,
    /// A soldier, rebel or other fighter.
    Combatant,
    /// A member of the police.
    Police,
    /// A journalist.
    Journalist,
    /// A doctor, nurse or other medic.
    Medic,
    /// An aid worker.
    AidWorker,
    /// A holder of an office.
    Official,
    /// Who did it, or is suspected of it.
    Perpetrator,
    /// A prisoner.
    Prisoner,
    /// A pupil or student.
    Student,
    /// `police`, `officials`, `many`: people, though written with a capital at the start of a sentence.
    Speakers,
    /// `lawyer`, `brother`: written small it stands before a person's name.
    PersonNoun,
    /// `fighters`, `shares`: written small it stands beside an organization's name.
    GroupNoun,
    /// `wife`, `resignation`: what a person has: "'s brother".
    Belonging,
    // titles.rs
    /// `Mr`, `Gen`, `king`: a form of address or rank, which a person's name follows.
    FormOfAddress,
    /// `Sir`, `his`: a form of address that says nothing of what somebody does.
    Honorific,
    /// `president`, `goalkeeper`: can stand before a name.
    Office,
    /// `foreign`, `deputy`: what an office can be for, and words that qualify it.
    Portfolio,
    /// `President`, `defense`, `former`: stands before a speaker's name and is no part of it.
    TitleWord,
    /// `Mr.`, `Sheriff`: a title of persons, after which a name begins.
    PersonalTitle,
    /// `Sgt.`, `father`, `student`: stands before a victim's name.
    VictimTitle,
    /// `Mrs`, `queen`, `spokeswoman`: the person beside it is female.
    FemaleTitle,
    /// `Mr`, `king`, `spokesman`: the person beside it is male.
    MaleTitle,
    /// `Dr`, `Sen`: its stop never ends a sentence.
    AbbreviatedTitle,
    // names.rs
    /// `ministry`, `university`: the last word of an organization's name.
    OrganizationHead,
    /// `ministry`, `republic`: a head that goes on with "of" or "for".
    HeadWithComplement,
    /// `inc`, `ltd`: the last word of a company's name.
    CompanyForm,
    /// `province`, `airport`: the last word of a place's name.
    PlaceHead,
    /// `mount`, `deir`: the first word of a place's name.
    PlacePrefix,
    /// `war`, `games`: the last word of an event's name.
    EventHead,
    /// `act`, `prize`: the last word of a name that is none of ours.
    OtherHead,
    /// `senate`, `kremlin`: an organization that needs no more than its head.
    SeatOfPower,
    /// `jaish`, `partido`: the first word of a party's or armed group's name.
    OrganizationPrefix,
    /// `village`, `border`: written small it stands beside a place's name.
    PlaceNoun,
    /// `capital`, `army`: what a state has: "'s army".
    StateNoun,
    /// `north`, `upper`: stands inside the name of a place.
    Direction,
    /// `northern`, `nearby`: written small it stands before a place's name.
    PlaceAdjective,
    /// `people`, `workers`: its possessive stands in names of organizations.
    NameOwner,
    /// `al`, `von`: written small inside a name.
    NameParticle,
    /// `jr`, `iii`: follows a name.
    NameSuffix,
    /// `beat`, `v`: makes the names beside it teams.
    Versus,
    /// `street`, `police`, `breaking`: with a capital it is no part of a victim's name.
    NoVictimName,
    /// `Nov`, `Inc`, `Calif`: keeps its stop, which may end a sentence too.
    Abbreviation,
    /// `Mass`, `Sun`: keeps its stop only where the sentence plainly goes on.
    WordOrAbbreviation,
    /// `approx`, `etc`: an abbreviation that is written small.
    SmallAbbreviation,
    // time.rs
    /// Monday is 1.
    Weekday,
    /// `Tuesdays`
    Weekdays,
    /// January is 1.
    Month,
    /// A weekday, month, zone, era or half-year only with a capital: `March`, `Sat`, `EST`.
    OnlyCapital,
    /// A unit in the singular: `day`.
    Unit,
    /// A unit in the plural: `days`.
    Units,
    /// Spring is 0.
    Season,
    /// Morning is 1.
    DayPart,
    /// `mornings`
    DayParts,
    /// A time of day by name, in minutes: `noon`.
    ClockName,
    /// `am` is 0, `pm` is 1.
    HalfDay,
    /// `GMT`, `Eastern`
    Zone,
    /// `yesterday`: days from today.
    Deictic,
    /// `this`, `current`
    This,
    /// `next`, `coming`
    Next,
    /// `last`, `past`
    Last,
    /// `previous`, `following`: counted from an earlier expression.
    Adjacent,
    /// `ago`, `hence`: counted from the day of publication.
    FromNow,
    /// `earlier`, `later`: counted from an earlier expression.
    FromThen,
    /// `daily`: a recurring length.
    Frequency,
    /// `recently`, `now`, `soon`
    VagueTime,
    /// `few`, `several`
    VagueCount,
    /// `nineteen`: the first half of a year in words, in hundreds.
    SpokenCentury,
    /// `twelve`: begins a number in words.
    NumberWord,
    /// `third`
    OrdinalWord,
    /// `BC` is -1, `AD` is 1.
    Era,
    /// `Q3`
    QuarterName,
    /// `H1`
    HalfName,
    /// `twenties`
    DecadeWord,
    /// `to`, a dash: between two ends of a range.
    Through,
    /// `a`, `an`
    AOrAn,
    /// `couple`
    Couple,
    /// `dozens`, `tens`
    Dozens,
    /// A word that names a holiday.
    Holiday,
    /// A word without which some pattern has no time in it: `term`, `o'clock`.
    Landmark,
    /// After it things are still to come: `will`, `deadline`.
    Ahead,
    /// After it things are more likely to come than not: `could`.
    Likely,
    /// What is arranged for a day to come, and how: `called` a `vote`.
    Plan,
    /// A verb form of the past: `fell`.
    Back,
    /// No verb, whatever it looks like: `hundred` does not end in "ed" as verbs do.
    NoVerb,
    /// `monday`, `ramadan`: a month, a day or a feast, in names.
    Calendar,
    /// `January`, `Feb.`
    MonthName,
    /// `Monday`, `evening`, `late`
    DayName,
    /// `years`, `miles`, `percent`: what is counted is no people.
    Measure,
    /// `Tuesday`, `Eastern`: with a capital it may follow a clock inside a sentence.
    AfterClock,
    // harm.rs
    /// States that people were killed.
    Killed,
    /// States that people were hurt.
    Injured,
    /// States that people are missing.
    Missing,
    /// States that people had to leave.
    Displaced,
    /// States that people were arrested.
    Detained,
    /// States that people were abducted.
    Abducted,
    /// States that people were trapped.
    Trapped,
    /// States that people were rescued.
    Rescued,
    /// States that people gave themselves up.
    Surrendered,
    /// `killed`: past tense or participle; the victims are its object, or its subject in the passive.
    HarmPast,
    /// `slain`: participle only.
    HarmParticiple,
    /// `killing`: the victims follow.
    HarmGerund,
    /// `kills`, `kill`: the victims follow.
    HarmPresent,
    /// `died`: the victims are the subject.
    HarmIntransitive,
    /// `dead`, `missing`: said of the victims.
    HarmAdjective,
    /// `deaths`, `injuries`: counted themselves, or `of` the victims.
    HarmNoun,
    /// `shot`, `burned`: the outcome may turn out worse.
    Struck,
    /// `toll`, `identified`: makes figures without a word of harm.
    Telling,
    /// `bomb`, `earthquake`: what did it.
    Cause,
    /// `bombs`, `houses`, `cattle`: what is counted is no people.
    Thing,
}

/// The set of some classes: `is!(Weekday | Calendar)`.
macro_rules! is {
    ($($class:ident)|*) => {
        const { enumset::enum_set!($($crate::words::Class::$class)|*) }
    };
}

pub(crate) use is;
