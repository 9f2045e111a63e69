import Plotly from "plotly.js-cartesian-dist-min";
import { drawWith } from "../draw";

export const draw = drawWith(Plotly);
