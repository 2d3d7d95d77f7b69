import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import exceptions from './exceptions.json';
import { families } from './registry';
import { type Case, isSuite, type Judge, type Suite } from './types';

/** Suite to case id to the reason why the project decides otherwise. */
const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = exceptions;

interface Score {
  readonly met: number;
  readonly of: number;
  readonly notScored: number;
  readonly excepted: readonly string[];
  readonly failures: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly thrown: number;
}

const USAGE = 'npm run conformance -- [--list] [--peers] [SUITE...]   (CONFORMANCE_DIR names another folder of suites)';

/**
 * Runs every suite of the folder that has a reader.
 * @returns exit code: 1 where a reader threw, 2 for wrong arguments
 */
export async function run(argv: readonly string[], root: string): Promise<number> {
  const options = new Set(argv.filter((word) => word.startsWith('--')));
  const wanted = argv.filter((word) => !word.startsWith('--'));
  if ([...options].some((option) => option !== '--list' && option !== '--peers')) {
    console.error(USAGE);
    return 2;
  }
  const folder = process.env['CONFORMANCE_DIR'] ? resolve(process.env['CONFORMANCE_DIR']) : join(root, '../shared/conformance');
  if (!existsSync(folder)) {
    console.error(`No suites: ${folder} does not exist.`);
    return 2;
  }
  const skipped: string[] = [];
  let thrown = 0;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()) {
    const suite: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!isSuite(suite)) throw new TypeError(`${file} is no suite`);
    if (wanted.length > 0 && !wanted.includes(suite.suite)) continue;
    const judge = judgeOf(suite.suite);
    if (!judge) {
      skipped.push(suite.suite);
      continue;
    }
    const score = await scoreOf(suite, judge);
    thrown += score.thrown;
    console.log(lineOf(suite.suite, score));
    if (options.has('--list')) listFailures(score);
    if (options.has('--peers')) await runPeers(suite);
  }
  if (skipped.length > 0) console.log(`skipped, no reader: ${skipped.join(', ')}`);
  return thrown > 0 ? 1 : 0;
}

function judgeOf(suite: string): Judge | undefined {
  return families.map((family) => family.judges[suite]).find((judge) => judge !== undefined);
}

async function scoreOf(suite: Suite, judge: Judge): Promise<Score> {
  const allowed = listed[suite.suite] ?? {};
  const failures: { id: string; lines: readonly string[] }[] = [];
  const excepted: string[] = [];
  let met = 0;
  let notScored = 0;
  let thrown = 0;
  for (const given of suite.cases) {
    const scored = isScored(given) && !isNotOurs(suite, given);
    if (!scored) notScored++;
    let lines: readonly string[];
    try {
      lines = await judge(given, suite);
    } catch (error) {
      thrown++;
      lines = [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
      if (!scored) failures.push({ id: given.id, lines });
    }
    if (!scored) continue;
    if (lines.length === 0) met++;
    else if (allowed[given.id] !== undefined) excepted.push(`${given.id}: ${allowed[given.id]}`);
    else failures.push({ id: given.id, lines });
  }
  return { met, of: suite.cases.length - notScored, notScored, excepted, failures, thrown };
}

function isScored(given: Case): boolean {
  return given.scored !== false && given.legacy === undefined;
}

/** Cases about a rule that only the other product has. */
function isNotOurs(suite: Suite, given: Case): boolean {
  return families.some((family) => family.notOurs?.[suite.suite]?.(given, suite) === true);
}

function lineOf(name: string, score: Score): string {
  const excepted = score.excepted.length > 0 ? `, ${score.excepted.length} excepted` : '';
  return `${name}: ${score.met} of ${score.of} (${score.notScored} not scored)${excepted}`;
}

function listFailures(score: Score): void {
  for (const failure of score.failures) {
    console.log(`  ${failure.id}`);
    for (const line of failure.lines) console.log(`    ${line}`);
  }
  for (const line of score.excepted) console.log(`  excepted ${line}`);
}

async function runPeers(suite: Suite): Promise<void> {
  for (const family of families) {
    for (const [name, judge] of Object.entries(family.peers?.[suite.suite] ?? {})) {
      let met = 0;
      for (const given of suite.cases) {
        if (!isScored(given)) continue;
        try {
          if ((await judge(given, suite)).length === 0) met++;
        } catch {
          // A library that throws has not met the case; that it throws is its own affair.
        }
      }
      console.log(`  ${name}: ${met} of ${suite.cases.filter(isScored).length}`);
    }
  }
}
