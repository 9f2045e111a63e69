import Plotly from "plotly.js-gl3d-dist-min";
import { drawWith } from "../draw";

export const draw = drawWith(Plotly);
