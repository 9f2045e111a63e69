import { Icon } from "../../shared/icons";
import type { Standing } from "./marking";

const SIGNS = { right: "right", wrong: "wrong", missed: "partly", neutral: undefined } as const;

/** The small sign beside the words for how a region came out; a neutral one has none. */
export function Sign({ standing }: { standing: Standing }) {
  const sign = SIGNS[standing];
  return sign ? <Icon name={sign} /> : null;
}
