import { mount } from "../shared/mount";
import { CaseQuiz } from "./CaseQuiz";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/fields.css";
import "./case-quiz.css";

export default { render: mount(CaseQuiz), View: CaseQuiz };
