import { useState } from "preact/hooks";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import type { PartProps } from "./DebriefView";

/** The learner's line beside the expert's, with what a good line holds to tick off. */
export function StatementPart({ bedside, play }: PartProps) {
  const { text, names } = bedside.patient.problem_statement;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(ticked);
    if (!next.delete(index)) next.add(index);
    setTicked(next);
  };
  return (
    <>
      <dl class="sc-beside-list">
        <dt>{words.yours}</dt>
        <dd>{play.statement!.text}</dd>
        <dt>{words.experts}</dt>
        <dd>
          <InlineHtml html={text} />
        </dd>
      </dl>
      <fieldset class="sc-ticks">
        <legend>{words.statementNames}</legend>
        {names.map((name, index) => (
          <label key={index}>
            <input type="checkbox" checked={ticked.has(index)} onChange={() => toggle(index)} /> <InlineHtml html={name} />
          </label>
        ))}
        <p class="sc-muted">{words.ticked(ticked.size, names.length)}</p>
      </fieldset>
    </>
  );
}
