// Accessibility: axe in every state, light and dark, wide and narrow; and the palette's contrast in what is painted.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import AxeBuilder from '@axe-core/playwright';

import { ARTICLE, startBrowser } from './harness.mjs';

const browser = startBrowser();
const Axe = /** @type {any} */ (AxeBuilder).default ?? AxeBuilder;

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
    await visit.page.getByLabel('High').fill('3');
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

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [320, 1280]) {
    describe(`axe, ${colorScheme}, ${width} pixels wide`, () => {
      for (const [state, arrive] of Object.entries(STATES)) {
        test(state, async () => {
          const visit = await browser.open('served', { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
          await arrive(visit);
          const { violations } = await new Axe({ page: visit.page }).setLegacyMode().analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
          );
          assert.deepEqual(found, []);
          const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
          await visit.close();
        });
      }
    });
  }
}

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
