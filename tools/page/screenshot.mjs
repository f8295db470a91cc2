// Takes the README's picture of the page: our own example, one figure chosen. Usage: node tools/page/screenshot.mjs
// The page must be built first (npm run build), and Chromium installed.

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { findChromium } from '../scripts/browsers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
await page.goto(pathToFileURL(join(root, 'dist/wiremark.html')).href);
await page.getByRole('button', { name: 'Show an example' }).click();
await page.locator('#view .unit.paragraph mark.m-casualty').first().click();
await page.locator('#card .rule').filter({ hasText: /\w/ }).waitFor();
await page.mouse.move(0, 0);
await page.screenshot({ path: join(root, 'docs/screenshot.png') });
await browser.close();
console.log('Written: docs/screenshot.png');
