//! The words that state an outcome.

use super::Form;
use crate::annotators::casualties::key::{Phrases, Words};
use crate::annotators::casualties::types::Outcome;
use Outcome::{Abducted, Detained, Displaced, Injured, Killed, Missing, Rescued, Surrendered, Trapped};

/// Words whose victims may turn out to be dead.
pub const STRUCK: Words =
    words!("shot burned burnt shoots shooting stabbed stabbing stabs beaten attacked struck hospitalized hospitalised");

/// Words that begin statements of an outcome which have a rule of their own.
pub const OPENINGS: Words = words!(
    "in critical suffered suffering suffers sustained sustaining received receiving with from taken rushed transported \
     airlifted flown transferred brought driven admitted sent treated pulled pulling dragged plucked dug lifted forced \
     forcing forces drove driving sending lost losing claimed claims claiming claim took takes taking cost costing snuffed held hold \
     holding holds take sentenced jailed pronounced declared hit struck hits strikes hitting striking grazing shooting \
     shootings stabbing stabbings"
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
pub static IDIOMS: Phrases<(Outcome, Form)> = phrases! {
    "found shot to death" => (Killed, Form::Participle),
    "found shot dead" => (Killed, Form::Participle),
    "found dead" => (Killed, Form::Participle),
    "found murdered" => (Killed, Form::Participle),
    "pronounced dead" => (Killed, Form::Participle),
    "pronounced deceased" => (Killed, Form::Participle),
    "declared dead" => (Killed, Form::Participle),
    "confirmed dead" => (Killed, Form::Participle),
    "shot dead" => (Killed, Form::Past),
    "gunned down" => (Killed, Form::Past),
    "mowed down" => (Killed, Form::Past),
    "cut down" => (Killed, Form::Past),
    "beaten to death" => (Killed, Form::Past),
    "hacked to death" => (Killed, Form::Past),
    "tortured to death" => (Killed, Form::Past),
    "burned to death" => (Killed, Form::Past),
    "burnt to death" => (Killed, Form::Past),
    "crushed to death" => (Killed, Form::Past),
    "stoned to death" => (Killed, Form::Past),
    "put to death" => (Killed, Form::Past),
    "lost their lives" => (Killed, Form::Intransitive),
    "lost his life" => (Killed, Form::Intransitive),
    "lost her life" => (Killed, Form::Intransitive),
    "lose their lives" => (Killed, Form::Intransitive),
    "losing his life" => (Killed, Form::Intransitive),
    "did not survive" => (Killed, Form::Intransitive),
    "didn't survive" => (Killed, Form::Intransitive),
    "passed away" => (Killed, Form::Intransitive),
    "committed suicide" => (Killed, Form::Intransitive),
    "took his own life" => (Killed, Form::Intransitive),
    "took her own life" => (Killed, Form::Intransitive),
    "taking his own life" => (Killed, Form::Intransitive),
    "taking her own life" => (Killed, Form::Intransitive),
    "claimed the lives of" => (Killed, Form::Gerund),
    "claims the lives of" => (Killed, Form::Gerund),
    "claiming the lives of" => (Killed, Form::Gerund),
    "claimed the life of" => (Killed, Form::Gerund),
    "took the lives of" => (Killed, Form::Gerund),
    "took the life of" => (Killed, Form::Gerund),
    "taken hostage" => (Abducted, Form::Participle),
    "took hostage" => (Abducted, Form::Past),
    "held hostage" => (Abducted, Form::Participle),
    "taken captive" => (Abducted, Form::Participle),
    "held captive" => (Abducted, Form::Participle),
    "taken into custody" => (Detained, Form::Participle),
    "taken prisoner" => (Detained, Form::Participle),
    "placed under arrest" => (Detained, Form::Participle),
    "under arrest" => (Detained, Form::Adjective),
    "in custody" => (Detained, Form::Adjective),
    "in prison" => (Detained, Form::Adjective),
    "in detention" => (Detained, Form::Adjective),
    "in police detention" => (Detained, Form::Adjective),
    "in pre-trial detention" => (Detained, Form::Adjective),
    "in pretrial detention" => (Detained, Form::Adjective),
    "under house arrest" => (Detained, Form::Adjective),
    "in jail" => (Detained, Form::Adjective),
    "in police custody" => (Detained, Form::Adjective),
    "behind bars" => (Detained, Form::Adjective),
    "unaccounted for" => (Missing, Form::Adjective),
    "went missing" => (Missing, Form::Intransitive),
    "gone missing" => (Missing, Form::Intransitive),
    "reported missing" => (Missing, Form::Participle),
    "left homeless" => (Displaced, Form::Participle),
    "made homeless" => (Displaced, Form::Participle),
    "forced to flee" => (Displaced, Form::Participle),
    "forced from" => (Displaced, Form::Participle),
    "left their homes" => (Displaced, Form::Intransitive),
    "brought out" => (Rescued, Form::Past),
    "picked up" => (Rescued, Form::Past),
    "turned themselves in" => (Surrendered, Form::Intransitive),
    "laid down their arms" => (Surrendered, Form::Intransitive),
    "laid down their weapons" => (Surrendered, Form::Intransitive),
    "struck by gunfire" => (Injured, Form::Participle),
    "hit by gunfire" => (Injured, Form::Participle),
    "struck by bullets" => (Injured, Form::Participle),
    "struck by a bullet" => (Injured, Form::Participle),
    "struck by a stray bullet" => (Injured, Form::Participle),
    "hit by a bullet" => (Injured, Form::Participle),
    "hit by a stray bullet" => (Injured, Form::Participle),
    "struck in the" => (Injured, Form::Participle),
    "hit in the" => (Injured, Form::Participle),
    "grazed" => (Injured, Form::Past),
};
