"""What the arithmetic of clinical reasoning promises, measured."""
