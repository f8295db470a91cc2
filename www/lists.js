// What was found, as lists: figures with tolls and parts, quotes by speaker, names, dates. The route for screen readers.

import { h } from "./dom.js";
import { inToll, marksOfKind, quoteWords } from "./facts.js";
import { sample } from "./legend.js";
import { LAYERS, OUTCOMES, countryName, dateWords, number, plural, rangeWords, shorten } from "./words.js";

/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {import("../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../js/index.js").DateExpression} DateExpression */
/** @typedef {import("../js/index.js").Entity} Entity */
/** @typedef {import("../js/index.js").Quote} Quote */
/** @typedef {{ text: string, article: Article, choose: (id: number) => void }} Context */
/** @typedef {"figures" | "quotes" | "names" | "dates"} Tab */

/** @type {{ id: Tab, label: string, kind: "casualty" | "quote" | "entity" | "date", draw: (context: Context) => Node[], none: string }[]} */
const TABS = [
  { id: "figures", label: "Figures", kind: "casualty", draw: drawFigures, none: "No casualty figures in this article." },
  { id: "quotes", label: "Quotes", kind: "quote", draw: drawQuotes, none: "Nobody is quoted in this article." },
  { id: "names", label: "Names", kind: "entity", draw: drawNames, none: "No names in this article." },
  { id: "dates", label: "Dates", kind: "date", draw: drawDates, none: "No dates in this article." },
];

/** Rows drawn before "Show all": more than a long article has, fewer than would make the page wait. */
const MOST_ROWS = 400;

/** @param {HTMLElement} root */
export function createLists(root) {
  /** @type {Context | null} */
  let context = null;
  let current = 0;
  const panel = h("div", { class: "panel", role: "tabpanel", id: "panel", tabindex: "0" });
  const tabs = TABS.map(({ id, label }, index) => h("button",
    { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": "panel", onclick: () => select(index), onkeydown: (/** @type {KeyboardEvent} */ event) => arrow(event, index) },
    label, h("b", { class: "count" })));
  root.append(h("div", { class: "tabs", role: "tablist", "aria-label": "Lists" }, ...tabs), panel);

  /** @param {number} index @param {{ all?: boolean }} [options] */
  function select(index, { all = false } = {}) {
    current = index;
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", tabs[index].id);
    panel.replaceChildren(...(context ? drawTab(context, index, all) : []));
  }

  /** @param {Context} context @param {number} index @param {boolean} all */
  function drawTab(context, index, all) {
    const { draw, none } = TABS[index];
    const rows = draw(context);
    if (rows.length === 0) return [h("p", { class: "none" }, none)];
    if (all || rows.length <= MOST_ROWS) return rows;
    return [...rows.slice(0, MOST_ROWS), h("button", { type: "button", onclick: () => select(index, { all: true }) }, `Show all ${number(rows.length)}`)];
  }

  /** @param {KeyboardEvent} event @param {number} index */
  function arrow(event, index) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (index + step + tabs.length) % tabs.length;
    select(next);
    tabs[next].focus();
  }

  /** @param {Context} next @param {{ fresh: boolean }} options */
  function show(next, { fresh }) {
    context = next;
    const counts = TABS.map(({ kind }) => (kind === "entity" ? listedEntities(next.article).length : marksOfKind(next.article, kind).length));
    tabs.forEach((tab, index) => {
      /** @type {HTMLElement} */ (tab.querySelector(".count")).textContent = number(counts[index]);
    });
    const scroll = panel.scrollTop;
    select(fresh && counts[current] === 0 ? Math.max(0, counts.findIndex((count) => count > 0)) : current);
    panel.scrollTop = fresh ? 0 : scroll;
  }

  /** Brings the row of a mark into sight and flashes it. @param {number} id */
  function reveal(id) {
    const mark = context?.article.annotations[id];
    if (!mark) return;
    const index = TABS.findIndex(({ kind }) => kind === mark.kind);
    if (index !== current) select(index);
    for (const row of panel.querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
    const row = panel.querySelector(mark.kind === "entity" ? `[data-entity="${mark.entity}"]` : `[data-id="${id}"]`);
    if (!row) return;
    row.setAttribute("aria-current", "true");
    scrollWithin(panel, row);
  }

  return { show, reveal };
}

/** Scrolls the panel alone: the page stays where the reader is. @param {HTMLElement} panel @param {Element} row */
function scrollWithin(panel, row) {
  const outer = panel.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top < outer.top) panel.scrollTop += inner.top - outer.top - 8;
  else if (inner.bottom > outer.bottom) panel.scrollTop += inner.bottom - outer.bottom + 8;
}

