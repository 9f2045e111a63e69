import { useEffect, useState } from "preact/hooks";
import { drawingOf } from "../case-quiz/body-chart/drawing";
import { Picture } from "../case-quiz/body-chart/Picture";
import { InlineHtml } from "../shared/html";
import { afterPaint } from "../shared/pauses";
import { patientWords as words } from "../shared/words-of-patients";
import type { Bedside, Reading } from "./view";

/** A result as a clinician meets it: words, and the patient's drawing where there is one. */
export function Finding({ bedside: { patient }, id, caution, withChart }: { bedside: Bedside; id: string; caution?: boolean; withChart?: boolean }) {
  const result = patient.results[id];
  return (
    <div class="sc-finding">
      <InlineHtml html={result.text} />
      {withChart && result.chart && <Shaded name={`${patient.id}-${id}`} result={result} />}
      {caution && <p class="sc-caution">{words.caution}</p>}
    </div>
  );
}

/** The patient's drawing. The words need not wait for it. */
function Shaded({ name, result: { chart, regions = [] } }: { name: string; result: Reading }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => afterPaint(() => setDue(true)), []);
  if (!isDue) return null;
  const drawing = drawingOf(chart!);
  return (
    <>
      <Picture drawing={drawing} name={name} chosen={regions} />
      <p class="sc-muted">{words.shaded(regions.map((region) => drawing.regions.get(region)?.title ?? region))}</p>
    </>
  );
}
