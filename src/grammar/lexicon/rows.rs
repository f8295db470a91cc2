//! Which words and classes of the vocabulary mean what.

use super::Can;
use crate::words::{Class, Words};

/// Small words: what they are is never asked of the model.
pub(super) const CLOSED: &[(Words, Can)] = &[
    (words!("the a an every its their our your my his her whose no"), Can::DETERMINER),
    (
        words!(
            "this that these those each any some all both either neither another such several many few more most much less \
             fewer enough half"
        ),
        Can::DETERMINER.union(Can::PRONOUN),
    ),
    (words!("a an every each either neither another this that much"), Can::ONE),
    (
        words!(
            "these those both several many few they we them us two three four five six seven eight nine ten eleven twelve \
             dozens hundreds thousands scores others"
        ),
        Can::MANY,
    ),
    (
        words!(
            "i he she it one him her himself herself itself somebody someone nobody everybody everyone anybody anyone something \
             anything everything nothing"
        ),
        Can::ONE,
    ),
    (words!("i he she we they"), Can::PRONOUN.union(Can::NOMINATIVE)),
    (
        words!("me him us them myself yourself himself herself itself ourselves themselves yourselves"),
        Can::PRONOUN.union(Can::OBLIQUE),
    ),
    (
        words!(
            "it you one somebody someone nobody everybody everyone anybody anyone something anything everything nothing none \
             others mine ours theirs yours hers"
        ),
        Can::PRONOUN,
    ),
    (words!("no nobody nothing none neither"), Can::NEGATED),
    (
        words!(
            "of in on at by with from for into onto upon about against between among amongst amid amidst during without within \
             through throughout across toward towards via per despite beyond behind beneath beside besides above below under \
             underneath along alongside around near inside outside over off out up down past except concerning regarding \
             including following according depending"
        ),
        Can::PREPOSITION,
    ),
    (words!("among amongst including"), Can::PARTITIVE),
    (words!("up out away back"), Can::PARTICLE),
    (words!("before after since until till as than like unlike"), Can::PREPOSITION.union(Can::SUBORDINATOR)),
    (words!("because if unless although though while whilst whereas whether lest once so"), Can::SUBORDINATOR),
    (words!("who whom which that whose"), Can::RELATIVE),
    (words!("what when where why how who whom which whatever whenever wherever whoever whichever however"), Can::QUESTION),
    (words!("who whom what whoever whatever"), Can::PRONOUN),
    (words!("and or but nor plus & yet"), Can::CONJUNCTION),
    (words!("not never"), Can::NEGATION),
    (
        words!(
            "not never hardly scarcely barely also too very quite rather just only even still already again ever perhaps maybe \
             here there then now always often sometimes soon later almost thus therefore hence instead indeed away back \
             together however moreover nevertheless meanwhile otherwise yesterday today tomorrow tonight ago please apart \
             twice thereby else somewhere anywhere everywhere nowhere somehow"
        ),
        Can::ADVERB,
    ),
    (
        words!(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
             nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens \
             hundreds thousands millions"
        ),
        Can::NUMBER,
    ),
    (words!("may might can could"), Can::MODAL.union(Can::POSSIBLE)),
    (words!("can't cannot couldn't mightn't"), Can::MODAL.union(Can::POSSIBLE).union(Can::NEGATED)),
    (words!("must should ought"), Can::MODAL.union(Can::NECESSARY)),
    (words!("mustn't shouldn't"), Can::MODAL.union(Can::NECESSARY).union(Can::NEGATED)),
    (words!("would"), Can::MODAL.union(Can::CONDITIONAL)),
    (words!("wouldn't"), Can::MODAL.union(Can::CONDITIONAL).union(Can::NEGATED)),
    (words!("will shall"), Can::MODAL.union(Can::FUTURE)),
    (words!("won't"), Can::MODAL.union(Can::FUTURE).union(Can::NEGATED)),
    (words!("i'll he'll she'll they'll we'll you'll it'll"), Can::MODAL.union(Can::FUTURE).union(Can::SUBJECT_INSIDE)),
    (words!("i'd he'd she'd they'd we'd you'd"), Can::MODAL.union(Can::CONDITIONAL).union(Can::SUBJECT_INSIDE)),
    (words!("is are was were am"), Can::BE.union(Can::FINITE)),
    (words!("isn't aren't wasn't weren't ain't"), Can::BE.union(Can::FINITE).union(Can::NEGATED)),
    (words!("be been being"), Can::BE),
    (words!("i'm they're we're you're"), Can::BE.union(Can::FINITE).union(Can::SUBJECT_INSIDE)),
    (words!("has have had"), Can::HAVE.union(Can::FINITE)),
    (words!("having"), Can::HAVE),
    (words!("hasn't haven't hadn't"), Can::HAVE.union(Can::FINITE).union(Can::NEGATED)),
    (words!("i've they've we've you've"), Can::HAVE.union(Can::FINITE).union(Can::SUBJECT_INSIDE)),
    (words!("do does did"), Can::DO.union(Can::FINITE)),
    (words!("don't doesn't didn't"), Can::DO.union(Can::FINITE).union(Can::NEGATED)),
    (words!("was were wasn't weren't had hadn't did didn't"), Can::PAST_AUXILIARY),
    (words!("to"), Can::PREPOSITION),
];

