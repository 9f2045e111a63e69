/** The plays of one patient as the learner's record holds them, and the way to go on with the last. */
import { useMemo } from "preact/hooks";
import type { Entry, MoveEntry } from "../record/entry";
import { newId } from "../record/new-id";
import type { LearnersRecord } from "../record/record";
import { useEntries } from "../record/use-entries";
import type { Move } from "./move";
import { entryOf, isMoveEntry, movesByPlay, type Play, playOf, widgetOf } from "./moves";
import type { Bedside } from "./view";

export interface Plays {
  /** The moves of all patients; `undefined` until the record has been read. */
  entries: Entry[] | undefined;
  /** The moves of each play of this patient; the last is the one to go on with. */
  all: MoveEntry[][];
  /** The plays, once there is a patient to play them with. */
  plays: Play[];
  begin(version: string): Promise<void>;
  make(move: Move): void;
}

export function usePlays(record: LearnersRecord, patient: string, bedside: Bedside | undefined): Plays {
  const widget = widgetOf(patient);
  const { entries, add } = useEntries(record, isMoveEntry);
  const all = useMemo(() => movesByPlay(entries ?? [], widget), [entries, widget]);
  const plays = useMemo(() => (bedside ? all.map((moves) => playOf(bedside, moves)) : []), [all, bedside]);
  const now = () => Date.now();
  const begin = async (version: string) => {
    const id = newId();
    await add(entryOf({ do: "begin" }, { id, widget, play: id, version, after: all.at(-1)?.at(-1)?.at }, now()));
  };
  const make = (move: Move) => {
    const moves = all.at(-1)!;
    void add(entryOf(move, { id: newId(), widget, play: moves[0].id, version: bedside!.patient.version, after: moves.at(-1)!.at }, now()));
  };
  return { entries, all, plays, begin, make };
}
