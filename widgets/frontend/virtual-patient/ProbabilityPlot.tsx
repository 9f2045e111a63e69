import type { Standing } from "../reasoning/differential";
import { patientWords as words } from "../shared/words-of-patients";
import type { Written } from "./ProbabilityPart";

interface Props {
  name: string;
  /** Before the first finding, then after each. */
  standings: Standing[];
  own: Written[];
  expert: Written[];
}

// In units of the drawing, which scales with the page.
const WIDTH = 280;
const HEIGHT = 165;
const LEFT = 40;
const TOP = 10;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const MOST_LABELS = 8;

/** The computed probability as a line within its band; what the learner and the expert wrote as signs of their own. */
export function ProbabilityPlot({ name, standings, own, expert }: Props) {
  const last = standings.length - 1;
  const x = (after: number) => LEFT + (last === 0 ? 0 : (after / last) * WIDTH);
  const y = (chance: number) => TOP + (1 - chance) * HEIGHT;
  const every = Math.ceil(standings.length / MOST_LABELS);
  const banded = standings.flatMap(({ interval }, after) => (interval ? [{ after, interval }] : []));
  const path = (points: string[]) => `M${points.join("L")}`;
  const line = path(standings.map(({ probability }, after) => `${x(after)} ${y(probability)}`));
  const upper = banded.map(({ after, interval }) => `${x(after)} ${y(interval[1])}`);
  const lower = banded.map(({ after, interval }) => `${x(after)} ${y(interval[0])}`).reverse();
  const label = words.plotLabel(name, words.percent(standings[0].probability), words.percent(standings[last].probability));
  return (
    <figure class="sc-probabilities">
      <svg viewBox={`0 0 ${LEFT + WIDTH + 12} ${TOP + HEIGHT + 42}`} role="img" aria-label={label}>
        {TICKS.map((tick) => (
          <g key={tick} class="sc-tick">
            <path d={`M${x(0)} ${y(tick)}h${WIDTH}`} />
            <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
              {words.percent(tick)}
            </text>
          </g>
        ))}
        {standings.map((_, after) =>
          after % every === 0 ? (
            <text key={after} x={x(after)} y={y(0) + 16} text-anchor="middle">
              {after}
            </text>
          ) : null,
        )}
        <text x={LEFT + WIDTH / 2} y={y(0) + 36} text-anchor="middle">
          {words.axis}
        </text>
        {banded.length > 1 && <path class="sc-band" d={`${path([...upper, ...lower])}Z`} />}
        <path class="sc-computed" d={line} />
        {expert.map(({ after, chance }) => (
          <path key={after} class="sc-expert-point" d={`M${x(after)} ${y(chance) - 5}l5 5l-5 5l-5 -5z`} />
        ))}
        {own.map(({ after, chance }) => (
          <circle key={after} class="sc-own-point" cx={x(after)} cy={y(chance)} r="7" />
        ))}
      </svg>
      <figcaption class="sc-legend">
        <span>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <path class="sc-band" d="M1 2h26v12h-26z" />
            <path class="sc-computed" d="M1 8h26" />
          </svg>{" "}
          {words.legend.computed}
        </span>
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle class="sc-own-point" cx="8" cy="8" r="6" />
          </svg>{" "}
          {words.legend.own}
        </span>
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path class="sc-expert-point" d="M8 3l5 5l-5 5l-5 -5z" />
          </svg>{" "}
          {words.legend.expert}
        </span>
      </figcaption>
    </figure>
  );
}
