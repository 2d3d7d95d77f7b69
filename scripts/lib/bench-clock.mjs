/** CPU time in milliseconds, all threads: other programs on the machine do not count, collecting garbage does. */
export const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The value below which this share of the list lies. */
export const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
export const median = (list) => quantile(list, 0.5);

/** Milliseconds of CPU time for all of them. A reader that does not wait pays for no turn. */
export async function once(work, messages) {
  const start = cpu();
  for (const message of messages) {
    const pending = work(message);
    if (pending instanceof Promise) await pending;
  }
  return cpu() - start;
}

/** Milliseconds of CPU time for each of them, the median of the rounds; the first two warm up. */
export async function each(work, messages, rounds, beforeRound = () => {}) {
  const times = messages.map(() => []);
  for (let round = -2; round < rounds; round++) {
    beforeRound();
    for (const [index, message] of messages.entries()) {
      const time = await once(work, [message]);
      if (round >= 0) times[index].push(time);
    }
  }
  return times.map(median);
}

/** A measured value beside what it is to be, `most` or `least`. */
export function printAim(what, value, { most = Infinity, least = 0 }) {
  const isMet = value <= most && value >= least;
  const asked = most === Infinity ? `at least ${least}` : `at most ${most}`;
  console.log(`${what.padEnd(62)} ${value.toPrecision(3).padStart(8)}   aim ${asked}: ${isMet ? 'met' : 'MISSED'}`);
}
