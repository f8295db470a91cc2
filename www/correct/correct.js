// Correcting: what the card's buttons and the keys do with the chosen mark, and the bar does with a selection. Every change
// goes through the session, which redraws the page at once; here it is decided what is changed and where the focus goes.

import { announce } from '../dom.js';
import { markWords } from '../facts.js';
import { keymap, printed } from '../frame/keymap.js';
import { anchorOf } from '../review/anchor.js';
import { withEdits, withoutEdits } from '../review/draft.js';
import { accept, add, anchorOfMark, anchorsOfEntity, merge, reject, set, split } from '../review/edits.js';
import { sample } from '../view/legend.js';
import { kindOf, layerOf, layerWord, plural, shorten, surroundings } from '../words.js';
import { CHOICES, choiceOf, choiceWord, mentionCount, reviewOf } from './actions.js';
import { fieldsForNew } from './additions.js';
import { createBar } from './bar.js';
import { fieldsOf, formTitle, outcomeOf, runField, scopeField, speakerEdit } from './fields.js';
import { createForm } from './form.js';
import { createPicker } from './picker.js';
import { fullerName, mergeCandidates, quoteRun, speakersFor } from './relations.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").EntityMention} EntityMention */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {import("../review/edits.js").Edit} Edit */
/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {import("./actions.js").ActionId} ActionId */
/** @typedef {import("./fields.js").Reading} Reading */
/** @typedef {{ start: number, end: number }} Span */

/** Mentions listed for a split. */
const MOST_MENTIONS = 200;

/**
 * @param {{ view: HTMLElement, bar: HTMLElement }} elements
 * @param {{ session: import("../review/session.js").Session, calendar: import("../review/days.js").Calendar,
 *   reading: () => Reading, active: () => boolean,
 *   painter: ReturnType<typeof import("../view/paint.js").createPainter>,
 *   chooser: ReturnType<typeof import("../view/choose.js").createChooser>,
 *   card: ReturnType<typeof import("../card/card.js").createCard>, showLayer: (layer: Layer) => void }} page
 *   reading: the text and its article as drawn, corrections included; active: whether it is shown for reading
 */
