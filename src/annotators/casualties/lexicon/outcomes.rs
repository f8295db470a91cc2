//! The words that state an outcome.

use super::Form;
use crate::annotators::casualties::key::Words;
use crate::annotators::casualties::types::Outcome;
use Outcome::{Abducted, Detained, Displaced, Injured, Killed, Missing, Rescued, Surrendered, Trapped};

/// Words whose victims may turn out to be dead.
pub const STRUCK: Words =
    words!("shot burned burnt shoots shooting stabbed stabbing stabs beaten attacked struck hospitalized hospitalised");

/// Words that begin statements of an outcome which have a rule of their own.
pub const OPENINGS: Words = words!(
    "in critical suffered suffering suffers sustained sustaining received receiving with from taken rushed transported \
     airlifted flown transferred brought driven admitted sent treated pulled pulling dragged plucked dug lifted forced \
     forcing forces drove driving sending lost losing claimed claims claiming claim took takes taking cost costing snuffed"
);

/// Single words, by what they state and how.
pub const TRIGGERS: &[(Outcome, Form, &str)] = &[
    (
        Killed,
        Form::Past,
        "killed murdered assassinated executed slaughtered massacred beheaded lynched drowned electrocuted strangled \
         suffocated decapitated martyred exterminated liquidated bludgeoned asphyxiated incinerated annihilated",
    ),
    (Killed, Form::Participle, "slain"),
    (
        Killed,
        Form::Gerund,
        "killing murdering assassinating executing slaughtering massacring beheading lynching drowning slaying",
    ),
    (Killed, Form::Present, "kills kill murders murder assassinate assassinates execute executes slay slays drown drowns slew"),
    (Killed, Form::Intransitive, "died perished dies die dying perish succumbed succumbs"),
    (Killed, Form::Adjective, "dead deceased lifeless"),
    (
        Killed,
        Form::Noun,
        "death deaths fatality fatalities killings slayings homicide homicides assassination assassinations \
         murderers-of body bodies corpse corpses lives execution executions massacre",
    ),
    (Injured, Form::Past, "wounded injured hurt maimed burned burnt shot stabbed hospitalized hospitalised"),
    (Injured, Form::Participle, "beaten"),
    (Injured, Form::Gerund, "wounding injuring maiming hurting hospitalizing stabbing"),
    (Injured, Form::Present, "wounds injures injure maims hurts hospitalizes shoots stabs shoot stab"),
    (Injured, Form::Noun, "injuries"),
    (Missing, Form::Adjective, "missing"),
    (Missing, Form::Intransitive, "disappeared vanished"),
    (Missing, Form::Noun, "disappearance disappearances"),
    (Displaced, Form::Past, "displaced evacuated uprooted relocated"),
    (Displaced, Form::Gerund, "displacing uprooting"),
    (Displaced, Form::Present, "displaces"),
    (Displaced, Form::Intransitive, "fled flee fleeing flees"),
    (Displaced, Form::Adjective, "homeless"),
    (Detained, Form::Past, "arrested detained captured imprisoned jailed apprehended incarcerated"),
    (Detained, Form::Gerund, "arresting detaining capturing"),
    (Detained, Form::Present, "arrests arrest detain detains captures"),
    (Abducted, Form::Past, "abducted kidnapped kidnaped"),
    (Abducted, Form::Gerund, "abducting kidnapping kidnaping"),
    (Abducted, Form::Present, "abducts abduct kidnap kidnaps"),
    (Abducted, Form::Noun, "abduction abductions kidnappings"),
    (Killed, Form::Noun, "casualties"),
    (Trapped, Form::Past, "trapped stranded"),
    (Trapped, Form::Gerund, "trapping stranding"),
    (Trapped, Form::Present, "traps strands"),
    (Rescued, Form::Past, "rescued freed saved"),
    (Rescued, Form::Gerund, "rescuing freeing"),
    (Rescued, Form::Present, "rescues rescue frees free"),
    (Surrendered, Form::Intransitive, "surrendered defected"),
];

