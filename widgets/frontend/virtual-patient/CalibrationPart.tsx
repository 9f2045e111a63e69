import { CalibrationPlot } from "../my-record/CalibrationPlot";
import type { Entry } from "../record/entry";
import { patientWords as words } from "../shared/words-of-patients";
import { BrierSource } from "./BrierSource";
import { calibrationOf, firstResults, meanBrier } from "./calibration";

/** Over all patients played: how often what was held to be so likely was so. */
export function CalibrationPart({ entries }: { entries: Entry[] }) {
  const results = firstResults(entries);
  if (results.length === 0) return null;
  return (
    <>
      <h6>{words.calibration}</h6>
      <p>{words.calibrationNote(results.length, meanBrier(results))}</p>
      <BrierSource />
      <CalibrationPlot steps={calibrationOf(results)} says={words} />
      <p class="sc-muted">{words.calibrationLimits}</p>
    </>
  );
}
