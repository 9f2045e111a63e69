import type { Model } from "../shared/model";
import { type Entry, isEntry } from "./entry";
import { merged } from "./merge";
import { newId } from "./new-id";
import { entriesBetween, responsesIn } from "./responses";
import type { LearnersRecord } from "./record";

/** The learner's record as a widget sees it: the browser's on the static site, the kernel's in a notebook. */
export const recordOf = (model: Model): LearnersRecord => ON_SITE ? model.record! : kernelRecord(model);

/** The trait `entries`, which all such widgets of a kernel share (`widgets/kernel_record.py`). */
function kernelRecord(model: Model): LearnersRecord {
  const all = () => merged((model.get<unknown[]>("entries") ?? []).filter(isEntry));
  const write = async (entries: Entry[]) => {
    model.set("entries", entries);
    model.save_changes();
  };
  const of = (widget: string) => all().filter((entry) => entry.widget === widget);
  const add = (entries: Entry[]) => write(merged(all(), entries));
  return {
    responses: async (widget) => responsesIn(of(widget)),
    keep: (widget, responses) => add(entriesBetween(widget, responsesIn(of(widget)), responses, new Date().toISOString(), newId)),
    entries: async () => all(),
    add,
    aside: async () => [],
    clear: () => write([]),
    onChange: (callback) => model.on("change:entries", callback),
  };
}
