// The verifier inside real backgrounds: each case of the suites gets the verdict that it gets in Node.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runnerImport } from 'vite';
import { BROWSERS } from './harness/extension.mjs';
import { openVerifier } from './harness/verifier.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = process.env.CONFORMANCE_DIR ?? resolve(root, '../shared/conformance');
const SUITES = [
  'spf-rfc7208',
  'arc-validate',
  'arc-sign',
  'dkim-dkimpy',
  'dkim-maildkim',
  'dkim-opendkim',
  'dkim-dkimverifier',
  'dmarc-rfc9989',
  'dmarc-record',
  'dmarc-alignment',
  'auth-e2e-rspamd',
].filter((suite) => existsSync(join(folder, `${suite}.json`)));
/** Cases a message: an event page may be put to sleep after 30 s, whatever it is doing. */
const BATCH = 40;
const missing = SUITES.length === 0 && `no suites in ${folder}`;
if (missing) console.log(`SKIPPED: conformance in browsers: ${missing}`);

for (const kind of BROWSERS)
  describe(`the verifier in the background of ${kind}`, { skip: missing, timeout: 300_000 }, () => {
    let verifier;
    let verdictsOf;
    before(
      async () => {
        const options = { configFile: false, root, logLevel: 'error' };
        ({ verdictsOf } = (await runnerImport(join(root, 'scripts/conformance/verdicts.ts'), options)).module);
        const files = SUITES.map((suite) => [`${suite}.json`, readFileSync(join(folder, `${suite}.json`))]);
        verifier = await openVerifier(kind, files);
      },
      { timeout: 120_000 },
    );
    after(() => verifier?.close());

    const inBackground = async (suite, count) => {
      const found = [];
      for (let from = 0; from < count; from += BATCH) {
        const { verdicts } = await verifier.ask({ kind: 'verdicts', file: `${suite}.json`, from, to: from + BATCH });
        found.push(...verdicts);
      }
      return found;
    };

    for (const suite of SUITES)
      test(`${suite}: the same verdict as in Node, case by case`, async (context) => {
        const content = JSON.parse(readFileSync(join(folder, `${suite}.json`), 'utf8'));
        const found = await inBackground(suite, content.cases.length);
        assert.equal(found.length, content.cases.length);
        assert.deepEqual(found, await verdictsOf(content, 0, content.cases.length));
        context.diagnostic(`${found.length} cases`);
      });

    test('a background that was stopped verifies again', async () => {
      await verifier.stopBackground();
      const [suite] = SUITES;
      assert.equal((await inBackground(suite, BATCH)).length, BATCH);
    });
  });
