import { wilson } from "../shared/intervals";
import { myRecordWords as words } from "../shared/words-of-record";
import type { Step } from "./calibration";

// In units of the drawing, which scales with the page.
const SIZE = 240;
const LEFT = 58;
const TOP = 10;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const x = (share: number) => LEFT + share * SIZE;
const y = (share: number) => TOP + (1 - share) * SIZE;

interface Props {
  steps: Step[];
  says?: Pick<typeof words, "plot" | "plotPoint" | "plotStated" | "plotRight">;
}

/** Each step of confidence as a point with its interval; on the slanting line a learner is right as often as they stated. */
export function CalibrationPlot({ steps, says = words }: Props) {
  const points = steps.map((step) => ({ ...step, share: step.right / step.attempts, interval: wilson(step.right, step.attempts) }));
  const told = points.map(({ stated, right, attempts, interval }) => says.plotPoint(stated, right, attempts, interval));
  return (
    <svg class="sc-calibration" viewBox={`0 0 ${LEFT + SIZE + 24} ${TOP + SIZE + 44}`} role="img" aria-label={says.plot(told)}>
      {TICKS.map((tick) => (
        <g key={tick} class="sc-tick">
          <path d={`M${x(0)} ${y(tick)}H${x(1)}`} />
          <text x={x(0) - 6} y={y(tick) + 4} text-anchor="end">
            {words.percent(tick)}
          </text>
          <text x={x(tick)} y={y(0) + 16} text-anchor="middle">
            {words.percent(tick)}
          </text>
        </g>
      ))}
      <path class="sc-ideal" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {points.map(({ step, stated, share, interval: [low, high] }) => (
        <g key={step} class="sc-point">
          <path d={`M${x(stated)} ${y(low)}V${y(high)}M${x(stated) - 5} ${y(low)}h10M${x(stated) - 5} ${y(high)}h10`} />
          <circle cx={x(stated)} cy={y(share)} r="5" />
        </g>
      ))}
      <text x={x(0.5)} y={y(0) + 36} text-anchor="middle">
        {says.plotStated}
      </text>
      <text transform={`translate(10 ${y(0.5)}) rotate(-90)`} text-anchor="middle">
        {says.plotRight}
      </text>
    </svg>
  );
}
