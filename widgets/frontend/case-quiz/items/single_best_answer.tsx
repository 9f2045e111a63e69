import type { ItemType } from "../item-type";
import { OptionList, Rationales } from "../options";
import type { Item } from "../view";

type SingleBestAnswer = Extract<Item, { type: "single_best_answer" }>;

/** The response is the index of the chosen option. */
const singleBestAnswer: ItemType<SingleBestAnswer, number> = {
  type: "single_best_answer",
  instruction: "Choose the best answer.",
  Input: ({ item, response, locked, onChange }) => (
    <OptionList options={item.options} kind="radio" chosen={response === undefined ? [] : [response]} locked={locked} onToggle={onChange} />
  ),
  isComplete: (response) => response !== undefined,
  mark: (item, response) => (item.options[response].key ? 1 : 0),
  Chosen: ({ item, response }) => <Rationales options={item.options} which={(index) => index === response} />,
  Others: ({ item, response }) => <Rationales options={item.options} which={(index) => index !== response} />,
  Key: ({ item }) => <Rationales options={item.options} which={() => true} />,
};

export default singleBestAnswer;
