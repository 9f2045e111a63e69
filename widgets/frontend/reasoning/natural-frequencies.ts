/** Probabilities as people: "of 1,000 people like this, 250 have it". */

/**
 * Shares that sum to 1, as whole people that sum to `of`. Each is rounded down; those left over go where most was cut off,
 * and to the first of equals.
 */
export function naturalFrequencies(shares: Readonly<Record<string, number>>, of = 1000): Record<string, number> {
  const people = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, Math.floor(share * of)]));
  const byCut = Object.keys(shares).sort((one, other) => people[one] - shares[one] * of - (people[other] - shares[other] * of));
  const left = of - Object.values(people).reduce((sum, count) => sum + count, 0);
  for (const name of byCut.slice(0, left)) people[name] += 1;
  return people;
}
