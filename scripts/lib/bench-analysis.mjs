// The whole analysis of one message without look-ups, octets to report, beside the filters that mail servers run.
import { each, median, once, printAim, quantile } from './bench-clock.mjs';
import { timeRspamd, timeSpamAssassin } from './bench-filters.mjs';

/** `floor` is the mean of one pass over the octets of a message, in milliseconds. */
export async function benchAnalysis(engine, messages, floor, rounds) {
  const analyse = ({ source }) => engine.analyse(source);
  const times = await each(analyse, messages, rounds, engine.forgetHosts);
  const passes = [];
  for (let round = 0; round < rounds; round++) passes.push(await once(analyse, messages));
  const mean = median(passes) / messages.length;
  console.log('\nWhole analysis without look-ups, CPU time');
  const spamAssassin = await timeSpamAssassin(messages);
  const rspamd = await timeRspamd(messages, 3);
  const rows = [
    ['Truefrom', mean],
    ["SpamAssassin's local rules", spamAssassin],
    ['rspamd, one worker, no network', rspamd],
  ];
  for (const [name, time] of rows)
    if (time !== null) console.log(`${name.padEnd(38)} ${time.toFixed(3).padStart(8)} ms a message, ${(1000 / time).toFixed(0)} a second`);
  printAim('median, as a multiple of the floor', median(times) / floor, { most: 30 });
  printAim('99th percentile, as a multiple of the floor', quantile(times, 0.99) / floor, { most: 100 });
  if (spamAssassin !== null) printAim("messages a second, as a multiple of SpamAssassin's", spamAssassin / mean, { least: 80 });
  if (rspamd !== null) printAim("messages a second, as a multiple of rspamd's", rspamd / mean, { least: 3 });
}
