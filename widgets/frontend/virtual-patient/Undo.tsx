import { patientWords as words } from "../shared/words-of-patients";
import type { Move } from "./move";
import type { Play } from "./moves";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  /** Whether there is room for one word only; which step it is, is heard then. */
  isBrief?: boolean;
  say(sentence: string): void;
  onMove(move: Move): void;
}

/** Takes back the last step, and says which. */
export function Undo({ bedside, play: { last }, isBrief, say, onMove }: Props) {
  if (!last) return null;
  const what = nameOf(bedside, last.move);
  const undo = () => {
    say(words.undone(what));
    onMove({ do: "undo", of: last.id });
  };
  return (
    <button type="button" class="sc-link sc-undo" onClick={undo}>
      {isBrief ? (
        <>
          {words.undoBriefly} <span class="sc-for-ears">{what}</span>
        </>
      ) : (
        words.undo(what)
      )}
    </button>
  );
}

function nameOf({ procedures }: Bedside, move: Move): string {
  if (move.do === "examine") return words.did.examine(procedures.get(move.procedure)?.name ?? move.procedure);
  if (move.do === "estimate") return words.did.estimate[move.point];
  if (move.do === "enough" || move.do === "decide" || move.do === "state") return words.did[move.do];
  return "";
}
