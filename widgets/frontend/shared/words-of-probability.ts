/** What the probability lab says. */
type Outcome = "found" | "absent";
type Action = "image" | "treat" | "refer";
type Band = [low: number, high: number];

/** A probability as readers see it: whole percents, and finer near 0 and 1, where whole ones would all be the same. */
export function shown(p: number): string {
  const percents = 100 * p;
  if (p === 0 || p === 1) return `${percents}%`;
  if (percents < 0.01) return "<0.01%";
  if (percents > 99.9) return ">99.9%";
  if (percents < 0.995) return `${Number(percents.toPrecision(2))}%`;
  return percents >= 99.5 ? `${percents.toFixed(1)}%` : `${Math.round(Number(percents.toFixed(7)))}%`;
}

const joined = (parts: string[]) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`);
const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const people = (count: number) => (count === 0 ? "none" : count.toLocaleString("en"));
const acts: Record<Action, string> = { image: "imaging", treat: "treating", refer: "referring" };
const ratio = (value: number) => `${Number(value.toPrecision(3))}`;

export const probabilityWords = {
  kicker: "Probability lab",
  label: (condition: string) => `Probability lab: ${condition}`,
  title: (condition: string) => `How likely is ${condition}?`,
  condition: "Condition",
  kinds: { start: "With a published starting probability", open: "Without one", contrast: "One condition against another" },
  option: (condition: string, tests: number) => `${condition} (${counted(tests, "test", "tests")})`,
  reset: "Start again",
  resetDone: "All tests and lines are back where they were.",

  // Where it stands
  now: (from: number, to: number, tests: number) => (tests === 0 ? `${shown(to)} before any test` : `${shown(from)} before, ${shown(to)} after ${counted(tests, "test", "tests")}`),
  countingAll: "as if all were independent",
  band: ([low, high]: Band, without: number) => (without > 0 ? `95% band at least ${shown(low)} to ${shown(high)}` : `95% band ${shown(low)} to ${shown(high)}`),
  noBand: "no interval published, so no band",
  missing: (without: number) => `${counted(without, "ratio", "ratios")} that count had no published interval, so the band is at least this wide.`,
  before: "before",
  after: "after",
  reached: (actions: Action[], open: Action[]) =>
    actions.length === 0
      ? "It is below all your lines."
      : `It has reached your line for ${joined(actions.map((action) => acts[action]))}${open.length > 0 ? `, not that for ${joined(open.map((action) => acts[action]))}` : ""}.`,
  actions: { image: "image", treat: "treat", refer: "refer" },
  marks: (actions: Action[]) => actions.join(", "),

  // Start
  start: "1. Where you start",
  whom: "Whom do you see?",
  share: (share: number, interval?: Band) => `${shown(share)}${interval ? ` (${shown(interval[0])} to ${shown(interval[1])})` : ""}`,
  standard: (standard: string) => `judged by: ${standard}`,
  own: "My own estimate",
  none: "No starting probability is published for this condition. 50% is no estimate, only a place to begin: set your own.",
  percent: "Percent before any test",
  slider: "Before any test, as a slider",
  sliderValue: (p: number) => shown(p),
  contrast: "These tests were measured between two conditions only. The probability is that of the first when nothing but the two is possible.",
  stop: "Before any arithmetic",

  // Tests
  tests: "2. What you found",
  testKinds: { history: "History", exam: "Examination", cluster: "Several findings together", screen: "Questionnaires and scores" },
  testKind: (kind: string, done: number, all: number) => `${kind} (${done > 0 ? `${done} of ` : ""}${all})`,
  outcomes: { none: "Not done", found: "Found", absent: "Not found" },
  ratios: (found?: string, absent?: string) => [found ? `LR+ ${found}` : "LR+ not published", absent ? `LR− ${absent}` : "LR− not published"].join(" · "),
  ratio: (value: number, interval?: Band) => ratio(value) + (interval ? ` (${ratio(interval[0])} to ${ratio(interval[1])})` : ""),
  about: (setting: string, standard: string) => `${setting}; judged by ${standard}`,
  secondary: "read in another publication",
  withoutRatio: (findings: string[]) => `In the evidence, but without a published ratio, so they move nothing: ${findings.join("; ")}.`,

  // Steps
  steps: "Test by test",
  stepsEmpty: "Choose a test as found or not found, and its step appears here.",
  stepsPlot: (told: string[]) => `Probability after each test. ${told.join(" ")}`,
  stepPoint: (number: number, p: number) => `${number === 0 ? "Before" : `After ${number}`}: ${shown(p)}.`,
  columns: { step: "Step", test: "Test", ratio: "Ratio", after: "After" },
  outcome: { found: "found", absent: "not found" } as Record<Outcome, string>,
  stepsKey: (independent: boolean) => `Bars: 95% band, where published. Dotted: your lines.${independent ? " Dashed: all counted." : ""}`,
  startRow: "before any test",
  noRatio: "no ratio published: moves nothing",
  setAside: (by: string) => `set aside: tells no more than “${by}”, which measures the same`,
  independent: "Count all, as if every test told something new",
  independentGap: (grouped: number, independent: number) =>
    `Counted once for each thing measured: ${shown(grouped)}. As if all were independent: ${shown(independent)}. The difference is sureness that nobody measured.`,
  independentSame: "Nothing is set aside so far, so both ways give the same.",
  groupRule: "Tests count as measuring the same if they are one finding in several studies, or findings of the same people in one study. Of those only the most telling counts.",

  // Nomogram
  nomogram: "Nomogram",
  nomogramLabel: (from: number, by: number, to: number) => `Nomogram: a line from ${shown(from)} before, through a ratio of ${ratio(by)}, to ${shown(to)} after.`,
  nomogramStart: "Before",
  nomogramRatio: "Ratio",
  nomogramResult: "After",
  nomogramNote: (by: number, tests: number) => (tests === 0 ? "Without a test the ratio is 1: the line goes straight across." : `All that counts, taken together, is one ratio of ${ratio(by)}.`),
  mark: (p: number) => `${Number((100 * p).toPrecision(3))}`,
  ratioMark: (value: number) => `${value}`,
  dashed: "Dashed: as if all tests were independent.",

  // 1,000 people
  people: "Of 1,000 people",
  whichTest: "By which test",
  alike: { start: "people like this", others: "people like this, with your other results", of: (name: string) => name },
  have: (who: string, have: number, none: number) => `Of 1,000 ${who}, ${people(have)} ${have === 1 ? "has" : "have"} it; ${people(none)} ${none === 1 ? "does" : "do"} not.`,
  split: (finding: string, outcome: Outcome, [inHave, have]: [number, number], [inNone, none]: [number, number]) =>
    `“${finding}” is ${outcome === "found" ? "found" : "not found"} in ${people(inHave)} of the ${people(have)} and in ${people(inNone)} of the ${people(none)}.`,
  ofThose: (outcome: Outcome, all: number, have: number) =>
    all === 0 ? "So nobody is left." : `Of the ${people(all)} in whom it is ${outcome === "found" ? "found" : "not found"}, ${people(have)} ${have === 1 ? "has" : "have"} it.`,
  unknownSplit: (finding: string, outcome: Outcome, have: number, none: number) =>
    `How often “${finding}” is found was not published for both groups. Of 1,000 people in whom it is ${outcome === "found" ? "found" : "not found"}, ${people(have)} ${have === 1 ? "has" : "have"} it; ${people(none)} ${none === 1 ? "does" : "do"} not.`,
  counts: {
    have: (count: number) => `${people(count)} have it`,
    none: (count: number) => `${people(count)} do not`,
    haveFound: (count: number) => `${people(count)} have it, test found`,
    haveAbsent: (count: number) => `${people(count)} have it, test not found`,
    noneFound: (count: number) => `${people(count)} do not, test found`,
    noneAbsent: (count: number) => `${people(count)} do not, test not found`,
  },
  rounded: "Rounded to whole people; published ratios and frequencies may differ in the last digit.",

  // Lines
  lines: "3. Where you would act",
  linesNote: "From which probability on would you do it? The positions are teaching values: no study gives them for everyone. Set them for this person and what each mistake would cost.",
  line: { image: "Image from", treat: "Treat from", refer: "Refer from" } as Record<Action, string>,

  // The next test
  next: "Which test would change the decision most?",
  nextNone: "Every test of this condition is done.",
  nextFold: (tests: number) => `${counted(tests, "more test", "more tests")}`,
  nextNothing: "No test that is left can take you over a line. More testing would not change what you do.",
  prospects: (found: [p?: number, chance?: number], absent: [p?: number, chance?: number]) => `${prospect("Found", found)}; ${prospect("not found", absent)}.`,
  crosses: (outcome: Outcome, gained: Action[], lost: Action[]) =>
    `${outcome === "found" ? "Found" : "Not found"}, it ${joined([...(gained.length > 0 ? [`reaches your line for ${joined(gained.map((action) => acts[action]))}`] : []), ...(lost.length > 0 ? [`falls below that for ${joined(lost.map((action) => acts[action]))}`] : [])])}.`,
  noCross: "Neither result takes you over a line.",
  noChance: "How often it is found was not published for both groups, so nobody can say how likely that is.",
  chance: (chance: number) => `That happens in about ${Math.max(1, Math.round(100 * chance))} of 100 people like this.`,
  always: "One or the other is bound to happen.",
  same: (by: string) => `It moves nothing more: “${by}” measures the same and counts already.`,
  spread: (low: number, high: number) => `${shown(low)} to ${shown(high)}`,
};

function prospect(what: string, [p, chance]: [p?: number, chance?: number]): string {
  const often = chance === undefined ? "" : ` in ${Math.round(100 * chance)} of 100`;
  return p === undefined ? `${what}${often}: no ratio published` : `${what}${often}: ${shown(p)}`;
}
