import { words } from "../../shared/words";
import type { ItemType } from "../item-type";
import { OptionList, Rationales } from "../options";
import { isIndex } from "../shapes";
import type { Item } from "../view";

type SingleBestAnswer = Extract<Item, { type: "single_best_answer" }>;

/** The response is the index of the chosen option. */
const singleBestAnswer: ItemType<SingleBestAnswer, number> = {
  type: "single_best_answer",
  instruction: words.options.single,
  Input: ({ item, response, locked, onChange }) => (
    <OptionList options={item.options} name={item.id} kind="radio" chosen={response === undefined ? [] : [response]} locked={locked} onToggle={onChange} />
  ),
  isComplete: (response, item): response is number => isIndex(response, item.options.length),
  mark: (item, response) => (item.options[response].key ? 1 : 0),
  Chosen: ({ item, response }) => <Rationales options={item.options} which={(index) => index === response} />,
  others: { summary: words.options.others, View: ({ item, response }) => <Rationales options={item.options} which={(index) => index !== response} /> },
  Key: ({ item }) => <Rationales options={item.options} which={() => true} />,
};

export default singleBestAnswer;
