import { Html } from "../../shared/html";
import { words } from "../../shared/words";
import type { InputProps, ItemType } from "../item-type";
import type { Item } from "../view";
import "./numeric.css";

type Numeric = Extract<Item, { type: "numeric" }>;

/** The number that a learner typed, with a point or a comma for the decimals; NaN for anything else. */
export function numberIn(typed: string): number {
  const plain = typed.trim().replace(/\u2212/g, "-").replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

/** Whether `number` counts as `value`; a hair's breadth allows for binary fractions, such as 0.1 + 0.2. */
function near(number: number, value: number, { absolute, relative }: Numeric["tolerance"]): boolean {
  const room = absolute ?? Math.abs(value) * (relative ?? 0);
  return Math.abs(number - value) <= room * (1 + 1e-9) + 1e-12;
}

const withUnit = (value: number, { unit }: Numeric) => (unit ? words.numeric.withUnit(String(value), unit) : String(value));

function roomOf(item: Numeric): string {
  const { absolute, relative } = item.tolerance;
  return words.numeric.within(absolute === undefined ? words.numeric.share(relative ?? 0) : withUnit(absolute, item));
}

function Input({ item, response = "", locked, onChange }: InputProps<Numeric, string>) {
  return (
    <p class="sc-numeric">
      <label>
        {words.numeric.label}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          dir="ltr" // a minus stands before its number in every language
          class="sc-field"
          value={response}
          disabled={locked}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        {item.unit}
      </label>
    </p>
  );
}

function Key({ item }: { item: Numeric }) {
  return (
    <>
      <p class="sc-key-title">{words.numeric.key(withUnit(item.value, item))}</p>
      <Html html={item.rationale} class="sc-rationale" />
    </>
  );
}

/** Why this number; a known mistake is named first. */
function Chosen({ item, response }: { item: Numeric; response: string }) {
  const number = numberIn(response);
  const slip = near(number, item.value, item.tolerance) ? undefined : item.slips?.find(({ value }) => near(number, value, item.tolerance));
  return (
    <>
      {slip && <Html html={slip.rationale} class="sc-rationale sc-slip" />}
      <Key item={item} />
    </>
  );
}

/** The response is the number as it was typed, so that it reads the same again. */
const numeric: ItemType<Numeric, string> = {
  type: "numeric",
  instruction: (item) => words.numeric.instruction(roomOf(item)),
  incomplete: words.numeric.incomplete,
  Input,
  isComplete: (response): response is string => typeof response === "string" && !Number.isNaN(numberIn(response)),
  mark: (item, response) => (near(numberIn(response), item.value, item.tolerance) ? 1 : 0),
  Chosen,
  Key,
};

export default numeric;
