import { words } from "../../shared/words";
import { type Drawing, type Region, type Side, sideOf } from "./drawing";
import type { Standing } from "./marking";
import { Sign } from "./Sign";

interface Props {
  drawing: Drawing;
  chosen: string[];
  /** Once the response is marked; no more can be chosen then. */
  standing?(region: string): Standing | undefined;
  pointed?: string;
  onPoint(region: string | undefined): void;
  onToggle(region: string): void;
}

const SIDES: Side[] = ["left", "right", "none"];

/** The same regions as native checkboxes, by side. */
export function RegionList({ drawing, ...props }: Props) {
  const regions = [...drawing.regions.values()];
  return (
    <div class="sc-regions">
      {SIDES.map((side) => (
        <fieldset key={side}>
          <legend>{words.bodyChart.sides[side]}</legend>
          {regions.filter((region) => sideOf(region) === side).map((region) => (
            <Row key={region.id} region={region} {...props} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Row({ region: { id, title }, chosen, standing, pointed, onPoint, onToggle }: Omit<Props, "drawing"> & { region: Region }) {
  const mark = standing?.(id);
  return (
    <label
      class={`sc-region${mark ? ` sc-is-${mark}` : ""}${pointed === id ? " sc-is-pointed" : ""}`}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <input
        type="checkbox"
        name="region"
        value={id}
        checked={chosen.includes(id)}
        disabled={Boolean(standing)}
        onChange={() => onToggle(id)}
        onFocus={() => onPoint(id)}
        onBlur={() => onPoint(undefined)}
      />
      <span>
        {title}
        {mark && (
          <span class="sc-region-mark">
            {" "}
            <Sign standing={mark} /> {words.bodyChart.standing[mark]}
          </span>
        )}
      </span>
    </label>
  );
}
