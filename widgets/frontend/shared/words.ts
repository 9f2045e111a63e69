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
  setAside: "Some saved answers could not be read. They were set aside in this browser, and the course goes on without them.",
  unreadable: "The saved answers could not be read, and new ones cannot be kept.",
};

/** What the site's own pages say. */
export const siteWords = {
  broken: "This exercise could not start here. You can still read it; each key is folded under its item.",
  cases: (shown: number, all: number) => `${shown} of ${all} cases`,
};

/** What the frame of every page says. */
export const frameWords = {
  /** On a phone the number alone is seen, but all is heard. */
  due: (cards: number) => ({ number: String(cards), words: " due" }),
};

export const reviewWords = {
  today: "Today",
  due: (cards: number) => (cards === 0 ? "No card is due today." : `${cards} ${cards === 1 ? "card is" : "cards are"} due today.`),
  soon: (cards: number) => (cards === 0 ? "None comes in the next seven days." : `${cards} more ${cards === 1 ? "comes" : "come"} in the next seven days.`),
  dueRule: "A card is due today if its time comes before midnight on your clock.",
  freshRule: (most: number) => `Cards that you have not seen yet come at most ${most} a day, after all others.`,
  begin: "Begin today's review",
  empty: "Your review is empty.",
  howIn: "Cards come in by themselves when you miss an item of a case. You can also choose an item that you got right, below your answer, or take in flashcards here.",
  title: "Today's review",
  left: (cards: number) => (cards === 1 ? "Last card" : `${cards} cards left`),
  stop: "Stop for now",
  fromCase: "From a case",
  flashcard: "Flashcard",
  story: "The story so far",
  fetching: "Fetching the card …",
  notFetched: "This card could not be fetched.",
  fetchAgain: "Try again",
  showBack: "Show the back",
  back: "Back",
  howWell: "How well did you recall it?",
  ratings: ["Again", "Hard", "Good", "Easy"],
  comesIn: (days: number) => inDays(days),
  comesAgain: (days: number) => `It comes again ${inDays(days)}.`,
  next: "Next card",
  finish: "Finish",
  done: "That was today's review.",
  doneCards: (cards: number) => (cards === 1 ? "You went through one card." : `You went through ${cards} cards.`),
  nextCards: (cards: number, days: number) => `The next ${cards === 1 ? "one comes" : `${cards} come`} ${inDays(days)}.`,
  noNext: "Nothing is waiting.",
  backToOverview: "Back to the overview",
  flashcards: "Flashcards by chapter",
  taken: (taken: number, all: number) => `${taken} of ${all} taken in`,
  takeAll: "Take in all",
  takeOut: "Take out",
  about: (what: string, whose: string) => `${what}: ${whose}`,
  tookIn: (cards: number, chapter: string) => `${chapter}: ${cards} ${cards === 1 ? "card" : "cards"} taken in.`,
  tookOut: (cards: number, chapter: string) => `${chapter}: ${cards} ${cards === 1 ? "card" : "cards"} taken out.`,
  spacing: "Spacing",
  spacingBy: "When does a card come again?",
  plans: { fsrs: "By how well you know each card (FSRS)", fixed: "Fixed: after 1, 7 and 30 days" },
  planNotes: {
    fsrs: "FSRS estimates from your reviews when you would still recall a card nine times out of ten, and asks it then, after a year at the latest.",
    fixed: "After 30 days every 30 days; a card that you do not recall begins again at one day.",
  },
  ruleTitle: "How items and flashcards are rated",
  rule: `An item rates itself: not right counts as "again"; right counts as "hard" if you were guessing, as "good" if you were fairly sure and as "easy" if you were certain. A flashcard you rate yourself. An item that you miss in its case comes the next day.`,
  changeRule: "Changing the spacing moves all cards at once; nothing that you did is lost.",
  all: (cards: number) => `All cards in your review (${cards})`,
  card: "Card",
  when: "Due",
  item: (title: string, number: number) => `${title}, item ${number}`,
  tookOneOut: (card: string) => `Taken out: ${card}`,
};

