//! The sides of a conflict: figures of different sides never count the same people.

/// Whom the victims belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    State,
    Armed,
    Civilian,
}

/// Nouns for people who can be of one side only.
const SIDES: &[(Side, &[&str])] = &[
    (Side::State, &["soldiers", "troops", "policemen", "police", "servicemen", "marines", "paratroopers"]),
    (
        Side::Armed,
        &[
            "militants",
            "rebels",
            "insurgents",
            "fighters",
            "gunmen",
            "guerrillas",
            "terrorists",
            "assailants",
            "attackers",
            "bombers",
        ],
    ),
    (Side::Civilian, &["civilians", "villagers", "passengers", "bystanders", "pedestrians", "students", "pupils", "children"]),
];

/// The side that a phrase for victims names.
pub(super) fn side(victims: &str) -> Option<Side> {
    let last = victims.split_whitespace().next_back()?.to_lowercase();
    SIDES.iter().find(|(_, nouns)| nouns.contains(&last.as_str())).map(|&(side, _)| side)
}
