/** Calls back for each element once, when it is at most a screen away. */
export function whenNear(elements: Iterable<HTMLElement>, start: (element: HTMLElement) => void): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        start(target as HTMLElement);
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const element of elements) near.observe(element);
}