const inDays = (days: number) => (days <= 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);

export const myRecordWords = {
  nothing: "Nothing yet: the cases that you work through will show here.",
  sum: (answered: number, items: number, right: number) => `You have responded to ${answered} of ${items} items; ${right} of them rightly.`,
  save: "Save as a file",
  saveTable: "Save as a table (CSV)",
  saveStatements: "Save as xAPI statements",
  bring: "Add a saved file …",
  saveAside: (count: number) => `Save what could not be read (${count})`,
  delete: "Delete everything",
  ask: "Delete the whole record from this browser? Save it as a file first if you may want it back.",
  reallyDelete: "Delete it",
  keep: "Keep it",
  deleted: "The record is deleted.",
  added: (news: number, known: number, refused: number) =>
    `${news} entries added${known ? `, ${known} were here already` : ""}${refused ? `; ${refused} could not be read and were left out` : ""}.`,
  notAdded: (file: string, why: string) => `Nothing was added: ${file} ${why}.`,
  revisit: "To revisit",
  nothingToRevisit: "Nothing: every item that you responded to was right the last time.",
  colon: ": ",
  items: (numbers: number[]) => `${numbers.length === 1 ? "item" : "items"} ${numbers.join(", ")}`,
  byChapter: "By chapter",
  byObjective: "By learning objective",
  intervalNote: "In brackets: the range in which your true share plausibly lies (95% interval). After a few items it is wide.",
  calibration: "How sure, and how often right",
  calibrationNote: (attempts: number) => `All ${attempts} responses for which you said how sure you were.`,
  gap: (gap: number) =>
    Math.abs(gap) < 0.005
      ? "On the whole you were right as often as you stated."
      : `On the whole you stated ${percent(Math.abs(gap))} ${gap > 0 ? "more" : "less"} than came true: you were ${gap > 0 ? "surer than right" : "righter than sure"}.`,
  brier: (brier: number) =>
    `Brier score: ${brier.toFixed(2)}. It is 0 for someone who is always certain and right, and 0.25 for someone who always says "half and half"; stating honestly how sure you are is the only way to better it.`,
  plotStated: "You stated",
  plotRight: "You were right",
  plotPoint: (stated: number, right: number, all: number, [low, high]: [number, number]) =>
    `Stated ${percent(stated)}: right ${right} of ${all}, ${percent(low)} to ${percent(high)}.`,
  plot: (points: string[]) => `Stated chance against share right. ${points.join(" ")} On the slanting line both are the same.`,
  percent: (share: number) => percent(share),
  chapter: "Chapter",
  objective: "Objective",
  sure: "You were",
  attempts: "Attempts",
  answered: "Answered",
  right: "Right",
  none: "–",
  of: (part: number, all: number) => `${part} of ${all}`,
  share: (right: number, all: number, [low, high]: [number, number]) => `${right} of ${all} (${percent(low)} to ${percent(high)})`,
  tests: "Pre-test and post-test",
  test: "Test",
  date: "Handed in",
  outcome: "Outcome",
  passed: "passed",
  notPassed: "not passed",
  history: "History",
  last: (shown: number, all: number) => `The last ${shown} of ${all} entries; a saved file holds them all.`,
  /** What is no case, by the name under which the record keeps it. */
  parts: { review: "Review", "course-test:pre-test": "Pre-test", "course-test:post-test": "Post-test" } as Record<string, string>,
  happened: { restart: "begun again", sitting: "begun", finish: "handed in", plan: "spacing chosen" },
  reviewed: (rating: number) => `a card recalled: ${["again", "hard", "good", "easy"][rating - 1]}`,
  chosen: "a card taken in",
  dropped: "a card taken out",
  responded: (item: string, verdict: string) => `${item}. ${verdict}`,
};

export const rounded = (value: number) => String(Math.round(value * 10) / 10);
export const percent = (share: number) => `${Math.round(share * 100)}%`;
