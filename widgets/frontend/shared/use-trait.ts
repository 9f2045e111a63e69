import { useLayoutEffect, useState } from "preact/hooks";
import type { Model } from "./model";

/**
 * One trait of the model as Preact state.
 * `atBuild` is the value the page was rendered with: starting from it lets hydration find the markup it expects;
 * what the learner's record holds replaces it before the first paint.
 */
export function useTrait<T>(model: Model, name: string, atBuild: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(atBuild);
  useLayoutEffect(() => {
    const read = () => setValue(model.get<T>(name));
    read();
    model.on(`change:${name}`, read);
    return () => model.off(`change:${name}`, read);
  }, [model, name]);
  const write = (next: T) => {
    setValue(next);
    model.set(name, next);
    model.save_changes();
  };
  return [value, write];
}
