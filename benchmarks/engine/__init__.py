"""What the quiz engine and the learner's record promise, measured."""
