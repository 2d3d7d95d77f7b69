// Who the names and domains of one message claim to be, beside what is usually done instead: an edit distance to every known domain, and
// a table of letters that look alike.
import { isConfusing, rectifyConfusion } from 'unicode-confusables';
import { each, median, printAim, quantile } from './bench-clock.mjs';

/** The naive baseline takes so long that a part of the messages will do. */
const NAIVE = 50;

let [last, row] = [new Uint16Array(256), new Uint16Array(256)];

/** The textbook's two rows; domain names have fewer than 256 characters. */
function levenshtein(a, b) {
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const substituted = last[j - 1] + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(substituted, last[j] + 1, row[j - 1] + 1);
    }
    [last, row] = [row, last];
  }
  return last[b.length];
}

function nearest(domains, known) {
  let least = Infinity;
  for (const domain of domains) for (const one of known) least = Math.min(least, levenshtein(domain, one));
  return least;
}

/** Names and domains that a message shows of its sender. */
const shownOf = ({ author, replyTo }) => [author, ...replyTo].flatMap(({ name, domain }) => (name === null ? [domain] : [name, domain]));

/** Prints a row for each way; `floor` is the mean of one pass over the octets of a message, in milliseconds. */
export async function benchIdentity(engine, messages, floor, rounds) {
  const senders = messages.map(({ source }) => engine.readSender(source)).filter((sender) => sender !== null);
  const known = engine.knownDomains();
  const ways = [
    ['Truefrom: identity judgement', await each(engine.judgeIdentity, senders, rounds, engine.forgetHosts)],
    [
      'unicode-confusables: names and domains',
      await each((sender) => shownOf(sender).map((text) => isConfusing(text) && rectifyConfusion(text)), senders, rounds),
    ],
    [
      `Levenshtein: domains to ${known.length} known`,
      await each(
        ({ author, replyTo }) => nearest(new Set([author, ...replyTo].map(({ domain }) => domain)), known),
        senders.slice(0, NAIVE),
        1,
      ),
    ],
  ];
  console.log(`\nIdentity of ${senders.length} senders; the floor is ${(floor * 1000).toFixed(1)} µs of CPU time, a mean of all messages`);
  console.log(`${''.padEnd(38)} median µs     99 % µs   median, as a multiple of the floor`);
  for (const [name, times] of ways) {
    const [usual, slow] = [median(times), quantile(times, 0.99)].map((time) => (time * 1000).toFixed(1));
    console.log(`${name.padEnd(38)} ${usual.padStart(9)} ${slow.padStart(11)}   ${(median(times) / floor).toPrecision(3)}`);
  }
  const [own, , naive] = ways.map(([, times]) => median(times));
  printAim('identity judgement, median, as a multiple of the floor', own / floor, { most: 15 });
  printAim('times as fast as Levenshtein, medians', naive / own, { least: 100 });
}
