// The public interface of wiremark.
//
// All offsets are UTF-16 code units, half-open: text.slice(start, end) is exactly the marked text.

/** Loads the engine once. In Node it reads the wasm beside the module; in a browser it fetches it from
 *  there, or takes it from `wasm`. Rejects only if the wasm cannot be loaded, with what was tried. */
export function load(options?: LoadOptions): Promise<Annotator>;

export interface LoadOptions {
  /** Where the wasm comes from, when not beside the module: its address (in Node also a path), or itself. */
  wasm?: URL | string | Response | BufferSource | WebAssembly.Module;
}

export interface Annotator {
  /** Annotates one article. Any string is valid input; a malformed option throws a RangeError or TypeError
   *  that names the option. Same text, options and version: same result. Should the engine itself fail (or memory run
   *  out), an Error says so, and the next call starts it afresh. */
  annotate(text: string, options?: AnnotateOptions): Article;
  /** What rule `id` looks for, in one plain sentence; undefined for an unknown id. */
  describeRule(id: string): string | undefined;
  /** First and last calendar day, both inclusive, "YYYY-MM-DD", that a TIMEX3 value names by itself: "2024-W48",
   *  "199", "2024-11-29/2024-12-01". null where it names none ("P3D", "PAST_REF", years before Christ), or is no such
   *  value. For corrections: the dates of an article come with their days. */
  daysOf(value: string): { first: string; last: string } | null;
  /** The date that lies as far from `to` as `value` does from `from`, in its own unit: days, weeks, months or years. All
   *  three are TIMEX3 values. null where that cannot be told. For corrections: what was read from a date (its `anchor`)
   *  moves along with it. */
  moveDate(value: string, from: string, to: string): MovedDate | null;
  /** Adds up figures that have been corrected, as `annotate` does: for those of an article as it was read, in their order,
   *  the tolls that it has. What is malformed throws a TypeError or RangeError that names it ("figures[2].count.low").
   *
   *      const figures = article.annotations.filter((mark) => mark.kind === 'casualty');
   *      figures[0].count = { ...figures[0].count, low: 14, best: 14, high: 14 };
   *      const { tolls } = annotator.addUp(figures, article.incidents);
   */
  addUp(figures: Addend[], incidents: { background: boolean }[], conventions?: Conventions): Sums;
  readonly version: Version;
}

export interface Version {
  readonly package: string;
  /** What finds the names: the name of the learned model, or "rules-1" for hand-written rules alone. */
  readonly model: string;
}

export interface MovedDate {
  value: string;
  days: { first: string; last: string };
}

export interface AnnotateOptions {
  /** The day the article was published, "YYYY-MM-DD". Without it the engine uses a date that the article
   *  itself states as its own (a dateline, a photo caption); failing that, relative dates stay unresolved.
   *  It never falls back to today's date. */
  published?: string;
  /** The kinds wanted; default all. */
  kinds?: Kind[];
  /** House rules: how numbers that are not exact are recorded. Every default is what Count says of it. */
  conventions?: Conventions;
}

/** What `best` becomes, and whether an interval is made up. */
export interface Conventions {
  /** "dozens": 12 (default) or 24. */
  dozens?: 12 | 24;
  /** "more than 40": best 41 (default), or 40. */
  moreThan?: 'next' | 'stated';
  /** "about 280": low and high a tenth off (default), or the number alone. */
  about?: 'tenth' | 'stated';
  /** What `best` of a toll is where versions differ: the first told (default), the highest, the lowest, the last told. */
  rivals?: 'first' | 'highest' | 'lowest' | 'last';
}

export type Kind = 'entity' | 'date' | 'quote' | 'casualty';

export interface Span {
  start: number;
  end: number;
}

