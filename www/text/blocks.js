// The text of an HTML document as a reader sees it: a paragraph a block, list items marked, a table's row on one line.

/** What is in the document but not on the page, or withdrawn by it. */
const UNSEEN =
  'script,style,noscript,template,svg,math,iframe,object,canvas,audio,video,select,datalist,head,del,[hidden],[style*="display:none"],[style*="display: none"]';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre search section summary table tbody tfoot thead td th tr ul'.split(
    ' ',
  ),
);

/** A cell longer than this holds paragraphs, not a value: the table is there for layout. */
const LONG_CELL = 160;

/**
 * @param {Element} root
 */
export function textOfBlocks(root) {
  const out = createLines();
  write(root, out);
  return out.text();
}

/** Collects lines; white space inside a line is made single. */
function createLines() {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  let lead = '';
  return {
    /** @param {string} words */
    add(words) {
      line += words;
    },
    /** What stands before the next line: the mark of a list item. @param {string} mark */
    begin(mark) {
      lead = mark;
    },
    end() {
      const words = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
      line = '';
      if (!words) return;
      lines.push(lead + words);
      lead = '';
    },
    text() {
      this.end();
      return lines.join('\n\n');
    },
  };
}

/** @param {Node} node @param {ReturnType<typeof createLines>} out */
function write(node, out) {
  if (node.nodeType === Node.TEXT_NODE) return out.add(node.nodeValue ?? '');
  if (!(node instanceof Element) || node.matches(UNSEEN)) return;
  const name = node.localName;
  if (name === 'pre') return writeLines(node.textContent ?? '', out);
  if (name === 'tr' && isDataRow(node)) return writeRow(node, out);
  const block = BLOCKS.has(name);
  if (block) out.end();
  if (name === 'li') out.begin(itemMark(node));
  if (name === 'q') out.add('“');
  for (const child of node.childNodes) write(child, out);
  if (name === 'q') out.add('”');
  if (block) out.end();
  if (name === 'li') out.begin('');
}

/** @param {string} text @param {ReturnType<typeof createLines>} out */
function writeLines(text, out) {
  for (const line of text.split('\n')) {
    out.end();
    out.add(line);
  }
  out.end();
}

/** A menu's items, which are links and nothing else, stay bare. @param {Element} item */
function itemMark(item) {
  const links = [...item.querySelectorAll('a')].map(wordsOf).join('');
  if (links.length > 0 && links.length >= wordsOf(item).length) return '';
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '• ';
  const before = [...list.children].filter((child) => child.localName === 'li').indexOf(item);
  return `${Number(list.getAttribute('start') ?? 1) + before}. `;
}

/** @param {Element} element */
const wordsOf = (element) => (element.textContent ?? '').replace(/\s+/g, '');

/** @param {Element} row */
const cellsOf = (row) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');

/** @param {Element} row */
function isDataRow(row) {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => !cell.querySelector('table') && wordsOf(cell).length <= LONG_CELL);
}

/** The bar keeps the cells apart for the engine too. @param {Element} row @param {ReturnType<typeof createLines>} out */
function writeRow(row, out) {
  out.end();
  const cells = cellsOf(row).map((cell) => textOfBlocks(cell).replaceAll('\n\n', ' '));
  out.add(cells.filter(Boolean).join(' | '));
  out.end();
}
