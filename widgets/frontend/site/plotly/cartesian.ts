import Plotly from "plotly.js-cartesian-dist-min";
import { drawingWith } from "../draw";

export const { draw, warmUp } = drawingWith(Plotly);
