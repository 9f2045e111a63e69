import { mount } from "../shared/mount";
import { MyRecord } from "./MyRecord";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/tables.css";
import "./my-record.css";

export default { render: mount(MyRecord), View: MyRecord };
