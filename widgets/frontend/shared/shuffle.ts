/**
 * The numbers from 0 to `count` - 1 in an order that looks random but is the same for the same `seed`, at build and in the
 * browser; never the natural order, which authors use for the key. Fisher-Yates with the mulberry32 generator.
 */
export function shuffled(count: number, seed: string): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const random = generator(seed);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return count > 1 && order.every((value, index) => value === index) ? [...order.slice(1), 0] : order;
}

function generator(seed: string): () => number {
  let state = 2166136261; // FNV-1a turns the seed into 32 bits
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
