import Plotly from "plotly.js-basic-dist-min";
import { drawingWith } from "../draw";

export const { draw, warmUp } = drawingWith(Plotly);
