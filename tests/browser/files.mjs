// Files made by the tests: a person's drop, and Word documents in the smallest zip archive that is one.

import { deflateRawSync } from 'node:zlib';

/** @typedef {{ name: string, mimeType: string, buffer: Buffer }} TestFile */

/** @param {string} name @param {string | Buffer} content @param {string} [mimeType] @returns {TestFile} */
export const file = (name, content, mimeType = '') => ({ name, mimeType, buffer: Buffer.from(content) });

/**
 * Drags files, or a selection, over the page and lets go.
 * @param {import('playwright-core').Page} page
 * @param {{ files?: TestFile[], data?: Record<string, string> }} carried
 */
export async function drop(page, { files = [], data = {} }) {
  const dataTransfer = await page.evaluateHandle(
    ({ sent, texts }) => {
      const carrier = new DataTransfer();
      for (const { name, mimeType, bytes } of sent) {
        carrier.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type: mimeType }));
      }
      for (const [type, value] of Object.entries(texts)) carrier.setData(type, value);
      return carrier;
    },
    { sent: files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: buffer.toString('base64') })), texts: data },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer });
}

/** @param {Record<string, string>} entries by name; every second one is stored as it is @param {{ locked?: boolean }} [options] */
export function zip(entries, { locked = false } = {}) {
  const files = Object.entries(entries).map(([name, content], index) =>
    packed(name, Buffer.from(content), index % 2 === 0, locked),
  );
  const bodies = Buffer.concat(files.map(({ head, name, body }) => Buffer.concat([head, name, body])));
  let at = 0;
  const directory = Buffer.concat(
    files.map(({ entry, name, head, body }) => {
      entry.writeUInt32LE(at, 42);
      at += head.length + name.length + body.length;
      return Buffer.concat([entry, name]);
    }),
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(bodies.length, 16);
  return Buffer.concat([bodies, directory, end]);
}

/** @param {string} path @param {Buffer} content @param {boolean} deflate @param {boolean} locked */
function packed(path, content, deflate, locked) {
  const body = deflate ? deflateRawSync(content) : content;
  const name = Buffer.from(path);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(locked ? 1 : 0, 2);
  shared.writeUInt16LE(deflate ? 8 : 0, 4);
  shared.writeUInt32LE(body.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, Buffer.alloc(14)]);
  return { head, entry, name, body };
}

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** @param {string} body @param {Record<string, string>} [others] @param {{ locked?: boolean }} [options] */
export const docx = (body, others = {}, options = {}) =>
  zip(
    { 'word/document.xml': `<?xml version="1.0"?><w:document ${SPACE}><w:body>${body}</w:body></w:document>`, ...others },
    options,
  );

/** @param {string} words @param {string} [properties] */
export const paragraph = (words, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** @param {string} notes */
export const footnotes = (notes) => `<?xml version="1.0"?><w:footnotes ${SPACE}>${notes}</w:footnotes>`;

/** @param {string} title @param {string} modified */
export const properties = (title, modified) =>
  `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;
