import type { Estimate } from "../reasoning/findings";
import { probabilityWords as words } from "../shared/words-of-probability";
import { bandOf } from "./band";
import type { Reckoned } from "./reckon";
import { type Mark, scaleOf } from "./scale";

// In units of the drawing, which scales with the page.
const HEIGHT = 330;
const TOP = 30;
const [BEFORE, MIDDLE, AFTER] = [56, 170, 284];

interface Props {
  start: Estimate;
  grouped: Reckoned;
  /** As if all tests were independent, where that is to be seen too. */
  apart?: Reckoned;
  tests: number;
}

const odds = (p: number) => p / (1 - p);

/** Fagan's nomogram: one line from the start through all that counts to the result, between the lines of the band. */
export function Nomogram({ start, grouped, apart, tests }: Props) {
  const ends = [start.value, grouped.probability, ...(grouped.interval ?? [])];
  const scale = scaleOf(Math.min(...ends.map((p) => Math.min(p, 1 - p))), HEIGHT);
  const by = odds(grouped.probability) / odds(start.value);
  const line = (from: number, to: number) => `M${BEFORE} ${TOP + scale.start(from)}L${AFTER} ${TOP + scale.result(to)}`;
  // From all of the published start to all of the band: the two scales run against each other.
  const from = (bandOf(start) ?? [start.value, start.value]).map((p) => TOP + scale.start(p));
  const to = grouped.interval?.map((p) => TOP + scale.result(p)).reverse();
  return (
    <section>
      <h4>{words.nomogram}</h4>
      <svg class="sc-lab-nomogram" viewBox={`0 0 340 ${TOP + HEIGHT + 12}`} role="img" aria-label={words.nomogramLabel(start.value, by, grouped.probability)}>
        {to && <path class="sc-lab-plot-fill" d={`M${BEFORE} ${from[0]}L${AFTER} ${to[0]}V${to[1]}L${BEFORE} ${from[1]}z`} />}
        <Axis x={BEFORE} title={words.nomogramStart} side="start" marks={scale.starts} told={words.mark} />
        <Axis x={MIDDLE} title={words.nomogramRatio} side="start" marks={scale.ratios} told={words.ratioMark} />
        <Axis x={AFTER} title={words.nomogramResult} side="end" marks={scale.results} told={words.mark} />
        {apart && <path class="sc-lab-plot-apart" d={line(start.value, apart.probability)} />}
        <path class="sc-lab-plot-way" d={line(start.value, grouped.probability)} />
        <g class="sc-lab-plot-point">
          <circle cx={BEFORE} cy={TOP + scale.start(start.value)} r="4.5" />
          <circle cx={MIDDLE} cy={TOP + (scale.start(start.value) + scale.result(grouped.probability)) / 2} r="4.5" />
          <circle cx={AFTER} cy={TOP + scale.result(grouped.probability)} r="4.5" />
        </g>
      </svg>
      <p class="sc-lab-note">
        {words.nomogramNote(by, tests)} {apart && words.dashed}
      </p>
    </section>
  );
}

interface AxisProps {
  x: number;
  title: string;
  side: "start" | "end";
  marks: Mark[];
  told(value: number): string;
}

function Axis({ x, title, side, marks, told }: AxisProps) {
  const out = side === "start" ? -1 : 1;
  return (
    <g class="sc-lab-axis">
      <text class="sc-lab-axis-title" x={x} y="14" text-anchor="middle">
        {title}
      </text>
      <path d={`M${x} ${TOP + marks[0].y}V${TOP + marks.at(-1)!.y}${marks.map(({ y, labelled }) => `M${x} ${TOP + y}h${out * (labelled ? 6 : 3)}`).join("")}`} />
      {marks
        .filter(({ labelled }) => labelled)
        .map(({ value, y }) => (
          <text key={value} x={x + out * 9} y={TOP + y + 4} text-anchor={side === "start" ? "end" : "start"}>
            {told(value)}
          </text>
        ))}
    </g>
  );
}
