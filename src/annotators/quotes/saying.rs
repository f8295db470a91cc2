//! Words that introduce what somebody said, thought or asked for: a row a word, with all its forms and with what it takes.

use self::Frame::{Act, Call, Say, Tell, Think};

/// What a cue takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A clause or quoted words, also before it, and its subject after it: `"…," said Ms. Lee`.
    Say,
    /// Somebody spoken to, then as `Say`: `told reporters that …`.
    Tell,
    /// A thing and a name for it: `called the vote "a farce"`.
    Call,
    /// What somebody thinks or wants: quoted words are theirs.
    Think,
    /// What somebody does with words, told without quotation marks only: `endorsed`, `lobbied`.
    Act,
}

/// The form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `say`
    Base,
    /// `says`
    Present,
    /// `said`
    Past,
    /// `saying`
    Participle,
}

/// What a cue takes besides quoted words and a clause with `that`, as bits.
pub type Takes = u8;

/// Nothing besides.
pub const NOTHING_MORE: Takes = 0;
/// A clause without `that`: `said the dam had burst`.
pub const CLAUSE: Takes = 1;
/// An infinitive, perhaps after whom it is asked of: `promised to resign`, `urged residents to leave`.
pub const INFINITIVE: Takes = 1 << 1;
/// A noun phrase: `demanded an inquiry`.
pub const MATTER: Takes = 1 << 2;
/// A noun phrase after `for`: `called for an inquiry`.
pub const FOR_MATTER: Takes = 1 << 3;
/// A noun phrase after `about`, `of` or `against`: `complained about the noise`.
pub const ABOUT_MATTER: Takes = 1 << 4;
/// A noun phrase after `to`: `objected to the plan`.
pub const TO_MATTER: Takes = 1 << 5;
/// A noun phrase and what it is taken for: `sees the dam as a danger`.
pub const AS_MATTER: Takes = 1 << 6;

/// A verb that may be a cue.
#[derive(Clone, Copy, Debug)]
pub struct Verb {
    /// Base, present, past and participle, with a blank between them; past and participle once more where they are spelled
    /// in two ways. A dash stands for a form that is no cue.
    pub forms: &'static str,
    /// What it takes.
    pub frame: Frame,
    /// What told without quotation marks it takes.
    pub takes: Takes,
    /// Which of its forms are more often nouns or other words: these need a subject right before them.
    pub nouns: &'static str,
}

impl Verb {
    /// Its forms one by one. The past stands before the base: `read` with a subject in the singular is one.
    pub fn forms(&self) -> impl Iterator<Item = (&'static str, Form)> {
        const FORMS: [Form; 6] = [Form::Base, Form::Present, Form::Past, Form::Participle, Form::Past, Form::Participle];
        let forms = self.forms.split(' ').zip(FORMS).filter(|(word, _)| *word != "-");
        let past = forms.clone().filter(|(_, form)| *form == Form::Past);
        past.chain(forms.filter(|(_, form)| *form != Form::Past))
    }

    /// Whether one of its forms is as often a noun.
    pub fn is_noun_too(&self, form: &str) -> bool {
        self.nouns.split(' ').any(|noun| noun == form)
    }

    const fn nouns(self, nouns: &'static str) -> Self {
        Self { nouns, ..self }
    }
}

const fn verb(frame: Frame, forms: &'static str, takes: Takes) -> Verb {
    Verb { forms, frame, takes, nouns: "" }
}

