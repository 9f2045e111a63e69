/** How long it takes to reckon with one more finding. Everything is reckoned anew each time, as the front ends do. */
import { differential } from "../../widgets/frontend/reasoning/differential";
import type { Finding } from "../../widgets/frontend/reasoning/findings";

/** So many updates are timed together, since browsers blur their clocks. */
const BATCH = 20;

/** Microseconds an update, batch by batch; the first batch is that of a page that has just been opened. */
function measure(hypotheses: number, findings: number, ratiosEach: number, batches: number): number[] {
  const names = Array.from({ length: hypotheses }, (_, index) => `hypothesis-${index}`);
  const preTest = Object.fromEntries(names.map((name) => [name, 1 / hypotheses]));
  const groups: Record<string, string> = {};
  const all = Array.from({ length: findings }, (_, index): Finding => {
    const procedure = `procedure-${index}`;
    if (index % 2) groups[procedure] = `group-${index % 10}`;
    const ratios = Array.from({ length: ratiosEach }, (_, turn) => {
      const lr = Math.exp(Math.sin(index * 7 + turn * 3));
      const [hypothesis, versus] = [names[(index + turn) % hypotheses], turn === 0 && index % 30 === 9 ? names[(index + turn + 1) % hypotheses] : undefined];
      return { hypothesis, versus, lr, lo: lr / 2, hi: lr * 2 };
    });
    return { procedure, ratios };
  });
  return Array.from({ length: batches }, () => {
    const begin = performance.now();
    for (let index = 0; index < BATCH; index++) differential(preTest, all, groups);
    return ((performance.now() - begin) / BATCH) * 1000;
  });
}

Object.assign(globalThis, { measure });
