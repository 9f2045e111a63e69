import Plotly from "plotly.js-basic-dist-min";
import { drawWith } from "../draw";

export const draw = drawWith(Plotly);
