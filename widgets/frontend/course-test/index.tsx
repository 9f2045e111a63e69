import { mount } from "../shared/mount";
import { CourseTest } from "./CourseTest";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/fields.css";
import "../shared/tables.css";
import "../case-quiz/case-quiz.css";
import "./course-test.css";

export default { render: mount(CourseTest), View: CourseTest };
