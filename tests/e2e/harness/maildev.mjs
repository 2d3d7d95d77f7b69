// maildev on loopback, filled with message files by SMTP, their bytes unchanged, and read in a browser with Truefrom.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { resolve } from 'node:path';
import { openExtension, until } from './extension.mjs';
import { freePort } from './ports.mjs';
import { judged } from './state.mjs';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/messages');
const BIN = resolve(import.meta.dirname, '../../../node_modules/maildev/dist/bin/maildev.js');

export async function startMaildev() {
  const smtp = await freePort();
  const web = await freePort();
  const child = spawn(
    process.execPath,
    [BIN, '--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '-s', String(smtp), '-w', String(web), '--silent'],
    {
      stdio: 'ignore',
    },
  );
  const url = `http://127.0.0.1:${web}/`;
  for (
    let tries = 0;
    !(await fetch(`${url}api/healthz`).then(
      (answer) => answer.ok,
      () => false,
    ));
    tries++
  ) {
    if (tries > 200 || child.exitCode !== null) throw new Error('maildev did not start');
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    /** Hands files in, in order, and returns maildev's ids in the same order. */
    async deliver(files) {
      const ids = [];
      for (const file of files) {
        await handIn(smtp, readFileSync(file));
        for (let tries = 0; ; tries++) {
          const fresh = (await (await fetch(`${url}api/email`)).json()).find((mail) => !ids.includes(mail.id));
          if (fresh) {
            ids.push(fresh.id);
            break;
          }
          if (tries > 200) throw new Error(`maildev did not take ${file}`);
          await new Promise((done) => setTimeout(done, 30));
        }
      }
      return ids;
    },
    stop: () => void child.kill(),
  };
}

/**
 * maildev holding these sample messages, open in a browser with Truefrom. `show` opens the message at a place of the list, `read` waits for its
 * report as well; both take the place in `files`.
 */
export async function openMaildev(kind, files) {
  const maildev = await startMaildev();
  let extension = null;
  const close = async () => {
    await extension?.close();
    maildev.stop();
  };
  try {
    const ids = await maildev.deliver(files.map((file) => resolve(FIXTURES, file)));
    extension = await openExtension(kind);
    const page = await extension.newPage();
    await page.goto(maildev.url);
    const show = (place) => page.evaluate((id) => void (location.hash = `#/email/${id}`), ids[place]);
    const read = async (place) => {
      await show(place);
      await until(`the verdict of ${files[place]}`, async () => {
        const [message] = await judged(extension, page);
        return message.id.includes(ids[place]) && message.report ? message : null;
      });
    };
    return { extension, page, ids, show, read, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One SMTP transaction (RFC 5321) that sends the octets as they are, dot-stuffed. */
function handIn(port, bytes) {
  const text = bytes.toString('latin1').replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
  const mailbox = /^Delivered-To: *(\S+@\S+?)\r$/m.exec(text)?.[1] ?? 'reader@lab.example'; // MailDev shows another one as bcc
  const steps = [
    'EHLO localhost',
    'MAIL FROM:<>',
    `RCPT TO:<${mailbox}>`,
    'DATA',
    `${text.endsWith('\r\n') ? text : `${text}\r\n`}.`,
    'QUIT',
  ];
  return new Promise((done, fail) => {
    const socket = createConnection(port, '127.0.0.1');
    let waiting = '';
    socket.on('error', fail);
    socket.on('close', () => (steps.length ? fail(new Error('SMTP ended early')) : done()));
    socket.on('data', (data) => {
      waiting += data;
      if (!/^\d{3} [^\n]*\n$/m.test(waiting)) return;
      if (/^[45]/m.test(waiting)) return fail(new Error(`SMTP: ${waiting.trim()}`));
      waiting = '';
      const next = steps.shift();
      if (next) socket.write(`${next}\r\n`, 'latin1');
    });
  });
}