export interface Article {
  /** The reference day used for relative dates, and where it came from; null when none was found. */
  published: { day: string; from: 'option' | 'dateline' | 'caption' | 'stated' } | null;
  /** False when the text does not look like English: marks are then not to be trusted. */
  english: boolean;
  /** What the text is in when it is not English, by its name in English: "Spanish", "Russian or a related language".
   *  Null where it is English, and where it does not say clearly. */
  language: string | null;
  /** The article's layout, in order, covering all non-blank text. */
  blocks: Block[];
  /** Who and what the article names, each with all its mentions. */
  entities: Entity[];
  /** The article's sentences, in order: every mark lies in one, save quotes that run over several. */
  sentences: Span[];
  /** All marks, by start; where two start together, the longer first. Marks of different kinds may overlap. */
  annotations: Annotation[];
  /** The incidents that the article tells of, in the order in which they are first told. */
  incidents: Incident[];
  /** What the article reports, all told, for each outcome: its stated figures joined without double counting. Parts,
   *  repeats, withdrawn, background, cumulative, feared, denied and hypothetical figures are not added. */
  tolls: Toll[];
  /** The text cut at every mark boundary; each piece with the ids of the annotations on it. Painting the
   *  pieces in order shows every overlap without nesting. Cut from `annotations` when first asked for, which makes it an
   *  accessor; JSON.stringify, structuredClone, postMessage and `{ ...article }` see it like any other field. */
  segments: Segment[];
}

/** `furniture` is what is pasted along with an article and is no part of it: teasers of other stories,
 *  navigation, share buttons, advertising. Marks inside it carry `furniture: true` and count in no toll. */
export interface Block extends Span {
  kind: 'headline' | 'byline' | 'dateline' | 'paragraph' | 'caption' | 'credit' | 'correction' | 'furniture';
}

export interface Entity {
  id: number;
  type: EntityType;
  /** The fullest form that the article uses. */
  name: string;
  /** Ids of its annotations, in order. */
  mentions: number[];
  /** Office or description given for a person or organisation: "Iranian Foreign Minister". */
  role?: string;
  /** For a place: what the gazetteer knows. */
  place?: Place;
}

export interface Place {
  /** ISO 3166-1 alpha-2. */
  country: string;
  kind: 'country' | 'region' | 'city' | 'other';
  latitude: number;
  longitude: number;
  /** Whether other places bear the name too. */
  ambiguous: boolean;
}

/** OntoNotes names in brackets: person [PERSON], organization [ORG, armed groups too], place [GPE, LOC, FAC],
 *  affiliation [NORP: nationality, religion, political adherence], event [EVENT]. */
export type EntityType = 'person' | 'organization' | 'place' | 'affiliation' | 'event';

interface Mark extends Span {
  id: number;
  confidence: 'high' | 'medium' | 'low';
  /** The rule (or model) that made the mark; see Annotator.describeRule. */
  rule: string;
  furniture?: true;
}

export type Annotation = EntityMention | DateExpression | Quote | CasualtyFigure;

export interface EntityMention extends Mark {
  kind: 'entity';
  entity: number;
  type: EntityType;
}

/** A TIMEX3 expression (ISO-TimeML). */
export interface DateExpression extends Mark {
  kind: 'date';
  type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value: "2024-11-29", "2024-W48", "2016", "P70D", "PAST_REF"; null if it needs a reference day
   *  and there is none. */
  value: string | null;
  mod?:
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE';
  /** First and last calendar day meant, both inclusive, "YYYY-MM-DD"; null when it names no calendar days. */
  days: { first: string | null; last: string | null } | null;
  /** What it was resolved against: nothing, the publication day, or an earlier date (its annotation id). */
  anchor: 'none' | 'published' | number;
}

/** The mark runs from the first quotation mark to the last, over an interruption too; without quotation marks,
 *  over the content. */
export interface Quote extends Mark {
  kind: 'quote';
  /** direct: whole quoted clauses; partial: quoted words inside the writer's sentence; indirect: reported
   *  speech without quotation marks. Scare quotes, titles and nicknames are no quotes. */
  form: 'direct' | 'partial' | 'indirect';
  /** The words said, without quotation marks; more than one span where the quote is interrupted. */
  content: Span[];
  cue: Span | null;
  speaker: Speaker;
}

export interface Speaker {
  /** Where the text names the speaker for this quote; null when it does not. */
  span: Span | null;
  /** The entity meant, once pronouns and short names are resolved. */
  entity: number | null;
  /** That entity's name, or the description as written ("Turkish security officials"); null if unknown. */
  name: string | null;
  how: 'named' | 'described' | 'pronoun' | 'continued' | 'unknown';
}

export type Outcome =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'displaced'
  | 'detained'
  | 'abducted'
  | 'trapped'
  | 'rescued'
  | 'surrendered';

/** The mark is the count with its modifiers ("at least 12"); without a count word, the noun phrase ("a 34-year-old
 *  man") or the name. */
