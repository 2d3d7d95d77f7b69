// Opens every sample message in the webmail, as a reader would, and compares what Truefrom shows with what is expected.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bannersOf, until } from '../../tests/e2e/harness/extension.mjs';
import { judged } from '../../tests/e2e/harness/state.mjs';

const hasBanner = (step) => step === 'danger' || step === 'caution';

/** The verdict of one message and its banner, once both have settled. */
async function look(extension, page, id) {
  await page.evaluate((id) => void (location.hash = `#/email/${id}`), id);
  return until('the verdict', async () => {
    const [message] = await judged(extension, page);
    if (!message.id.includes(id)) return null;
    const step = message.report?.verdict.step ?? message.failure;
    const banners = await bannersOf(extension, page);
    return banners.length === (hasBanner(step) ? 1 : 0)
      ? { step, headline: message.report?.verdict.headline ?? '', banner: banners[0]?.step ?? null }
      : null;
  });
}

/** Walks through the samples; screenshots and `verdicts.md` go to `folder`. Returns how many verdicts were wrong. */
export async function walk({ extension, page, samples, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = [];
  for (const { file, id, kind, title, expect, withProfile = expect } of samples) {
    const seen = await look(extension, page, id).catch((error) => ({ step: error.message, headline: '', banner: null }));
    const isRight = seen.step === withProfile && seen.banner === (hasBanner(withProfile) ? withProfile : null);
    const picture = file.replace('.eml', '.png');
    await page.bringToFront(); // Chromium takes no picture of a tab behind another
    await page.screenshot({ path: join(folder, picture) });
    rows.push({ file, kind, title, expected: withProfile, isRight, picture, ...seen });
    console.log(
      `${isRight ? 'ok   ' : 'WRONG'} ${kind.padEnd(6)} ${seen.step.padEnd(10)} ${(seen.banner ? 'banner' : '').padEnd(6)} ${title}`,
    );
    if (!isRight) console.log(`      expected ${withProfile}; ${file}`);
  }
  const wrong = rows.filter(({ isRight }) => !isRight).length;
  writeFileSync(join(folder, 'verdicts.md'), table(rows));
  console.log(`\n${rows.length - wrong} of ${rows.length} verdicts as expected. Screenshots and table: ${folder}`);
  return wrong;
}

const table = (rows) => `# What Truefrom showed

| message | kind | verdict | banner | expected | it said |
| --- | --- | --- | --- | --- | --- |
${rows
  .map(
    ({ title, picture, kind, step, banner, expected, isRight, headline }) =>
      `| [${title}](${picture}) | ${kind} | ${step} | ${banner ?? 'none'} | ${isRight ? 'yes' : `**no: ${expected}**`} | ${headline.replaceAll('|', '\\|')} |`,
  )
  .join('\n')}
`;
