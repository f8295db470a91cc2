//! Words of which names are made: heads, first and last words, particles; abbreviations.

use super::class::is;
use super::row::{Row, row};

#[rustfmt::skip] // a row a line
pub const ROWS: &[Row] = &[
    row("services tribunal corps brigades regiment enterprises industries holdings airlines airways journal tribune herald \
         gazette telegraph guardian chronicle observer television fc infirmary hospice clinic library orchestra cartel gang \
         syndicate mafia rangers rovers athletic studios technologies systems solutions securities insurance telecom gas \
         steel pharmaceuticals laboratories labs foods hotels logistics consulting associates consortium cooperative exchange \
         inquiry taskforce squad legion resistance sangh parishad sabha morcha insurgency delegation production productions \
         publishing bulletin mail mirror", is!(OrganizationHead)),
    row("news tv watch international", is!(OrganizationHead | NoVictimName)),
    row("united", is!(OrganizationHead | NoVictimName | NoVerb)),
    row("commission committee administration service institute institution college academy foundation fund trust society \
         federation confederation league alliance coalition mission consulate secretariat directorate museum observatory \
         forum chamber partners faculty registry brotherhood", is!(OrganizationHead | HeadWithComplement)),
    row("ministry department bureau office council authority association front", is!(OrganizationHead | HeadWithComplement | NoVictimName)),
    row("center centre", is!(OrganizationHead | HeadWithComplement | PlaceHead | NoVictimName)),
    row("congress", is!(OrganizationHead | HeadWithComplement | SeatOfPower | Plan)),
    row("parliament", is!(OrganizationHead | HeadWithComplement | SeatOfPower | StateNoun)),
    row("university", is!(OrganizationHead | HeadWithComplement | PlaceNoun | NoVictimName)),
    row("embassy", is!(OrganizationHead | HeadWithComplement | StateNoun)),
    row("corporation", is!(OrganizationHead | CompanyForm)),
    row("division", is!(OrganizationHead | PlaceHead | NoVictimName)),
    row("radio jamaat", is!(OrganizationHead | OrganizationPrefix)),
    row("capital", is!(OrganizationHead | PlaceNoun | StateNoun | PlaceAdjective)),
    row("regime", is!(OrganizationHead | StateNoun)),
    row("dal", is!(OrganizationHead | NameParticle)),
    row("community communities republic kingdom sultanate emirate straits horn isles physicians ministries", is!(HeadWithComplement)),
    row("conference", is!(HeadWithComplement | Plan)),
    row("sea", is!(HeadWithComplement | PlaceHead)),
    row("gulf strait bay cape", is!(HeadWithComplement | PlaceHead | PlacePrefix)),
    row("port", is!(HeadWithComplement | PlaceHead | PlacePrefix | PlaceNoun)),
    row("region", is!(HeadWithComplement | PlaceHead | PlaceNoun)),
    row("isle", is!(HeadWithComplement | PlacePrefix)),
    row("llc gmbh ag nv sa spa bhd pty llp limited incorporated jsc ooo oao srl sarl lp", is!(CompanyForm)),
    row("inc corp ltd plc", is!(CompanyForm | Abbreviation)),
    row("falls", is!(VerbOfNoHarm | PlaceHead)),
    row("islands ocean mountains desert airbase airfield harbor harbour arena forest reserve dam canal prison jail crossing \
         expressway motorway palace castle cathedral temple shrine bazaar bazar hills hill creek springs delta zone strip \
         territories archipelago basin plateau volcano cemetery monument zoo garden gardens barracks refinery plant complex \
         kibbutz settlement junction roundabout dictrict constituency taluka tehsil ghat nagar pur abad ridge reef farm \
         auditorium hall gate wall", is!(PlaceHead)),
    row("beach avenue boulevard station park highway mall heights", is!(PlaceHead | NoVictimName)),
    row("souk souq plaza", is!(PlaceHead | PlacePrefix)),
    row("lake", is!(PlaceHead | PlacePrefix | NoVictimName)),
    row("river", is!(PlaceHead | PlacePrefix | PlaceNoun | NoVictimName)),
    row("valley peninsula square stadium oblast governorate prefecture municipality township suburb neighborhood \
         neighbourhood", is!(PlaceHead | PlaceNoun)),
    row("island airport", is!(PlaceHead | PlaceNoun | NoVictimName)),
    row("coast border", is!(PlaceHead | PlaceNoun | StateNoun)),
    row("territory", is!(PlaceHead | StateNoun)),
    row("mount fort rio isla puerto villa ciudad tel tal deir beit khan kfar wadi jabal jebel nahr ras umm bab ain kafr", is!(PlacePrefix)),
    row("open", is!(VerbOfNoHarm | NounToo | EventHead)),
    row("war wars battle olympics cup championships revolution uprising intifada genocide festival marathon prix derby \
         crusade holocaust expo biennale tournament carnival crisis pandemic", is!(EventHead)),
    row("summit referendum", is!(EventHead | Plan)),
    row("treaty accord accords agreement convention charter protocol prize award awards medal eve code pact doctrine scheme \
         index theory effect syndrome disease vaccine language rights policy strategy memorandum statute ordinance directive \
         section degree model edition visa fever season prayer calendar", is!(OtherHead)),
    row("route", is!(OtherHead | NoVictimName)),
    row("constitution", is!(OtherHead | StateNoun)),
    row("knesset duma bundestag interpol vatican pentagon kremlin", is!(SeatOfPower)),
    row("ansar jaish jabhat liwa harakat hizb lashkar tehreek tehrik kataib hashd saraya ahrar partido frente movimiento \
         banco", is!(OrganizationPrefix)),
    row("hamlet hamlets suburbs countryside enclave branch outskirts", is!(PlaceNoun)),
    row("borders population largest biggest airspace sovereignty civil armed", is!(StateNoun)),
    row("northern southern western", is!(StateNoun | Direction | PlaceAdjective | NoVictimName)),
    row("upper lower old greater northeast northwest southeast southwest mid inner outer", is!(Direction)),
    row("north south east west new", is!(Direction | NoVictimName)),
    row("downtown northeastern northwestern southeastern southwestern", is!(Direction | PlaceAdjective)),
    row("nearby neighboring neighbouring", is!(PlaceAdjective)),
    row("peoples employers producers growers readers lords christian", is!(NameOwner)),
    row("world", is!(NameOwner | NoVictimName)),
    row("al el ul ur bin ibn bint ben abu de della da das dos di du le las van von der den ter af zu e y ash ar az es ed ud \
         uz o d l na", is!(NameParticle)),
    row("los", is!(NameParticle | NoVictimName)),
    row("del", is!(NameParticle | Abbreviation)),
    row("la", is!(NameParticle | WordOrAbbreviation)),
    row("ii iii iv", is!(NameSuffix)),
    row("jr sr", is!(NameSuffix | Abbreviation)),
    row("beat beats v versus thrashed trounced thumped edged outplayed whitewashed", is!(Versus)),
    row("ave st rd blvd", is!(NoVictimName | Abbreviation)),
    row("ala alta ariz ark bros calif colo conn ct fla ga ill ind kan ky md mich minn mont neb nev okla ont pa que sask tenn \
         tex univ va vt wis wyo", is!(Abbreviation)),
    row("dept ft", is!(Abbreviation | SmallAbbreviation)),
    row("art cal fig mass mo ore vol wash", is!(WordOrAbbreviation)),
    row("approx ca cf etc", is!(SmallAbbreviation)),
    row("medical st. ave. rd. blvd. photo share facebook twitter print copyright associated source click york san angeles \
         update breaking updated published coroner examiner violence god islamic elementary middle ap", is!(NoVictimName)),
];
