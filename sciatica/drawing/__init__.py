"""Line drawings of the exercise library: from joint angles to the outlines of a figure.

`picture.draw` turns the `drawing` of an exercise into one SVG. Lengths are fractions of stature, angles degrees;
x points ahead of a standing figure, y to its left, z up, and the floor is z = 0.
"""