/// All verbs, by their frames.
pub const VERBS: &[Verb] = &[
    verb(Say, "acknowledge acknowledges acknowledged acknowledging", CLAUSE | MATTER),
    verb(Say, "add adds added adding", CLAUSE),
    verb(Say, "admit admits admitted admitting", CLAUSE | MATTER),
    verb(Say, "admonish admonishes admonished admonishing", NOTHING_MORE),
    verb(Say, "advise advises advised advising", CLAUSE | INFINITIVE | ABOUT_MATTER),
    verb(Say, "advocate advocates advocated advocating", MATTER | FOR_MATTER).nouns("advocate advocates"),
    verb(Say, "affirm affirms affirmed affirming", NOTHING_MORE),
    verb(Say, "allege alleges alleged alleging", CLAUSE | MATTER),
    verb(Say, "announce announces announced announcing", CLAUSE | MATTER),
    verb(Say, "answer answers answered answering", NOTHING_MORE).nouns("answer answers"),
    verb(Say, "argue argues argued arguing", CLAUSE | FOR_MATTER | ABOUT_MATTER),
    verb(Say, "ask asks asked asking", INFINITIVE | MATTER | FOR_MATTER),
    verb(Say, "assert asserts asserted asserting", CLAUSE),
    verb(Say, "attest attests attested attesting", CLAUSE),
    verb(Say, "bark barks barked barking", NOTHING_MORE),
    verb(Say, "beg begs begged begging", INFINITIVE).nouns("begs"),
    verb(Say, "bellow bellows bellowed bellowing", NOTHING_MORE),
    verb(Say, "berate berates berated berating", MATTER),
    verb(Say, "blog blogs blogged blogging", NOTHING_MORE).nouns("blogs"),
    verb(Say, "boast boasts boasted boasting", CLAUSE | ABOUT_MATTER),
    verb(Say, "caption captions captioned captioning", NOTHING_MORE).nouns("caption captions"),
    verb(Say, "caution cautions cautioned cautioning", CLAUSE | INFINITIVE | MATTER | ABOUT_MATTER),
    verb(Say, "chant chants chanted chanting", NOTHING_MORE),
    verb(Say, "chide chides chided chiding", NOTHING_MORE),
    verb(Say, "cite cites cited citing", MATTER),
    verb(Say, "claim claims claimed claiming", CLAUSE | INFINITIVE).nouns("claim claims"),
    verb(Say, "clarify clarifies clarified clarifying", NOTHING_MORE),
    verb(Say, "comment comments commented commenting", NOTHING_MORE).nouns("comment comments"),
    verb(Say, "complain complains complained complaining", CLAUSE | ABOUT_MATTER),
    verb(Say, "concede concedes conceded conceding", CLAUSE | MATTER),
    verb(Say, "conclude concludes concluded concluding", CLAUSE),
    verb(Say, "confess confesses confessed confessing", NOTHING_MORE),
    verb(Say, "confirm confirms confirmed confirming", CLAUSE),
    verb(Say, "contend contends contended contending", CLAUSE),
    verb(Say, "continue continues continued continuing", NOTHING_MORE),
    verb(Say, "counter counters countered countering", CLAUSE),
    verb(Say, "crow crows crowed crowing", NOTHING_MORE),
    verb(Say, "cry cries cried crying", NOTHING_MORE).nouns("cry cries"),
    verb(Say, "deadpan deadpans deadpanned deadpanning", NOTHING_MORE),
    verb(Say, "declare declares declared declaring", CLAUSE),
    verb(Say, "decry decries decried decrying", MATTER),
    verb(Say, "demand demands demanded demanding", INFINITIVE | MATTER).nouns("demand demands"),
    verb(Say, "deny denies denied denying", CLAUSE | MATTER),
    verb(Say, "disclose discloses disclosed disclosing", CLAUSE | MATTER),
    verb(Say, "echo echoes echoed echoing", MATTER).nouns("echoes"),
    verb(Say, "elaborate elaborates elaborated elaborating", ABOUT_MATTER),
    verb(Say, "email emails emailed emailing", NOTHING_MORE).nouns("email emails"),
    verb(Say, "emphasise emphasises emphasised emphasising", CLAUSE | MATTER),
    verb(Say, "emphasize emphasizes emphasized emphasizing", CLAUSE | MATTER),
    verb(Say, "enthuse enthuses enthused enthusing", NOTHING_MORE),
    verb(Say, "estimate estimates estimated estimating", CLAUSE).nouns("estimate estimates"),
    verb(Say, "exclaim exclaims exclaimed exclaiming", NOTHING_MORE),
    verb(Say, "explain explains explained explaining", CLAUSE),
    verb(Say, "fume fumes fumed fuming", NOTHING_MORE),
    verb(Say, "gripe gripes griped griping", NOTHING_MORE),
    verb(Say, "groan groans groaned groaning", NOTHING_MORE),
    verb(Say, "growl growls growled growling", NOTHING_MORE),
    verb(Say, "grumble grumbles grumbled grumbling", NOTHING_MORE),
    verb(Say, "gush gushes gushed gushing", NOTHING_MORE),
    verb(Say, "hiss hisses hissed hissing", NOTHING_MORE),
    verb(Say, "holler hollers hollered hollering", NOTHING_MORE),
    verb(Say, "implore implores implored imploring", INFINITIVE),
    verb(Say, "indicate indicates indicated indicating", CLAUSE),
    verb(Say, "insist insists insisted insisting", CLAUSE | INFINITIVE),
    verb(Say, "interject interjects interjected interjecting", NOTHING_MORE),
    verb(Say, "intone intones intoned intoning", NOTHING_MORE),
    verb(Say, "joke jokes joked joking", ABOUT_MATTER).nouns("joke jokes"),
    verb(Say, "lament laments lamented lamenting", CLAUSE | MATTER),
    verb(Say, "laugh laughs laughed laughing", NOTHING_MORE).nouns("laugh laughs"),
    verb(Say, "maintain maintains maintained maintaining", CLAUSE),
    verb(Say, "marvel marvels marveled marveling", NOTHING_MORE),
    verb(Say, "mention mentions mentioned mentioning", MATTER),
    verb(Say, "mock mocks mocked mocking", MATTER),
    verb(Say, "murmur murmurs murmured murmuring", NOTHING_MORE),
    verb(Say, "muse muses mused musing", NOTHING_MORE),
    verb(Say, "mutter mutters muttered muttering", NOTHING_MORE),
    verb(Say, "note notes noted noting", CLAUSE | MATTER).nouns("note notes"),
    verb(Say, "object objects objected objecting", TO_MATTER).nouns("object objects"),
    verb(Say, "observe observes observed observing", CLAUSE),
    verb(Say, "opine opines opined opining", ABOUT_MATTER),
    verb(Say, "plead pleads pleaded pleading", FOR_MATTER),
    verb(Say, "pledge pledges pledged pledging", CLAUSE | INFINITIVE | MATTER),
    verb(Say, "point points pointed pointing", CLAUSE | TO_MATTER).nouns("point points"),
    verb(Say, "ponder ponders pondered pondering", NOTHING_MORE),
    verb(Say, "post posts posted posting", NOTHING_MORE).nouns("post posts"),
    verb(Say, "preach preaches preached preaching", NOTHING_MORE),
    verb(Say, "predict predicts predicted predicting", CLAUSE | MATTER),
    verb(Say, "proclaim proclaims proclaimed proclaiming", NOTHING_MORE),
    verb(Say, "profess professes professed professing", NOTHING_MORE),
    verb(Say, "promise promises promised promising", CLAUSE | INFINITIVE | MATTER).nouns("promise promises"),
    verb(Say, "pronounce pronounces pronounced pronouncing", NOTHING_MORE),
    verb(Say, "protest protests protested protesting", MATTER).nouns("protest protests"),
    verb(Say, "quip quips quipped quipping", NOTHING_MORE),
    verb(Say, "quote quotes quoted quoting", NOTHING_MORE).nouns("quote quotes"),
    verb(Say, "rant rants ranted ranting", NOTHING_MORE),
    verb(Say, "read reads read reading", NOTHING_MORE).nouns("read reads"),
    verb(Say, "reason reasons reasoned reasoning", NOTHING_MORE).nouns("reason reasons"),
    verb(Say, "recall recalls recalled recalling", CLAUSE | MATTER),
    verb(Say, "recite recites recited reciting", NOTHING_MORE),
    verb(Say, "recount recounts recounted recounting", NOTHING_MORE),
    verb(Say, "reiterate reiterates reiterated reiterating", CLAUSE | MATTER),
    verb(Say, "rejoin rejoins rejoined rejoining", NOTHING_MORE),
    verb(Say, "relate relates related relating", NOTHING_MORE),
    verb(Say, "remark remarks remarked remarking", CLAUSE).nouns("remark remarks"),
    verb(Say, "repeat repeats repeated repeating", NOTHING_MORE),
    verb(Say, "reply replies replied replying", CLAUSE),
    verb(Say, "report reports reported reporting", CLAUSE | MATTER).nouns("report reports"),
    verb(Say, "respond responds responded responding", CLAUSE | TO_MATTER),
    verb(Say, "retaliate retaliates retaliated retaliating", NOTHING_MORE),
    verb(Say, "retort retorts retorted retorting", NOTHING_MORE),
    verb(Say, "reveal reveals revealed revealing", CLAUSE | MATTER),
    verb(Say, "say says said saying", CLAUSE | ABOUT_MATTER),
    verb(Say, "scoff scoffs scoffed scoffing", NOTHING_MORE),
    verb(Say, "scold scolds scolded scolding", NOTHING_MORE),
    verb(Say, "scream screams screamed screaming", NOTHING_MORE),
    verb(Say, "shout shouts shouted shouting", NOTHING_MORE),
    verb(Say, "sigh sighs sighed sighing", NOTHING_MORE),
    verb(Say, "signal signals signaled signaling signalled signalling", CLAUSE | MATTER).nouns("signal signals"),
    verb(Say, "snap snaps snapped snapping", NOTHING_MORE),
    verb(Say, "sneer sneers sneered sneering", NOTHING_MORE),
    verb(Say, "speculate speculates speculated speculating", NOTHING_MORE),
    verb(Say, "stammer stammers stammered stammering", NOTHING_MORE),
    verb(Say, "state states stated stating", CLAUSE).nouns("state states"),
    verb(Say, "stress stresses stressed stressing", CLAUSE | MATTER),
    verb(Say, "suggest suggests suggested suggesting", CLAUSE | MATTER),
    verb(Say, "sum sums summed summing", NOTHING_MORE),
    verb(Say, "summarize summarizes summarized summarizing", NOTHING_MORE),
    verb(Say, "swear swears swore swearing", CLAUSE | INFINITIVE),
    verb(Say, "tease teases teased teasing", NOTHING_MORE),
    verb(Say, "testify testifies testified testifying", CLAUSE | ABOUT_MATTER),
    verb(Say, "text texts texted texting", NOTHING_MORE).nouns("text texts"),
    verb(Say, "theorize theorizes theorized theorizing", NOTHING_MORE),
    verb(Say, "thunder thunders thundered thundering", NOTHING_MORE),
    verb(Say, "tweet tweets tweeted tweeting", ABOUT_MATTER).nouns("tweet tweets"),
    verb(Say, "urge urges urged urging", INFINITIVE | MATTER),
    verb(Say, "utter utters uttered uttering", NOTHING_MORE),
    verb(Say, "venture ventures ventured venturing", NOTHING_MORE).nouns("venture ventures"),
    verb(Say, "volunteer volunteers volunteered volunteering", INFINITIVE),
    verb(Say, "vow vows vowed vowing", CLAUSE | INFINITIVE | MATTER),
    verb(Say, "warn warns warned warning", CLAUSE | INFINITIVE | MATTER | ABOUT_MATTER),
    verb(Say, "whisper whispers whispered whispering", NOTHING_MORE),
    verb(Say, "wonder wonders wondered wondering", NOTHING_MORE),
    verb(Say, "write writes wrote writing", ABOUT_MATTER),
    verb(Say, "yell yells yelled yelling", NOTHING_MORE),
    verb(Tell, "alert alerts alerted alerting", CLAUSE),
    verb(Tell, "assure assures assured assuring", CLAUSE),
    verb(Tell, "convince convinces convinced convincing", CLAUSE),
    verb(Tell, "inform informs informed informing", CLAUSE),
    verb(Tell, "instruct instructs instructed instructing", CLAUSE | INFINITIVE),
    verb(Tell, "lecture lectures lectured lecturing", CLAUSE),
    verb(Tell, "notify notifies notified notifying", CLAUSE),
    verb(Tell, "persuade persuades persuaded persuading", CLAUSE),
    verb(Tell, "remind reminds reminded reminding", CLAUSE),
    verb(Tell, "tell tells told telling", CLAUSE | INFINITIVE | ABOUT_MATTER),
    verb(Tell, "thank thanks thanked thanking", CLAUSE | MATTER),
    verb(Call, "accuse accuses accused accusing", MATTER),
    verb(Call, "applaud applauds applauded applauding", MATTER),
    verb(Call, "attack attacks attacked attacking", NOTHING_MORE).nouns("attack attacks"),
    verb(Call, "bash bashes bashed bashing", MATTER),
    verb(Call, "bemoan bemoans bemoaned bemoaning", MATTER),
    verb(Call, "blame blames blamed blaming", MATTER),
    verb(Call, "blast blasts blasted blasting", MATTER).nouns("blasts"),
    verb(Call, "brand brands branded branding", NOTHING_MORE).nouns("brands"),
    verb(Call, "call calls called calling", INFINITIVE | FOR_MATTER).nouns("call calls"),
    verb(Call, "cast casts cast casting", AS_MATTER).nouns("cast"),
    verb(Call, "characterise characterises characterised characterising", MATTER | AS_MATTER),
    verb(Call, "characterize characterizes characterized characterizing", MATTER | AS_MATTER),
    verb(Call, "commend commends commended commending", NOTHING_MORE),
    verb(Call, "compare compares compared comparing", MATTER),
    verb(Call, "condemn condemns condemned condemning", MATTER),
    verb(Call, "credit credits credited crediting", MATTER).nouns("credit credits"),
    verb(Call, "criticise criticises criticised criticising", MATTER),
    verb(Call, "criticize criticizes criticized criticizing", MATTER),
    verb(Call, "deem deems deemed deeming", NOTHING_MORE),
    verb(Call, "denounce denounces denounced denouncing", MATTER),
    verb(Call, "deride derides derided deriding", MATTER),
    verb(Call, "describe describes described describing", MATTER),
    verb(Call, "dismiss dismisses dismissed dismissing", MATTER),
    verb(Call, "dub dubs dubbed dubbing", NOTHING_MORE),
    verb(Call, "hail hails hailed hailing", MATTER),
    verb(Call, "label labels labeled labeling labelled labelling", NOTHING_MORE).nouns("label labels"),
    verb(Call, "lambaste lambastes lambasted lambasting", MATTER),
    verb(Call, "liken likens likened likening", NOTHING_MORE),
    verb(Call, "name names named naming", NOTHING_MORE).nouns("name names"),
    verb(Call, "portray portrays portrayed portraying", MATTER | AS_MATTER),
    verb(Call, "praise praises praised praising", MATTER),
    verb(Call, "refer refers referred referring", TO_MATTER),
    verb(Call, "reject rejects rejected rejecting", MATTER),
    verb(Call, "ridicule ridicules ridiculed ridiculing", MATTER),
    verb(Call, "rip rips ripped ripping", MATTER),
    verb(Call, "slam slams slammed slamming", MATTER),
    verb(Call, "tar tars tarred tarring", NOTHING_MORE),
    verb(Call, "term terms termed terming", NOTHING_MORE).nouns("term terms"),
    verb(Call, "tout touts touted touting", MATTER),
    verb(Call, "trumpet trumpets trumpeted trumpeting", NOTHING_MORE),
    verb(Call, "welcome welcomes welcomed welcoming", MATTER).nouns("welcome"),
    verb(Think, "address addresses addressed addressing", NOTHING_MORE).nouns("address addresses"),
    verb(Think, "agree agrees agreed agreeing", INFINITIVE | TO_MATTER),
    verb(Think, "appeal appeals appealed appealing", INFINITIVE | FOR_MATTER).nouns("appeal appeals"),
    verb(Think, "begin begins began -", NOTHING_MORE),
    verb(Think, "believe believes believed believing", CLAUSE),
    verb(Think, "charge charges charged charging", NOTHING_MORE).nouns("charge charges"),
    verb(Think, "consider considers considered considering", AS_MATTER),
    verb(Think, "decide decides decided deciding", INFINITIVE),
    verb(Think, "deserve deserves deserved deserving", NOTHING_MORE),
    verb(Think, "discuss discusses discussed discussing", MATTER),
    verb(Think, "doubt doubts doubted doubting", NOTHING_MORE).nouns("doubt doubts"),
    verb(Think, "expect expects expected expecting", INFINITIVE),
    verb(Think, "express expresses expressed expressing", MATTER),
    verb(Think, "fear fears feared fearing", CLAUSE).nouns("fear fears"),
    verb(Think, "feel feels felt feeling", CLAUSE),
    verb(Think, "figure figures figured figuring", CLAUSE),
    verb(Think, "find finds found finding", CLAUSE),
    verb(Think, "go goes went going", NOTHING_MORE),
    verb(Think, "guess guesses guessed guessing", CLAUSE),
    verb(Think, "hear hears heard hearing", NOTHING_MORE),
    verb(Think, "hope hopes hoped hoping", CLAUSE | INFINITIVE).nouns("hope hopes"),
    verb(Think, "invite invites invited inviting", INFINITIVE),
    verb(Think, "know knows knew knowing", CLAUSE),
    verb(Think, "mouth mouths mouthed mouthing", NOTHING_MORE).nouns("mouth mouths"),
    verb(Think, "need needs needed needing", NOTHING_MORE).nouns("need needs"),
    verb(Think, "offer offers offered offering", INFINITIVE | MATTER).nouns("offer offers"),
    verb(Think, "oppose opposes opposed opposing", MATTER),
    verb(Think, "order orders ordered ordering", INFINITIVE).nouns("order orders"),
    verb(Think, "plan plans - -", INFINITIVE).nouns("plan plans"),
    verb(Think, "propose proposes proposed proposing", INFINITIVE | MATTER),
    verb(Think, "push pushes pushed pushing", INFINITIVE | FOR_MATTER).nouns("push"),
    verb(Think, "recommend recommends recommended recommending", INFINITIVE | MATTER),
    verb(Think, "request requests requested requesting", INFINITIVE | MATTER).nouns("request requests"),
    verb(Think, "rule rules ruled ruling", MATTER).nouns("rule rules"),
    verb(Think, "see sees saw seeing", AS_MATTER),
    verb(Think, "seek seeks sought seeking", INFINITIVE | MATTER),
    verb(Think, "show shows showed showing", CLAUSE).nouns("show shows"),
    verb(Think, "sing sings sang singing", NOTHING_MORE),
    verb(Think, "speak speaks spoke speaking", ABOUT_MATTER),
    verb(Think, "support supports supported supporting", MATTER).nouns("support supports"),
    verb(Think, "suspect suspects suspected suspecting", CLAUSE),
    verb(Think, "talk talks talked talking", ABOUT_MATTER),
    verb(Think, "think thinks thought thinking", CLAUSE).nouns("thought"),
    verb(Think, "threaten threatens threatened threatening", INFINITIVE | MATTER),
    verb(Think, "understand understands understood understanding", NOTHING_MORE),
    verb(Think, "voice voices voiced voicing", MATTER).nouns("voice voices"),
    verb(Think, "want wants wanted wanting", INFINITIVE | MATTER),
    verb(Think, "wish wishes wished wishing", CLAUSE | INFINITIVE),
    verb(Think, "worry worries worried worrying", ABOUT_MATTER),
    verb(Act, "aim aims aimed aiming", INFINITIVE),
    verb(Act, "allude alludes alluded alluding", TO_MATTER),
    verb(Act, "apologise apologises apologised apologising", FOR_MATTER),
    verb(Act, "apologize apologizes apologized apologizing", FOR_MATTER),
    verb(Act, "assail assails assailed assailing", MATTER),
    verb(Act, "assume assumes assumed assuming", NOTHING_MORE),
    verb(Act, "back backs backed backing", MATTER),
    verb(Act, "brag brags bragged bragging", ABOUT_MATTER),
    verb(Act, "campaign campaigns campaigned campaigning", FOR_MATTER),
    verb(Act, "celebrate celebrates celebrated celebrating", MATTER),
    verb(Act, "challenge challenges challenged challenging", INFINITIVE),
    verb(Act, "command commands commanded commanding", INFINITIVE),
    verb(Act, "contradict contradicts contradicted contradicting", MATTER),
    verb(Act, "decline declines declined declining", INFINITIVE),
    verb(Act, "defend defends defended defending", MATTER),
    verb(Act, "depict depicts depicted depicting", AS_MATTER),
    verb(Act, "detail details detailed detailing", MATTER),
    verb(Act, "detest detests detested detesting", MATTER),
    verb(Act, "direct directs directed directing", INFINITIVE),
    verb(Act, "disavow disavows disavowed disavowing", MATTER),
    verb(Act, "dispute disputes disputed disputing", MATTER),
    verb(Act, "encourage encourages encouraged encouraging", INFINITIVE),
    verb(Act, "endorse endorses endorsed endorsing", MATTER),
    verb(Act, "envision envisions envisioned envisioning", MATTER),
    verb(Act, "fault faults faulted faulting", MATTER),
    verb(Act, "favor favors favored favoring", MATTER),
    verb(Act, "favour favours favoured favouring", MATTER),
    verb(Act, "forecast forecasts forecast forecasting", MATTER),
    verb(Act, "foresee foresees foresaw foreseeing", NOTHING_MORE),
    verb(Act, "fret frets fretted fretting", NOTHING_MORE),
    verb(Act, "highlight highlights highlighted highlighting", MATTER),
    verb(Act, "imagine imagines imagined imagining", NOTHING_MORE),
    verb(Act, "imply implies implied implying", NOTHING_MORE),
    verb(Act, "intend intends intended intending", INFINITIVE),
    verb(Act, "learn learns learned learning", NOTHING_MORE),
    verb(Act, "lobby lobbies lobbied lobbying", INFINITIVE | FOR_MATTER),
    verb(Act, "opt opts opted opting", INFINITIVE),
    verb(Act, "outline outlines outlined outlining", MATTER),
    verb(Act, "perceive perceives perceived perceiving", AS_MATTER),
    verb(Act, "petition petitions petitioned petitioning", INFINITIVE),
    verb(Act, "prefer prefers preferred preferring", INFINITIVE | MATTER),
    verb(Act, "press presses pressed pressing", INFINITIVE | FOR_MATTER),
    verb(Act, "pressure pressures pressured pressuring", INFINITIVE),
    verb(Act, "question questions questioned questioning", MATTER).nouns("question questions"),
    verb(Act, "rail rails railed railing", ABOUT_MATTER),
    verb(Act, "reaffirm reaffirms reaffirmed reaffirming", MATTER),
    verb(Act, "realise realises realised realising", NOTHING_MORE),
    verb(Act, "realize realizes realized realizing", NOTHING_MORE),
    verb(Act, "rebuke rebukes rebuked rebuking", MATTER),
    verb(Act, "rebut rebuts rebutted rebutting", MATTER),
    verb(Act, "recognise recognises recognised recognising", NOTHING_MORE),
    verb(Act, "recognize recognizes recognized recognizing", NOTHING_MORE),
    verb(Act, "refuse refuses refused refusing", INFINITIVE),
    verb(Act, "refute refutes refuted refuting", MATTER),
    verb(Act, "regard regards regarded regarding", AS_MATTER),
    verb(Act, "remember remembers remembered remembering", NOTHING_MORE),
    verb(Act, "repudiate repudiates repudiated repudiating", MATTER),
    verb(Act, "resent resents resented resenting", MATTER),
    verb(Act, "resist resists resisted resisting", MATTER),
    verb(Act, "retweet retweets retweeted retweeting", MATTER),
    verb(Act, "underscore underscores underscored underscoring", MATTER),
    verb(Act, "unveil unveils unveiled unveiling", MATTER),
    verb(Act, "view views viewed viewing", AS_MATTER),
    verb(Act, "vouch vouches vouched vouching", FOR_MATTER),
];

