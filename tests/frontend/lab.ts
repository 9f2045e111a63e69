/** Conditions for the probability lab, as `sciatica/lab_view.py` gives them. */
import type { Condition, LabTest } from "../../widgets/frontend/probability-lab/view";

const source = { id: "claim", topic: "topic", label: "61", url: null };

export const labTest = (id: string, accuracy: Partial<LabTest>): LabTest => ({ id, finding: id, kind: "exam", setting: "62", reference_standard: "63", source, ...accuracy });

export const condition = (tests: LabTest[]): Condition => ({
  name: "64",
  kind: "open",
  populations: [],
  lines: { image: 0.3, treat: 0.6, refer: 0.8 },
  tests,
  without_ratio: [],
  groups: {},
  reasons: {},
});
