import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../lib/cli/in-order';

async function* items(count: number, taken: number[] = []) {
  for (let item = 0; item < count; item++) {
    taken.push(item);
    yield item;
  }
}
const all = async <T>(results: AsyncIterable<T>) => {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
};

describe('in order', () => {
  it('results come in the order of the items, however long each takes', async () => {
    const work = async (item: number) => {
      for (let turn = 0; turn < (item * 7) % 5; turn++) await Promise.resolve();
      return item;
    };
    expect(await all(inOrder(items(40), work, { window: 8, weight: 1, weigh: () => 0 }))).toEqual([...Array(40).keys()]);
  });

  it('no more than the window is begun before the oldest is done', async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
      return item;
    };
    await all(inOrder(items(30), work, { window: 4, weight: 1, weigh: () => 0 }));
    expect(most).toBe(4);
  });

  it('heavy items wait for each other, and one that is too heavy goes alone', async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
      return item;
    };
    expect(await all(inOrder(items(6), work, { window: 4, weight: 10, weigh: () => 50 }))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(1);
  });

  it('the source is read no further than the window', async () => {
    const taken: number[] = [];
    for await (const result of inOrder(items(1000, taken), (item) => Promise.resolve(item), { window: 3, weight: 1, weigh: () => 0 })) {
      if (result === 2) break;
    }
    expect(taken.length).toBeLessThan(10);
  });
});
