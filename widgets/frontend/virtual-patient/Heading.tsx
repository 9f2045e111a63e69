import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  /** Whether the reader has just gone on; then the focus goes along, and a screen reader reads on from here. */
  moved: RefObject<boolean>;
  children: ComponentChildren;
}

/** The heading of a stage. Give it a key that changes with the stage. */
export function Heading({ moved, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <h4 class="sc-stage" ref={heading} tabIndex={-1}>
      {children}
    </h4>
  );
}
