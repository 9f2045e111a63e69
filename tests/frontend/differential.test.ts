/** The differential: the worked examples that Python shares, and what holds for any hypotheses and findings. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Groups } from "../../widgets/frontend/reasoning/dependence";
import { type Differential, differential, type PreTest } from "../../widgets/frontend/reasoning/differential";
import { about, type Finding, namesOf, type Ratio } from "../../widgets/frontend/reasoning/findings";
import { naturalFrequencies } from "../../widgets/frontend/reasoning/natural-frequencies";
import examples from "../worked_examples/differential.json";

interface Example {
  name: string;
  pre_test: PreTest;
  findings: { procedure: string; ratios: (Omit<Ratio, "lr"> & { lr: number | "inf" })[] }[];
  groups?: Groups;
  independent?: boolean;
  expected?: Record<string, { probability: string; interval?: [string, string] | null; counted?: number; without_interval?: number }>;
  set_aside?: { procedure: string; hypothesis: string; by: string }[];
  left_out?: string[];
  refused?: string;
}

/** The number is what was printed, to the last digit that was. */
function assertPrinted(number: number, printed: string): void {
  const digits = printed.split(".")[1]?.length;
  const allowed = (digits ? 0.5 * 10 ** -digits : 0) + 1e-12;
  assert.ok(Math.abs(number - Number(printed)) <= allowed, `${number} is not ${printed}`);
}

for (const example of examples as unknown as Example[]) {
  test(`worked example: ${example.name}`, () => {
    const findings = example.findings.map(({ procedure, ratios }) => ({
      procedure,
      ratios: ratios.map((ratio) => ({ ...ratio, lr: ratio.lr === "inf" ? Infinity : ratio.lr })),
    }));
    const result = () => differential(example.pre_test, findings, example.groups, example.independent);
    if (example.refused) {
      assert.throws(result, (error: Error) => error.message.includes(example.refused!));
      return;
    }
    const { standings, setAside, leftOut } = result();
    for (const [name, expected] of Object.entries(example.expected!)) {
      const { probability, interval, counted, withoutInterval } = standings[name];
      assertPrinted(probability, expected.probability);
      if (expected.interval === null) assert.equal(interval, undefined);
      expected.interval?.forEach((printed, bound) => assertPrinted(interval![bound], printed));
      assert.equal(counted, expected.counted ?? counted);
      assert.equal(withoutInterval, expected.without_interval ?? withoutInterval);
    }
    assert.deepEqual(leftOut, example.left_out ?? []);
    if (example.set_aside) {
      const found = setAside.map(({ procedure, ratio, by }) => ({ procedure, hypothesis: ratio.hypothesis, by }));
      assert.deepEqual(found, example.set_aside);
    }
  });
}

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ratios = double(0.01, 100);
const extremes = fc.constantFrom(0, 5e-324, 1e-300, 1e-9, 1, 1e9, 1e300, Infinity);

const preTests = fc.array(double(0.01, 1), { minLength: 2, maxLength: 20 }).map((weights) => {
  const sum = weights.reduce((total, weight) => total + weight);
  return Object.fromEntries(weights.map((weight, index) => [`h${index}`, weight / sum]));
});

interface Situation {
  preTest: Record<string, number>;
  findings: Finding[];
  groups: Record<string, string>;
}

/** Pre-test probabilities, findings, and groups of some of their procedures. */
const situations = (values: fc.Arbitrary<number> = ratios, most = 100): fc.Arbitrary<Situation> =>
  preTests.chain((preTest) => {
    const names = fc.uniqueArray(fc.constantFrom(...Object.keys(preTest)), { minLength: 1, maxLength: 3 });
    const made = fc.tuple(values, fc.option(double(1, 20), { nil: undefined }), double(1, 20)).map(([lr, down, up]): Omit<Ratio, "hypothesis"> =>
      down === undefined ? { lr } : { lr, lo: lr / down, hi: Math.max(lr, lr * up) },
    );
    const finding = fc.record({
      names,
      made: fc.array(made, { minLength: 3, maxLength: 3 }),
      contrast: fc.option(made, { nil: undefined }),
      group: fc.constantFrom(undefined, undefined, "tension", "strength"),
    });
    return fc.array(finding, { maxLength: most }).map((drawn) => {
      const groups: Record<string, string> = {};
      const findings = drawn.map(({ names, made, contrast, group }, index): Finding => {
        const procedure = `f${String(index).padStart(3, "0")}`;
        if (group) groups[procedure] = group;
        const own = names.map((hypothesis, index): Ratio => ({ hypothesis, ...made[index] }));
        const against = names[1] && contrast ? [{ hypothesis: names[0], versus: names[1], ...contrast }] : [];
        return { procedure, ratios: [...own, ...against] };
      });
      return { preTest, findings, groups };
    });
  });

