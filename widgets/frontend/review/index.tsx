import { mount } from "../shared/mount";
import { Review } from "./Review";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/fields.css";
import "../shared/tables.css";
import "../case-quiz/case-quiz.css";
import "./review.css";

export default { render: mount(Review), View: Review };
