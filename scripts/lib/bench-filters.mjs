// What the two spam filters that mail servers run take for the same messages, without network. Each works in a folder of its own, which
// goes away with it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'truefrom-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of CPU time a message of SpamAssassin's local rules in one process, loaded once; null where it is not installed. */
export function timeSpamAssassin(messages) {
  try {
    execFileSync('perl', ['-MMail::SpamAssassin', '-e', '1'], { stdio: 'ignore' });
  } catch {
    console.log('SpamAssassin: not installed (apt-get install spamassassin)');
    return null;
  }
  return inFolder((folder) => {
    const input = messages.map(({ path }) => `${path}\n`).join('');
    const output = execFileSync('perl', [join(import.meta.dirname, 'bench-spamassassin.pl'), folder], { input, encoding: 'utf8' });
    const [count, hits, seconds] = output.trim().split(' ').map(Number);
    if (count !== messages.length || !(hits > 0)) throw new Error(`SpamAssassin did not run its rules: ${output}`);
    return (seconds * 1000) / count;
  });
}

const RSPAMD = '/etc/rspamd/rspamd.conf';
/** Modules that ask the network. */
const NETWORK = ['arc', 'asn', 'dkim', 'dkim_signing', 'dmarc', 'fuzzy_check', 'hfilter', 'mx_check', 'rbl', 'spf', 'surbl'];
/** Reading its rules and compiling its patterns takes it a quarter of a minute on an idle machine. */
const READY_SECONDS = 240;
/** Messages under way at a time, so that the worker never waits for us. */
const AT_A_TIME = 4;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** One normal worker on a loopback port and nothing else; names are asked of a port where nobody answers. */
function configure(folder, port) {
  const settings = {
    'options.inc': 'dns { nameserver = ["127.0.0.1:9"]; timeout = 0.1s; retransmits = 1; }\ndisable_monitoring = true;',
    'worker-normal.inc': `bind_socket = "127.0.0.1:${port}"; count = 1;`,
    'logging.inc': 'level = "info";',
  };
  for (const name of ['controller', 'proxy', 'fuzzy']) settings[`worker-${name}.inc`] = 'enabled = false;';
  for (const name of NETWORK) settings[`${name}.conf`] = 'enabled = false;';
  mkdirSync(join(folder, 'override.d'));
  for (const [file, text] of Object.entries(settings)) writeFileSync(join(folder, 'override.d', file), `${text}\n`);
}

/** The process that reads the messages, once its patterns are compiled. */
async function workerOf(main, log) {
  for (let second = 0; second < READY_SECONDS; second++) {
    if (main.exitCode !== null) throw new Error(`rspamd ended with ${main.exitCode}`);
    const ready = existsSync(log) && /#(\d+)\(normal\).*full hyperscan database .*loaded/.exec(readFileSync(log, 'utf8'));
    if (ready) return ready[1];
    await sleep(1000);
  }
  throw new Error(`rspamd was not ready after ${READY_SECONDS} s`);
}

/** Seconds of CPU time of all its threads, from proc_pid_stat(5); the kernel counts in hundredths there. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function ask(port, messages) {
  let symbols = 0;
  const waiting = [...messages];
  const next = async () => {
    for (let message = waiting.pop(); message !== undefined; message = waiting.pop()) {
      const answer = await fetch(`http://127.0.0.1:${port}/checkv2`, { method: 'POST', body: message.source });
      symbols += Object.keys((await answer.json()).symbols).length;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
  return symbols;
}

/** Milliseconds of CPU time a message of one rspamd worker without network, the mean of the rounds; null where it is not installed. */
export function timeRspamd(messages, rounds) {
  if (!existsSync(RSPAMD) || !readdirSync('/usr/bin').includes('rspamd') || !existsSync('/proc/self/stat')) {
    console.log('rspamd: not installed (apt-get install rspamd)');
    return null;
  }
  return inFolder(async (folder) => {
    const port = await freePort();
    configure(folder, port);
    const places = ['DBDIR', 'RUNDIR', 'LOGDIR', 'LOCAL_CONFDIR'].map((name) => `--var=${name}=${folder}`);
    const asRoot = process.getuid?.() === 0 ? ['--insecure'] : [];
    const main = spawn('rspamd', ['--no-fork', ...asRoot, '--config', RSPAMD, ...places], { stdio: 'ignore' });
    const ended = new Promise((resolve) => main.once('exit', resolve));
    try {
      const worker = await workerOf(main, join(folder, 'rspamd.log'));
      await ask(port, messages);
      const start = cpuSeconds(worker);
      let symbols = 0;
      for (let round = 0; round < rounds; round++) symbols += await ask(port, messages);
      if (symbols < messages.length) throw new Error('rspamd did not run its rules');
      return ((cpuSeconds(worker) - start) * 1000) / rounds / messages.length;
    } finally {
      main.kill();
      await ended;
    }
  });
}
