import { Icon } from "../shared/icons";
import { words } from "../shared/words";
import { Html, InlineHtml } from "../shared/html";

export interface Option {
  text: string;
  key?: boolean;
  rationale: string;
}

interface ListProps {
  options: Option[];
  /** Tells the radios of one group from those of another in the same form. */
  name: string;
  kind: "radio" | "checkbox";
  chosen: number[];
  locked: boolean;
  onToggle(index: number): void;
}

/** Native radios or checkboxes, so that keyboard and screen readers need nothing from us. */
export function OptionList({ options, name, kind, chosen, locked, onToggle }: ListProps) {
  return (
    <ul class="sc-options">
      {options.map((option, index) => {
        const picked = chosen.includes(index);
        const mark = locked && picked ? (option.key ? " sc-is-right" : " sc-is-wrong") : "";
        return (
          <li key={index}>
            <label class={`sc-option${picked ? " sc-is-chosen" : ""}${locked ? " sc-is-locked" : ""}${mark}`}>
              <input type={kind} name={name} value={index} checked={picked} disabled={locked} onChange={() => onToggle(index)} />
              <InlineHtml html={option.text} />
              {mark && <Icon name={option.key ? "right" : "wrong"} />}
            </label>
          </li>
        );
      })}
    </ul>
  );
}

/** Options with their rationales, each marked in words as key or distractor. */
export function Rationales({ options, which }: { options: Option[]; which(index: number): boolean }) {
  return (
    <ul class="sc-rationales">
      {options.map((option, index) =>
        which(index) ? (
          <li key={index} class={option.key ? "sc-is-right" : "sc-is-wrong"}>
            <p class="sc-rationale-of">
              <Icon name={option.key ? "right" : "wrong"} /> <strong>{option.key ? words.options.right : words.options.wrong}</strong>{" "}
              <InlineHtml html={option.text} />
            </p>
            <Html html={option.rationale} class="sc-rationale" />
          </li>
        ) : null,
      )}
    </ul>
  );
}
