import { patientWords as words } from "../shared/words-of-patients";
import { BRIER_DOI } from "./scoring";

/** Where the score, and what it says of calibration, come from. */
export function BrierSource() {
  return (
    <p class="sc-muted sc-sources">
      {words.scoreSource} <a href={`https://doi.org/${encodeURI(BRIER_DOI)}`}>{words.brierLabel(BRIER_DOI)}</a>
    </p>
  );
}
