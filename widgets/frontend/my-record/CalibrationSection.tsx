import type { Entry } from "../record/entry";
import { wilson } from "../shared/intervals";
import { words as widgetWords } from "../shared/words";
import { myRecordWords as words } from "../shared/words-of-record";
import { calibrationOf } from "./calibration";
import { CalibrationPlot } from "./CalibrationPlot";
import { RecordTable } from "./RecordTable";

/** How often the learner was right at each step of confidence, drawn and as a table, with a proper score. */
export function CalibrationSection({ entries }: { entries: Entry[] }) {
  const calibration = calibrationOf(entries);
  if (!calibration) return null;
  const { steps, attempts, brier, gap } = calibration;
  return (
    <section>
      <h2>{words.calibration}</h2>
      <p>{words.calibrationNote(attempts)}</p>
      <p>{words.gap(gap)}</p>
      <CalibrationPlot steps={steps} />
      <RecordTable title={words.calibration} columns={[words.sure, words.attempts, words.right]}>
        {steps.map(({ step, attempts: all, right }) => (
          <tr key={step}>
            <th scope="row">{widgetWords.confidence.steps[step]}</th>
            <td>{all}</td>
            <td>{words.share(right, all, wilson(right, all))}</td>
          </tr>
        ))}
      </RecordTable>
      <p>{words.brier(brier)}</p>
    </section>
  );
}
