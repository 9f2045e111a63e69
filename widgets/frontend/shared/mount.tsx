import { Component, type ComponentChildren, type FunctionComponent, hydrate, render } from "preact";
import { BROKEN, type Model, type RenderContext } from "./model";
import { nextTask } from "./pauses";

class Boundary extends Component<{ el: HTMLElement; children: ComponentChildren }, { failed: boolean }> {
  state = { failed: false };
  componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ failed: true });
    this.props.el.dispatchEvent(new CustomEvent(BROKEN, { bubbles: true }));
  }
  render() {
    return this.state.failed ? <p class="sc-broken">This exercise stopped working. Reload the page to try again.</p> : this.props.children;
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
    if (el.firstElementChild) {
      const early = [...el.querySelectorAll<HTMLInputElement>("input:checked")];
      hydrate(tree, el);
      void chooseAgain(early);
    } else render(tree, el);
    return () => render(null, el);
  };
}

/** What was chosen before the script came is chosen now, one after the other, since each choice builds on the last. */
async function chooseAgain(inputs: HTMLInputElement[]): Promise<void> {
  for (const input of inputs) {
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await nextTask();
  }
}