/// Adjectives for what somebody thinks, after a form of `be`: `was confident the dam would hold`.
pub const STANCES: &[(&str, Takes)] = &[
    ("adamant", CLAUSE),
    ("afraid", CLAUSE | ABOUT_MATTER),
    ("angry", ABOUT_MATTER),
    ("aware", CLAUSE),
    ("certain", CLAUSE),
    ("concerned", ABOUT_MATTER),
    ("confident", CLAUSE),
    ("critical", ABOUT_MATTER),
    ("determined", INFINITIVE),
    ("doubtful", CLAUSE),
    ("eager", INFINITIVE),
    ("fearful", CLAUSE),
    ("glad", CLAUSE),
    ("happy", CLAUSE),
    ("hesitant", INFINITIVE),
    ("hopeful", CLAUSE),
    ("keen", INFINITIVE),
    ("optimistic", CLAUSE | ABOUT_MATTER),
    ("pessimistic", ABOUT_MATTER),
    ("proud", CLAUSE | ABOUT_MATTER),
    ("reluctant", INFINITIVE),
    ("sceptical", ABOUT_MATTER),
    ("skeptical", ABOUT_MATTER),
    ("sorry", CLAUSE),
    ("supportive", ABOUT_MATTER),
    ("unhappy", ABOUT_MATTER),
    ("unwilling", INFINITIVE),
    ("upset", ABOUT_MATTER),
    ("wary", ABOUT_MATTER),
    ("willing", INFINITIVE),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_stands_in_one_row() {
        let mut rows = std::collections::HashMap::new();
        for verb in VERBS {
            for (form, _) in verb.forms() {
                let row = *rows.entry(form).or_insert(verb.forms);
                assert_eq!(row, verb.forms, "{form} is a form of two verbs");
            }
        }
    }

    #[test]
    fn a_row_has_four_forms_or_six() {
        for verb in VERBS {
            let forms = verb.forms.split(' ').count();
            assert!(forms == 4 || forms == 6, "{}", verb.forms);
            let known = |noun: &str| verb.forms.split(' ').any(|form| form == noun);
            assert!(verb.nouns.is_empty() || verb.nouns.split(' ').all(known), "{}: {}", verb.forms, verb.nouns);
        }
    }
}