/** @param {Context} context @returns {Node[]} */
function drawFigures({ text, article, choose }) {
  const figures = marksOfKind(article, "casualty");
  const known = new Set(figures.map(({ id }) => id));
  const outcomes = Object.keys(OUTCOMES).filter((outcome) => figures.some((figure) => figure.outcome === outcome));
  return outcomes.map((outcome) => {
    const roots = figures.filter((figure) => figure.outcome === outcome && (figure.partOf === null || !known.has(figure.partOf)));
    const branch = (/** @type {CasualtyFigure} */ figure) => h("li", {}, figureRow(figure, text, article, choose), subtree(figure));
    const subtree = (/** @type {CasualtyFigure} */ figure) => {
      const parts = figures.filter(({ partOf, id }) => partOf === figure.id && id !== figure.id);
      return parts.length > 0 && h("ul", { class: "parts" }, ...parts.map(branch));
    };
    return h("section", { class: "group" }, tollHead(outcome, article), h("ul", {}, ...roots.map(branch)));
  });
}

/** @param {string} outcome @param {Article} article */
function tollHead(outcome, article) {
  const toll = article.tolls.find((candidate) => candidate.outcome === outcome);
  const note = !toll ? "no toll stated" : toll.best !== toll.low || toll.high === null ? `to record: ${number(toll.best)}` : "";
  return h("h3", { class: "toll" }, h("span", {}, OUTCOMES[outcome]), toll ? h("b", {}, rangeWords(toll)) : null, note && h("small", {}, note));
}

/** @param {CasualtyFigure} figure @param {string} text @param {Article} article @param {Context["choose"]} choose */
function figureRow(figure, text, article, choose) {
  const place = figure.place === null ? null : article.annotations[figure.place];
  const date = figure.date === null ? null : article.annotations[figure.date];
  const details = [
    figure.source?.name ?? "the article itself",
    place && text.slice(place.start, place.end),
    date?.kind === "date" && (date.value === null ? text.slice(date.start, date.end) : dateWords(date)),
  ];
  return row({ id: figure.id, choose }, h("b", { class: "figure" }, rangeWords(figure.count)), " ",
    h("span", {}, shorten(figure.victims.text ?? text.slice(figure.start, figure.end), 70)), tag(figure, article),
    h("small", {}, details.filter(Boolean).join(" · ")));
}

/** Why a figure is not added to the toll, where the engine says. @param {CasualtyFigure} figure @param {Article} article */
function tag(figure, article) {
  const words = figure.partOf !== null ? "part" : figure.status !== "stated" ? figure.status
    : figure.cumulative ? "running total" : inToll(article, figure) ? "" : "not added";
  return words && h("span", { class: "tag" }, words);
}

/** @param {Context} context @returns {Node[]} */
function drawQuotes({ text, article, choose }) {
  /** @type {Map<string, Quote[]>} */
  const bySpeaker = new Map();
  for (const quote of marksOfKind(article, "quote")) {
    const key = quote.speaker.entity !== null ? `#${quote.speaker.entity}` : (quote.speaker.name?.toLowerCase() ?? "");
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), quote]);
  }
  const groups = [...bySpeaker].sort(([a], [b]) => Number(a === "") - Number(b === ""));
  return groups.map(([, quotes]) => {
    const { name, entity } = quotes[0].speaker;
    const role = entity === null ? undefined : article.entities[entity]?.role;
    return h("section", { class: "group" }, h("h3", {}, h("span", {}, name ?? "Unknown speaker"), role && h("small", {}, role)),
      h("ul", {}, ...quotes.map((quote) => h("li", {}, quoteRow(quote, text, choose)))));
  });
}