/// What classes of the vocabulary mean here.
pub(super) const CLASSES: &[(Class, Can)] = &[
    (Class::TakesClause, Can::TAKES_CLAUSE),
    (Class::Tells, Can::TAKES_CLAUSE.union(Can::TAKES_TWO)),
    (Class::Thinks, Can::TAKES_CLAUSE),
    (Class::Says, Can::SAYS),
    (Class::Person, Can::PEOPLE),
    (Class::People, Can::PEOPLE),
];

/// Other words.
pub(super) const ROWS: &[(Words, Can)] = &[
    (
        words!(
            "went saw became gave took knew grew threw flew drew blew wrote rode drove rose broke spoke stole froze chose woke \
             wore tore swore forgot began drank rang sang sank shrank sprang swam ran ate fell forgave forbade arose hid shook \
             undertook overtook mistook withdrew overthrew outgrew oversaw underwent overcame wove strove strode awoke \
             overran rewrote came"
        ),
        Can::PAST,
    ),
    (
        words!(
            "gone done seen given taken known grown thrown flown drawn blown written ridden driven risen broken spoken stolen \
             frozen chosen woken worn torn born borne sworn forgotten gotten begun drunk rung sung sunk shrunk sprung swum \
             eaten fallen forgiven forbidden arisen hidden bitten shaken shown undertaken overtaken mistaken withdrawn \
             overthrown outgrown foreseen overseen undergone beaten lain woven slain proven sewn sown swollen awoken \
             rewritten"
        ),
        Can::PARTICIPLE,
    ),
    (words!("come become run overcome"), Can::BASE.union(Can::PARTICIPLE)),
    (words!("bring sing swing sting spring ring"), Can::BASE),
    (
        words!(
            "made said told found left felt kept held brought bought caught taught thought fought sought sent spent lent built \
             lost meant met paid laid sold stood understood led fed heard won shot slept swept wept crept knelt dealt burnt \
             learnt bent lit slid sat shone struck stuck stung swung hung clung flung spun dug bled bred fled sped bound misled \
             withheld withstood upheld overheard rebuilt resold repaid got bit freed agreed disagreed guaranteed"
        ),
        Can::PAST.union(Can::PARTICIPLE),
    ),
    (
        words!(
            "put set cut hit hurt let shut cost cast burst bet bid quit shed split spread thrust upset broadcast beset read beat"
        ),
        Can::BASE.union(Can::PAST).union(Can::PARTICIPLE),
    ),
    (
        words!(
            "give gives gave given giving tell tells told telling offer offers offered offering send sends sent sending award \
             awards awarded awarding show shows showed shown showing pay pays paid grant grants granted owe owes owed teach \
             teaches taught hand handed deny denies denied cost costs ask asks asked asking bring brought lend lent buy bought"
        ),
        Can::TAKES_TWO,
    ),
    (
        words!(
            "let lets letting make makes made making help helps helped helping have has had see sees saw seen hear hears heard \
             watch watched feel felt"
        ),
        Can::TAKES_BARE,
    ),
    (
        words!(
            "fact claim claims doubt report reports news belief hope idea evidence sign signs statement warning warnings \
             suggestion suggestions possibility conclusion fear fears concern concerns view feeling allegation allegations \
             proof chance impression argument notion understanding assumption"
        ),
        Can::CLAIM,
    ),
    (
        words!(
            "ask asks asked asking allow allows allowed allowing urge urges urged urging tell tells told telling want wants \
             wanted order orders ordered ordering force forces forced forcing get gets got getting help helps helped helping \
             encourage encourages encouraged encouraging invite invited persuade persuaded convince convinced expect expects \
             expected enable enables enabled enabling require requires required cause causes caused permit permits permitted \
             need needs needed advise advised instruct instructed warn warned lead led leads teach taught prompt prompted \
             compel compelled chosen selected elected inspired trained hired let believed reported said thought known found understood presumed alleged"
        ),
        Can::OBJECT_CONTROL,
    ),
    (
        words!(
            "able unable likely unlikely ready willing unwilling eager keen set sure certain about afraid happy free proud glad \
             prepared determined bound due reluctant"
        ),
        Can::ABLE,
    ),
    (
        words!(
            "know knows knew known knowing see sees saw seen show shows showed shown find finds found hear hears heard feel feels \
             felt mean means meant ensure ensures learn learned realize realized realise realised understand understood hope \
             hopes hoped guess suppose remember fear feared assume wish thought think thinks believe believes believed"
        ),
        Can::TAKES_CLAUSE,
    ),
    (words!("people men women children police feet teeth geese mice"), Can::PLURAL),
    (words!("news politics series physics mathematics"), Can::SINGULAR),
    (
        words!(
            "one some most none all many several few both half each any two three four five six seven eight nine ten dozens \
             hundreds thousands scores majority part"
        ),
        Can::PART,
    ),
    (
        words!(
            "want wants wanted wanting plan plans planned planning try tries tried trying intend intends intended intending \
             threaten threatens threatened threatening attempt attempts attempted attempting hope hopes hoped hoping expect \
             expects expected vow vows vowed vowing promise promises promised seek seeks sought refuse refuses refused \
             decline declines declined agree agrees agreed decide decides decided urge urges urged ask asks asked order \
             orders ordered need needs needed"
        ),
        Can::INTENDS,
    ),
    (
        words!("become becomes became becoming remain remains remained remaining seem seems seemed appear appears appeared"),
        Can::COPULAR,
    ),
    (
        words!(
            "killed injured wounded arrested detained jailed found held named rescued displaced evacuated hospitalised \
             hospitalized trapped abducted kidnapped destroyed damaged honored honoured stabbed charged missing shot hit seized \
             freed released sentenced accused suspended banned blamed sacked"
        ),
        Can::TRANSITIVE,
    ),
    (words!("both all each"), Can::FLOATS),
    (words!("the a an this that"), Can::ARTICLE),
    (words!("thank"), Can::THANK),
    (words!("if unless"), Can::IF),
    (words!("more less fewer better higher"), Can::COMPARES.union(Can::QUANTIFIES)),
    (
        words!("about around over nearly almost roughly approximately some under well only just another"),
        Can::ABOUT.union(Can::QUANTIFIES),
    ),
    (words!("more others other further"), Can::FURTHER),
    (words!("at up as"), Can::QUANTIFIES),
    (words!("- ‐ ‑ / –"), Can::HYPHEN),
    (words!("get gets got getting gotten"), Can::GET),
    (words!("tell tells told telling remind reminds reminded inform informs informed assure assured"), Can::ADDRESSES),
    (
        words!(
            "die dies died dying fall fell fallen arrive arrived happen happened occur occurred go went gone going come came \
             collapse collapsed appear appeared remain remained exist existed"
        ),
        Can::NO_OBJECT,
    ),
    (
        words!(
            "hundred during speed feed seed red bed indeed king ring thing things nothing something anything everything \
             morning evening spring string wing"
        ),
        Can::NO_VERB,
    ),
    (
        words!(
            "second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade \
             decades century morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january \
             february march april june july august september october november december yesterday today tomorrow tonight \
             "
        ),
        Can::TIME,
    ),
    (
        words!(
            "mr mr. mrs mrs. ms ms. dr dr. president minister senator governor mayor judge professor general colonel captain \
             sergeant king queen prince princess pope sir lord lady justice chairman secretary ambassador representative \
             congressman"
        ),
        Can::TITLE,
    ),
];
