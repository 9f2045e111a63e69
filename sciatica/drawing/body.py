"""The body that is drawn: how long and how thick its parts are, as fractions of stature.

Lengths of limbs and heights of joints are those of Drillis and Contini (1966), "Body segment parameters", as
reproduced in Winter, "Biomechanics and motor control of human movement", 4th edition (2009), figure 4.1: ankle 0.039,
knee 0.285, hip 0.530, shoulder 0.818 of stature above the floor; upper arm 0.186, forearm 0.146, hand 0.108, foot
0.152. They were read in secondary sources that agree, not in the originals. How thick the parts are, and where the
spine bends, is chosen by eye.
"""

THIGH, SHANK = 0.530 - 0.285, 0.285 - 0.039
UPPER_ARM, FOREARM, HAND = 0.186, 0.146, 0.108
PALM = 0.5 * HAND
TRUNK = 0.818 - 0.530

HIP_APART, SHOULDER_APART = 0.048, 0.100
"""From the middle of the body to a joint."""
SACRUM = 0.058
LOW_BACK = (0.034, 0.034, 0.034)
UPPER_BACK = (0.043, 0.043, TRUNK - SACRUM - 3 * 0.034 - 2 * 0.043)
NECK = (0.036, 0.036)

LEVELS = {"pelvis": (0.084, 0.058), "waist": (0.070, 0.050), "ribs": (0.078, 0.055), "chest": (0.086, 0.054)} | {
    "shoulders": (0.096, 0.036)
}
"""Half the width of the trunk, and its thickness from front to back halved, from the hips up."""

HEEL, BALL, TOE = (-0.030, 0.0, -0.019), (0.060, 0.0, -0.026), (0.032, 0.0, -0.003)
"""From the ankle to heel and ball of the foot, and from the ball to the tip of the toes."""
SKULL, JAW, NOSE = (0.012, 0.0, 0.062), (0.040, 0.0, 0.016), (0.070, 0.0, 0.042)
CROWN, NAPE = (0.000, 0.0, 0.086), (-0.020, 0.0, 0.044)
"""From the top of the neck."""

RADII = {
    "hip": 0.056, "knee": 0.036, "calf": 0.036, "ankle": 0.022, "heel": 0.020, "ball": 0.013, "toe": 0.010,
    "shoulder": 0.034, "elbow": 0.024, "wrist": 0.017, "palm": 0.018, "fingers": 0.010,
    "neck": 0.028, "top": 0.030, "skull": 0.054, "jaw": 0.029, "nose": 0.008, "crown": 0.041, "nape": 0.030,
} | {level: thick for level, (_, thick) in LEVELS.items()}  # fmt: skip
