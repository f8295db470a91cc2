//! Titles, ranks, offices and forms of address.

use super::class::is;
use super::row::{Row, row};

#[rustfmt::skip] // a row a line
pub const ROWS: &[Row] = &[
    row("maulana hojatoleslam saint monsignor commodore dalai swami guru engr barr", is!(FormOfAddress)),
    row("madam mme shaikh highness excellency majesty sayyed sayed shri smt datuk tan don dona ustad hajji haji malam alhaji \
         hrh", is!(FormOfAddress | Honorific)),
    row("dame", is!(FormOfAddress | Honorific | TitleWord | FemaleTitle)),
    row("sir", is!(FormOfAddress | Honorific | TitleWord | PersonalTitle | MaleTitle)),
    row("miss", is!(FormOfAddress | Honorific | TitleWord | PersonalTitle | FemaleTitle | WordOrAbbreviation)),
    row("dr", is!(FormOfAddress | Honorific | TitleWord | PersonalTitle | VictimTitle | AbbreviatedTitle)),
    row("mr mrs ms", is!(FormOfAddress | Honorific | TitleWord | PersonalTitle | VictimTitle | AbbreviatedTitle | NoVictimName))
        .with(&[("mr", is!(MaleTitle)), ("mrs ms", is!(FemaleTitle))]),
    row("sheikh", is!(FormOfAddress | Honorific | TitleWord | VictimTitle | MaleTitle)),
    row("sheik", is!(FormOfAddress | Honorific | VictimTitle)),
    row("hon messrs", is!(FormOfAddress | Honorific | AbbreviatedTitle)),
    row("ayatollah pope cardinal emir", is!(FormOfAddress | TitleWord)),
    row("lord sultan", is!(FormOfAddress | TitleWord | MaleTitle | NameOwner)),
    row("gen lt col maj capt sgt rev gov sen rep", is!(FormOfAddress | TitleWord | PersonalTitle | VictimTitle | AbbreviatedTitle)),
    row("prof cmdr adm supt", is!(FormOfAddress | TitleWord | PersonalTitle | AbbreviatedTitle)),
    row("brig insp det", is!(FormOfAddress | TitleWord | AbbreviatedTitle)),
    row("comrade", is!(FormOfAddress | VictimTitle)),
    row("cpl pvt spc fr", is!(FormOfAddress | VictimTitle | AbbreviatedTitle)),
    row("sens reps", is!(FormOfAddress | AbbreviatedTitle)),
    row("honourable honorable right esq", is!(Honorific)),
    row("mx", is!(Honorific | AbbreviatedTitle)),
    row("chairperson chair ceo mp mep mla administrator treasurer ombudsman provost chairmen whip taoiseach shah tsar \
         czar kaiser fuhrer", is!(Office)),
    row("principal", is!(Office | Portfolio)),
    row("justice", is!(Office | Portfolio | TitleWord)),
    row("undersecretary", is!(Office | TitleWord)),
    row("commissioner speaker", is!(Office | TitleWord | PersonalTitle)),
    row("congresswoman", is!(Office | TitleWord | PersonalTitle | FemaleTitle)),
    row("councilwoman", is!(Office | TitleWord | VictimTitle | FemaleTitle)),
    row("works lead", is!(VerbOfNoHarm | Portfolio)),
    row("information tourism transportation economic industry commerce homeland external internal water science technology \
         sports social welfare development public acting ex interim outgoing incoming senior managing special permanent air \
         federal parliamentary presidential provincial regional joint founding communication immigration interstate urban \
         land lands forestry fisheries livestock higher", is!(Portfolio)),
    row("communications oil petroleum treasury mining", is!(Portfolio | OrganizationHead)),
    row("union", is!(Portfolio | OrganizationHead | HeadWithComplement)),
    row("city", is!(Portfolio | OrganizationHead | HeadWithComplement | PlaceHead | PlaceNoun | NoVictimName | Thing)),
    row("senate", is!(Portfolio | OrganizationHead | HeadWithComplement | SeatOfPower)),
    row("army", is!(Portfolio | OrganizationHead | HeadWithComplement | StateNoun | NoVictimName)),
    row("cabinet", is!(Portfolio | OrganizationHead | SeatOfPower)),
    row("navy force", is!(Portfolio | OrganizationHead | NoVictimName)),
    row("county", is!(Portfolio | HeadWithComplement | PlaceHead | PlaceNoun | NoVictimName)),
    row("district", is!(Portfolio | HeadWithComplement | PlaceHead | PlaceNoun | NoVictimName | Thing)),
    row("co", is!(Portfolio | CompanyForm | Abbreviation)),
    row("village", is!(Portfolio | PlaceHead | PlaceNoun | NoVictimName | Thing)),
    row("affairs", is!(Portfolio | OtherHead)),
    row("supreme", is!(Portfolio | SeatOfPower)),
    row("economy military", is!(Portfolio | StateNoun)),
    row("rural", is!(Portfolio | PlaceAdjective)),
    row("high", is!(Portfolio | NoVictimName)),
    row("planning", is!(Portfolio | Ahead)),
    row("mines", is!(Portfolio | Thing)),
    row("interior defence defense finance labour education culture trade agriculture environment transport housing security \
         vice former majority minority republican democratic", is!(Portfolio | TitleWord)),
    row("energy", is!(Portfolio | TitleWord | OrganizationHead)),
    row("house", is!(Portfolio | TitleWord | HeadWithComplement | PlaceHead | NoVictimName | Thing)),
    row("foreign", is!(Portfolio | TitleWord | StateNoun)),
    row("prime", is!(Portfolio | TitleWord | StateNoun | NameOwner)),
    row("health", is!(Portfolio | TitleWord | NoVictimName)),
    row("fire", is!(VerbOfNoHarm | NounToo | TitleWord | NoVictimName | Cause | Thing)),
    row("sens. reps. brig. supt. crown nominee intelligence", is!(TitleWord)),
    row("prof. adm.", is!(TitleWord | PersonalTitle)),
    row("mr. mrs. ms. dr. gen. sen. rep. gov. col. capt. lt. sgt. maj. rev.", is!(TitleWord | PersonalTitle | VictimTitle))
        .with(&[("mr.", is!(MaleTitle)), ("mrs. ms.", is!(FemaleTitle))]),
    row("strategist", is!(PersonalTitle)),
    row("cpl. pvt. fr. msgr msgr. pfc spc. agent", is!(VictimTitle)),
    row("assn pte ste", is!(AbbreviatedTitle)),
    row("mt", is!(AbbreviatedTitle | PlacePrefix)),
    row("vs", is!(AbbreviatedTitle | Versus | SmallAbbreviation)),
];
