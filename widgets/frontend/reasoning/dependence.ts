/** Which ratios count where several findings measure the same thing; the reason stands in `sciatica/dependence.py`. */
import { contrastOf, type Finding, type Ratio } from "./findings";

/** A ratio and the finding it belongs to. */
export interface Use<R extends Ratio = Ratio> {
  procedure: string;
  ratio: R;
}

/** A ratio that does not count. */
export interface SetAside<R extends Ratio = Ratio> extends Use<R> {
  /** The procedure that measures the same and counts in its place. */
  by: string;
}

/** The group of each procedure that is in one. */
export type Groups = Readonly<Record<string, string>>;

/** Ratios such as 5 and 0.2 are equally far from 1, whatever the last digit of their logarithms says. */
const NEARLY = 1e-9;

/**
 * The ratios that count and those set aside, both in the order of the findings. In each group it is the one furthest from 1
 * that counts, for each hypothesis by itself; of ratios equally far the first by procedure.
 */
export function sortOut<R extends Ratio>(findings: readonly Finding<R>[], groups: Groups): { counted: Use<R>[]; setAside: SetAside<R>[] } {
  const uses = findings.flatMap(({ procedure, ratios }) =>
    ratios.map((ratio) => ({ procedure, ratio, measured: measured(procedure, ratio, groups), strength: Math.abs(Math.log(ratio.lr)) })),
  );
  const best = new Map<string, (typeof uses)[number]>();
  for (const use of [...uses].sort((one, other) => (one.procedure < other.procedure ? -1 : Number(one.procedure > other.procedure)))) {
    const rival = best.get(use.measured);
    if (!rival || use.strength > rival.strength * (1 + NEARLY)) best.set(use.measured, use);
  }
  const counted: Use<R>[] = [];
  const setAside: SetAside<R>[] = [];
  for (const use of uses) {
    const { procedure, ratio } = use;
    const first = best.get(use.measured)!;
    if (first === use) counted.push({ procedure, ratio });
    else setAside.push({ procedure, ratio, by: first.procedure });
  }
  return { counted, setAside };
}

function measured(procedure: string, ratio: Ratio, groups: Groups): string {
  const together = Object.hasOwn(groups, procedure) ? `group\n${groups[procedure]}` : `procedure\n${procedure}`;
  return `${together}\n${contrastOf(ratio)}`;
}
