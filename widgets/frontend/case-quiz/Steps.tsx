import { Icon } from "../shared/icons";
import { words } from "../shared/words";
import { attemptsAt } from "./score";
import { verdictOf } from "./verdict";
import type { Attempt, CaseView } from "./view";

interface Props {
  view: CaseView;
  responses: Attempt[];
  current: number;
  onGo(index: number): void;
}

/** Where one is in the case. Later items open one after the other, since their stems give results away. */
export function Steps({ view, responses, current, onGo }: Props) {
  const states = view.items.map((item) => {
    const last = attemptsAt(item, responses).at(-1);
    return last === undefined ? "open" : verdictOf(last);
  });
  const firstOpen = states.indexOf("open");
  const reach = view.guidance === "worked" || firstOpen < 0 ? view.items.length - 1 : firstOpen;
  return (
    <ol class="sc-steps" aria-label={words.case.places[view.guidance]}>
      {states.map((state, index) => (
        <li key={index}>
          <button
            type="button"
            class={`sc-step sc-is-${state}`}
            aria-current={index === current ? "step" : undefined}
            aria-label={words.case.place[view.guidance](index + 1) + words.case.state[state]}
            disabled={index > reach}
            onClick={() => onGo(index)}
          >
            {index + 1}
            {state !== "open" && <Icon name={state} />}
          </button>
        </li>
      ))}
    </ol>
  );
}
