import { attemptsAt } from "./score";
import type { Attempt, CaseView } from "./view";

interface Props {
  view: CaseView;
  responses: Attempt[];
  current: number;
  worked: boolean;
  onGo(index: number): void;
}

/** Where one is in the case. Later items open one after the other, since their stems give results away. */
export function Steps({ view, responses, current, worked, onGo }: Props) {
  const states = view.items.map((item) => {
    const last = attemptsAt(item, responses).at(-1);
    return last === undefined ? "open" : last.score === 1 ? "right" : last.score > 0 ? "partly" : "wrong";
  });
  const firstOpen = states.indexOf("open");
  const reach = worked || firstOpen < 0 ? view.items.length - 1 : firstOpen;
  return (
    <ol class="sc-steps" aria-label={worked ? "Steps" : "Items"}>
      {states.map((state, index) => (
        <li key={index}>
          <button
            type="button"
            class={`sc-step sc-is-${state}`}
            aria-current={index === current ? "step" : undefined}
            aria-label={`${worked ? "Step" : "Item"} ${index + 1}${STATE_WORDS[state]}`}
            disabled={index > reach}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}

const STATE_WORDS: Record<string, string> = { open: "", right: ", right", partly: ", partly right", wrong: ", not right" };
