/**
 * Puts the catalogue of interface words into a language that nobody speaks: accented, longer, in brackets.
 * Import it before anything that reads words: item types take some of theirs as they load.
 */
import { words } from "../../widgets/frontend/shared/words";
import { patientWords } from "../../widgets/frontend/shared/words-of-patients";
import { probabilityWords } from "../../widgets/frontend/shared/words-of-probability";
import { myRecordWords } from "../../widgets/frontend/shared/words-of-record";
import { reviewWords } from "../../widgets/frontend/shared/words-of-review";
import { certificateWords, courseTestWords } from "../../widgets/frontend/shared/words-of-tests";

const ACCENTED: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", c: "ç", n: "ñ", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", C: "Ç", N: "Ñ" };
const LONGER = 0.4; // as German or Finnish may be

const foreign = (text: string) => (text === "" ? "" : `⟦${text.replace(/[aeioucn]/gi, (letter) => ACCENTED[letter])}${"~".repeat(Math.ceil(LONGER * text.length))}⟧`);

function translated(entry: unknown): unknown {
  if (typeof entry === "string") return foreign(entry);
  if (typeof entry === "function") return (...figures: unknown[]) => foreign(entry(...figures));
  if (Array.isArray(entry)) return entry.map(translated);
  return Object.fromEntries(Object.entries(entry as object).map(([name, part]) => [name, translated(part)]));
}

for (const catalogue of [words, myRecordWords, patientWords, reviewWords, courseTestWords, certificateWords, probabilityWords]) Object.assign(catalogue, translated(catalogue));

/** What is left of a text without what stands in the brackets. */
export function outsideTheCatalogue(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, "");
  return without === text ? text : outsideTheCatalogue(without);
}
