/**
 * Every word that the widgets themselves say; what a case says comes from its author. A translation replaces this file, and
 * those beside it whose words not every page needs to carry (`words-of-….ts`).
 * Sentences with figures are functions, so that a language can order its words as it needs.
 */
export const words = {
  case: {
    kicker: { worked: "Worked case", unguided: "Case" },
    label: (title: string) => `Case: ${title}`,
    places: { worked: "Steps", unguided: "Items" },
    place: { worked: (number: number) => `Step ${number}`, unguided: (number: number) => `Item ${number}` },
    placeOf: {
      worked: (number: number, all: number) => `Step ${number} of ${all}`,
      unguided: (number: number, all: number) => `Item ${number} of ${all}`,
    },
    next: { worked: "Next step", unguided: "Next item" },
    state: { open: "", right: ", right", partly: ", partly right", wrong: ", not right" },
    together: "Show all together",
    oneByOne: "Show one at a time",
  },
  item: {
    check: "Check answer",
    retry: "Try again",
    incomplete: "Choose an answer first.",
    verdict: { right: "Right.", partly: "Partly right.", wrong: "Not right." },
    hintsTake: (share: number) => `The hints take ${percent(share)} of the score.`,
    hint: (share: number) => (share > 0 ? `Show a hint (takes ${percent(share)} of the score)` : "Show a hint"),
    hintTitle: "Hint",
    attempts: (most: number) => (most === 1 ? "You have one attempt." : `You have ${most} attempts.`),
    noteHelp: "For yourself; it is not marked.",
    noteTitle: "You wrote",
    expert: "How an experienced clinician thinks here",
    evidence: "What the evidence says",
    sources: "Sources:",
    betweenSources: "; ",
    locator: (where: string) => `, ${where}`,
    later: "Review this later",
    comesBack: "This item will come back in your review.",
    broken: "This exercise stopped working. Reload the page to try again.",
  },
  confidence: {
    title: "How sure are you?",
    // With the chances of `case-quiz/confidence-steps.ts`: only who knows what a step states can be well calibrated.
    steps: ["Guessing (right 1 time in 3)", "Fairly sure (2 in 3)", "Certain (19 in 20)"],
    missing: "Say how sure you are first.",
  },
  options: {
    right: "Right:",
    wrong: "Not right:",
    others: "Why the other options are right or not",
    single: "Choose the best answer.",
    multiple: "Choose all that apply. A wrong choice takes away a right one.",
    tally: (hits: number, keys: number, slips: number) =>
      `You chose ${hits} of the ${keys} right options${slips ? ` and ${slips} that ${slips === 1 ? "is" : "are"} not right` : ""}.`,
  },
  ordering: {
    instruction: "Put the steps in order. A pair in the wrong order takes away a pair in the right order.",
    incomplete: "Move at least one step first.",
    up: (step: string) => `Move up: ${step}`,
    down: (step: string) => `Move down: ${step}`,
    moved: (step: string, place: number, all: number) => `${step}: now ${place} of ${all}.`,
    tally: (inOrder: number, pairs: number) => `${inOrder} of ${pairs} pairs of steps stand in the right order.`,
    belongs: (place: number) => `belongs at ${place}`,
    key: "The right order, and why",
  },
  matching: {
    instruction: "Choose what belongs to each. Each counts the same.",
    incomplete: "Choose one for each first.",
    choose: "Choose…",
    tally: (hits: number, all: number) => `${hits} of ${all} belong together.`,
    belongs: (match: string) => `belongs to: ${match}`,
  },
  numeric: {
    instruction: (room: string) => `Type a number. ${room} counts as right.`,
    within: (room: string) => `Up to ${room} away`,
    share: (share: number) => `${+(share * 100).toFixed(3)}%`,
    withUnit: (value: string, unit: string) => `${value} ${unit}`,
    label: "Your number",
    incomplete: "Type a number first, such as 0.35 or 12.",
    key: (value: string) => `The number is ${value}.`,
  },
  shortText: {
    instruction: "Write a few sentences, then compare them with the rubric. You mark them yourself.",
    label: "Your words",
    compare: "Compare with the rubric",
    rubric: "My words …",
    incomplete: "Write first, then compare with the rubric.",
    tally: (met: number, all: number) => `By your own marking they meet ${met} of ${all} points.`,
    sample: "One good response",
    met: "Met:",
    unmet: "Not met:",
    others: "Why the other points matter",
  },
  staged: {
    instruction: (parts: number) => `${parts} parts, one after the other; each counts the same. A part cannot be changed once the next is open.`,
    part: (number: number, all: number) => `Part ${number} of ${all}`,
    next: "Check and open the next part",
    incomplete: "Respond to every part first.",
    tally: (right: number, all: number) => `${right} of ${all} parts are right.`,
  },
  bodyChart: {
    instruction: (neutral: boolean) =>
      `Choose every region that belongs, in the picture or in the list. A wrong one takes away a right one.${neutral ? " Some regions count neither way." : ""}`,
    incomplete: "Choose a region first.",
    point: "Point at a region to see its name.",
    sides: { left: "Left side", right: "Right side", none: "Middle" },
    // Not "right", which is a side here.
    standing: { right: "belongs", wrong: "does not belong", missed: "missed", neutral: "counts neither way" },
    label: { right: "Belongs:", wrong: "Does not belong:", missed: "Missed:", neutral: "Also acceptable:" },
    others: "What was missed, and why",
    noneMissed: "Nothing was missed.",
    list: (titles: string[]) => titles.join(", "),
    tally: (hits: number, keys: number, slips: number) =>
      `You chose ${hits} of the ${keys} regions that belong${slips ? ` and ${slips} that ${slips === 1 ? "does" : "do"} not` : ""}.`,
  },
  score: {
    right: (right: number, items: number) => `${right} of ${items} right`,
    firstTry: (count: number) => `, ${count} at the first try`,
    points: (points: number, items: number) => `, ${rounded(points)} of ${items} points`,
    open: (count: number) => `; ${count} still open`,
    end: ".",
    ask: "Forget the answers to this case?",
    forget: "Forget and start again",
    keep: "Keep them",
    again: "Start again",
  },
};

/** Apart from the rest, since every page says it and most say nothing else. */
export const recordWords = {
  blocked: "This browser keeps nothing for this site: your answers will be forgotten when you leave the page.",
  full: "Your answers are not being kept: this browser's storage is full or blocked.",
  unread: "The saved answers could not be read.",
  setAside: "Some saved answers could not be read. They were set aside in this browser, and the course goes on without them.",
  unreadable: "The saved answers could not be read, and new ones cannot be kept.",
};

/** What the site's own pages say. */
export const siteWords = {
  broken: "This exercise could not start here. You can still read it; each key is folded under its item.",
  cases: (shown: number, all: number) => `${shown} of ${all} cases`,
  exercises: (shown: number, all: number) => `${shown} of ${all} exercises`,
  noneFits: "None fits: take a filter away.",
};

/** What the frame of every page says. */
export const frameWords = {
  /** On a phone the number alone is seen, but all is heard. */
  due: (cards: number) => ({ number: String(cards), words: " due" }),
};

export const rounded = (value: number) => String(Math.round(value * 10) / 10);
export const percent = (share: number) => `${Math.round(share * 100)}%`;