export interface CasualtyFigure extends Mark {
  kind: 'casualty';
  outcome: Outcome;
  count: Count;
  /** Who was harmed, as written, with what it says of them. */
  victims: { span: Span | null; text: string | null; groups: VictimGroup[]; persons: Victim[] };
  /** Who did it, as written ("gunmen", "Israeli forces"); null if the article does not say. */
  by: { span: Span; entity: number | null; name: string } | null;
  /** The word that states the outcome ("killing"). */
  trigger: Span | null;
  /** The annotation id of the figure that already includes this one ("four people, including two students"). */
  partOf: number | null;
  /** Who says so: an entity or a description; null when the article states it in its own voice. */
  source: { span: Span; entity: number | null; name: string } | null;
  /** Whether the article states it, or says it is feared, denied or hypothetical. */
  status: 'stated' | 'feared' | 'denied' | 'hypothetical';
  /** The id of the incident that it belongs to. */
  incident: number;
  /** What it does in the toll of its incident: counted; a part or a repeat of the figure `of`; a rival version of it;
   *  superseded by it; or why it does not count at all. */
  standing: Standing;
  /** The figure that `standing` refers to; null for the others. */
  of: number | null;
  /** True for people hit by a weapon ("two were shot"), of whom nothing tells here whether they lived: the dead of the
   *  incident are taken from the toll of its injured. */
  struck: boolean;
  /** True when it totals more than the event at hand ("since the war began"). */
  cumulative: boolean;
  /** Annotation ids of the date and place of the event; null if the article does not say. */
  date: number | null;
  place: number | null;
  /** What did it, as written ("two car bombs"). */
  cause: Span | null;
}

/** A victim told of by name, age or both. */
export interface Victim {
  name: string | null;
  entity: number | null;
  age: number | null;
  sex: 'female' | 'male' | null;
}

export type Standing =
  | 'counted'
  | 'part'
  | 'repeat'
  | 'rival'
  | 'superseded'
  | 'background'
  | 'cumulative'
  | 'feared'
  | 'denied'
  | 'hypothetical';

export type VictimGroup =
  | 'civilian'
  | 'combatant'
  | 'police'
  | 'child'
  | 'woman'
  | 'man'
  | 'student'
  | 'journalist'
  | 'medic'
  | 'aid worker'
  | 'prisoner'
  | 'perpetrator'
  | 'official';

/** low and high are inclusive; high null is open ended. `best` is the number to record: the stated number; low when
 *  only a lower bound or a vague word is given (tens 10, dozens 12, scores 20, hundreds 100, thousands 1000). */
export interface Count {
  low: number;
  high: number | null;
  best: number;
  bound: 'exact' | 'at least' | 'more than' | 'at most' | 'fewer than' | 'about' | 'range' | 'vague';
  /** What is counted. Families and households are never added to persons, and make no toll. */
  unit: 'person' | 'family' | 'household';
  text: string;
}

export interface Toll {
  outcome: Outcome;
  low: number;
  best: number;
  high: number | null;
  /** Ids of the figures that make it up; conflicting figures widen low..high and are never added. */
  figures: number[];
  /** Those of them whose numbers were added: their `best` sum up to the toll's, but for people hit by a weapon: of those
   *  the ones told to have died are taken away again. */
  added: number[];
}

/** What a toll depends on of a figure; every CasualtyFigure is one. `id` may be any number that no other figure has, `of` is
 *  another figure's `id`, `incident` the place of one of the incidents. */
export interface Addend {
  id: number;
  outcome: Outcome;
  count: Count;
  standing: Standing;
  of: number | null;
  incident: number;
  struck: boolean;
}

/** What figures add up to. */
export interface Sums {
  /** The tolls of each incident. */
  incidents: Toll[][];
  /** What the incidents add up to that are no background. */
  tolls: Toll[];
}

/** One incident: what happened to whom at one time and place. Article.tolls add up the incidents that are no background. */
export interface Incident {
  id: number;
  /** Ids of its figures in order: parts, repeats, rivals and those that do not count too. */
  figures: number[];
  /** Annotation ids of the date and the place that the article gives for it; null if it does not say. */
  date: number | null;
  place: number | null;
  /** First and last calendar day on which it happened; null if the article does not say. */
  days: { first: string | null; last: string | null } | null;
  /** What did it, as written. */
  cause: Span | null;
  /** Who did it, as written. */
  by: { span: Span; entity: number | null; name: string } | null;
  /** True for an earlier event told as background. */
  background: boolean;
  tolls: Toll[];
}

export interface Segment extends Span {
  annotations: number[];
}