/// Idioms; the longer first where one begins another.
pub const IDIOMS: &[(Words, Outcome, Form)] = &[
    (words!("found shot to death"), Killed, Form::Participle),
    (words!("found shot dead"), Killed, Form::Participle),
    (words!("found dead"), Killed, Form::Participle),
    (words!("found murdered"), Killed, Form::Participle),
    (words!("pronounced dead"), Killed, Form::Participle),
    (words!("pronounced deceased"), Killed, Form::Participle),
    (words!("declared dead"), Killed, Form::Participle),
    (words!("confirmed dead"), Killed, Form::Participle),
    (words!("shot dead"), Killed, Form::Past),
    (words!("gunned down"), Killed, Form::Past),
    (words!("mowed down"), Killed, Form::Past),
    (words!("cut down"), Killed, Form::Past),
    (words!("beaten to death"), Killed, Form::Past),
    (words!("hacked to death"), Killed, Form::Past),
    (words!("burned to death"), Killed, Form::Past),
    (words!("burnt to death"), Killed, Form::Past),
    (words!("crushed to death"), Killed, Form::Past),
    (words!("stoned to death"), Killed, Form::Past),
    (words!("put to death"), Killed, Form::Past),
    (words!("lost their lives"), Killed, Form::Intransitive),
    (words!("lost his life"), Killed, Form::Intransitive),
    (words!("lost her life"), Killed, Form::Intransitive),
    (words!("lose their lives"), Killed, Form::Intransitive),
    (words!("losing his life"), Killed, Form::Intransitive),
    (words!("did not survive"), Killed, Form::Intransitive),
    (words!("didn't survive"), Killed, Form::Intransitive),
    (words!("passed away"), Killed, Form::Intransitive),
    (words!("committed suicide"), Killed, Form::Intransitive),
    (words!("took his own life"), Killed, Form::Intransitive),
    (words!("took her own life"), Killed, Form::Intransitive),
    (words!("taking his own life"), Killed, Form::Intransitive),
    (words!("taking her own life"), Killed, Form::Intransitive),
    (words!("claimed the lives of"), Killed, Form::Gerund),
    (words!("claims the lives of"), Killed, Form::Gerund),
    (words!("claiming the lives of"), Killed, Form::Gerund),
    (words!("claimed the life of"), Killed, Form::Gerund),
    (words!("took the lives of"), Killed, Form::Gerund),
    (words!("took the life of"), Killed, Form::Gerund),
    (words!("taken hostage"), Abducted, Form::Participle),
    (words!("took hostage"), Abducted, Form::Past),
    (words!("held hostage"), Abducted, Form::Participle),
    (words!("taken captive"), Abducted, Form::Participle),
    (words!("held captive"), Abducted, Form::Participle),
    (words!("taken into custody"), Detained, Form::Participle),
    (words!("taken prisoner"), Detained, Form::Participle),
    (words!("placed under arrest"), Detained, Form::Participle),
    (words!("under arrest"), Detained, Form::Adjective),
    (words!("in custody"), Detained, Form::Adjective),
    (words!("in prison"), Detained, Form::Adjective),
    (words!("in jail"), Detained, Form::Adjective),
    (words!("in police custody"), Detained, Form::Adjective),
    (words!("behind bars"), Detained, Form::Adjective),
    (words!("unaccounted for"), Missing, Form::Adjective),
    (words!("went missing"), Missing, Form::Intransitive),
    (words!("gone missing"), Missing, Form::Intransitive),
    (words!("reported missing"), Missing, Form::Participle),
    (words!("left homeless"), Displaced, Form::Participle),
    (words!("made homeless"), Displaced, Form::Participle),
    (words!("forced to flee"), Displaced, Form::Participle),
    (words!("forced from"), Displaced, Form::Participle),
    (words!("left their homes"), Displaced, Form::Intransitive),
    (words!("brought out"), Rescued, Form::Past),
    (words!("picked up"), Rescued, Form::Past),
    (words!("turned themselves in"), Surrendered, Form::Intransitive),
    (words!("laid down their arms"), Surrendered, Form::Intransitive),
    (words!("laid down their weapons"), Surrendered, Form::Intransitive),
    (words!("struck by gunfire"), Injured, Form::Participle),
    (words!("hit by gunfire"), Injured, Form::Participle),
    (words!("struck by bullets"), Injured, Form::Participle),
    (words!("struck by a bullet"), Injured, Form::Participle),
    (words!("struck by a stray bullet"), Injured, Form::Participle),
    (words!("hit by a bullet"), Injured, Form::Participle),
    (words!("hit by a stray bullet"), Injured, Form::Participle),
    (words!("struck in the"), Injured, Form::Participle),
    (words!("hit in the"), Injured, Form::Participle),
    (words!("grazed"), Injured, Form::Past),
];