export function createCorrecting(elements, { session, calendar, reading, active, painter, chooser, card, showLayer }) {
  /** Where the focus was before a form opened. @type {Element | null} */
  let opener = null;

  const bar = createBar(elements.bar, elements.view, painter, {
    reading,
    active,
    startAt: () => chooser.chosen?.end ?? firstInSight(),
    onAdd: addMarks,
    onLeave: () => chooser.focusChosen(),
  });

  /** Where the first line in sight begins. */
  function firstInSight() {
    const units = [...elements.view.querySelectorAll('.unit:not(.blank)')];
    const first = units.find((unit) => unit.getBoundingClientRect().bottom > 80 && unit.getClientRects().length > 0);
    return (first && painter.startOf(first)) ?? 0;
  }

  /** @param {string} label what undo says @param {Edit[]} edits @param {string} [said] */
  function apply(label, edits, said) {
    session.change(label, withEdits(...edits));
    if (said) announce(said);
  }

  /** @param {Annotation} mark */
  const words = (mark) => markWords(reading().text, mark);

  /** @param {Annotation} mark */
  const anchor = (mark) => anchorOfMark(reading().text, reading().article, mark);

  /** The anchors of a mark, or of all mentions of a name. @param {Annotation} mark @param {boolean} one */
  const anchors = (mark, one) =>
    mark.kind === 'entity' && !one ? anchorsOfEntity(reading().text, reading().article, mark.entity) : [anchor(mark)];

  /** @param {Annotation} mark @param {boolean} one */
  function acceptMark(mark, one) {
    const count = one ? 1 : mentionCount(mark, reading());
    if (reviewOf(mark) === 'accepted') return takeBackAcceptance(mark);
    if (reviewOf(mark) !== 'auto') return announce('You have changed this mark yourself: it counts as accepted.');
    apply(`acceptance of ${words(mark)}`, [accept(anchors(mark, one))], `Accepted: ${words(mark)}${mentions(count)}`);
  }

  /** @param {Annotation} mark */
  function takeBackAcceptance(mark) {
    const { start, end, kind } = mark;
    const same = (/** @type {Span & { kind: string }} */ target) =>
      target.start === start && target.end === end && target.kind === kind;
    const index = session.draft.edits.findIndex((edit) => edit.do === 'accept' && edit.targets.some(same));
    if (index < 0) return;
    session.change(`acceptance of ${words(mark)} taken back`, withoutEdits(index));
    announce(`No longer accepted: ${words(mark)}`);
  }

  /** @param {Annotation} mark @param {boolean} one */
  function rejectMark(mark, one) {
    const count = one ? 1 : mentionCount(mark, reading());
    const said = `Rejected: ${words(mark)}${mentions(count)}`;
    session.change(`removal of ${words(mark)}`, withEdits(reject(anchors(mark, one))));
    const next = chooser.near(mark.start);
    card.tell(said, session.undo);
    announce(`${said}. ${next ? `Now at ${words(next)}.` : ''}`);
  }

  /** Brings rejected marks back: they are right after all. @param {Annotation[]} marks */
  function restore(marks) {
    const { text } = reading();
    const [first] = marks;
    apply(`restoring of ${markWords(text, first)}`, [accept(marks.map((mark) => anchorOf(text, mark, mark.kind)))]);
    const back = chooseAt(first.kind, first, { focus: true });
    announce(back ? `Brought back: ${words(back)}${mentions(marks.length)}` : 'It could not be brought back.');
  }

  /** @param {number} count */
  const mentions = (count) => (count > 1 ? `, ${plural(count, 'mention')}` : '');

  /** Shows a form or a list in the card. @param {{ element: HTMLElement, focus: () => void }} work */
  function open(work) {
    opener = document.activeElement;
    card.work(work.element);
    work.focus();
  }

  /** Back from a form, to where it was opened. */
  function close() {
    const from = opener;
    const action = from instanceof HTMLElement ? from.dataset.action : undefined;
    opener = null;
    card.endWork();
    if (action && card.focusAction(action)) return;
    if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus({ preventScroll: true });
    else chooser.focusChosen();
  }

  /** Makes the change that a form asks for, and closes it. @param {string} label @param {Edit[]} edits @param {string} said @param {Span} [then] the mark that is chosen then */
  function finish(label, edits, said, then) {
    const { chosen } = chooser;
    if (edits.length > 0) session.change(label, withEdits(...edits));
    if (chosen && then) chooseAt(chosen.kind, then);
    close();
    announce(edits.length > 0 ? said : 'Nothing was changed.');
  }

  /** @param {string} kind @param {Span} span */
  const findAt = (kind, { start, end }) =>
    reading().article.annotations.find((mark) => mark.kind === kind && mark.start === start && mark.end === end);

  /** @param {string} kind @param {Span} span @param {{ focus?: boolean }} [options] */
  function chooseAt(kind, span, { focus = false } = {}) {
    const mark = findAt(kind, span);
    if (mark) chooser.choose(mark.id, { focus });
    return mark;
  }

  /** @param {Annotation} mark */
  function edit(mark) {
    const form = createForm({
      title: `Edit ${layerWord(choiceOf(mark)).toLowerCase()} ${formTitle(reading().text, mark)}`,
      fields: fieldsOf(mark, reading()),
      save: 'Save',
      onCancel: close,
      onSave: async (values) => {
        const { edits, errors } = await outcomeOf(mark, reading(), values, calendar);
        if (!form.element.isConnected) return; // Left while the engine was asked.
        if (Object.keys(errors).length > 0) return errors;
        const moved = edits.map((one) => ('fields' in one ? one.fields.span : undefined)).find(Boolean);
        finish(`change of ${words(mark)}`, edits, 'Saved.', moved);
      },
    });
    open(form);
  }

  /** @param {Annotation} mark */
  function pickType(mark) {
    const count = mentionCount(mark, reading());
    const picker = createPicker({
      title: `${formTitle(reading().text, mark)} is`,
      scope: count > 1 ? scopeField(`all ${plural(count, 'mention')}`, 'only this one') : undefined,
      options: CHOICES.map(({ layer }) => ({
        label: layerWord(layer),
        current: choiceOf(mark) === layer,
        sample: sample(layer),
        run: (scope) => changeType(mark, layer, scope === 'one'),
      })),
      onCancel: close,
    });
    open(picker);
  }

  /** @param {Annotation} mark @param {Layer} layer @param {boolean} one */
  async function changeType(mark, layer, one) {
    const { text } = reading();
    if (choiceOf(mark) === layer) return finish('', [], '');
    const targets = anchors(mark, one);
    const label = `change of ${words(mark)} to ${choiceWord(layer)}`;
    const said = `Now ${choiceWord(layer)}: ${shorten(text.slice(mark.start, mark.end), 60)}`;
    if (kindOf(layer) === 'entity') showLayer(layer);
    if (kindOf(layer) === 'entity' && mark.kind === 'entity') return finish(label, [set(targets, { type: layer })], said);
    const spans = targets.map(({ start, end }) => anchorOf(text, { start, end }, kindOf(layer)));
    close();
    const fields = await fieldsForNew(layer, text, mark, calendar);
    if (reading().text !== text) return; // Another article meanwhile.
    apply(label, [reject(targets), add(spans, kindOf(layer), fields)]);
    editNew(layer, mark, said);
  }

  /** Chooses a mark just made; where words alone do not say enough, its form opens. @param {Layer} layer @param {Span} span @param {string} said */
  function editNew(layer, span, said) {
    const made = findAt(kindOf(layer), span);
    if (made) showLayer(layerOf(made));
    const mark = chooseAt(kindOf(layer), span, { focus: true });
    const unclear = mark && (mark.kind === 'casualty' || mark.kind === 'quote' || (mark.kind === 'date' && mark.value === null));
    if (unclear) edit(mark);
    announce(said);
  }

  /** @param {Layer} layer @param {Span[]} spans @param {Span} span */
  async function addMarks(layer, spans, span) {
    const { text } = reading();
    const kind = kindOf(layer);
    const exact = shorten(text.slice(span.start, span.end), 60);
    const targets = spans.map((place) => anchorOf(text, place, kind));
    const where = spans.length > 1 ? `, ${plural(spans.length, 'place')}` : '';
    const fields = await fieldsForNew(layer, text, span, calendar);
    if (reading().text !== text) return;
    apply(`new ${choiceWord(layer)} “${exact}”`, [add(targets, kind, fields)]);
    editNew(layer, span, `Marked as ${choiceWord(layer)}: ${exact}${where}`);
  }

  /** @param {Quote} mark */
  function pickSpeaker(mark) {
    const run = quoteRun(reading().article, mark);
    /** @param {string} name @param {string} scope @param {number} [entity] */
    const give = (name, scope, entity) => {
      const change = speakerEdit(mark, reading(), name, scope === 'one', entity);
      const count = change.targets.length > 1 ? ` of ${plural(change.targets.length, 'quote')}` : '';
      finish(`speaker${count || ' of a quote'}`, [change], `Speaker${count}: ${name || 'unknown'}`);
    };
    const picker = createPicker({
      title: 'Who says this?',
      scope: run.length > 1 ? { ...runField(run.length), label: 'Change the speaker of' } : undefined,
      input: {
        label: 'Find or type a name',
        save: 'Use this name',
        onSave: (name, scope) => (name ? give(name, scope) : undefined),
      },
      options: [
        ...speakersFor(reading().article, mark).map(({ id, name, role }) => ({
          label: name,
          detail: role,
          run: (/** @type {string} */ scope) => give(name, scope, id),
        })),
        { label: 'Nobody knows', run: (/** @type {string} */ scope) => give('', scope) },
      ],
      onCancel: close,
    });
    open(picker);
  }

  /** @param {EntityMention} mark */
  function pickMerge(mark) {
    const { article, text } = reading();
    const own = article.entities[mark.entity];
    const picker = createPicker({
      title: `“${shorten(own.name, 60)}” is the same as`,
      input: { label: 'Find a name' },
      options: mergeCandidates(article, own).map((other) => ({
        label: other.name,
        detail: `${layerWord(other.type)}, ${plural(other.mentions.length, 'mention')}`,
        run: () => {
          const name = fullerName(own.name, other.name);
          const [first, second] = name === own.name ? [own, other] : [other, own];
          const names = [first, second].map(({ mentions }) => anchorOfMark(text, article, article.annotations[mentions[0]]));
          const count = own.mentions.length + other.mentions.length;
          finish('merge of 2 names', [merge(names, name)], `Merged: ${name}, ${plural(count, 'mention')}`);
        },
      })),
      onCancel: close,
    });
    open(picker);
  }

  /** @param {EntityMention} mark */
  function openSplit(mark) {
    const { article, text } = reading();
    const own = article.entities[mark.entity];
    const mentions = own.mentions.slice(0, MOST_MENTIONS);
    const form = createForm({
      title: `Somebody else than “${shorten(own.name, 60)}”`,
      fields: [
        {
          name: 'mentions',
          label: 'These mentions',
          control: 'several',
          value: String(mark.id),
          options: mentions.map((id) => [String(id), passage(text, article.annotations[id])]),
        },
        { name: 'name', label: 'are', control: 'text', value: text.slice(mark.start, mark.end) },
      ],
      save: 'Split',
      onCancel: close,
      onSave: (values) => {
        const ids = values.mentions.split(',').filter(Boolean).map(Number);
        /** @type {import("./fields.js").Errors} */
        const errors = {};
        if (!values.name.trim()) errors.name = 'A name is needed.';
        if (ids.length === 0 || ids.length === own.mentions.length)
          errors.mentions = 'Choose some of the mentions, not none and not all.';
        if (Object.keys(errors).length > 0) return errors;
        const targets = ids.map((id) => anchorOfMark(text, article, article.annotations[id]));
        const said = `Split: ${values.name.trim()}, ${plural(ids.length, 'mention')}`;
        finish(`split of ${plural(ids.length, 'mention')}`, [split(targets, values.name.trim())], said);
      },
    });
    open(form);
  }

  /** @param {string} text @param {Span} span */
  function passage(text, span) {
    const { before, words: exact, after } = surroundings(text, span, 26);
    return `${before}${exact}${after}`;
  }

  /** @type {Record<ActionId, (mark: any) => void>} */
  const actions = {
    accept: (mark) => acceptMark(mark, false),
    acceptOne: (mark) => acceptMark(mark, true),
    reject: (mark) => rejectMark(mark, false),
    rejectOne: (mark) => rejectMark(mark, true),
    edit,
    type: pickType,
    speaker: (mark) => (mark.kind === 'quote' ? pickSpeaker(mark) : announce('Only a quote has a speaker.')),
    merge: (mark) => (mark.kind === 'entity' ? pickMerge(mark) : announce('Only names can be merged.')),
    split: (mark) =>
      mentionCount(mark, reading()) > 1 ? openSplit(mark) : announce('Only a name with several mentions can be split.'),
  };

  return {
    /** @param {ActionId} action */
    act(action) {
      if (!active()) return;
      if (chooser.chosen) actions[action](chooser.chosen);
      else announce(`Choose a mark first${keymap.now('j') && `: ${printed(keymap.now('j'))} goes to the next one`}.`);
    },
    /** Takes over another reading. @param {Edit} change @param {string} said */
    take(change, said) {
      if (chooser.chosen) apply(`change of ${words(chooser.chosen)}`, [change], `Now: ${said}`);
    },
    annotate: bar.enter,
    /** One step back, if there is one here: out of the bar, out of a form. */
    stepBack() {
      if (bar.open) bar.leave();
      else if (card.working) close();
      else return false;
      return true;
    },
    restore,
  };
}
