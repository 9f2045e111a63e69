/** How far the logits go when the weights of hypotheses, and contrasts, are put at either end of their intervals. */
import type { Estimate, Shift } from "./findings";
import { type Ends, logitEnds } from "./log-odds";
import { contrasted, logitsOf, sumsOfOthers, type Weights } from "./weights";

/** By place. */
export interface Spread {
  /** The sum of the squares of the ways down, and up. */
  down: number[];
  up: number[];
  /** Whether any interval bears on the hypothesis. */
  known: boolean[];
}

/** Beyond this a number could not hold what it is the logarithm of; nothing was ever measured so widely. */
const MOST = 700;

export function spreadOf(weights: Weights, logits: readonly number[], begin: readonly Estimate[], shifts: readonly Shift[]): Spread {
  const { logarithms, contrasts, sets } = weights;
  const spread = nothing(logits.length);
  const own = spreadOfWeights(begin, shifts);
  for (let place = 0; place < logits.length; place++) {
    if (!own.known[place]) continue;
    const ends: Ends = [-Math.sqrt(own.down[place]), Math.sqrt(own.up[place])];
    if (!sets.some((set) => set.includes(place))) {
      addAlone(spread, weights.weights, place, ends);
      continue;
    }
    const [lower, upper] = ends.map((way) => {
      const moved = [...logarithms];
      moved[place] += way;
      return logitsOf(contrasted(moved, contrasts, sets)!);
    });
    for (let each = 0; each < logits.length; each++) addWays(spread, each, lower[each] - logits[each], upper[each] - logits[each]);
  }
  for (const contrast of contrasts) {
    if (!contrast.ends) continue;
    const [lower, upper] = contrast.ends.map((way) => {
      const changed = { ...contrast, logRatio: contrast.logRatio + way };
      return contrasted(logarithms, contrasts.map((each) => (each === contrast ? changed : each)))!;
    });
    // It bears on the hypotheses that it joins.
    const joined = [...lower.sets, ...upper.sets].filter((set) => set.includes(contrast.place) && set.includes(contrast.versus!));
    const [down, up] = [logitsOf(lower), logitsOf(upper)];
    for (const each of new Set(joined.flat())) addWays(spread, each, down[each] - logits[each], up[each] - logits[each]);
  }
  return spread;
}

/** Where no contrast names a hypothesis, its own odds follow its weight, and those of each other the sum against them. */
function addAlone(spread: Spread, weights: readonly number[], place: number, [down, up]: Ends): void {
  const weight = weights[place];
  const lowest = weight * Math.exp(down);
  const highest = weight * Math.exp(Math.min(up, MOST));
  const others = sumsOfOthers(weights, place);
  for (let each = 0; each < weights.length; each++) {
    const against = others[each] + weight;
    if (each === place) addWays(spread, each, down, up);
    else addWays(spread, each, Math.log(against / (others[each] + highest)), Math.log(against / (others[each] + lowest)));
  }
}

/** How far the logarithm of each weight goes by all numbers that move it. */
function spreadOfWeights(begin: readonly Estimate[], shifts: readonly Shift[]): Spread {
  const spread = nothing(begin.length);
  const add = (place: number, ends: Ends | undefined) => ends && addWays(spread, place, ends[0], ends[1]);
  begin.forEach((p, place) => add(place, logitEnds(p.value, p.lo, p.hi)));
  for (const { place, versus, ends } of shifts) if (versus === undefined) add(place, ends);
  return spread;
}

const nothing = (hypotheses: number): Spread => ({
  down: Array<number>(hypotheses).fill(0),
  up: Array<number>(hypotheses).fill(0),
  known: Array<boolean>(hypotheses).fill(false),
});

/** Where both ways go to one side, only the longer counts there. */
function addWays({ down, up, known }: Spread, place: number, one: number, other: number): void {
  const fall = Math.min(0, one, other);
  const rise = Math.max(0, one, other);
  down[place] += fall * fall;
  up[place] += rise * rise;
  known[place] = true;
}