function assertSound({ standings }: Differential): void {
  let sum = 0;
  for (const { probability, interval } of Object.values(standings)) {
    assert.ok(probability >= 0 && probability <= 1);
    if (interval) assert.ok(0 <= interval[0] && interval[0] <= probability && probability <= interval[1] && interval[1] <= 1);
    sum += probability;
  }
  assert.ok(Math.abs(sum - 1) < 1e-9);
}

function assertNearly(one: number | undefined, other: number | undefined): void {
  assert.ok(one === other || Math.abs(one! - other!) < 1e-9, `${one} is not ${other}`);
}

test("probabilities sum to 1 within their bands", () => {
  fc.assert(fc.property(situations(), fc.boolean(), ({ preTest, findings, groups }, alone) => assertSound(differential(preTest, findings, groups, alone))));
});

test("extreme ratios give sound numbers; findings whose certainties contradict each other are left out from the end", () => {
  fc.assert(
    fc.property(situations(extremes, 12), ({ preTest, findings, groups }) => {
      const result = differential(preTest, findings, groups);
      assertSound(result);
      const { leftOut } = result;
      assert.deepEqual(leftOut, findings.slice(findings.length - leftOut.length).map(({ procedure }) => procedure));
    }),
  );
});

test("a certainty before stays", () => {
  fc.assert(
    fc.property(situations(ratios, 5), fc.constantFrom(0, 1), ({ preTest, findings, groups }, certain) => {
      const begin = Object.keys(preTest).map((name, index): [string, number] => [name, [certain, 1 - certain][index] ?? 0]);
      const { standings } = differential(Object.fromEntries(begin), findings, groups);
      for (const [name, value] of begin) assert.equal(standings[name].probability, value);
    }),
  );
});

test("the order of findings does not matter", () => {
  const mixed = situations(ratios, 30).chain((situation) =>
    fc.record({ situation: fc.constant(situation), order: fc.shuffledSubarray(situation.findings, { minLength: situation.findings.length }) }),
  );
  fc.assert(
    fc.property(mixed, ({ situation: { preTest, findings, groups }, order }) => {
      const [one, other] = [differential(preTest, findings, groups), differential(preTest, order, groups)];
      assert.deepEqual(new Set(one.counted.map(({ ratio }) => ratio)), new Set(other.counted.map(({ ratio }) => ratio)));
      for (const name of Object.keys(preTest)) {
        assertNearly(one.standings[name].probability, other.standings[name].probability);
        for (const bound of [0, 1]) assertNearly(one.standings[name].interval?.[bound], other.standings[name].interval?.[bound]);
      }
    }),
  );
});

test("a ratio of 1 moves nothing, a contrast neither", () => {
  fc.assert(
    fc.property(situations(ratios, 10), fc.constantFrom(undefined, "h0"), ({ preTest, findings, groups }, versus) => {
      const more = [...findings, { procedure: "none", ratios: [{ hypothesis: "h1", versus, lr: 1, lo: 0.2, hi: 5 }] }];
      const [before, after] = [differential(preTest, findings, groups), differential(preTest, more, groups)];
      for (const name of Object.keys(preTest)) assertNearly(before.standings[name].probability, after.standings[name].probability);
    }),
  );
});

/** The hypotheses that contrasts join to this one; itself alone where there are none. */
function joinedTo(name: string, { counted }: Differential): Set<string> {
  const found = new Set([name]);
  const pairs = counted.filter(({ ratio }) => ratio.versus !== undefined && ratio.lr !== 1).map(({ ratio }) => namesOf(ratio));
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const pair of pairs) if (pair.some((each) => found.has(each))) pair.forEach((each) => found.add(each));
  }
  return found;
}

test("contrasts divide what the hypotheses that they join have together", () => {
  fc.assert(
    fc.property(situations(ratios, 10), ({ preTest, findings, groups }) => {
      const plain = findings.map(({ procedure, ratios }) => ({ procedure, ratios: ratios.filter(({ versus }) => versus === undefined) }));
      const [one, other] = [differential(preTest, plain, groups), differential(preTest, findings, groups)];
      for (const name of Object.keys(preTest)) {
        const members = [...joinedTo(name, other)];
        const [before, after] = [one, other].map(({ standings }) => members.reduce((sum, member) => sum + standings[member].probability, 0));
        assertNearly(before, after);
      }
    }),
  );
});

