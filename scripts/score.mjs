// npm run score: the verdict on the labelled messages beside this project (../shared), written to docs/scores.md with the floors
// and the peers. Options: --check exits 1 below a floor; --quick takes the attacks alone and writes nothing (the gate).
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './lib/packages.mjs';
import { attackFloors, corpusFloors, noDnsFloors, noProfileFloors, PEERS, sameFloor } from './lib/score-floors.mjs';

const SCORER = resolve(ROOT, '../shared/tools/score.mjs');
const [isQuick, isCheck] = ['--quick', '--check'].map((name) => process.argv.includes(name));

/** Runs the scorer once and returns its summary, the last line of what it prints. */
function score(...args) {
  const run = spawnSync(process.execPath, [SCORER, ...args, '--json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`score.mjs ${args.join(' ')} ended with ${run.status}\n${run.stderr.slice(-2000)}`);
  return JSON.parse(run.stdout.trimEnd().split('\n').at(-1));
}

const percent = ({ n, of }) => (of === null ? String(n) : `${n} of ${of} (${of ? ((100 * n) / of).toFixed(1) : '0'} %)`);

function table(floors) {
  const rows = floors.map((floor) => `| ${floor.name} | ${percent(floor)} | ${floor.limit} | ${floor.isMet ? 'yes' : '**no**'} |`);
  return ['| what | measured | floor | met |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function attackSections() {
  const base = score('attacks');
  const variants = [
    ...sameFloor('with LF line ends', score('attacks', '--lf'), base),
    ...sameFloor('without being told the receiver', score('attacks', '--without', 'provider'), base),
    ...noDnsFloors(score('attacks', '--dns', 'off')),
    ...noProfileFloors(score('attacks', '--without', 'profile'), base),
  ];
  return [
    { heading: `Made attacks and honest look-alikes (\`score.mjs attacks\`)`, floors: attackFloors(base), base },
    { heading: 'The same messages, told less (`--lf`, `--without provider`, `--dns off`, `--without profile`)', floors: variants },
  ];
}

function peerTable({ attacksFlagged, attacks, legitDanger, legitCaution, legit }) {
  const share = (n, of) => ((100 * n) / of).toFixed(0);
  return [
    '| | attacks flagged | honest mail flagged |',
    '| --- | --- | --- |',
    `| Truefrom | ${share(attacksFlagged, attacks)} % | ${share(legitDanger + legitCaution, legit)} % |`,
    ...PEERS.map(([name, caught, alarmed]) => `| ${name} | ${caught} % | ${alarmed} % |`),
  ].join('\n');
}

function lookalikeTable(summary) {
  const rows = Object.entries(summary).map(
    ([name, [n, of]]) => `| ${name.replace('.found', ': found').replace('.falseAlarms', ': false alarms')} | ${percent({ n, of })} |`,
  );
  return ['| set | measured |', '| --- | --- |', ...rows].join('\n');
}

function write(sections, lookalike) {
  const [{ base }] = sections;
  const text = [
    '# Scores',
    `Written by \`npm run score\` on ${new Date().toISOString().slice(0, 10)}; do not edit. The messages stand beside this project, in \`../shared\`, and are no part of it.`,
    '## Beside the peers',
    'The peers’ figures are those of whoever labelled the messages, on 302 attacks and 221 honest ones; ours are on those of them that stand here.',
    peerTable(base),
    ...sections.flatMap(({ heading, floors }) => [`## ${heading}`, table(floors)]),
    '## Look-alike domains and names (`score.mjs lookalike`)',
    'Names and domains in a message that authenticates; no floor is set for them here.',
    lookalikeTable(lookalike),
  ];
  writeFileSync(join(ROOT, 'docs/scores.md'), `${text.join('\n\n')}\n`);
}

if (!existsSync(SCORER)) {
  console.log('SKIPPED: score, ../shared is absent');
} else {
  const sections = attackSections();
  if (!isQuick) {
    sections.push({ heading: 'Real mail (`score.mjs corpus`)', floors: corpusFloors(score('corpus')) });
    write(sections, score('lookalike'));
  }
  const missed = sections.flatMap(({ floors }) => floors).filter(({ isMet }) => !isMet);
  for (const { heading, floors } of sections)
    console.log(
      `\n${heading}\n\n${floors.map((floor) => `${floor.isMet ? 'ok    ' : 'BELOW '} ${floor.name}: ${percent(floor)}, ${floor.limit}`).join('\n')}`,
    );
  if (isCheck && missed.length > 0) process.exitCode = 1;
}
