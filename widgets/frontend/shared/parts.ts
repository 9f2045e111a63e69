import type { Model } from "./model";
import type { Places } from "./places";

/** A part of the course's content by its name, such as "cases/first-visit": fetched from the site, or asked of the kernel. */
export async function part<T>(model: Model, name: string): Promise<T> {
  const { content, version } = model.get<Places>("places");
  return ON_SITE ? fetchPart<T>(`${content}${name}.json?v=${version}`) : askKernel<T>(model, name);
}

async function fetchPart<T>(address: string): Promise<T> {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return (await answer.json()) as T;
}

/** `widgets/bank_widget.py` answers in the trait `parts`. */
function askKernel<T>(model: Model, name: string): Promise<T> {
  const known = () => model.get<Record<string, T>>("parts")?.[name];
  return new Promise((resolve) => {
    const answer = () => {
      const found = known();
      if (found === undefined) return;
      model.off("change:parts", answer);
      resolve(found);
    };
    model.on("change:parts", answer);
    answer();
    if (known() !== undefined) return;
    model.set("wanted", [...new Set([...(model.get<string[]>("wanted") ?? []), name])]);
    model.save_changes();
  });
}
