/** The list of what can be asked and done, and what a search finds in it. */
import { textOf } from "../shared/html";
import { type Part, PARTS, type Procedure } from "./view";

export interface Topic {
  part: Part;
  topic: string;
  procedures: Procedure[];
}

/** By part and topic, in the order of the catalogue. */
export function topicsOf(procedures: Procedure[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const part of PARTS) {
    for (const procedure of procedures) {
      if (procedure.part !== part) continue;
      const key = `${part} ${procedure.topic}`;
      if (!topics.has(key)) topics.set(key, { part, topic: procedure.topic, procedures: [] });
      topics.get(key)!.procedures.push(procedure);
    }
  }
  return [...topics.values()];
}

const wordsOf = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** A function that tells whether a procedure holds every word searched for, be it the beginning of a longer one. */
export function searchIn(procedures: Procedure[]): (words: string) => Set<string> {
  const texts = procedures.map(({ id, name, topic, how, keywords }) => ({ id, text: ` ${wordsOf([name, topic, textOf(how), ...keywords].join(" ")).join(" ")}` }));
  return (words) => {
    const wanted = wordsOf(words);
    return new Set(texts.filter(({ text }) => wanted.every((word) => text.includes(` ${word}`))).map(({ id }) => id));
  };
}
