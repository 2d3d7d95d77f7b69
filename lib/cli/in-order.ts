/**
 * Works on items at the same time and yields the results in the order of the items.
 * @param limits.window items begun and not yet yielded; the source is not read further, so memory stays bounded.
 * @param limits.weight sum of `weigh` over these; one item may always go, however heavy.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  limits: { readonly window: number; readonly weight: number; weigh(item: Item): number },
): AsyncGenerator<Result> {
  const begun: { readonly result: Promise<Result>; readonly weight: number }[] = [];
  let weight = 0;
  const oldest = async () => {
    const first = begun.shift();
    if (!first) throw new Error('nothing begun');
    weight -= first.weight;
    return first.result;
  };
  for await (const item of items) {
    const own = limits.weigh(item);
    while (begun.length > 0 && (begun.length >= limits.window || weight + own > limits.weight)) yield await oldest();
    const result = work(item);
    result.catch(() => undefined); // its turn to be thrown comes when it is the oldest
    begun.push({ result, weight: own });
    weight += own;
  }
  while (begun.length > 0) yield await oldest();
}
