import { useMemo, useRef, useState } from "preact/hooks";
import { recordOf } from "../record/of-model";
import { useEntries } from "../record/use-entries";
import { download } from "../shared/download";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { certificateWords as words } from "../shared/words-of-tests";
import { awardOf } from "./award";
import { type Certificate, codeOf, plain } from "./code";
import { Missing } from "./Missing";
import { Sheet } from "./Sheet";

const FORMAT = "sciatica-course-certificate-1";

/** A certificate to print or to save, once a post-test was passed. The name stays in the page. */
export function CertificatePage({ model }: { model: Model }) {
  const places = model.get<Places>("places");
  const record = useMemo(() => recordOf(model), [model]);
  const { entries } = useEntries(record);
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  if (!entries) return null;
  const { best, facts } = awardOf(entries);
  if (!facts) return <Missing places={places} entries={entries} best={best} />;

  const certificate: Certificate = { course: model.get<string>("course_title"), name: plain(name), ...facts };
  const withName = (act: () => void) => () => {
    setSaid(certificate.name ? "" : words.nameFirst);
    if (certificate.name) act();
    else field.current?.focus();
  };
  const save = () => {
    download(`sciatica-certificate-${facts.date}.json`, JSON.stringify({ format: FORMAT, ...certificate, code: codeOf(certificate) }, null, 1), "application/json");
    setSaid(words.saved);
  };
  return (
    <div class="sc-certificate">
      <label>
        {words.name}
        <input class="sc-field" type="text" autoComplete="name" ref={field} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <p class="sc-instruction">{words.nameNote}</p>
      <Sheet certificate={certificate} />
      <p class="sc-actions">
        <button type="button" class="sc-button" onClick={withName(() => print())}>
          {words.print}
        </button>
        <button type="button" class="sc-button sc-quiet" onClick={withName(save)}>
          {words.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
