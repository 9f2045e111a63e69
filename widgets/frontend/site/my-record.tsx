/** Shows the learner's record on its page. */
import { render } from "preact";
import { MyRecord } from "../my-record/MyRecord";
import type { Catalogue } from "../my-record/catalogue";
import { openRecord } from "../record/record";
import { tell } from "./notice";

const place = document.querySelector<HTMLElement>(".sc-my-record")!;
const catalogue = JSON.parse(place.querySelector(".sc-catalogue")!.textContent!) as Catalogue;
const view = place.querySelector<HTMLElement>(".sc-live")!;
render(<MyRecord record={openRecord(tell)} catalogue={catalogue} />, view);
place.dataset.state = "live";
