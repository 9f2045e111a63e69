import { Component, type ComponentChildren, type FunctionComponent, hydrate, render } from "preact";
import { BROKEN, type Model, type RenderContext } from "./model";
import { nextTask } from "./pauses";
import { words } from "./words";

class Boundary extends Component<{ el: HTMLElement; children: ComponentChildren }, { failed: boolean }> {
  state = { failed: false };
  componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ failed: true });
    this.props.el.dispatchEvent(new CustomEvent(BROKEN, { bubbles: true }));
  }
  render() {
    return this.state.failed ? <p class="sc-broken">{words.item.broken}</p> : this.props.children;
  }
}

/** Make anywidget's `render` from a component: brings markup that is already there to life, else draws it. */
export function mount(View: FunctionComponent<{ model: Model }>) {
  return ({ model, el }: RenderContext) => {
    const tree = (
      <Boundary el={el}>
        <View model={model} />
      </Boundary>
    );
    // Radios and sliders are moved with the arrow keys, which JupyterLab would take for its own.
    if (!ON_SITE) el.addEventListener("focusin", ({ target }) => (target as Element).setAttribute("data-lm-suppress-shortcuts", "true"));
    if (el.firstElementChild) {
      const early = touched(el);
      hydrate(tree, el);
      void enterAgain(early);
    } else render(tree, el);
    return () => render(null, el);
  };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields that a reader has used before the script came, with what they hold: not as the page was rendered. */
function touched(el: HTMLElement): [Field, string][] {
  return [...el.querySelectorAll<Field>("input, select, textarea")]
    .filter((field) => (isTick(field) ? field.checked && !field.defaultChecked : field.value !== asRendered(field)))
    .map((field) => [field, field.value]);
}

const isTick = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && /radio|checkbox/.test(field.type);
const asRendered = (field: Field) => (field instanceof HTMLSelectElement ? ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value : field.defaultValue);

/** Enters it again now, one field after the other, since each change builds on the last. */
async function enterAgain(fields: [Field, string][]): Promise<void> {
  for (const [field, value] of fields) {
    if (isTick(field)) field.checked = true;
    else field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    await nextTask();
  }
}
