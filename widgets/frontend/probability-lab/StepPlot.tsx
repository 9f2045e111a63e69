import type { Estimate } from "../reasoning/findings";
import { shown, probabilityWords as words } from "../shared/words-of-probability";
import type { Interval } from "../shared/intervals";
import { bandOf } from "./band";
import type { Step } from "./reckon";
import { ACTIONS, type Lines } from "./view";

// In units of the drawing, which scales with the page.
const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 44;
const TOP = 8;
const TICKS = [0, 0.5, 1];
const y = (p: number) => TOP + (1 - p) * HEIGHT;

interface Props {
  start: Estimate;
  steps: Step[];
  lines: Lines;
  independent: boolean;
}

interface Point {
  p: number;
  band?: Interval;
}

/** The probability after each test with its band, and the lines at which one would act. */
export function StepPlot({ start, steps, lines, independent }: Props) {
  const points: Point[] = [{ p: start.value, band: bandOf(start) }, ...steps.map(({ after }) => ({ p: after.probability, band: after.interval }))];
  const apart = [start.value, ...steps.map(({ asIfIndependent }) => asIfIndependent)];
  const x = (step: number) => LEFT + 14 + (step * (WIDTH - 28)) / steps.length;
  const way = (all: number[]) => all.map((p, step) => `${step === 0 ? "M" : "L"}${x(step)} ${y(p)}`).join("");
  const told = (independent ? apart : points.map(({ p }) => p)).map((p, step) => words.stepPoint(step, p));
  return (
    <svg class="sc-lab-plot" viewBox={`0 0 ${LEFT + WIDTH + 4} ${TOP + HEIGHT + 24}`} role="img" aria-label={words.stepsPlot(told)}>
      {TICKS.map((tick) => (
        <g key={tick} class="sc-lab-tick-mark">
          <path d={`M${LEFT} ${y(tick)}h${WIDTH}`} />
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {shown(tick)}
          </text>
        </g>
      ))}
      {ACTIONS.map((action) => (
        <path key={action} class="sc-lab-plot-line" d={`M${LEFT} ${y(lines[action])}h${WIDTH}`} />
      ))}
      {points.map(({ band }, step) => band && <path key={step} class="sc-lab-plot-band" d={`M${x(step)} ${y(band[0])}V${y(band[1])}`} />)}
      <path class="sc-lab-plot-way" d={way(points.map(({ p }) => p))} />
      {independent && <path class="sc-lab-plot-apart" d={way(apart)} />}
      {points.map(({ p }, step) => (
        <g key={step} class="sc-lab-plot-point">
          <circle cx={x(step)} cy={y(p)} r="4.5" />
          <text x={x(step)} y={TOP + HEIGHT + 18} text-anchor="middle">
            {step}
          </text>
        </g>
      ))}
    </svg>
  );
}
