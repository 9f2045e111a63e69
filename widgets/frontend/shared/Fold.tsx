import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  summary: string;
  class?: string;
  /** Called when the fold is opened: what nobody asks for need not be drawn before the feedback shows. */
  children: () => ComponentChildren;
}

/** Something shown on request. */
export function Fold({ summary, class: className, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
