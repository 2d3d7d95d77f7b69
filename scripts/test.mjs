// npm test: everything the gate runs, on a fresh clone too. `npm test -- --only unit,e2e` runs a part of it.
import { spawn } from 'node:child_process';
import { ensurePackages, ROOT } from './lib/packages.mjs';

/** Name -> npm script and what it shows. Quick ones first; builds before what reads them. */
const STEPS = [
  ['typecheck', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['unit', 'unit'],
  ['build', 'build:all'],
  ['add-on lint', 'lint:ext'],
  ['size', 'size'],
  ['unused code', 'knip'],
  ['conformance', 'conformance'],
  ['scores', 'score:check'],
  ['e2e', 'e2e'],
];

/** Tests counted from the closing lines of vitest and of Node's own runner. */
function countTests(output) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const line of output.split('\n')) {
    const vitest = /^\s+Tests\s/.test(line);
    for (const key of Object.keys(counts)) {
      const hit = vitest ? new RegExp(`(\\d+) ${key}`).exec(line) : null;
      if (hit) counts[key] += Number(hit[1]);
    }
    const node = /^(?:# |ℹ )(pass|fail|skipped) (\d+)$/.exec(line);
    if (node) counts[{ pass: 'passed', fail: 'failed', skipped: 'skipped' }[node[1]]] += Number(node[2]);
  }
  return counts;
}

function run(script) {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1' };
    delete env.FORCE_COLOR;
    const child = spawn(
      'npm',
      ['run', '--silent', script, ...(process.argv.includes('--install') && script === 'e2e' ? ['--', '--install'] : [])],
      {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
        shell: process.platform === 'win32',
      },
    );
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => done({ isOk: code === 0, output }));
  });
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : null;
ensurePackages();
const total = { passed: 0, failed: 0, skipped: 0 };
const table = [];
for (const [name, script] of STEPS.filter(([name]) => !only || only.includes(name))) {
  console.log(`\n== ${name} (npm run ${script})`);
  const start = Date.now();
  const { isOk, output } = await run(script);
  const counts = countTests(output);
  if (!isOk && counts.failed === 0) counts.failed = 1;
  else if (isOk && counts.passed === 0 && counts.skipped === 0) counts.passed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  table.push(
    `${isOk ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${output.match(/^SKIPPED: .*$/gm)?.join('; ') ?? ''}`,
  );
}
console.log(`\n${table.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
