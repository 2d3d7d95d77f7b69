// Renders scripts/icons/*.svg to public/icons/*.png with a headless Chromium. Chrome's toolbar takes PNG only; the PNGs are
// committed, so a build needs no browser. Run after changing an SVG: `node scripts/build-icons.mjs`.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['danger', 'caution', 'verified', 'unverified', 'idle', 'brand'];

// 16 px is drawn for itself, with shapes on whole pixels; the others are scaled from the 32 px drawing.
const sizes = [16, 24, 32, 48, 128];

function findChromium() {
  if (process.env.CHROME_BIN) return process.env.CHROME_BIN;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  throw new Error('No Chromium or Chrome found: set CHROME_BIN to one.');
}

const browser = await puppeteer.launch({ executablePath: findChromium(), headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await mkdir(join(root, 'public/icons'), { recursive: true });
  for (const name of names) {
    for (const size of sizes) {
      const svg = await readFile(join(root, `scripts/icons/${name}-${size === 16 ? 16 : 32}.svg`), 'utf8');
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0">${svg.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}" style="display:block"`)}`,
      );
      await writeFile(join(root, `public/icons/${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
console.log(`${names.length * sizes.length} icons written to public/icons`);
