// Single keys. They never act while the reader types in a field or answers a form, and can be switched off.

const STORED = 'wiremark-single-keys';

/**
 * Every key of the page, in the order of the help sheet. A row without `keys` names only what the browser does by itself.
 * @type {{ title: string, rows: { keys: string[], words: string }[] }[]}
 */
export const KEYS = [
  {
    title: 'Reading',
    rows: [
      { keys: ['j', 'k'], words: 'next and previous mark' },
      { keys: ['Shift+j', 'Shift+k'], words: 'next and previous mark of the same kind' },
      { keys: ['Enter'], words: 'from a mark into its card' },
      { keys: ['Alt+ArrowUp'], words: 'to the mark around this one' },
      { keys: ['Escape'], words: 'one step back' },
      { keys: ['1–9'], words: 'show or hide a kind of mark' },
      { keys: ['0'], words: 'show or hide all marks' },
    ],
  },
  {
    title: 'Correcting the chosen mark',
    rows: [
      { keys: ['a'], words: 'accept it; again to take that back' },
      { keys: ['x'], words: 'reject it' },
      { keys: ['Shift+a', 'Shift+x'], words: 'accept or reject this mention of a name only' },
      { keys: ['e'], words: 'edit it' },
      { keys: ['t'], words: 'change its type' },
      { keys: ['s'], words: 'say who speaks, for a quote' },
      { keys: ['m'], words: 'merge a name with another' },
      { keys: ['v'], words: 'split mentions off a name' },
      { keys: ['n'], words: 'mark the selected words, or choose words by key' },
    ],
  },
  {
    title: 'The page',
    rows: [
      { keys: ['f', 'q', 'w', 'd'], words: 'figures, quotes, names, dates' },
      { keys: ['/'], words: 'find in the lists' },
      { keys: ['p'], words: 'publication date' },
      { keys: ['o'], words: 'open files' },
      { keys: ['Mod+z', 'Mod+Shift+z'], words: 'undo and redo' },
      { keys: ['i'], words: 'edit the text; Esc to read it again' },
      { keys: ['?'], words: 'this sheet' },
    ],
  },
];

/**
 * @param {Record<string, () => void>} actions by key: "j", "Shift+j", "Alt+ArrowUp"
 */
export function startKeys(actions) {
  let on = remembered();
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const name = nameOf(event);
    if (event.key.length === 1 && (!on || typing(event.target))) return;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action || document.querySelector('dialog[open]') || (name === 'Enter' && !onMark(event.target))) return;
    if (name !== 'Escape') event.preventDefault();
    action();
  });
  return {
    get on() {
      return on;
    },
    set on(wanted) {
      on = wanted;
      remember(wanted);
    },
  };
}

/** "j", "Shift+j", "?", "Alt+ArrowUp"; the same with the capitals locked. @param {KeyboardEvent} event */
function nameOf({ key, shiftKey, altKey }) {
  const letter = /^\p{L}$/u.test(key);
  const name = letter ? key.toLowerCase() : key;
  return `${altKey ? 'Alt+' : ''}${letter && shiftKey ? 'Shift+' : ''}${name}`;
}

/** @param {EventTarget | null} target */
const typing = (target) =>
  target instanceof Element && target.closest('form, [role=toolbar], input:not([type=checkbox]), textarea, select') !== null;

/** @param {EventTarget | null} target */
const onMark = (target) => target instanceof Element && target.closest('mark') !== null;

function remembered() {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true; // Storage is switched off: the choice lasts as long as the page.
  }
}

/** @param {boolean} on */
function remember(on) {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // As above.
  }
}
