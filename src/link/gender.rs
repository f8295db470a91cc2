//! What a text tells of the gender of those it names: titles, roles, and given names.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Entity;
use crate::annotation::Mark;
use crate::annotators::entities::{EntityType, Mention};
use crate::document::Document;

/// What a pronoun agrees with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    He,
    She,
    /// `it`
    Thing,
    /// `they`
    Group,
    /// `who`
    Any,
}

/// What a pronoun asks for; `None` for those that the text does not resolve (`I`, `we`).
pub fn of_pronoun(pronoun: &str) -> Option<Gender> {
    match pronoun.to_lowercase().as_str() {
        "he" | "his" | "him" => Some(Gender::He),
        "she" | "her" => Some(Gender::She),
        "it" | "its" => Some(Gender::Thing),
        "they" | "their" | "them" => Some(Gender::Group),
        "who" | "which" => Some(Gender::Any),
        _ => None,
    }
}

const HE: &str = "mr mr. sir lord king prince sheikh imam father brother husband son uncle nephew grandfather father-in-law man boy \
    spokesman chairman congressman councilman businessman salesman gunman";
const SHE: &str = "mrs mrs. ms ms. miss dame lady queen princess sister wife daughter aunt niece grandmother mother woman girl \
    spokeswoman chairwoman congresswoman councilwoman businesswoman actress widow";
const HE_NAMES: &str = "james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald \
    george kenneth steven stephen edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric \
    andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert \
    jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy \
    steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn \
    clarence sean philip chris johnny earl jimmy antonio bernie ted marco jeb ben mike bill barack joe tim jim tom mitch rand rick \
    mitt al lindsey tony boris vladimir dmitry sergei ivan mohammed muhammad mohamed ahmed ahmad ali hassan hussein mahmoud ibrahim \
    omar yusuf khalid abdul abdullah bashar recep benjamin emmanuel francois jean pierre jacques hans klaus luis miguel pedro pablo \
    diego jorge javier fernando giovanni marco paolo giuseppe matteo rami kamal tariq jordan colin antonio ricardo alejandro andrei";
const SHE_NAMES: &str = "mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen \
    sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna \
    rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane \
    alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy \
    christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda \
    bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin hillary ivanka melania carly megyn elena olga \
    natalia svetlana fatima aisha leila layla samira amina khadija nadia zainab mariam giulia chiara francesca lucia ines claire \
    sophie camille angela ursula greta ingrid astrid carmen rosa ana hannah grace priya kate kellyanne hope samantha victoria nuria";

/// The gender of each entity, as far as the text or the given name tells it.
pub fn genders(document: &Document, mentions: &[Mark<Mention>], entities: &[Entity]) -> Vec<Option<Gender>> {
    entities
        .iter()
        .map(|entity| if entity.entity_type == EntityType::Person { gender(document, mentions, entity) } else { None })
        .collect()
}

fn gender(document: &Document, mentions: &[Mark<Mention>], entity: &Entity) -> Option<Gender> {
    let titled = entity.mentions.iter().find_map(|&index| mentions.get(index).and_then(|mention| word_before(document, mention)));
    let role = || entity.role.as_deref().and_then(|role| role.split_whitespace().find_map(of_role_word));
    let given = || entity.name.split([' ', '-']).next().filter(|given| given.len() < entity.name.len()).and_then(of_given_name);
    titled.or_else(role).or_else(given)
}

/// `Mr. Lee`, `her brother, Lee`
fn word_before(document: &Document, mention: &Mark<Mention>) -> Option<Gender> {
    let first = document.tokens_in(mention.span).start;
    let before = first.checked_sub(1)?;
    let noun = if document.token_text(before) == "," { before.checked_sub(1)? } else { before };
    of_title(document.token_text(noun))
}

fn of_title(word: &str) -> Option<Gender> {
    static TITLES: LazyLock<Lists> = LazyLock::new(|| lists(HE, SHE));
    listed(word, &TITLES)
}

fn of_role_word(word: &str) -> Option<Gender> {
    of_title(word.trim_matches(|letter: char| !letter.is_alphabetic()))
}

fn of_given_name(word: &str) -> Option<Gender> {
    static NAMES: LazyLock<Lists> = LazyLock::new(|| lists(HE_NAMES, SHE_NAMES));
    listed(word, &NAMES)
}

/// Words of two lists; those of both are of the first.
type Lists = FxHashMap<&'static str, Gender>;

fn lists(he: &'static str, she: &'static str) -> Lists {
    let she = she.split_whitespace().map(|word| (word, Gender::She));
    she.chain(he.split_whitespace().map(|word| (word, Gender::He))).collect()
}

fn listed(word: &str, lists: &Lists) -> Option<Gender> {
    let small = || if word.contains(char::is_uppercase) { lists.get(word.to_lowercase().as_str()) } else { None };
    lists.get(word).or_else(small).copied()
}