/** @param {Quote} quote @param {string} text @param {Context["choose"]} choose */
function quoteRow(quote, text, choose) {
  const words = shorten(quoteWords(text, quote), 150);
  return row({ id: quote.id, choose }, quote.form === "indirect" ? h("span", {}, words) : h("span", {}, `“${words}”`),
    quote.form !== "direct" && h("span", { class: "tag" }, quote.form));
}

/** Entities that the article proper names. @param {Article} article */
const listedEntities = (article) => article.entities.filter((entity) => properMentions(article, entity).length > 0);

/** @param {Article} article @param {Entity} entity */
const properMentions = (article, { mentions }) => mentions.filter((id) => article.annotations[id] && !article.annotations[id].furniture);

/** @param {Context} context @returns {Node[]} */
function drawNames({ article, choose }) {
  return LAYERS.flatMap(({ id, many }) => {
    const entities = listedEntities(article).filter((entity) => entity.type === id)
      .sort((a, b) => properMentions(article, b).length - properMentions(article, a).length);
    if (entities.length === 0) return [];
    return [h("section", { class: "group" }, h("h3", {}, sample(id), h("span", {}, many), h("b", { class: "count" }, number(entities.length))),
      h("ul", {}, ...entities.map((entity) => h("li", {}, nameRow(entity, article, choose)))))];
  });
}

/** A click goes to the first mention, the next click to the next. @param {Entity} entity @param {Article} article @param {Context["choose"]} choose */
function nameRow(entity, article, choose) {
  const mentions = properMentions(article, entity);
  let next = 0;
  const about = entity.role ?? (entity.place && entity.place.kind !== "country" ? countryName(entity.place.country) : "");
  const button = row({ choose: () => choose(mentions[next++ % mentions.length]) }, h("span", {}, entity.name),
    h("span", { class: "times", "aria-label": plural(mentions.length, "mention") }, `×${number(mentions.length)}`), about && h("small", {}, about));
  button.dataset.entity = String(entity.id);
  return button;
}

/** @param {Context} context @returns {Node[]} */
function drawDates({ text, article, choose }) {
  const dates = marksOfKind(article, "date");
  const onCalendar = dates.filter(({ days }) => days?.first ?? days?.last)
    .sort((a, b) => (a.days?.first ?? a.days?.last ?? "").localeCompare(b.days?.first ?? b.days?.last ?? ""));
  const unplaced = dates.filter(({ value }) => value === null);
  const others = dates.filter((date) => !onCalendar.includes(date) && date.value !== null);
  /** @param {string} title @param {DateExpression[]} group */
  const section = (title, group) => group.length === 0 ? [] : [h("section", { class: "group" }, h("h3", {}, h("span", {}, title)),
    h("ul", {}, ...group.map((date) => h("li", {}, dateRow(date, text, choose)))))];
  return [...section("Not placed: needs the publication date", unplaced), ...section("On the calendar, earliest first", onCalendar),
    ...section("Lengths of time and others", others)];
}

/** @param {DateExpression} date @param {string} text @param {Context["choose"]} choose */
function dateRow(date, text, choose) {
  const words = text.slice(date.start, date.end);
  return row({ id: date.id, choose }, h("span", {}, dateWords(date)), h("small", {}, `“${shorten(words, 60)}”`));
}

/** @param {{ id?: number, choose: Context["choose"] }} target @param {...(Node | string | null | undefined | false)} children */
function row({ id, choose }, ...children) {
  return h("button", { type: "button", class: "row", "data-id": id, onclick: () => choose(id ?? -1) }, ...children);
}
