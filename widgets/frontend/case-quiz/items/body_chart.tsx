import { useState } from "preact/hooks";
import { Html } from "../../shared/html";
import { words } from "../../shared/words";
import { drawingOf } from "../body-chart/drawing";
import { type BodyChart, keysOf, type Standing, standingOf, tally } from "../body-chart/marking";
import { Picture } from "../body-chart/Picture";
import { RegionList } from "../body-chart/RegionList";
import { Sign } from "../body-chart/Sign";
import type { InputProps, ItemType } from "../item-type";
import { partialCredit } from "../score";
import { isSet, isText } from "../shapes";
import "./body_chart.css";

const nameOf = (item: BodyChart) => `sc-body-${item.id}-${item.version}`;

function Input({ item, response = [], locked, onChange }: InputProps<BodyChart, string[]>) {
  const [pointed, point] = useState<string | undefined>(undefined);
  const drawing = drawingOf(item.chart);
  const toggle = (region: string) =>
    onChange(response.includes(region) ? response.filter((other) => other !== region) : [...response, region].sort());
  const shared = {
    drawing,
    chosen: response,
    standing: locked ? (region: string) => standingOf(item, response, region) : undefined,
    pointed,
    onPoint: point,
  };
  return (
    <div class="sc-body-chart">
      <Picture {...shared} name={nameOf(item)} onToggle={locked ? undefined : toggle} />
      <RegionList {...shared} onToggle={toggle} />
    </div>
  );
}

interface EntryProps {
  item: BodyChart;
  regions: string[];
  standing: Standing;
  rationale?: string;
}

/** One region, or several that share a fate, and what there is to say about them. */
function Entry({ item, regions, standing, rationale }: EntryProps) {
  const titles = regions.map((region) => drawingOf(item.chart).regions.get(region)?.title ?? region);
  return (
    <li class={`sc-is-${standing}`}>
      <p class="sc-rationale-of">
        <Sign standing={standing} /> <strong>{words.bodyChart.label[standing]}</strong> {words.bodyChart.list(titles)}
      </p>
      {rationale && <Html html={rationale} class="sc-rationale" />}
    </li>
  );
}

/** The regions that have a rationale of their own, each with it; `standing` leaves out those it has no word for. */
function Own({ item, standing }: { item: BodyChart; standing(region: string): Standing | undefined }) {
  return (
    <>
      {item.regions.map(({ region, rationale }) => {
        const mark = standing(region);
        return mark && <Entry key={region} item={item} regions={[region]} standing={mark} rationale={rationale} />;
      })}
    </>
  );
}

/** The response is the sorted list of the ids chosen. Each wrong region takes away one key found; never below 0; neutral ones do not count. */
const bodyChart: ItemType<BodyChart, string[]> = {
  type: "body_chart",
  instruction: (item) => words.bodyChart.instruction(Boolean(item.neutral?.length)),
  Input,
  isComplete: (response): response is string[] => isSet(response, isText) && response.length > 0,
  incomplete: words.bodyChart.incomplete,
  mark: (item, response) => partialCredit(tally(item, response)),
  explainMark: (item, response) => {
    const { keys, hits, slips } = tally(item, response);
    return words.bodyChart.tally(hits, keys, slips);
  },
  Chosen: ({ item, response }) => {
    const withOwn = item.regions.map(({ region }) => region);
    const rest = response.filter((region) => !withOwn.includes(region));
    return (
      <>
        <ul class="sc-rationales">
          <Own item={item} standing={(region) => (response.includes(region) ? standingOf(item, response, region) : undefined)} />
          {(["wrong", "neutral"] as const).map((standing) => {
            const regions = rest.filter((region) => standingOf(item, response, region) === standing);
            return regions.length > 0 && <Entry key={standing} item={item} regions={regions} standing={standing} />;
          })}
        </ul>
        <Html html={item.rationale} class="sc-rationale" />
      </>
    );
  },
  others: {
    summary: words.bodyChart.others,
    View: ({ item, response }) => {
      const missed = keysOf(item).some((region) => !response.includes(region));
      if (!missed) return <p>{words.bodyChart.noneMissed}</p>;
      return (
        <ul class="sc-rationales">
          <Own item={item} standing={(region) => (response.includes(region) ? undefined : standingOf(item, response, region))} />
        </ul>
      );
    },
  },
  Key: ({ item }) => {
    const keys = keysOf(item);
    const neutral = item.neutral ?? [];
    const all = [...item.regions.map(({ region }) => region), ...neutral];
    return (
      <>
        <Picture
          drawing={drawingOf(item.chart)}
          name={nameOf(item)}
          chosen={keys}
          standing={(region) => standingOf(item, [...keys, ...neutral], region)}
        />
        <ul class="sc-rationales">
          <Own item={item} standing={(region) => standingOf(item, all, region)} />
          {neutral.length > 0 && <Entry item={item} regions={neutral} standing="neutral" />}
        </ul>
        <Html html={item.rationale} class="sc-rationale" />
      </>
    );
  },
};

export default bodyChart;
