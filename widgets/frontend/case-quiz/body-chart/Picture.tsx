import { createElement } from "preact";
import { words } from "../../shared/words";
import { type Drawing, isRegion, type Shape } from "./drawing";
import type { Standing } from "./marking";

interface Props {
  drawing: Drawing;
  /** Sets the patterns of this picture apart from those of others on the page. */
  name: string;
  chosen: string[];
  /** Once the response is marked. */
  standing?(region: string): Standing | undefined;
  /** The region that the pointer or the focus is at. */
  pointed?: string;
  onPoint?(region: string | undefined): void;
  onToggle?(region: string): void;
}

const MARKS: Standing[] = ["right", "wrong", "missed", "neutral"];

/** For the eye and the pointer alone: the list beside it says and does the same. */
export function Picture({ drawing, name, chosen, standing, pointed, onPoint, onToggle }: Props) {
  const classOf = (region: string) => {
    const mark = standing ? standing(region) : chosen.includes(region) && "chosen";
    return `sc-body-region${mark ? ` sc-is-${mark}` : ""}${pointed === region ? " sc-is-pointed" : ""}`;
  };
  const marks = MARKS.filter((mark) => [...drawing.regions.keys()].some((region) => standing?.(region) === mark));
  return (
    <div class={`sc-body${onToggle ? "" : " sc-is-locked"}`} style={patternsOf(name)} aria-hidden="true">
      <svg viewBox={drawing.viewBox} focusable="false">
        {standing && <Patterns name={name} />}
        {drawing.parts.map((part) =>
          isRegion(part) ? (
            <g
              key={part.id}
              class={classOf(part.id)}
              data-region={part.id}
              onClick={onToggle && (() => onToggle(part.id))}
              onPointerEnter={onPoint && (() => onPoint(part.id))}
              // After a tap the name stays.
              onPointerLeave={onPoint && ((event) => event.pointerType === "mouse" && onPoint(undefined))}
            >
              {part.shapes.map(draw)}
            </g>
          ) : (
            draw(part)
          ),
        )}
      </svg>
      {onPoint && <p class="sc-body-name">{(pointed && drawing.regions.get(pointed)?.title) ?? words.bodyChart.point}</p>}
      {marks.length > 0 && (
        <ul class="sc-body-legend">
          {marks.map((mark) => (
            <li key={mark}>
              <svg viewBox="0 0 32 20" class={`sc-body-region sc-is-${mark}`}>
                <rect x="3" y="3" width="26" height="14" rx="3" />
              </svg>{" "}
              {words.bodyChart.standing[mark]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function draw({ name, attributes: { class: kind, ...attributes }, text }: Shape) {
  return createElement(name, { ...attributes, class: kind && `sc-body-${kind}` }, name === "text" ? text : undefined);
}

/** Where the style sheet finds the patterns. */
const patternsOf = (name: string) => `--sc-hatch: url(#${name}-hatch); --sc-dots: url(#${name}-dots)`;

function Patterns({ name }: { name: string }) {
  return (
    <defs>
      <pattern id={`${name}-hatch`} class="sc-body-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="9" height="9" />
        <path d="M0 0v9" />
      </pattern>
      <pattern id={`${name}-dots`} class="sc-body-dots" width="10" height="10" patternUnits="userSpaceOnUse">
        <rect width="10" height="10" />
        <circle cx="5" cy="5" r="2.2" />
      </pattern>
    </defs>
  );
}
