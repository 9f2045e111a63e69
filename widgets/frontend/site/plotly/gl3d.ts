import Plotly from "plotly.js-gl3d-dist-min";
import { drawingWith } from "../draw";

export const { draw, warmUp } = drawingWith(Plotly);
