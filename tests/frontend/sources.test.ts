import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "../../widgets/frontend/node_modules/preact-render-to-string";
import { Sources, type Places } from "../../widgets/frontend/case-quiz/Sources";

const item = { citations: [], evidence: ["leg-raise"] };
const view = {
  references: {},
  evidence: { "leg-raise": { claim: "It hardly moves.", certainty: "cohort", label: "Capra 2011", topic: "evaluation" } },
};

/** The claims that an item shows once their fold is open. */
function claims(places: Places): string {
  const [fold] = Sources({ item, view, places } as never).props.children;
  return renderToString(fold.props.children());
}

test("on the site a claim leads to its entry on its topic's page", () => {
  const html = claims({ bibliography: "../reference/bibliography.html", evidence: "../reference/evidence/" });
  assert.match(html, /<a href="\.\.\/reference\/evidence\/evaluation\.html#leg-raise">Capra 2011<\/a>/);
});

test("in a notebook, where there are no pages, a claim is plain text", () => {
  const html = claims({ bibliography: "", evidence: "" });
  assert.match(html, /Capra 2011/);
  assert.doesNotMatch(html, /<a /);
});
