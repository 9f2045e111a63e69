import { mount } from "../shared/mount";
import { ProbabilityLab } from "./ProbabilityLab";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/fields.css";
import "../shared/tables.css";
import "../case-quiz/case-quiz.css";
import "./late.css";

export default { render: mount(ProbabilityLab), View: ProbabilityLab };
