//! Other verbs and words that say when something happens, of which no more is known.

use super::class::is;
use super::row::{Row, row};

#[rustfmt::skip] // a row a line
pub const ROWS: &[Row] = &[
    row("drew chose ate hid laid rang taught seemed looked failed loses wins seems looks shook hung woke stole tore bore blew \
         dealt drank forgot froze leapt lent lit rode slept slid spun stuck stung swam swung wept undertook underwent \
         overcame arose helped", is!(OtherVerb)),
    row("put wore appeared remained turned tried followed happened comes becomes makes gives leaves keeps leads appears \
         remains worked", is!(OtherVerb | VerbOfNoHarm)),
    row("left", is!(OtherVerb | VerbOfNoHarm | WayPreposition | Back)),
    row("joined", is!(OtherVerb | VerbOfNoHarm | PersonalVerb)),
    row("faces", is!(OtherVerb | VerbOfNoHarm | Ahead)),
    row("set", is!(OtherVerb | VerbOfNoHarm | Ahead | Plan)),
    row("fell rose came made gave led broke fought kept ran sank stood threw became", is!(OtherVerb | VerbOfNoHarm | Back)),
    row("meets", is!(OtherVerb | Ahead)),
    row("moved", is!(OtherVerb | Plan)),
    row("met won bought built flew grew paid sold spent swept withdrew", is!(OtherVerb | Back)),
    row("fed", is!(OtherVerb | NoVerb)),
    row("opened fired detonated detonates exploded explodes explode occurred happen happens come gone leaving arrive arrives \
         started start targeted targets carried carry clashed launched launches ambushed stormed raided planted throw throws \
         collapsed crashed used using make making give giving seen become bring keep run running lived live living identify \
         appear pull pulls break breaks enter enters sets puts try tries trying returned return stand stands sit sits walked \
         walk walks walking drives follow follows receive receives issued treat suffer remain turn turns staged join blocked \
         torched destroyed destroy destroying damaged damage damaging involved involving involve resulted resulting result \
         caused causing causes lose looted looting send sends located locate locates leading sink sinks overturned capsized \
         rise rises climbed climb reach crosses marked exchanged repelled seized recaptured shelled bombed work working \
         wearing fighting fight struggled investigate investigating investigated facing face", is!(VerbOfNoHarm)),
    row("leave reached entered", is!(VerbOfNoHarm | WayPreposition)),
    row("use uses", is!(VerbOfNoHarm | NounToo)),
    row("opens", is!(VerbOfNoHarm | NounToo | Ahead)),
    row("arrived", is!(VerbOfNoHarm | PersonalVerb)),
    row("drive", is!(VerbOfNoHarm | NoVictimName)),
    row("planned starts", is!(VerbOfNoHarm | Ahead)),
    row("launch", is!(VerbOfNoHarm | Plan)),
    row("above below sometimes much least own very quite rather let lets therefore amidst concerning yes ok okay oh dear \
         hello millions finally im ive youre youve weve theyve hes shes thats theres dont cant wont isnt didnt whats heres \
         theyre arent doesnt", is!(FunctionWord)),
    row("such", is!(FunctionWord | SentenceStarter | NoVictimName)),
    row("please", is!(FunctionWord | NoVictimName)),
    row("visited", is!(WayPreposition)),
    row("visit", is!(WayPreposition | Plan)),
    row("unlike", is!(SentenceStarter)),
    row("end title titles", is!(NounToo)),
    row("ends", is!(NounToo | Ahead)),
    row("smiled resigned married born graduated studied retired", is!(PersonalVerb)),
    row("present possible o'clock weekday weekdays", is!(Landmark)),
    row("wo due slated forthcoming expires deadline projected anticipates anticipated effective matures maturing payable", is!(Ahead)),
    row("scheduled", is!(Ahead | Plan)),
    row("arranged booked convened fixed listed postponed rescheduled summoned timed appointment ceremony closure debate \
         elections gathering hearings holiday inauguration meeting meetings mourning parade prayers runoff session sitting \
         trial verdict walkout", is!(Plan)),
    row("caught shut overthrew burst quit", is!(Back)),
    row("speed feed seed red exceed proceed succeed bed", is!(NoVerb)),
    row("shrank sprang forgave forbade overtook mistook outgrew oversaw wove strove strode awoke overran rewrote done \
         grown drawn written ridden spoken chosen woken worn torn sworn forgotten \
         gotten begun drunk rung sung shrunk sprung swum eaten forgiven forbidden arisen shaken \
         undertaken overtaken mistaken withdrawn overthrown outgrown foreseen overseen undergone lain woven proven \
         sewn sown swollen awoken rewritten meant crept knelt learnt bent shone clung flung bred sped bound \
         misled withheld withstood upheld overheard rebuilt resold repaid bit bet shed split spread broadcast \
         beset awarded awarding pay pays grant grants granted owe owes owed teach teaches lend buy \
         help helps helping watched attempt attempts becoming seem occur exist existed", is!()),
    row("fact suggestions possibility concern concerns allegations proof chance impression notion assumption allow allows \
         allowed allowing enable enables enabled enabling permit permits permitted prompt \
         prompted compel compelled able ready sure prepared mean means ensure ensures suppose", is!()),
    row("depending swing sting honored honoured banned sacked", is!()),
    row("disagreed guaranteed better", is!()),
    row("selected inspired trained hired", is!()),
];
