import { Asked } from "../case-quiz/Asked";
import { itemTypeOf } from "../case-quiz/item-types";
import { Reasons } from "../case-quiz/Reasons";
import { verdictOf } from "../case-quiz/verdict";
import { VerdictLine } from "../case-quiz/VerdictLine";
import type { AttemptEntry } from "../record/entry";
import { Fold } from "../shared/Fold";
import { textOf } from "../shared/html";
import type { Places } from "../shared/places";
import { words as widgetWords } from "../shared/words";
import { courseTestWords as words } from "../shared/words-of-tests";
import { fits } from "./answer";
import type { Items, TestItem } from "./items";
import type { Sitting } from "./sittings";

/** Every item of a test that was handed in: the answer, the verdict and why. */
export function MarkedItems({ sitting, items, places }: { sitting: Sitting; items: Items; places: Places }) {
  const answered = sitting.form.flatMap((id) => sitting.answers.get(id) ?? []);
  return (
    <section>
      <h3>{words.items}</h3>
      {answered.map((attempt, index) => {
        const found = items.get(attempt.item);
        const leadIn = found ? textOf(found.item.lead_in) : "";
        return (
          <Fold key={attempt.id} class="sc-marked" summary={words.fold(index + 1, widgetWords.item.verdict[verdictOf(attempt)], leadIn)}>
            {() => (found && fits(found.item, attempt) ? <MarkedItem found={found} attempt={attempt} places={places} /> : <p>{words.revised}</p>)}
          </Fold>
        );
      })}
    </section>
  );
}

function MarkedItem({ found: { item, view }, attempt, places }: { found: TestItem; attempt: AttemptEntry; places: Places }) {
  const { Input } = itemTypeOf(item);
  return (
    <form class="sc-item" data-item={item.id}>
      <Asked item={item}>
        <Input item={item} response={attempt.response} locked onChange={() => {}} say={() => {}} />
      </Asked>
      <VerdictLine item={item} handed={attempt} />
      <Reasons item={item} view={view} places={places} handed={attempt} />
    </form>
  );
}
