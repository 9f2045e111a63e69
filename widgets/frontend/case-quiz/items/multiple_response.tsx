import { words } from "../../shared/words";
import type { ItemType } from "../item-type";
import { OptionList, Rationales } from "../options";
import { partialCredit } from "../score";
import { isIndex, isSet } from "../shapes";
import type { Item } from "../view";

type MultipleResponse = Extract<Item, { type: "multiple_response" }>;

function tally(item: MultipleResponse, response: number[]) {
  const keys = item.options.filter((option) => option.key).length;
  const hits = response.filter((index) => item.options[index].key).length;
  return { keys, hits, slips: response.length - hits };
}

/** The response is the list of chosen indices, ascending. Each distractor chosen takes away one key found; never below 0. */
const multipleResponse: ItemType<MultipleResponse, number[]> = {
  type: "multiple_response",
  instruction: words.options.multiple,
  Input: ({ item, response = [], locked, onChange }) => (
    <OptionList
      options={item.options}
      name={item.id}
      kind="checkbox"
      chosen={response}
      locked={locked}
      onToggle={(index) =>
        onChange(response.includes(index) ? response.filter((other) => other !== index) : [...response, index].sort((a, b) => a - b))
      }
    />
  ),
  isComplete: (response, item): response is number[] =>
    isSet(response, (index) => isIndex(index, item.options.length)) && response.length > 0,
  mark: (item, response) => partialCredit(tally(item, response)),
  explainMark: (item, response) => {
    const { keys, hits, slips } = tally(item, response);
    return words.options.tally(hits, keys, slips);
  },
  Chosen: ({ item, response }) => <Rationales options={item.options} which={(index) => response.includes(index)} />,
  others: { summary: words.options.others, View: ({ item, response }) => <Rationales options={item.options} which={(index) => !response.includes(index)} /> },
  Key: ({ item }) => <Rationales options={item.options} which={() => true} />,
};

export default multipleResponse;