/** What counts, as findings with another ratio in the place of one. */
const replaced = ({ counted }: Differential, ratio: Ratio, by: Partial<Ratio>): Finding[] =>
  counted.map((use, index) => ({ procedure: `f${index}`, ratios: [use.ratio === ratio ? { ...ratio, ...by } : use.ratio] }));

test("a wider published interval gives no narrower band", () => {
  fc.assert(
    fc.property(situations(ratios, 10), fc.nat(), double(1, 20), ({ preTest, findings, groups }, pick, factor) => {
      const before = differential(preTest, findings, groups);
      const wide = before.counted.map(({ ratio }) => ratio).filter(({ lo }) => lo !== undefined);
      fc.pre(wide.length > 0);
      const ratio = wide[pick % wide.length];
      const names = namesOf(ratio);
      // In a set that contrasts join, a ratio lifts the others with the set and lowers them within it; which of these is more
      // changes as the interval widens. A contrast in a set of more than two may pass 1, where it joins nothing.
      const swayed = names.flatMap((name) => [...joinedTo(name, before)]).filter((name) => !names.includes(name));
      fc.pre(ratio.versus === undefined || swayed.length === 0);
      const after = differential(preTest, replaced(before, ratio, { lo: ratio.lo! / factor, hi: ratio.hi! * factor }));
      for (const name of Object.keys(preTest).filter((name) => !swayed.includes(name))) {
        const [one, other] = [before.standings[name].interval, after.standings[name].interval];
        assert.ok(!one || (other![0] <= one[0] + 1e-12 && other![1] >= one[1] - 1e-12));
      }
    }),
  );
});

test("the band of a single interval ends where its ends lead", () => {
  fc.assert(
    fc.property(situations(ratios, 10), fc.nat(), double(1, 20), double(1, 20), ({ preTest, findings, groups }, pick, down, up) => {
      const plain = findings.map(({ procedure, ratios }) => ({ procedure, ratios: ratios.map((ratio) => ({ ...ratio, lo: undefined, hi: undefined })) }));
      const result = differential(preTest, plain, groups);
      fc.pre(result.counted.length > 0);
      const { ratio } = result.counted[pick % result.counted.length];
      const [lo, hi] = [ratio.lr / down, ratio.lr * up];
      const all = [{ lo, hi }, { lr: lo }, { lr: hi }].map((by) => differential(preTest, replaced(result, ratio, by)).standings);
      for (const name of Object.keys(preTest)) {
        const led = all.map((standings) => standings[name].probability);
        const [least, most] = all[0][name].interval ?? [led[0], led[0]];
        assertNearly(least, Math.min(...led));
        assertNearly(most, Math.max(...led));
      }
    }),
  );
});

test("each ratio counts or is set aside by one of its group that is as far from 1, and stays the object that was given", () => {
  fc.assert(
    fc.property(situations(ratios, 20), ({ preTest, findings, groups }) => {
      const { counted, setAside } = differential(preTest, findings, groups);
      const given = findings.flatMap(({ ratios }) => ratios);
      assert.deepEqual(new Set([...counted, ...setAside].map(({ ratio }) => ratio)), new Set(given));
      for (const { procedure, by, ratio } of setAside) {
        assert.equal(groups[procedure], groups[by]);
        const same = counted.find((use) => use.procedure === by && namesOf(use.ratio).sort().join() === namesOf(ratio).sort().join());
        assert.ok(Math.abs(Math.log(same!.ratio.lr)) >= Math.abs(Math.log(ratio.lr)) - 1e-9);
      }
    }),
  );
});

test("a finding is cut to the hypotheses of a patient", () => {
  const [disc, contrast] = [{ hypothesis: "disc", lr: 3 }, { hypothesis: "disc", versus: "hip", lr: 4 }];
  assert.deepEqual(about({ procedure: "slump", ratios: [disc, contrast] }, ["disc", "stenosis"]).ratios, [disc]);
});

test("natural frequencies lose nobody", () => {
  assert.deepEqual(naturalFrequencies({ a: 1 / 3, b: 1 / 3, c: 1 / 3 }), { a: 334, b: 333, c: 333 });
  fc.assert(
    fc.property(preTests, fc.integer({ min: 1, max: 5000 }), (shares, of) => {
      const people = naturalFrequencies(shares, of);
      assert.equal(Object.values(people).reduce((sum, count) => sum + count), of);
      for (const [name, share] of Object.entries(shares)) assert.ok(Math.abs(people[name] - share * of) < 1 + 1e-9);
    }),
  );
});
