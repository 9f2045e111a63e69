import { mount } from "../shared/mount";
import { CertificatePage } from "./CertificatePage";
import "../shared/tokens.css";
import "../shared/buttons.css";
import "../shared/fields.css";
import "./certificate.css";

export default { render: mount(CertificatePage), View: CertificatePage };
