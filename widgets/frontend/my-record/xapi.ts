import { verdictOf } from "../case-quiz/verdict";
import type { AttemptEntry, Entry, ReviewEntry } from "../record/entry";
import type { Catalogue } from "./catalogue";

const VERB = "http://adlnet.gov/expapi/verbs/";
const ACTIVITY = "http://adlnet.gov/expapi/activities/";
const OWN = "urn:sciatica-course:";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type Marked = AttemptEntry | (ReviewEntry & { score: number });

/**
 * The record as statements of the Experience API, version 1.0.3, which learning record stores take in: an "answered" for each
 * response to an item, in a case, a test or the review. The learner stays anonymous; whoever brings a file in can put a name there.
 *
 * @param home address of the course, without which no activity has a name of its own
 */
export function statementsOf(entries: Entry[], catalogue: Catalogue, home: string): object[] {
  const titles = new Map(catalogue.cases.map(({ id, title }) => [`case-quiz:${id}`, title]));
  return entries.filter(isMarked).map((entry) => {
    const { activity, part } = placeOf(entry);
    return {
      ...(UUID.test(entry.id) && { id: entry.id }), // a store then takes the same statement once
      actor: { objectType: "Agent", account: { homePage: home, name: "anonymous" } },
      verb: { id: `${VERB}answered`, display: { en: "answered" } },
      object: {
        objectType: "Activity",
        id: `${OWN}${activity}:${part}`,
        definition: { type: `${ACTIVITY}cmi.interaction`, interactionType: "other", name: { en: `${titles.get(activity) ?? activity}: ${part}` } },
      },
      result: resultOf(entry),
      context: {
        platform: "Sciatica for clinicians",
        contextActivities: { parent: [{ objectType: "Activity", id: `${OWN}${activity}` }] },
        extensions: { [`${OWN}item-version`]: entry.version, [`${OWN}kind`]: entry.kind },
      },
      timestamp: entry.at,
      version: "1.0.3",
    };
  });
}

/** A flashcard is rated by the learner, not marked. */
const isMarked = (entry: Entry): entry is Marked => entry.kind === "attempt" || (entry.kind === "review" && entry.score !== undefined);

/** In the review an item belongs to its case, as it does there. */
function placeOf(entry: Marked): { activity: string; part: string } {
  if (entry.kind === "attempt") return { activity: entry.widget, part: entry.item };
  const [id, item] = entry.card.replace(/^case:/, "").split("/");
  return { activity: `case-quiz:${id}`, part: item };
}

function resultOf(entry: Marked): object {
  const { score, confidence } = entry;
  const { mark, hints, response } = entry.kind === "attempt" ? entry : { mark: undefined, hints: undefined, response: undefined };
  const extensions = { ...(confidence !== undefined && { [`${OWN}confidence`]: confidence }), ...(hints !== undefined && { [`${OWN}hints`]: hints }) };
  return {
    score: { scaled: score },
    success: verdictOf({ mark, score }) === "right",
    completion: true,
    ...(response !== undefined && { response: typeof response === "string" ? response : JSON.stringify(response) }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}
