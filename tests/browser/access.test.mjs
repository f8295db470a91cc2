// Accessibility: axe in every state, light and dark, wide and narrow; and the palette's contrast in what is painted.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkStates } from './axe.mjs';
import { ARTICLE, startBrowser } from './harness.mjs';

const browser = startBrowser();

/** @type {Record<string, (visit: any) => Promise<void>>} */
const STATES = {
  empty: async () => {},
  annotated: async (visit) => {
    await visit.paste(`HOME › WORLD\nSign in | Subscribe\n\n${ARTICLE}`);
    await visit.read();
  },
  'a card open and furniture shown': async (visit) => {
    await STATES.annotated(visit);
    for (const button of await visit.page.locator('.fold button').all()) await button.click();
    await visit.marks('place').last().click();
  },
  'a form of a figure open, with an error': async (visit) => {
    await STATES.annotated(visit);
    await visit.marks('casualty', 'at least 12').click();
    await visit.page.keyboard.press('e');
    await visit.page.getByLabel('High', { exact: true }).fill('3');
    await visit.page.keyboard.press('Enter');
  },
  'a form of a date open': async (visit) => {
    await STATES.annotated(visit);
    await visit.marks('date', 'Sunday').first().click();
    await visit.page.keyboard.press('e');
  },
  'a speaker to pick': async (visit) => {
    await STATES.annotated(visit);
    await visit.marks('quote', 'It was quiet').click();
    await visit.page.keyboard.press('s');
  },
  'a name to split, and marks rejected': async (visit) => {
    await STATES.annotated(visit);
    await visit.marks('casualty', 'three').click();
    await visit.page.keyboard.press('x');
    await visit.marks('place', 'Kenya').last().click();
    await visit.page.keyboard.press('v');
  },
  'the bar of a selection': async (visit) => {
    await STATES.annotated(visit);
    await visit.marks('place', 'Kenya').last().click();
    await visit.page.keyboard.press('n');
  },
  'the sheet of keys': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.keyboard.press('?');
    await visit.page.locator('#help').waitFor();
  },
  'the sheet of keys, with a key that is taken': async (visit) => {
    await STATES['the sheet of keys'](visit);
    await visit.page.getByRole('button', { name: /^j: next/ }).click();
    await visit.page.keyboard.press('k');
    await visit.page.getByText('k is taken').waitFor();
  },
  'the text alone': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.keyboard.press('r');
    await visit.page.getByRole('button', { name: 'Show the marks' }).waitFor();
  },
  editing: async (visit) => {
    await STATES.annotated(visit);
    await visit.page.getByRole('button', { name: 'Edit text' }).click();
  },
  'the names, with the map': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.locator('#tab-names').click();
  },
  'the quotes, with reported speech': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.keyboard.press('7');
    await visit.page.locator('#tab-quotes').click();
  },
  'the dates, with the timeline': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.locator('#tab-dates').click();
  },
  'a filter on': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.locator('#filter').fill('tahir');
    await visit.page.locator('.unit.dim').first().waitFor({ state: 'attached' });
  },
  'different numbers told': async (visit) => {
    await visit.paste('Eleven people were killed on Monday, the mayor said.\n\nThe ministry said 14 people were killed.');
    await visit.read();
    await visit.page.locator('.conflicts').waitFor();
  },
  'how the text is set': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.getByRole('button', { name: 'Text size, width and typeface' }).click();
    await visit.page.locator('#reading-settings').waitFor();
    await visit.page.getByLabel('Very large').check();
  },
  'a restored draft': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.getByText('Saved on this device only').waitFor();
    await visit.page.reload();
    await visit.page.getByText('Restored from this device').waitFor();
  },
  'open in another tab, too': async (visit) => {
    await STATES.annotated(visit);
    await visit.page.getByText('Saved on this device only').waitFor();
    const address = visit.page.url();
    visit.page = await visit.context.newPage();
    await visit.page.goto(address);
    await visit.page.getByText('Another tab has your saved articles open').waitFor();
  },
  'corrections that no longer fit': async (visit) => {
    await STATES.annotated(visit);
    await visit.marks('place', 'Mombasa').click();
    await visit.page.keyboard.press('x');
    await visit.paste(ARTICLE.replace('the governor of Mombasa', 'an official'));
    await visit.page.locator('#orphans').waitFor();
  },
  'nothing can be stored': async (visit) => {
    await visit.page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
      IDBDatabase.prototype.transaction = IDBFactory.prototype.open;
    });
    await STATES.annotated(visit);
    await visit.page.getByText('Not saved').waitFor();
  },
  'a private session': async (visit) => {
    await visit.page.getByLabel('Private: store nothing').check();
    await STATES.annotated(visit);
  },
  'kinds hidden and no publication date': async (visit) => {
    await visit.paste('The mayor, Amina Tahir, resigned on Monday.');
    await visit.read();
    await visit.page.keyboard.press('1');
  },
};

checkStates(browser, STATES);

test('every line of the palette stands out from the page and from its own tint', async () => {
  for (const theme of ['light', 'dark']) {
    const visit = await browser.open('served');
    await visit.page.locator('#theme').selectOption(theme);
    const ratios = await visit.page.evaluate(paletteContrast, ['person', 'organization', 'place', 'date', 'casualty', 'quote']);
    for (const { layer, onPage, onTint, textOnTint } of ratios) {
      assert.ok(onPage >= 4.5, `${layer} on the ${theme} page: ${onPage}`);
      assert.ok(onTint >= 3, `${layer} on its ${theme} tint: ${onTint}`);
      assert.ok(textOnTint >= 7, `text on the ${theme} tint of ${layer}: ${textOnTint}`);
    }
    await visit.close();
  }
});

/** Runs in the page. @param {string[]} layers */
function paletteContrast(layers) {
  const probe = document.body.appendChild(document.createElement('i'));
  const luminance = (/** @type {string} */ name) => {
    probe.style.color = `var(--${name})`;
    const [red, green, blue] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (/** @type {string} */ one, /** @type {string} */ other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  return layers.map((layer) => ({
    layer,
    onPage: ratio(layer, 'page'),
    onTint: ratio(layer, `${layer}-tint`),
    textOnTint: ratio('ink', `${layer}-tint`),
  }));
}
