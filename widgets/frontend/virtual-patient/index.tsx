import { mount } from "../shared/mount";
import { VirtualPatient } from "./VirtualPatient";
// What it shares with the quiz stays one file with the rest of the quiz: split in two, every page with a quiz would fetch more.
import "../case-quiz/Confidence";
import "../case-quiz/Reasons";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/fields.css";
import "../shared/tables.css";
import "../case-quiz/case-quiz.css";
import "../case-quiz/items/body_chart.css";
import "../my-record/my-record.css";
import "./late.css";

export default { render: mount(VirtualPatient), View: VirtualPatient };
