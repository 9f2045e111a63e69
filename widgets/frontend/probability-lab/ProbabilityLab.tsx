import { useMemo, useState } from "preact/hooks";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { probabilityWords as words } from "../shared/words-of-probability";
import { Lines } from "./Lines";
import { NextTest } from "./NextTest";
import { Nomogram } from "./Nomogram";
import { Now } from "./Now";
import { People } from "./People";
import { Picker } from "./Picker";
import { reckon, stepsOf } from "./reckon";
import { Start } from "./Start";
import { beginWith, type Chosen, startOf, withOutcome } from "./state";
import { Steps } from "./Steps";
import { Tests } from "./Tests";
import type { Condition } from "./view";

/** From a starting probability through tests to what one would do: every part shows the same numbers. */
export function ProbabilityLab({ model }: { model: Model }) {
  const conditions = model.get<Condition[]>("conditions");
  const places = model.get<Places>("places");
  const byName = (name: string) => conditions.find((one) => one.name === name)!;
  const first = model.get<string>("condition");
  // Labs of one page are rendered apart from each other: only what they begin with tells them apart.
  const id = `lab-${first.replace(/\W+/g, "-")}`;
  const [chosen, setChosen] = useState(() => beginWith(byName(first)));
  const [notice, setNotice] = useState("");
  const choose = (change: Partial<Chosen>) => {
    setNotice("");
    setChosen((before) => ({ ...before, ...change }));
  };
  const condition = byName(chosen.condition);
  const { done, lines, independent } = chosen;
  const start = startOf(chosen, condition);
  const { grouped, apart, steps } = useMemo(
    () => ({ grouped: reckon(condition, start, done), apart: reckon(condition, start, done, true), steps: stepsOf(condition, start, done) }),
    [condition, start.value, done],
  );
  const now = independent ? apart : grouped;
  const reset = () => {
    setChosen(beginWith(condition));
    setNotice(words.resetDone);
  };
  return (
    <section class="sc-case sc-lab" aria-label={words.label(condition.name)}>
      <header class="sc-head">
        <p class="sc-kicker">{words.kicker}</p>
        <h3>{words.title(condition.name)}</h3>
        <Picker conditions={conditions} chosen={condition.name} id={`${id}-condition`} onChoose={(name) => (setChosen(beginWith(byName(name))), setNotice(""))} />
      </header>
      <Now start={start} now={now} lines={lines} tests={done.length} independent={independent} notice={notice} />
      <form class="sc-lab-parts" onSubmit={(event) => event.preventDefault()}>
        <div class="sc-lab-asked">
          <Start key={condition.name} condition={condition} chosen={chosen} places={places} name={`${id}-start`} onChoose={choose} />
          <Tests
            condition={condition}
            done={done}
            places={places}
            name={`${id}-test`}
            onOutcome={(test, outcome) => choose({ done: withOutcome(done, test, outcome), shownBy: undefined })}
          />
        </div>
        <div class="sc-lab-told">
          <Lines lines={lines} onChange={(changed) => choose({ lines: { ...lines, ...changed } })} />
          <Steps condition={condition} start={start} steps={steps} lines={lines} grouped={grouped} apart={apart} independent={independent} onIndependent={(value) => choose({ independent: value })} />
          <NextTest condition={condition} start={start} done={done} lines={lines} />
          <People chosen={chosen} condition={condition} start={start} steps={steps} onChoose={choose} id={id} />
          <Nomogram start={start} grouped={grouped} apart={independent ? apart : undefined} tests={done.length} />
          <p class="sc-actions">
            <button type="button" class="sc-button sc-quiet" onClick={reset}>
              {words.reset}
            </button>
          </p>
        </div>
      </form>
    </section>
  );
}
