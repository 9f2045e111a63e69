/** Responses to an item of any type: what a learner may hand in, and what they may have entered until then. */
import { drawingOf } from "../../widgets/frontend/case-quiz/body-chart/drawing";
import { keysOf } from "../../widgets/frontend/case-quiz/body-chart/marking";
import type { Item } from "../../widgets/frontend/case-quiz/view";

interface Responses {
  right: unknown;
  wrong: unknown;
  /** Entered, but not handed in; `undefined` is the item as it is met. */
  drafts?: unknown[];
}

type Of<T extends Item["type"]> = Extract<Item, { type: T }>;

const chosen = (item: Of<"single_best_answer" | "multiple_response">, key: boolean) =>
  item.options.flatMap((option, index) => (Boolean(option.key) === key ? [index] : []));

const BY_TYPE: { [T in Item["type"]]: (item: Of<T>) => Responses } = {
  single_best_answer: (item) => ({ right: chosen(item, true)[0], wrong: chosen(item, false)[0] }),
  multiple_response: (item) => ({ right: chosen(item, true), wrong: [...chosen(item, true), ...chosen(item, false)].slice(0, -1).sort() }),
  ordering: ({ steps }) => ({ right: [...steps.keys()], wrong: [...steps.keys()].reverse() }),
  matching: ({ pairs }) => ({ right: pairs.map(({ match }) => match), wrong: pairs.map(() => pairs[0].match) }),
  numeric: ({ value, slips }) => ({ right: String(value), wrong: String(slips?.[0].value ?? value + 1e6) }),
  short_text: ({ rubric }) => {
    const compared = (met: boolean) => ({ text: "63", met: rubric.map(() => met) });
    return { right: compared(true), wrong: compared(false), drafts: [{ text: "63" }, compared(false)] };
  },
  body_chart: (item) => {
    const named = [...item.regions.map(({ region }) => region), ...(item.neutral ?? [])];
    const others = [...drawingOf(item.chart).regions.keys()].filter((region) => !named.includes(region));
    return { right: keysOf(item), wrong: [...named.slice(1), ...others.slice(0, 2)].sort() };
  },
  staged: ({ parts }) => {
    const all = parts.map((part) => responsesTo(part as unknown as Item));
    return {
      right: { responses: all.map(({ right }) => right), done: parts.length - 1 },
      wrong: { responses: all.map(({ wrong }) => wrong), done: parts.length - 1 },
      drafts: [{ responses: all.map(({ right }) => right), done: 1 }],
    };
  },
};

export function responsesTo(item: Item): Responses {
  const of = BY_TYPE[item.type] as ((item: Item) => Responses) | undefined;
  if (!of) throw new Error(`responses.ts knows no response to the item type "${item.type}"`);
  return of(item);
}
